import { useRef, useState } from "preact/hooks";
import type { RowChoice } from "../../app/people/person-match";
import type { LineRow, RowChoices } from "../../app/people/person-row";
import type { Action } from "../../app/write/carry-out";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import type { EventProperty } from "../../app/people/person-note";
import { SwitchRow } from "../shared/fields";
import { EventTie } from "./event-tie";
import { outcomeLabel } from "../../app/people/outcome-labels";
import { type PreviewLine, PreviewList } from "../shared/preview-list";
import { useWork } from "../shared/use-work";

/** A preview that can be carried out. */
export interface ReadyPreview<R extends LineRow> {
	readonly ok: true;
	readonly rows: readonly R[];
	readonly action: Action;
}

export interface PeoplePreviewProps<R extends LineRow, P extends ReadyPreview<R>> {
	/** What the list is called. */
	readonly label: string;
	/** What is to be known of all rows. */
	readonly hint?: string | undefined;
	/** Whether new people enter the pipeline, to begin with. */
	readonly isEntering: boolean;
	/** Whether to ask if they were met at an event whose day nobody knows, or are expected there. */
	readonly isUndated?: boolean;
	/** What is shown first. */
	readonly first: P;
	/** What becomes of them by what the user has chosen: of each, whether new people enter the pipeline, and how they are tied to an event without a day. */
	readonly preview: (
		choices: RowChoices,
		isEntering: boolean,
		eventAs: EventProperty,
	) => Promise<P | { readonly ok: false; readonly message: string }>;
	/** The labels of those who may be meant by a row, by path. */
	readonly candidatesOf: (row: R) => ReadonlyMap<string, string>;
	/** Whether a row can be left out. */
	readonly canSkip: (row: R) => boolean;
	/** What is shown of a row beside the name; empty where the rest says it all. */
	readonly textOf: (row: R) => string;
	/** What is going to be done for a row. */
	readonly outcomeOf: (row: R) => string;
	/** The label of the button; undefined where there is nothing to do. */
	readonly actionOf: (preview: P) => string | undefined;
	/** Carries it out; resolves to why not. */
	readonly run: (preview: P) => Promise<string | undefined>;
	/** Leads back to where the rows came from. */
	readonly onBack?: () => void;
}

/** Shows row by row what becomes of the people named, lets the user choose, and does it as one action. */
export function PeoplePreview<R extends LineRow, P extends ReadyPreview<R>>(
	props: PeoplePreviewProps<R, P>,
) {
	const { label, hint, isUndated = false, actionOf, onBack } = props;
	const { close } = useDialog();
	const work = useWork();
	const shown = usePreview(props, work.complain);
	const { preview, said, say, look: refresh } = shown;
	const action = actionOf(preview);
	const carryOut = (): void =>
		void work.finish(async () => {
			const before = JSON.stringify(preview.rows);
			const next = await refresh(said);
			if (!next.ok) return next.message;
			// What is carried out is what was shown.
			if (JSON.stringify(next.rows) !== before)
				return "The notes have changed in the meantime: check again.";
			return props.run(next);
		});
	const hasNew = preview.rows.some(({ outcome }) => outcome === "new" || outcome === "ambiguous");
	return (
		<DialogPage
			work={work}
			isMainFocused
			actions={[
				{
					label: action ?? "Nothing to add",
					run: carryOut,
					isMain: true,
					isDisabled: action === undefined,
				},
				onBack ? { label: "Back", run: onBack } : { label: "Cancel", run: close },
			]}
		>
			{hint !== undefined && (
				<p class="warm-intros-draft-hint" dir="auto">
					{hint}
				</p>
			)}
			<PreviewList label={label} lines={preview.rows.map((row) => lineOf(row, props, shown))} />
			{hasNew && (
				<SwitchRow
					label="Add new people to the pipeline"
					isOn={said.isEntering}
					onChange={(isEntering) => say({ ...said, isEntering })}
				/>
			)}
			{isUndated && (
				<EventTie value={said.eventAs} onChange={(eventAs) => say({ ...said, eventAs })} />
			)}
		</DialogPage>
	);
}

function lineOf<R extends LineRow, P extends ReadyPreview<R>>(
	row: R,
	{ canSkip, textOf, outcomeOf }: PeoplePreviewProps<R, P>,
	{ candidates, said: { choices }, choose }: Pick<Shown<P>, "candidates" | "said" | "choose">,
): PreviewLine {
	const { key, name, outcome, text } = row;
	const known = candidates.get(key);
	const shown = textOf(row);
	const canBeTaken =
		known === undefined && (canSkip(row) || row.isGuess === true || choices.get(key) === "skip");
	/** What is taken, or left out, without a word of the user's. */
	const usual = row.isGuess === true ? "skip" : "new";
	return {
		key,
		name: name || text,
		outcome,
		label: outcomeLabel(outcome),
		notes: [name !== "" && shown !== name ? shown : "", outcomeOf(row)],
		taking: canBeTaken
			? {
					label: `Add ${name}`,
					isTicked: outcome !== "skipped",
					onChange: (isTicked) => {
						const choice = isTicked ? "new" : "skip";
						choose(key, choice === usual ? undefined : choice);
					},
				}
			: undefined,
		who: known && {
			question: `Who is ${name}?`,
			candidates: known,
			chosen: choices.get(key),
			skip: "Nobody: leave the line as it is",
			onChoose: (choice) => choose(key, choice),
		},
	};
}

/** What the user has chosen, of each row and of all. */
interface Said {
	readonly choices: RowChoices;
	readonly isEntering: boolean;
	readonly eventAs: EventProperty;
}

/** What is shown, and what the user has chosen. */
interface Shown<P> {
	readonly preview: P;
	readonly said: Said;
	/** Those who may be meant, by the key of the row: kept when one of them is chosen. */
	readonly candidates: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly choose: (key: string, choice: RowChoice | undefined) => void;
	readonly say: (said: Said) => void;
	/** Looks again, as the notes are now. */
	readonly look: (said: Said) => Promise<P | { readonly ok: false; readonly message: string }>;
}

/** What is shown by what is chosen, as the notes are now. */
function usePreview<R extends LineRow, P extends ReadyPreview<R>>(
	props: PeoplePreviewProps<R, P>,
	complain: (message?: string) => void,
): Shown<P> {
	const [preview, setPreview] = useState(props.first);
	const [said, setSaid] = useState<Said>({
		...{ choices: new Map(), isEntering: props.isEntering, eventAs: "met_at" },
	});
	const turn = useRef(0);
	const candidates = useRef(new Map<string, ReadonlyMap<string, string>>()).current;
	for (const row of preview.rows)
		if (row.outcome === "ambiguous") candidates.set(row.key, props.candidatesOf(row));
	const refresh = async ({ choices, isEntering, eventAs }: Said) => {
		const now = ++turn.current;
		const next = await props.preview(choices, isEntering, eventAs);
		if (next.ok && now === turn.current) setPreview(next);
		return next;
	};
	const say = (next: Said): void => {
		setSaid(next);
		void refresh(next).then((shown) => complain(shown.ok ? undefined : shown.message));
	};
	const choose = (key: string, choice: RowChoice | undefined): void => {
		const chosen = new Map(said.choices);
		if (choice === undefined) chosen.delete(key);
		else chosen.set(key, choice);
		say({ ...said, choices: chosen });
	};
	return { preview, said, candidates, choose, say, look: refresh };
}
