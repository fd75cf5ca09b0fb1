import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { knownTerms, spaceTerms, type TermAnswers, typedTerms } from "../../app/fit/check-fit";
import type { CheckWalk, WalkStep } from "../../app/fit/check-walk";
import type { DimensionFit } from "../../core/fit/dimension-fit";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { Dimension } from "../../core/vocabulary/dimension";
import { DialogPage } from "../shared/dialog-page";
import { useDialog, useDialogKeys } from "../shared/dialog-window";
import { isSuggesting } from "../shared/fields";
import { useTyped } from "../shared/use-typed";
import { useWork } from "../shared/use-work";
import { safeWebLink } from "../shared/web-link";
import { DIMENSION_LABELS } from "../shared/labels";
import { type Answer, TermQuestion } from "./term-question";
import { useHiddenName } from "../shared/use-name";

export interface CheckFitProps {
	readonly space: SpaceEntry;
	readonly walk: CheckWalk;
	/** The person that the walk is at, as the notes are now; undefined at its end. */
	readonly look: () => PersonFit | undefined;
	/** Writes what is missing of a person; a word where it is not written. */
	readonly onSave: (path: string, answers: TermAnswers) => Promise<string | undefined>;
}

type Answers = Readonly<Partial<Record<Dimension, Answer>>>;

const NO_ANSWER: Answer = { chosen: [], typed: "" };

/** Shows one person after the other, and asks for what is missing of their industry, profession and geography. */
export function CheckFit({ look: refresh, ...props }: CheckFitProps) {
	const [person, setPerson] = useState(refresh);
	const next = (): void => setPerson(refresh());
	if (!person) return <CheckEnd walk={props.walk} onNext={next} />;
	return <Check key={person.entry.path} {...props} person={person} onNext={next} />;
}

/** What the title tells is chosen beforehand, to be confirmed. */
function likelyAnswer({ result, byTitle }: DimensionFit): Answer {
	if (result !== "likely" || !byTitle) return NO_ANSWER;
	return { chosen: byTitle.terms.map(({ text }) => text), typed: "" };
}

interface CheckProps extends Omit<CheckFitProps, "look"> {
	readonly person: PersonFit;
	readonly onNext: () => void;
}

function Check({ person, space, walk, onSave, onNext }: CheckProps) {
	const { path } = person.entry;
	const work = useWork();
	const typed = useTyped<Readonly<Record<string, Answers>>>({});
	const known = knownTerms(person);
	const missing = known.filter(({ labels }) => labels.length === 0).map((one) => one.dimension);
	const answerOf = (dimension: Dimension): Answer =>
		typed.value[path]?.[dimension] ?? likelyAnswer(person[dimension]);
	const answer = (dimension: Dimension, given: Answer): void =>
		typed.change({ ...typed.value, [path]: { ...typed.value[path], [dimension]: given } });
	/** Leaves the person where that is possible; then comes the next one. */
	const leave = (step: WalkStep, find: () => Promise<string | undefined>): void =>
		void work.run(async () => {
			const complaint = await find();
			if (complaint !== undefined) return complaint;
			const others = Object.entries(typed.value).filter(([other]) => other !== path);
			typed.change(Object.fromEntries(others));
			walk.leave(step);
			onNext();
			return undefined;
		});
	const pass = (step: WalkStep): void => leave(step, () => Promise.resolve(undefined));
	const save = (): void => {
		const terms = missing.map((one) => [one, termsOf(space, one, answerOf(one))] as const);
		leave("answered", () => onSave(path, new Map(terms)));
	};
	const questions = useQuestions(save, pass);
	return (
		<DialogPage
			work={work}
			actions={[
				{ label: "Save", run: save, isMain: true },
				{ label: "Skip", run: () => pass("skipped") },
				{ label: "Nothing here fits", run: () => pass("unfitting") },
			]}
		>
			<Person person={person} place={walk.position} />
			{known.map(({ dimension, labels: label, from }) =>
				label.length === 0 ? (
					<TermQuestion
						key={dimension}
						space={space}
						dimension={dimension}
						answer={answerOf(dimension)}
						fit={person[dimension]}
						onAnswer={(given) => answer(dimension, given)}
						{...questions(missing.indexOf(dimension))}
					/>
				) : (
					<div key={dimension} class="warm-intros-check-known">
						<span class="warm-intros-check-label">{DIMENSION_LABELS[dimension]}</span>
						<span dir="auto">{label.join(", ")}</span>
						{from !== undefined && <span class="warm-intros-picker-note">from {from}</span>}
					</div>
				),
			)}
			<KeyHints />
		</DialogPage>
	);
}

function KeyHints() {
	const [nameId, hiddenName] = useHiddenName("Keys");
	return (
		<>
			{hiddenName}
			<ul class="warm-intros-check-keys" aria-labelledby={nameId}>
				{KEYS.map(([key, label]) => (
					<li key={key}>
						<kbd>{key}</kbd> {label}
					</li>
				))}
			</ul>
		</>
	);
}

const KEYS = [
	["1–9", "choose a term"],
	["0", "types another"],
	["↑ ↓", "other question"],
	["Enter", "saves"],
	["S", "skips"],
	["N", "nothing fits"],
	["Esc", "ends"],
] as const;

/** Where Enter is the control's own. */
const OWN_ENTER = "a, .warm-intros-dialog-foot button, .modal-close-button";

/** Has the keys answer the question that was last in focus, and go from one to the next. */
function useQuestions(save: () => void, pass: (step: WalkStep) => void) {
	const groups = useRef<(HTMLElement | null)[]>([]).current;
	const asked = useRef(0);
	/** Where there is no other question, it is the same: a text field is left all the same. */
	const turn = (by: number): void => (groups[asked.current + by] ?? groups[asked.current])?.focus();
	const doPlain = (key: string): boolean => {
		const group = groups[asked.current];
		if (key === "s") pass("skipped");
		else if (key === "n") pass("unfitting");
		else if (key === "0") group?.querySelector("input")?.focus();
		else if (/^[1-9]$/.test(key)) group?.querySelectorAll("button")[Number(key) - 1]?.click();
		else return false;
		return true;
	};
	useDialogKeys((event) => {
		const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
		if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return;
		const at = event.target as Element; // a key is pressed in one
		const input = at.closest("input");
		if (input && isSuggesting(input)) return;
		if (key === "Enter") {
			if (at.closest(OWN_ENTER)) return;
			save();
		} else if (key === "ArrowDown") turn(1);
		else if (key === "ArrowUp") turn(-1);
		else if (input || !doPlain(key.toLowerCase())) return;
		event.preventDefault();
	});
	useLayoutEffect(() => turn(0), []);
	return (place: number) => ({
		groupRef: (group: HTMLElement | null): void => {
			groups[place] = group;
		},
		onFocus: (): void => {
			asked.current = place;
		},
	});
}

/** What is chosen and typed, as it is to be written. */
function termsOf(
	space: SpaceEntry,
	dimension: Dimension,
	{ chosen, typed }: Answer,
): readonly string[] {
	const offers = spaceTerms(space, dimension).map(({ text }) => text);
	const taken = offers.filter((text) => chosen.includes(text));
	return [...new Set([...taken, ...typedTerms(dimension, typed)])];
}

interface PersonProps {
	readonly person: PersonFit;
	readonly place: CheckWalk["position"];
}

function Person({ person, place: { at, of } }: PersonProps) {
	const { note } = person.entry;
	const [company] = note.company;
	const work = [note.jobTitle, company === undefined ? undefined : displayText(company)];
	const label = work.filter((word) => word !== undefined).join(", ");
	const address = note.linkedin === undefined ? undefined : safeWebLink(note.linkedin);
	return (
		<>
			<div class="warm-intros-check-place" role="status">
				{`${at} of ${of}`}
			</div>
			<h3 class="warm-intros-check-name" dir="auto">
				{note.name}
			</h3>
			{label !== "" && <div dir="auto">{label}</div>}
			{address !== undefined && (
				<a
					class="external-link"
					href={address}
					target="_blank"
					rel="noopener"
					aria-label={`Profile of ${note.name}`}
				>
					Profile
				</a>
			)}
		</>
	);
}

function CheckEnd({ walk, onNext }: Pick<CheckProps, "walk" | "onNext">) {
	const { close } = useDialog();
	const { answered, skipped, unfitting } = walk.counts;
	const counts = [`${answered} answered`, `${skipped} skipped`];
	if (unfitting > 0) counts.push(`${unfitting} where nothing fits`);
	const again = (): void => {
		walk.again();
		onNext();
	};
	return (
		<DialogPage
			work={useWork()}
			isMainFocused
			actions={[
				{ label: "Close", run: close, isMain: true },
				...(skipped > 0 ? [{ label: "Go back to those skipped", run: again }] : []),
			]}
		>
			<p role="status">That was the last one. {counts.join(", ")}.</p>
		</DialogPage>
	);
}
