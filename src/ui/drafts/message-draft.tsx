import { useRef } from "preact/hooks";
import { fillGaps, gapLabels } from "../../core/drafts/find-gaps";
import { isShortEnough, LONGEST_MAILTO, mailtoLink } from "../../core/drafts/mailto";
import type { DraftText } from "../../core/drafts/make-draft";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { useTyped } from "../shared/use-typed";
import { useWork } from "../shared/use-work";
import { DraftAbout, type DraftAboutProps } from "./draft-about";
import { DraftFields } from "./draft-fields";
import { countOf } from "../../core/text/count-of";

export interface MessageDraftProps extends DraftAboutProps {
	readonly text: DraftText;
	/** What the template leaves to the user. */
	readonly gapNames: ReadonlySet<string>;
	/** Asks who the user is, and says what belongs into gaps then, by their labels. */
	readonly onAskMe: (onKnown: (words: ReadonlyMap<string, string>) => void) => void;
	/** Whether sending it is recorded anywhere. */
	readonly isRecorded: boolean;
	/** Records that it was sent; resolves to why not. */
	readonly record: () => Promise<string | undefined>;
}

/** A message to be read, changed, copied or mailed; nothing is recorded of one that did not get out. */
export function MessageDraft(props: MessageDraftProps) {
	const { to, text, gapNames, onEditTemplate, onAddPeople, onAskMe, isRecorded, record } = props;
	const { win, close } = useDialog();
	const { value, change, startOver } = useTyped(text);
	const latest = useRef(value);
	latest.current = value; // who the user is may be said later than asked
	const work = useWork();
	const { subject, body } = value;
	const gaps = gapLabels([subject, body], gapNames);
	const link = mailtoLink({ to: to === undefined ? [] : [to], subject, body });
	const isShort = isShortEnough(link);
	const askMe = (): void =>
		onAskMe((known) => {
			const fill = (words: string): string => fillGaps(words, known, gapNames);
			change({ subject: fill(latest.current.subject), body: fill(latest.current.body) });
		});
	const mail = (): Promise<string | undefined> => {
		win.open(link);
		return record();
	};
	const actions = [
		{
			label: copyLabel(gaps.length, isRecorded),
			run: () => void work.finish(async () => (await copy(win, body)) ?? record()),
			isMain: true,
		},
		{ label: "Open as e-mail", run: () => void work.finish(mail), isDisabled: !isShort },
		...(isRecorded ? [{ label: "Only record", run: () => void work.finish(record) }] : []),
	];
	const leaveFor = (next: () => void) => (): void => {
		close();
		next();
	};
	return (
		<DialogPage
			work={work}
			actions={actions}
			onStartOver={startOver}
			isMainFocused
			status={
				isShort ? undefined : <span class="warm-intros-draft-hint">{tooLongLabel(link)}</span>
			}
		>
			<DraftAbout
				{...props}
				onEditTemplate={leaveFor(onEditTemplate)}
				onAddPeople={onAddPeople && leaveFor(onAddPeople)}
			/>
			<DraftFields
				value={value}
				gapNames={gapNames}
				onChange={change}
				onCopy={(words) => void work.run(() => copy(win, words))}
				onAskMe={askMe}
			/>
		</DialogPage>
	);
}

function copyLabel(gaps: number, isRecorded: boolean): string {
	const copy = gaps === 0 ? "Copy" : `Copy with ${countOf(gaps, "gap")}`;
	return isRecorded ? `${copy} and record` : copy;
}

function tooLongLabel(link: string): string {
	return `Too long for many mail programs (${link.length} of ${LONGEST_MAILTO} characters as a link): copy it instead.`;
}

/** A text that cannot be copied can still be marked and copied by hand. */
async function copy({ navigator }: Window, text: string): Promise<string | undefined> {
	try {
		await navigator.clipboard.writeText(text);
		return undefined;
	} catch {
		return "The text could not be copied: select it and copy it yourself, then choose “Only record”.";
	}
}
