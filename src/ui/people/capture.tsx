import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Capture } from "../../app/people/capture-person";
import type { IncomingPerson } from "../../core/people/incoming-person";
import { nameOf, type Namesake } from "../../app/people/person-match";
import type { EventProperty } from "../../app/people/person-note";
import { displayText } from "../../core/text/link";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { isPlainEnter, SettingRow, SwitchRow } from "../shared/fields";
import { useLive } from "../shared/use-live";
import { useTyped } from "../shared/use-typed";
import { useWork, type Work } from "../shared/use-work";
import { EventTie } from "./event-tie";
import { type CaptureFact, captureFacts } from "./capture-facts";
import { useHiddenName } from "../shared/use-name";

/** What the user has chosen besides the line. */
export interface CaptureOptions {
	readonly isAnother: boolean;
	readonly isEntering: boolean;
	/** How they are tied to an event whose day nobody knows. */
	readonly eventAs: EventProperty;
	readonly isOpened: boolean;
}

export interface CapturePersonProps {
	/** What the line says already. */
	readonly text: string | undefined;
	/** Whether they enter the pipeline, to begin with. */
	readonly isEntering: boolean;
	/** Which keys do what; empty where there are none. */
	readonly hint: string;
	/** What a line says, by what the vault knows now. */
	readonly read: (line: string) => Capture;
	/** Whether to ask if they were met at the event or are expected there: nobody knows its day. */
	readonly isUndated: (capture: Capture) => boolean;
	/** Makes the note, and opens it where that is wanted; resolves to why not. */
	readonly save: (capture: Capture, options: CaptureOptions) => Promise<string | undefined>;
	readonly open: (path: string) => void;
	/** Takes several lines that are pasted where one is asked for. */
	readonly onList: (text: string) => void;
}

const EXAMPLE: CaptureFact = {
	label: "For example",
	text: "Jane Doe, VP Product @ Stripe, speaker at Money2020, via Bob Roy, jane@stripe.com",
	remark: undefined,
};

/** Asks for a person in one line, and shows below what was understood. */
export function CapturePerson(props: CapturePersonProps) {
	const { text, hint, read, isUndated, save, open, onList } = props;
	const { live, left, close } = useDialog();
	useLive(live);
	const { value: line, change, startOver } = useTyped("", text);
	const [isAnother, setAnother] = useState(false);
	const [said, say] = useState<Said>({ isEntering: props.isEntering, eventAs: "met_at" });
	const work = useWork({ afterReading: true });
	const capture = read(line);
	const make = (isOpened: boolean) => save(read(line), { ...said, isAnother, isOpened });
	const add = (isOpened: boolean): void => void work.finish(() => make(isOpened));
	const { added, lineRef, addNext } = useNext(work, () => startNew(""));
	const addAnother = (): void => addNext(read(line).person.name, () => make(false));
	const startNew = (typed: string): void => {
		change(typed);
		setAnother(false);
	};
	const leaveFor = (next: () => void): void => {
		left.clear();
		close();
		next();
	};
	return (
		<DialogPage
			work={work}
			onStartOver={startOver}
			status={added}
			actions={[
				{ label: "Add", run: () => add(false), isMain: true },
				{ label: "Add another", run: addAnother },
				{ label: "Add and open", run: () => add(true), isModEnter: true },
				{ label: "Cancel", run: close },
			]}
		>
			<LineField
				line={line}
				inputRef={lineRef}
				onInput={(typed) => {
					startNew(typed);
					work.complain();
				}}
				onEnter={(isMore) => (isMore ? addAnother() : add(false))}
				onList={(list) => leaveFor(() => onList(list))}
			/>
			{hint !== "" && <p class="warm-intros-draft-hint">{hint}</p>}
			<Known
				capture={capture}
				isAnother={isAnother}
				onAnother={(isOn) => {
					setAnother(isOn);
					work.complain();
				}}
				onOpen={(path) => leaveFor(() => open(path))}
			/>
			<Understood person={line.trim() === "" ? undefined : capture.person} />
			<Choose said={said} isUndated={live.isReady && isUndated(capture)} onSay={say} />
		</DialogPage>
	);
}

type Said = Pick<CaptureOptions, "isEntering" | "eventAs">;

interface ChooseProps {
	readonly said: Said;
	readonly isUndated: boolean;
	readonly onSay: (said: Said) => void;
}

/** What is chosen besides the line, and stays for the next. */
function Choose({ said, isUndated, onSay }: ChooseProps) {
	return (
		<>
			{isUndated && (
				<EventTie value={said.eventAs} onChange={(eventAs) => onSay({ ...said, eventAs })} />
			)}
			<SwitchRow
				label="Add them to the pipeline"
				isOn={said.isEntering}
				onChange={(isEntering) => onSay({ ...said, isEntering })}
			/>
		</>
	);
}

/** Adds one person after the other: who was added, and the line for the next. */
function useNext(work: Work, startNew: () => void) {
	const [names, setNames] = useState<readonly string[]>([]);
	const lineRef = useRef<HTMLInputElement>(null);
	const addNext = (name: string, add: () => Promise<string | undefined>): void =>
		void work.run(add).then((isAdded) => {
			if (!isAdded) return;
			setNames([...names, name]);
			startNew();
			lineRef.current?.focus();
		});
	const added = names.length === 0 ? undefined : `Added ${names.join(", ")}`;
	return { added, lineRef, addNext };
}

interface LineFieldProps {
	readonly line: string;
	readonly inputRef: RefObject<HTMLInputElement | null>;
	readonly onInput: (line: string) => void;
	/** `isMore`: another person is to follow. */
	readonly onEnter: (isMore: boolean) => void;
	readonly onList: (text: string) => void;
}

function LineField({ line, inputRef: ref, onInput, onEnter, onList }: LineFieldProps) {
	useLayoutEffect(() => {
		ref.current?.focus();
		ref.current?.setSelectionRange(line.length, line.length);
	}, []);
	/** A field of one line would make one of several people. */
	const takeList = (event: ClipboardEvent): void => {
		const pasted = event.clipboardData?.getData("text/plain") ?? "";
		if (!/\S[ \t]*[\r\n]+\s*\S/.test(pasted)) return;
		event.preventDefault();
		onList(pasted);
	};
	return (
		<SettingRow label="A line about the person" kind="is-long">
			{(id) => (
				<input
					ref={ref}
					type="text"
					placeholder="Jane Doe, VP Product @ Stripe"
					id={id}
					enterkeyhint="done"
					autocapitalize="words"
					autocomplete="off"
					spellcheck={false}
					dir="auto"
					value={line}
					onInput={({ currentTarget }) => onInput(currentTarget.value)}
					onPaste={takeList}
					onKeyDown={(event) => {
						if (!isPlainEnter(event)) return;
						event.preventDefault();
						onEnter(event.shiftKey);
					}}
				/>
			)}
		</SettingRow>
	);
}

/** What was understood of the line; of none, an example. */
function Understood({ person }: { readonly person: IncomingPerson | undefined }) {
	const { live } = useDialog();
	const [factsId, hiddenFactsName] = useHiddenName("What was understood");
	return (
		<>
			{hiddenFactsName}
			<dl class="warm-intros-capture-facts" aria-labelledby={factsId}>
				{(person ? captureFacts(live.index, person) : [EXAMPLE]).map((fact) => (
					// Until the vault is read, nobody knows what there is no note of.
					<Fact key={`${fact.label} ${fact.text}`} fact={fact} isKnown={live.isReady} />
				))}
			</dl>
		</>
	);
}

function Fact({ fact, isKnown }: { readonly fact: CaptureFact; readonly isKnown: boolean }) {
	const { label, text, remark } = fact;
	return (
		<>
			<dt>{label}</dt>
			<dd dir="auto">
				<span>{text}</span>
				{remark !== undefined && isKnown && (
					<span class="warm-intros-picker-note"> ({remark})</span>
				)}
			</dd>
		</>
	);
}

interface KnownProps {
	readonly capture: Capture;
	readonly isAnother: boolean;
	readonly onAnother: (isAnother: boolean) => void;
	readonly onOpen: (path: string) => void;
}

/** Those who may be the same, or that the line may be of several people. */
function Known({ capture: { known, reason, doubt }, isAnother, onAnother, onOpen }: KnownProps) {
	const why = reason === "" || reason === "linked" ? "" : ` (${reason})`;
	return (
		<div class="warm-intros-capture-known" role="status">
			{doubt !== undefined && <p>{doubt}</p>}
			{known.length > 0 && (
				<>
					<p>Already there{why}:</p>
					<ul>
						{known.map((entry) => (
							<KnownPerson key={entry.path} entry={entry} onOpen={onOpen} />
						))}
					</ul>
				</>
			)}
			{(doubt !== undefined || known.length > 0) && (
				<label>
					<input
						type="checkbox"
						checked={isAnother}
						onChange={({ currentTarget }) => onAnother(currentTarget.checked)}
					/>
					<span>
						{doubt === undefined
							? "I mean someone else: add them anyway"
							: "Add them as one person anyway"}
					</span>
				</label>
			)}
		</div>
	);
}

interface KnownPersonProps {
	readonly entry: Namesake;
	readonly onOpen: (path: string) => void;
}

function KnownPerson({ entry, onOpen }: KnownPersonProps) {
	const name = nameOf(entry);
	const job = jobOf(entry) || entry.path;
	return (
		<li>
			<span dir="auto">
				<span>{name}</span>
				<span class="warm-intros-picker-note"> {job}</span>
			</span>
			<button type="button" aria-label={`Open ${name}, ${job}`} onClick={() => onOpen(entry.path)}>
				Open
			</button>
		</li>
	);
}

function jobOf(entry: Namesake): string {
	if (entry.kind !== "contact") return "";
	const { title, company } = entry.note;
	return [title, displayText(company[0] ?? "")].filter(Boolean).join(", ");
}
