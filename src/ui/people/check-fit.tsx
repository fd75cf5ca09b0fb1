import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { knownTerms, spaceTerms, type TermAnswers, typedTerms } from "../../app/fit/check-fit";
import type { CheckWalk, WalkStep } from "../../app/fit/check-walk";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { Dimension } from "../../core/vocabulary/dimension";
import { DialogPage } from "../shared/dialog-page";
import { useDialog, useDialogKeys } from "../shared/dialog-window";
import { isSuggesting } from "../shared/fields";
import { useTyped } from "../shared/use-typed";
import { useWork, type Work } from "../shared/use-work";
import { safeWebLink } from "../shared/web-link";
import { DIMENSION_WORDS } from "../shared/words";
import { type Answer, TermQuestion, toggleTerm } from "./term-question";

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
export function CheckFit({ space, walk, look, onSave }: CheckFitProps) {
	const [person, setPerson] = useState(look);
	const work = useWork();
	const typed = useTyped<Readonly<Record<string, Answers>>>({});
	if (!person) {
		const again = (): void => {
			walk.again();
			setPerson(look());
		};
		return <CheckEnd work={work} walk={walk} onAgain={again} />;
	}
	const { path } = person.entry;
	const goOn = (step: WalkStep): void => {
		walk.leave(step);
		setPerson(look());
		const others = Object.entries(typed.value).filter(([other]) => other !== path);
		typed.change(Object.fromEntries(others));
	};
	const leave = (step: WalkStep): void =>
		void work.run(() => {
			goOn(step);
			return Promise.resolve(undefined);
		});
	/** One answer is one write; then comes the next person. */
	const save = (answers: TermAnswers): void =>
		void work.run(async () => {
			const complaint = await onSave(path, answers);
			if (complaint === undefined) goOn("answered");
			return complaint;
		});
	return (
		<Check
			key={path}
			person={person}
			space={space}
			place={walk.place}
			work={work}
			answers={typed.value[path] ?? {}}
			onAnswer={(answers) => typed.change({ ...typed.value, [path]: answers })}
			onSave={save}
			onLeave={leave}
		/>
	);
}

interface CheckProps {
	readonly person: PersonFit;
	readonly space: SpaceEntry;
	readonly place: CheckWalk["place"];
	readonly work: Work;
	readonly answers: Answers;
	readonly onAnswer: (answers: Answers) => void;
	readonly onSave: (answers: TermAnswers) => void;
	readonly onLeave: (step: WalkStep) => void;
}

function Check(props: CheckProps) {
	const { person, space, place, work, answers, onAnswer, onSave, onLeave } = props;
	const known = knownTerms(person);
	const missing = known.filter(({ words }) => words.length === 0).map((one) => one.dimension);
	const answerOf = (dimension: Dimension): Answer => answers[dimension] ?? NO_ANSWER;
	const answer = (dimension: Dimension, given: Answer): void =>
		onAnswer({ ...answers, [dimension]: given });
	const save = (): void =>
		onSave(new Map(missing.map((one) => [one, termsOf(space, one, answerOf(one))])));
	const questions = useQuestions(missing, {
		save,
		leave: onLeave,
		choose: (dimension, at) => {
			const text = spaceTerms(space, dimension)[at]?.text;
			if (text !== undefined) answer(dimension, toggleTerm(answerOf(dimension), text));
		},
	});
	return (
		<DialogPage
			work={work}
			actions={[
				{ label: "Save", run: save, isMain: true },
				{ label: "Skip", run: () => onLeave("skipped") },
				{ label: "Nothing here fits", run: () => onLeave("unfitting") },
			]}
		>
			<div class="warm-intros-check-place" role="status">
				{`${place.at} of ${place.of}`}
			</div>
			<Person person={person} />
			{known.map(({ dimension, words, from }) =>
				words.length === 0 ? (
					<TermQuestion
						key={dimension}
						space={space}
						dimension={dimension}
						answer={answerOf(dimension)}
						onAnswer={(given) => answer(dimension, given)}
						{...questions(dimension)}
					/>
				) : (
					<div key={dimension} class="warm-intros-check-known">
						<span class="warm-intros-check-label">{DIMENSION_WORDS[dimension]}</span>
						<span dir="auto">{words.join(", ")}</span>
						{from !== undefined && <span class="warm-intros-picker-note">from {from}</span>}
					</div>
				),
			)}
			<ul class="warm-intros-check-keys" aria-label="Keys">
				{KEYS.map(([key, words]) => (
					<li key={key}>
						<kbd>{key}</kbd> {words}
					</li>
				))}
			</ul>
		</DialogPage>
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

interface KeyUses {
	readonly save: () => void;
	readonly leave: (step: WalkStep) => void;
	/** Chooses a term by its place, or no longer. */
	readonly choose: (dimension: Dimension, at: number) => void;
}

/** Where Enter is the control's own. */
const OWN_ENTER = "a, .warm-intros-dialog-foot button, .modal-close-button";

/** Has the keys answer the question that was last in focus, and go from one to the next. */
function useQuestions(missing: readonly Dimension[], { save, leave, choose }: KeyUses) {
	const groups = useRef(new Map<Dimension, HTMLDivElement | null>()).current;
	const asked = useRef(missing[0]);
	const focus = (dimension: Dimension | undefined): void =>
		(dimension && groups.get(dimension))?.focus();
	/** Where there is no other question, it is the same: a text field is left all the same. */
	const turn = (by: 1 | -1): void =>
		focus(missing[missing.findIndex((one) => one === asked.current) + by] ?? asked.current);
	const doPlain = (key: string): boolean => {
		const { current } = asked;
		if (key === "s") leave("skipped");
		else if (key === "n") leave("unfitting");
		else if (key === "0" && current) groups.get(current)?.querySelector("input")?.focus();
		else if (/^[1-9]$/.test(key) && current) choose(current, Number(key) - 1);
		else return false;
		return true;
	};
	useDialogKeys((event) => {
		const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
		if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return;
		const at = isElement(target) ? target : undefined;
		const input = at?.closest("input");
		if (input && isSuggesting(input)) return;
		if (key === "Enter") {
			if (at?.closest(OWN_ENTER)) return;
			save();
		} else if (key === "ArrowDown") turn(1);
		else if (key === "ArrowUp") turn(-1);
		else if (input || !doPlain(key.toLowerCase())) return;
		event.preventDefault();
	});
	useLayoutEffect(() => focus(asked.current), []);
	return (dimension: Dimension) => ({
		groupRef: (group: HTMLDivElement | null) => void groups.set(dimension, group),
		onFocus: () => {
			asked.current = dimension;
		},
	});
}

function isElement(target: EventTarget | null): target is HTMLElement {
	return target !== null && "closest" in target;
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

function Person({ person }: Pick<CheckProps, "person">) {
	const { note } = person.entry;
	const [company] = note.company;
	const work = [note.title, company === undefined ? undefined : displayText(company)];
	const words = work.filter((word) => word !== undefined).join(", ");
	const address = note.linkedin === undefined ? undefined : safeWebLink(note.linkedin);
	return (
		<>
			<h3 class="warm-intros-check-name" dir="auto">
				{note.name}
			</h3>
			{words !== "" && <div dir="auto">{words}</div>}
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

interface CheckEndProps {
	readonly work: Work;
	readonly walk: CheckWalk;
	readonly onAgain: () => void;
}

function CheckEnd({ work, walk, onAgain }: CheckEndProps) {
	const { close } = useDialog();
	const closeRef = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => closeRef.current?.focus(), []);
	const { answered, skipped, unfitting } = walk.counts;
	const counts = [`${answered} answered`, `${skipped} skipped`];
	if (unfitting > 0) counts.push(`${unfitting} where nothing fits`);
	return (
		<DialogPage
			work={work}
			actions={[
				{ label: "Close", run: close, isMain: true, buttonRef: closeRef },
				...(skipped > 0 ? [{ label: "Go back to those skipped", run: onAgain }] : []),
			]}
		>
			<p role="status">That was the last one. {counts.join(", ")}.</p>
		</DialogPage>
	);
}
