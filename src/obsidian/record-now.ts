import type { Introducer } from "../app/introducer-link";
import { personAt, prepareEvent } from "../app/record-event";
import type { ContactEntry } from "../core/index/entry";
import { isClosed } from "../core/pipeline/stage-table";
import type { LogEvent } from "../core/pipeline/log-event";
import { STAGES } from "../core/pipeline/stage";
import { STAGE_WORDS } from "../ui/words";
import { beforeCold } from "./before-cold";
import { askForIntroduction } from "./ask-flow";
import { ChoiceSuggester } from "./choice-suggester";
import { likelyIntroducers } from "./likely-introducers";
import { IntroducerSuggester, type LikelyIntroducer } from "./introducer-suggester";
import type { FormParts } from "./person-form";
import { openScheduleForm } from "./schedule-form";
import { today } from "./today";

/** Records an event of today, and asks only for what it cannot be without: an introducer, a time, a stage. */
export function recordNow(parts: FormParts, path: string, event: LogEvent): void {
	const { runner, live } = parts;
	if (event === "scheduled" || event === "moved") return openScheduleForm(parts, path);
	if (event === "corrected") return chooseStage(parts, path);
	const record = (via: Introducer | undefined): void =>
		void runner.runAndTell(prepareEvent(live.index, { path, event, date: today(), via }, today()));
	const person = personAt(live.index, path);
	if (person && event === "contacted")
		return beforeCold(parts, person, {
			onAsk: () => askForIntroduction(parts, path),
			goOn: () => record(undefined),
		});
	const question = QUESTIONS[event];
	if (person && question && !isAnswered(person, event))
		askWho(parts, person, `${question} ${person.note.name}?`, event !== "asked", record);
	else record(undefined);
}

/** Asks which stage is right. */
export function chooseStage({ app, live, runner }: FormParts, path: string): void {
	const stage = personAt(live.index, path)?.note.stage;
	new ChoiceSuggester(app, {
		placeholder: "Which stage is right?",
		items: STAGES.filter((one) => one !== stage),
		wordsOf: (one) => STAGE_WORDS[one],
		onChoose: (to) => {
			const request = { path, event: "corrected", date: today(), to } as const;
			void runner.runAndTell(prepareEvent(live.index, request, today()));
		},
	}).open();
}

/** Events that say little without a person, and how it is asked who that was. */
const QUESTIONS: Readonly<Partial<Record<LogEvent, string>>> = {
	asked: "Who is asked to introduce you to",
	introduced: "Who introduced you to",
	named: "Whose name may you use with",
};

/** Whether the note says already who it was: whom I have asked in this attempt. Somebody who is asked may be another each time. */
function isAnswered({ note }: ContactEntry, event: LogEvent): boolean {
	return event !== "asked" && note.introVia.length > 0 && !isClosed(note.stage);
}

/** Asks for the introducer, those of this attempt first, and then those who could be. `mayBeNobody`: whether it can be left open. */
function askWho(
	parts: FormParts,
	person: ContactEntry,
	title: string,
	mayBeNobody: boolean,
	onChoose: (via: Introducer | undefined) => void,
): void {
	const { app, live } = parts;
	const first = person.introVia.flatMap(({ target }): LikelyIntroducer[] =>
		target?.kind === "contact" ? [{ person: target, why: "You have asked them" }] : [],
	);
	const likely = likelyIntroducers(parts, person).filter((one) =>
		first.every((other) => other.person !== one.person),
	);
	const people = live.index.people.filter((other) => other !== person);
	if (people.length === 0 && mayBeNobody) return onChoose(undefined);
	const open = {
		title: "Leave open",
		note: "The note will not say who it was",
		onChoose: () => onChoose(undefined),
	};
	new IntroducerSuggester(app, {
		title,
		people,
		likely: [...first, ...likely],
		listsAll: true,
		others: mayBeNobody ? [open] : [],
		onChoose,
	}).open();
}
