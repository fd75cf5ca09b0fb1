import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { prepareAnswers, prepareIndustry, prepareRefusal } from "../../app/fit/check-answers";
import { knownTerms, offers, QUESTIONS } from "../../app/fit/check-fit";
import type { CheckView, CompanyView, PersonView } from "../../app/fit/check-steps";
import { categoryReason, reasonLabel } from "../../app/fit/reason-label";
import type { Prepared } from "../../app/pipeline/record-event";
import type { PersonFit } from "../../core/fit/fit";
import type { Refusable } from "../../core/fit/refusal";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { categoryLabel, countPeople, workWords } from "../shared/labels";
import { shownText } from "../shared/shown-text";
import { safeWebLink } from "../shared/web-link";
import { answerOf, QUESTION_LABELS, toWrite, type StepProps } from "./check-step";
import { KeyHints, useCheckKeys } from "./check-keys";
import { TermQuestion } from "./term-question";

const NAMED = 5;

/** Asks for what is missing of one person, beside what is known and the first lines of their note. */
export function CheckPerson(props: StepProps<PersonView>) {
	const { view, linesOf } = props;
	const { live } = useDialog();
	const { person, questions } = view;
	const { path } = person.entry;
	return (
		<CheckQuestions
			{...props}
			questions={questions}
			person={person}
			head={<PersonHead person={person} linesOf={linesOf} />}
			prepare={(answers) => prepareAnswers(live.index, path, answers)}
			people={[person]}
		/>
	);
}

/** Asks for the industry of a company, which is that of its people. */
export function CheckCompany(props: StepProps<CompanyView>) {
	const { view, isTaken } = props;
	const { live } = useDialog();
	const { name, company, people } = view;
	const more = people.length - NAMED;
	const names = people.slice(0, NAMED).map(({ entry }) => entry.note.name);
	return (
		<CheckQuestions
			{...props}
			questions={INDUSTRY}
			prepare={(answers) =>
				prepareIndustry(live.index, view, answers.get("industry") ?? [], isTaken)
			}
			people={people}
			head={
				<>
					<h3 class="warm-intros-check-name" dir="auto">
						{name}
					</h3>
					<div dir="auto">
						{countPeople(people.length)}: {names.join(", ")}
						{more > 0 && ` and ${more} more`}
					</div>
					<div class="warm-intros-picker-note">
						{company
							? "Saved in the company’s note; everyone there shares it."
							: "Saved in a new note for the company; everyone there shares it."}
					</div>
				</>
			}
		/>
	);
}

const INDUSTRY: readonly Refusable[] = ["industry"];

interface QuestionsProps extends StepProps<CheckView> {
	readonly questions: readonly Refusable[];
	/** Of whom something may be known already. */
	readonly person?: PersonFit;
	readonly head: ComponentChildren;
	readonly prepare: (answers: ReturnType<typeof toWrite>) => Prepared;
	/** Whom nothing fits, where that is the answer. */
	readonly people: readonly PersonFit[];
}

function CheckQuestions(props: QuestionsProps) {
	const { view, space, questions, person, head, input, onInput, leave, back, work, place } = props;
	const { live } = useDialog();
	const answerTo = (what: Refusable) => answerOf(input, what, person);
	const save = (): void =>
		leave("answered", () => props.prepare(toWrite(space, questions, answerTo)));
	const skip = (): void => leave("skipped");
	const refuse = (): void =>
		leave("unfitting", () =>
			prepareRefusal(
				live.index,
				props.people,
				new Map(questions.map((what) => [what, offers(space, what)])),
			),
		);
	const questionProps = useQuestions({ save, skip, refuse, back });
	return (
		<DialogPage
			work={work}
			actions={[
				{ label: "Save", run: save, isMain: true },
				{ label: "Skip", run: skip },
				{ label: "Nothing here fits", run: refuse },
				...(back ? [{ label: "Back", run: back }] : []),
			]}
		>
			{place}
			{head}
			{QUESTIONS.map((what) =>
				questions.includes(what) ? (
					<TermQuestion
						key={what}
						space={space}
						what={what}
						answer={answerTo(what)}
						likely={person && likelyLabel(person, what)}
						onAnswer={(given) =>
							onInput({ ...input, answers: { ...input.answers, [what]: given } })
						}
						{...questionProps(questions.indexOf(what))}
					/>
				) : (
					person && <Known key={what} person={person} what={what} />
				),
			)}
			<KeyHints keys={view.kind === "person" ? KEYS : KEYS.filter(([key]) => key !== "↑ ↓")} />
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
	["B", "goes back"],
	["Esc", "ends"],
] as const;

interface QuestionKeys {
	readonly save: () => void;
	readonly skip: () => void;
	readonly refuse: () => void;
	readonly back: (() => void) | undefined;
}

/** Has the keys answer the question that was last in focus, and go from one to the next. */
function useQuestions({ save, skip, refuse, back }: QuestionKeys) {
	const groups = useRef<(HTMLElement | null)[]>([]).current;
	const asked = useRef(0);
	/** Where there is no other question, it is the same: a text field is left all the same. */
	const turn = (by: number): void => (groups[asked.current + by] ?? groups[asked.current])?.focus();
	const onPlain = (key: string): boolean => {
		const group = groups[asked.current];
		if (key === "s") skip();
		else if (key === "n") refuse();
		else if (key === "b") back?.();
		else if (key === "0") group?.querySelector("input")?.focus();
		else if (/^[1-9]$/.test(key)) group?.querySelectorAll("button")[Number(key) - 1]?.click();
		else return false;
		return true;
	};
	useCheckKeys({ onEnter: save, onArrow: turn, onPlain });
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

/** Why something is chosen beforehand. */
function likelyLabel(person: PersonFit, what: Refusable): string | undefined {
	if (what !== "category")
		return person[what].result === "likely" ? reasonLabel(person[what]) : undefined;
	const [first] = person.likelyCategories;
	return first && `${categoryLabel(first.category)}, ${categoryReason(first)}`;
}

/** What is known already of what is asked of others. */
function Known({ person, what }: { readonly person: PersonFit; readonly what: Refusable }) {
	const terms = knownTerms(person).find(({ dimension }) => dimension === what);
	const labels = terms?.labels ?? person.entry.note.category.map(categoryLabel);
	if (labels.length === 0) return null;
	return (
		<div class="warm-intros-check-known">
			<span class="warm-intros-check-label">{QUESTION_LABELS[what]}</span>
			<span dir="auto">{labels.join(", ")}</span>
			{terms?.from !== undefined && <span class="warm-intros-picker-note">from {terms.from}</span>}
		</div>
	);
}

function PersonHead({
	person,
	linesOf,
}: { readonly person: PersonFit } & Pick<StepProps<PersonView>, "linesOf">) {
	const { path, note } = person.entry;
	const [lines, setLines] = useState<readonly string[]>([]);
	const label = workWords(note);
	const address = note.linkedin === undefined ? undefined : safeWebLink(note.linkedin);
	useEffect(() => {
		let isGone = false;
		void linesOf(path).then((found) => {
			if (!isGone) setLines(found);
		});
		return () => {
			isGone = true;
		};
	}, [path]);
	return (
		<>
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
			{lines.length > 0 && (
				<blockquote class="warm-intros-check-lines">
					{lines.map((line, at) => (
						<div key={at} dir="auto">
							{shownText(line)}
						</div>
					))}
				</blockquote>
			)}
		</>
	);
}
