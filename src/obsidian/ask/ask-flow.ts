import { Notice } from "obsidian";
import type { Introducer } from "../../app/write/introducer-link";
import { notThere, personAt } from "../../app/pipeline/record-event";
import { askedLabel } from "../../app/drafts/path-label";
import { draftsFor, knownIntroducer } from "../../app/drafts/send-draft";
import { type DraftKind, LETTERS, mayAskFor } from "../../core/drafts/draft-kind";
import type { Contact } from "../../core/records/contact";
import type { ContactEntry } from "../../core/index/entry";
import { hasWords, searchWords } from "../../core/index/search-text";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import type { Intent } from "../../ui/shared/host";
import type { Affiliation } from "../../core/network/edge";
import { pathCandidates } from "../../core/network/path-candidates";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { shownSpace } from "../../ui/shared/shown-space";
import { beforeCold } from "./before-cold";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { chooseWhomToAskFor } from "./ask-people-flow";
import { openDraft } from "./draft-flow";
import { IntroducerSuggester, type OtherChoice } from "./introducer-suggester";
import { suggestIntroducers } from "./suggest-introducers";
import { openSpaceFit, showInPanel } from "../views/open-views";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Asks somebody to introduce me: the person, the introducer (`via`, else one to be chosen), the text, and then the note. */
export function askForIntroduction(context: Context, path: string, via?: string): void {
	const { live, graphs } = context;
	const person = personAt(live.index, path);
	if (person && !mayAskFor(person.note)) {
		// Whom I have met is the one to ask for others.
		if (person.note.stage !== undefined && graphs.get(live.index).isKnownWell(person))
			return askThem(context, path);
		return void new Notice(whyNotAsked(person.note));
	}
	chooseAndDraft(context, path, "ask", via);
}

/** Asks somebody for introductions to others: to whom, up to three in one letter, and then the letter. */
export function askThem(context: Context, introducer: string): void {
	chooseWhomToAskFor(context, introducer, [], (letter) => void openDraft(context, letter));
}

/** Said before a text is written that could not be recorded. */
function whyNotAsked({ name, status, stage }: Contact): string {
	if (stage === undefined)
		return `The status “${status ?? ""}” of ${name} is not a stage of the pipeline: correct the stage first.`;
	return `${name} is in the stage “${STAGE_TABLE[stage].label}”, so there is no introduction to ask for.`;
}

/** Chooses one of the texts that fit where somebody stands. */
export function chooseDraft(context: Context, path: string): void {
	const { app, live, graphs, runner } = context;
	const person = personAt(live.index, path);
	if (!person) return void runner.runAndTell(notThere(path));
	const isKnown = graphs.get(live.index).isKnownWell(person);
	const kinds = draftsFor(live.index, person, isKnown);
	const [only] = kinds;
	if (only === undefined)
		return void new Notice(`${person.note.name}: there is no message for this stage.`);
	if (kinds.length === 1) return draft(context, person, only);
	new ChoiceSuggester(app, {
		placeholder: `${person.note.name}: which message?`,
		items: kinds,
		labelOf: (kind) => LETTERS[kind].name,
		onChoose: (kind) => draft(context, person, kind),
	}).open();
}

/** Opens the text that is owed after the conversation of a note: it is recorded there. */
export function openOwedDraft(
	context: Context,
	{ kind, path, person }: Extract<Intent, { kind: "say-thanks" | "tell-introducer" }>,
): void {
	const { live, runner } = context;
	const interview = live.index.get(path);
	const people = interview?.kind === "interview" ? peopleIn(interview) : [];
	const meant =
		person === undefined
			? people.find(({ introducedBy }) => kind === "say-thanks" || introducedBy.length > 0)
			: personAt(live.index, person);
	if (!meant) return void runner.runAndTell(notThere(person ?? path));
	draft(context, meant, kind === "say-thanks" ? "thanks" : "report-back", path);
}

/** Opens a letter, once it is known whose help it is about; `interview` is the conversation, where it is about one. */
export function draft(
	context: Context,
	person: ContactEntry,
	kind: DraftKind,
	interview?: string,
): void {
	const { path } = person;
	const { introducer } = LETTERS[kind];
	if (introducer === "none") {
		const open = (): void =>
			void openDraft(context, { kind, path, introducer: undefined, interview });
		if (kind !== "cold") return open();
		return beforeCold(context, person, {
			onAsk: () => askForIntroduction(context, path),
			goOn: open,
		});
	}
	const known =
		introducer === "chosen" ? undefined : knownIntroducer(context.live.index, person, kind);
	if (known) void openDraft(context, { kind, path, introducer: known, interview });
	else chooseAndDraft(context, path, kind);
}

function chooseAndDraft(context: Context, path: string, kind: DraftKind, via?: string): void {
	const { app, live } = context;
	const person = personAt(live.index, path);
	if (!person) return void context.runner.runAndTell(notThere(path));
	const open = (introducer: Introducer): void =>
		void openDraft(context, { kind, path, introducer });
	if (via !== undefined) return open({ path: via });
	const suggested = suggestIntroducers(context, person);
	new IntroducerSuggester(app, {
		title:
			kind === "ask"
				? `Who could introduce you to ${person.note.name}?`
				: `Who knows ${person.note.name}?`,
		people: live.index.people.filter((other) => other !== person),
		suggested,
		listsAll: false,
		askedOf: (who) => askedLabel(context.graphs.get(live.index), who, today()),
		others: [
			...writeYourself(context, person),
			...(suggested.length > 0 ? [] : withoutPath(context, person, kind)),
		],
		onChoose: open,
	}).open();
}

/** Nobody has to introduce me to somebody I know. */
function writeYourself(context: Context, person: ContactEntry): OtherChoice[] {
	if (!context.graphs.get(context.live.index).isKnownWell(person)) return [];
	const { path, note } = person;
	return [
		{
			title: `You know ${note.name} yourself`,
			note: "Write to them without an introduction",
			onChoose: () => void openDraft(context, { kind: "known", path, introducer: undefined }),
		},
	];
}

/** What to do about a person to whom no path leads: where to look for somebody who knows them, else to write to them all the same. */
function withoutPath(context: Context, person: ContactEntry, kind: DraftKind): OtherChoice[] {
	const others = otherIntroducers(context, person);
	const { live, graphs } = context;
	const isKnown = graphs.get(live.index).isKnownWell(person);
	const mayWrite = draftsFor(live.index, person, isKnown).includes("cold");
	if (others.length > 0 || kind !== "ask" || !mayWrite) return others;
	const { path, note } = person;
	return [
		{
			title: `No one in your notes could introduce you to ${note.name}`,
			note: "Write to them without an introduction",
			onChoose: () => void openDraft(context, { kind: "cold", path, introducer: undefined }),
		},
	];
}

/** Where to look for somebody who knows a person: where others are, too, and can be shown. */
function otherIntroducers(context: Context, person: ContactEntry): OtherChoice[] {
	const { index } = context.live;
	const graph = context.graphs.get(index);
	const affiliations = graph.affiliationsOf(person);
	return pathCandidates(graph, person, shownSpace(index, "")).flatMap(({ kind, name, reason }) => {
		const place = affiliations.find((one) => one.kind === kind && one.name === name);
		const onChoose = place && showingOthers(context, place, person);
		return onChoose ? [{ title: reason, note: `Show who is at ${name}`, onChoose }] : [];
	});
}

/** What shows who else is at a place: a search that finds them, else its note with the panel that lists them. */
function showingOthers(
	{ app }: Context,
	{ name, note, known, strangers }: Affiliation,
	person: ContactEntry,
): (() => void) | undefined {
	const others = [...known, ...strangers].filter((one) => one !== person);
	const words = searchWords(name);
	if (others.some((one) => hasWords(one, words)))
		return () => void openSpaceFit(app).then((view) => view?.search(name));
	return note && others.length > 0 ? () => void showInPanel(app, note) : undefined;
}
