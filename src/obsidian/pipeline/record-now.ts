import { askedIntroducers } from "../../app/pipeline/asked-introducers";
import type { Introducer } from "../../app/write/introducer-link";
import { eventInNote, personAt, prepareEvent } from "../../app/pipeline/record-event";
import type { ContactEntry } from "../../core/index/entry";
import { fileStem } from "../../core/note/note-name";
import { isClosed, STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";
import { LOG_EVENT_TABLE, type LogEvent } from "../../core/vocabulary/log-event";
import { askWhetherEarlier } from "./ask-whether-earlier";
import { beforeCold } from "../ask/before-cold";
import { askForIntroduction } from "../ask/ask-flow";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { suggestIntroducers } from "../ask/suggest-introducers";
import { IntroducerSuggester, type OtherChoice } from "../ask/introducer-suggester";
import { openScheduleForm } from "../interview/schedule-form";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Records an event of today, and asks only for what it cannot be without: an introducer, a time, a stage. */
export function recordNow(context: Context, path: string, event: LogEvent): void {
	const { runner, live, isTaken } = context;
	if (LOG_EVENT_TABLE[event].isTimed) return openScheduleForm(context, path);
	if (event === "corrected") return chooseStage(context, path);
	const record = (via: Introducer | undefined): void =>
		askWhetherEarlier(context, { path, event }, (isEarlier) => {
			const request = { path, event, date: today(), via, isEarlier };
			void runner.runAndTell(prepareEvent(live.index, request, today(), isTaken));
		});
	const person = personAt(live.index, path);
	if (person && event === "contacted")
		return beforeCold(context, person, {
			onAsk: () => askForIntroduction(context, path),
			goOn: () => record(undefined),
		});
	const { who } = LOG_EVENT_TABLE[event];
	const asked = person ? askedIntroducers(live.index, person) : [];
	if (person && who !== undefined && !isAnswered(person, event, asked.length))
		askWho(context, person, { event, title: `${who} ${person.note.name}?`, asked }, record);
	else record(undefined);
}

/** Asks which stage of a person is right. */
export function chooseStage({ app, live, runner }: Context, path: string): void {
	const { name = fileStem(path), stage } = personAt(live.index, path)?.note ?? {};
	new ChoiceSuggester(app, {
		placeholder: `${name}: which stage is right?`,
		items: STAGES.filter((one) => one !== stage),
		labelOf: (one) => STAGE_TABLE[one].label,
		onChoose: (to) => {
			const request = { path, event: "corrected", date: today(), to } as const;
			void runner.runAndTell(eventInNote(live.index, request, today()));
		},
	}).open();
}

/**
 * Whether the note says already who it was: the one whom I have asked in this attempt. Of several nobody is
 * guessed, and somebody who is asked may be another each time.
 */
function isAnswered({ note }: ContactEntry, event: LogEvent, asked: number): boolean {
	const { broughtBy, via } = LOG_EVENT_TABLE[event];
	if (via === "needed" || asked > 1) return false;
	return broughtBy === "asked" || (note.introVia.length > 0 && !isClosed(note.stage));
}

interface WhoQuestion {
	readonly event: LogEvent;
	readonly title: string;
	/** Who is asked in this attempt. */
	readonly asked: readonly (ContactEntry | string)[];
}

/** Asks for the introducer, those of this attempt first, and then those who could be. It can be left open where nobody was to be asked for it. */
function askWho(
	context: Context,
	person: ContactEntry,
	{ event, title, asked }: WhoQuestion,
	onChoose: (via: Introducer | undefined) => void,
): void {
	const { app, live } = context;
	const { broughtBy, via } = LOG_EVENT_TABLE[event];
	const mayBeNobody = via !== "needed" && asked.length < 2;
	const first = new Set([
		...person.introVia.flatMap(({ target }) => (target?.kind === "contact" ? [target] : [])),
		...asked.filter((one) => typeof one !== "string"),
	]);
	const isAnswer = broughtBy === "asked";
	const suggested = isAnswer
		? []
		: suggestIntroducers(context, person).filter(
				(one) => one.name === undefined && !first.has(one.person),
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
		suggested: [...Array.from(first, (one) => ({ person: one, why: HAS_ASKED })), ...suggested],
		listsAll: !isAnswer,
		askedOf: () => "",
		others: [...namesAsked(asked, onChoose), ...(mayBeNobody ? [open] : [])],
		onChoose,
	}).open();
}

const HAS_ASKED = "You have asked them";

/** Those who are asked and have no note. */
function namesAsked(
	asked: WhoQuestion["asked"],
	onChoose: (via: Introducer) => void,
): OtherChoice[] {
	return asked.flatMap((name) =>
		typeof name === "string"
			? [{ title: name, note: HAS_ASKED, onChoose: () => onChoose({ name }) }]
			: [],
	);
}
