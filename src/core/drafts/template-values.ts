import { draftValues, joinNames, type MeInLetters } from "./draft-values";
import { addDays, type CalendarDate, dayOf, type LocalDateTime } from "../dates/calendar-date";
import type { PersonFit } from "../fit/fit";
import type { ContactEntry, InterviewEntry, Ref, SpaceEntry } from "../index/entry";
import { eventTies } from "../index/event-ties";
import { interviewsWith } from "../index/interviews-with";
import { linkTo } from "../index/link-text";
import type { VaultIndex } from "../index/vault-index";
import { introChainTo, type IntroChain } from "./intro-chain";
import type { Interview } from "../records/interview";
import { namesToAskAbout } from "./names-to-ask-about";
import type { ChosenQuestions } from "./questions";
import type { RecapTexts } from "./recap-text";
import { recapValues } from "./recap-input";
import type { Introducer } from "../network/introductions";
import { safeFileName } from "../text/file-name";
import { readPastCompany } from "../records/past-company";
import { foldCompany } from "../text/fold-company";
import { displayText } from "../text/link";
import { dayInWords } from "../dates/day-in-words";
import { formatMoment } from "../dates/format-moment";
import { CATEGORIES, type Category } from "../vocabulary/category";
import type { TemplateValues } from "../template/render-template";

/** What the texts of the user are filled with: drafts, preparations, recaps, questions and names of notes. */
export interface TemplateContext {
	readonly index: VaultIndex;
	readonly fit: PersonFit;
	readonly space: SpaceEntry | undefined;
	/** Whom a draft is about or to; undefined for the one who introduced us. */
	readonly introducer?: ContactEntry | string | undefined;
	/** Who else a draft is about. */
	readonly others?: readonly ContactEntry[] | undefined;
	/** What the letters say about me; undefined for what the settings say. */
	readonly me?: MeInLetters;
	/** Why the person fits, in words, one text a dimension. */
	readonly reasons: readonly string[];
	readonly now: LocalDateTime;
	/** Name of the note in which the text will stand; undefined for a draft, which stands in none. */
	readonly title?: string | undefined;
	/** The conversation that it is about, as far as it is known. */
	readonly interview?: Partial<Interview> | undefined;
	readonly recap?: RecapTexts | undefined;
	readonly questions?: ChosenQuestions | undefined;
	/** What the user has written of a conversation, as values of a recap. */
	readonly written?: TemplateValues | undefined;
	/** Folder of the note that links are written into. */
	readonly folder: string;
}

/** The values that every template can name (docs/templates.md); undefined is a gap to fill, and stays visible in the text. */
export function templateValues(context: TemplateContext): TemplateValues {
	const { index, fit, space, reasons, questions } = context;
	const person = fit.entry;
	const chain = introChainTo(index, person);
	const introducer = context.introducer ?? introducerOf(chain);
	const { others, me = index.settings.me } = context;
	const base = draftValues({ fit, introducer, others, space, me });
	return {
		...base,
		contact: { ...recordOf(base.contact), ...moreOfPerson(context) },
		introducer: { ...recordOf(base.introducer), link: linkOf(context, introducer) },
		company: companyValues(context),
		fit: {
			matches: String(fit.matches),
			reasons: [...categoryReasons(person), ...reasons].map((one) => ({ reason: one })),
		},
		shared: joinNames(sharedWith(person, space, dayOf(context.now))),
		...chainValues(context, chain),
		...knownValues(context),
		...namesValues(context),
		must_ask: numbered(questions?.must ?? [], 1),
		more_questions: numbered(questions?.more ?? [], 1 + (questions?.must.length ?? 0)),
		interview: interviewValues(context),
		dates: dateValues(context),
		headings: headingValues(context),
		recap: context.written ?? recapValues(),
		title: context.title ?? base.title,
	};
}

/** What people of a category are worth asking for. */
const CATEGORY_REASONS: Readonly<Record<Category, string>> = {
	"power-connector": "They know many people I don't",
	"industry-expert": "They see where the field is going",
	"employer-or-customer": "They could hire or buy, or know who would",
	peer: "They do the work that I do, and hear who is looking",
	"direct-report": "They know which teams good people join, and which they leave",
};

function categoryReasons({ note }: ContactEntry): string[] {
	return CATEGORIES.filter((one) => note.category.includes(one)).map(
		(one) => CATEGORY_REASONS[one],
	);
}

/** Schools and companies that are mine and theirs, and where we met: something to begin with. */
function sharedWith(
	person: ContactEntry,
	space: SpaceEntry | undefined,
	today: CalendarDate,
): string[] {
	const { note } = person;
	const keyOf = (text: string): string => foldCompany(displayText(text));
	const schools = space?.note.schools ?? [];
	const companies = (space?.note.pastCompanies ?? []).map((one) => readPastCompany(one).name);
	const mine = new Set([...schools, ...companies].map(keyOf));
	const theirs = [...note.school, ...note.company].filter((one) => mine.has(keyOf(one)));
	return [...theirs, ...textsOf(eventTies(person, today).met)].slice(0, 3);
}

function recordOf(value: TemplateValues[string]): TemplateValues {
	return typeof value === "object" && !Array.isArray(value) ? (value as TemplateValues) : {};
}

function introducerOf({ introducer }: IntroChain): ContactEntry | string | undefined {
	return introducer?.kind === "person" ? introducer.entry : introducer?.name;
}

function textsOf(refs: readonly Ref[]): string[] {
	return refs.map(({ text }) => text);
}

function moreOfPerson({ index, fit, folder, now }: TemplateContext): TemplateValues {
	const { note } = fit.entry;
	const events = eventTies(fit.entry, dayOf(now));
	return {
		phone: note.phone[0],
		linkedin: note.linkedin,
		category: joinNames(note.category.map((slug) => slug.replace(/-/g, " "))),
		source: note.source?.replace(/-/g, " "),
		industries: joinNames(note.industry),
		professions: joinNames(note.profession),
		geographies: joinNames(note.geography),
		schools: joinNames(note.school),
		met_at: joinNames(textsOf(events.met)),
		expected_at: joinNames(textsOf(events.expected)),
		last_contact: fit.lastContact,
		link: linkTo(index, fit.entry, folder),
	};
}

function companyValues({ index, fit, folder }: TemplateContext): TemplateValues {
	const [ref] = fit.entry.company;
	const entry = ref?.target?.kind === "company" ? ref.target : undefined;
	return {
		name: entry?.note.name ?? (ref && displayText(ref.text)),
		industries: joinNames(entry?.note.industry),
		geographies: joinNames(entry?.note.geography),
		motivation: entry?.note.motivation === undefined ? undefined : String(entry.note.motivation),
		link: entry ? linkTo(index, entry, folder) : ref && displayText(ref.text),
	};
}

function chainValues(context: TemplateContext, chain: IntroChain): TemplateValues {
	const values = (one: Introducer): TemplateValues => {
		const who = one.kind === "person" ? one.entry : one.name;
		return {
			name: one.kind === "person" ? one.entry.note.name : one.name,
			link: linkOf(context, who),
		};
	};
	return {
		chain: chain.steps.map(({ by, to }) => ({ ...values(by), to: to.note.name })),
		referrers: chain.referrers.map(values),
		thank: chain.toThank.map(values),
	};
}

/** What the note of the person, its log and earlier conversations say. */
function knownValues({ index, fit, interview, folder }: TemplateContext): TemplateValues {
	const { entry } = fit;
	const earlier = interviewsWith(index, entry).filter(
		(one) => one.note.held === "held" && one.path !== interview?.path,
	);
	const remembered = entry.note.log.filter(({ text }) => text !== undefined).slice(-MAX_LINES);
	return {
		conversations: earlier
			.slice(-MAX_LINES)
			.map((one) => ({ date: startOf(one), link: linkTo(index, one, folder) })),
		history: remembered.map(({ date, event, text }) => ({
			date,
			event,
			text: text === undefined ? undefined : displayText(text),
		})),
	};
}

const MAX_LINES = 5;

function startOf({ note }: InterviewEntry): string | undefined {
	return note.starts && dayOf(note.starts);
}

function namesValues({ index, fit, space, folder }: TemplateContext): TemplateValues {
	const { people, companies } = namesToAskAbout(index, fit.entry, space);
	return {
		ask_about: people.map((person) => {
			const company = person.note.company[0];
			const role = [person.note.jobTitle, company && displayText(company)]
				.filter(Boolean)
				.join(", ");
			return {
				name: person.note.name,
				link: linkTo(index, person, folder),
				role: role || undefined,
			};
		}),
		targets: companies.map((one) => ({ name: one.note.name, link: linkTo(index, one, folder) })),
	};
}

function numbered(questions: ChosenQuestions["must"], first: number): TemplateValues[] {
	return questions.map(({ text }, i) => ({ number: String(first + i), question: text }));
}

function interviewValues({ interview = {}, recap, now }: TemplateContext): TemplateValues {
	const { starts, minutes, format, place, goal } = interview;
	return {
		date: starts && dayOf(starts),
		day: starts && dayInWords(dayOf(starts), dayOf(now)),
		time: starts?.slice(11),
		when: starts && formatMoment(starts, "dddd, D MMMM YYYY, HH:mm").text,
		minutes: minutes === undefined ? undefined : String(minutes),
		format: format?.replace(/-/g, " "),
		place: place === undefined ? undefined : displayText(place),
		goal,
		learned: recap?.learned,
		promised: recap?.promised,
	};
}

/** Days counted from that of the conversation, or from today where it has none. */
function dateValues({ index, interview, now }: TemplateContext): TemplateValues {
	const day: CalendarDate = interview?.starts ? dayOf(interview.starts) : dayOf(now);
	const { thanksDays, reportDays } = index.settings.pipeline;
	return {
		today: dayOf(now),
		thanks: addDays(day, thanksDays),
		report: addDays(day, reportDays),
		week: addDays(day, 7),
	};
}

function headingValues({ index }: TemplateContext): TemplateValues {
	const { prepHeading, recapHeading, learnedHeading, promisedHeading, namedHeading } =
		index.settings.interview;
	return {
		prep: prepHeading,
		recap: recapHeading,
		learned: learnedHeading,
		promised: promisedHeading,
		named: namedHeading,
	};
}

function linkOf(
	{ index, folder }: TemplateContext,
	who: ContactEntry | string | undefined,
): string | undefined {
	if (typeof who === "object") return linkTo(index, who, folder);
	return who === undefined || who.trim() === "" ? undefined : `[[${safeFileName(who)}]]`;
}
