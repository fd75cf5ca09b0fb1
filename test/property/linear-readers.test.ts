import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { makeIcs } from "../../src/app/documents/ics";
import { plainName } from "../../src/app/write/draft-note";
import { remarkLine } from "../../src/app/write/remark-line";
import { readDate, readDateTime } from "../../src/core/dates/read-date";
import { DEFAULT_CATEGORY_WORDS } from "../../src/core/likely/category-words";
import { judgeTitle, prepareTitleTerm } from "../../src/core/likely/judge-title";
import { CategoryProposer } from "../../src/core/likely/propose-category";
import { findPeople } from "../../src/core/index/find-people";
import { findPerson } from "../../src/core/index/find-person";
import { nearestPeople } from "../../src/core/index/nearest-people";
import { formatMoment } from "../../src/core/dates/format-moment";
import { bodyOptions } from "../../src/core/note/body-options";
import { factsInText } from "../../src/core/note/facts-in-text";
import { diffLines } from "../../src/core/note/line-diff";
import { folderPath } from "../../src/core/settings/folder-path";
import { guessHeader } from "../../src/import/find-header";
import { readPositions } from "../../src/import/linkedin-positions";
import { fillGaps, findGaps } from "../../src/core/drafts/find-gaps";
import { mailtoLink } from "../../src/core/drafts/mailto";
import { makeDraft } from "../../src/core/drafts/make-draft";
import { readQuestions } from "../../src/core/drafts/questions";
import { recapValues } from "../../src/core/drafts/recap-input";
import { readRecap } from "../../src/core/drafts/recap-text";
import { plainKey } from "../../src/core/adopt/foreign-names";
import { lineReader } from "../../src/core/adopt/unread-lines";
import { addSection, extendSection } from "../../src/core/note/add-section";
import { appendLogLine } from "../../src/core/note/append-log-line";
import { readPromises } from "../../src/core/note/promises";
import { readLogLine } from "../../src/core/note/log";
import { listItems } from "../../src/core/note/property-value";
import { readCategory } from "../../src/core/vocabulary/read-word";
import { setProperty } from "../../src/core/note/set-property";
import { findTags } from "../../src/core/note/tags";
import { squeezeHeading } from "../../src/core/people/headings";
import { firstName, inSpokenOrder, spokenName } from "../../src/core/people/person-name";
import { readCaptureLine } from "../../src/core/people/capture-line";
import { readRole, readRoleAt } from "../../src/core/people/met-role";
import { readPeopleList } from "../../src/core/people/people-list";
import { readPersonLine } from "../../src/core/people/capture-line";
import { readReferrals } from "../../src/core/people/read-referrals";
import { NOTHING_KNOWN } from "../../src/core/people/known-names";
import { takeAddresses } from "../../src/core/people/take-addresses";
import { foldTitle, hasWords } from "../../src/core/people/fold-title";
import { conflictCopyOf, numberedCopyOf } from "../../src/core/records/conflict-copy";
import { keepTyped, keepTypedLine } from "../../src/core/note/keep-typed";
import { contactInText } from "../../src/core/records/contact-in-text";
import { companyKeys, emailKey, profileKey } from "../../src/core/records/same-person";
import { makeExclusion } from "../../src/core/settings/exclusion";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { termSegments } from "../../src/core/terms/term-path";
import { renderTemplate } from "../../src/core/template/render-template";
import { safeFileName } from "../../src/core/text/file-name";
import { foldCompany } from "../../src/core/text/fold-company";
import { foldText } from "../../src/core/text/fold-text";
import { displayText, findLinks, parseLink } from "../../src/core/text/link";
import {
	neutralizeForeign,
	neutralizeLink,
	neutralizeText,
	plainText,
} from "../../src/core/text/neutralize";
import { cleanCell, emailsIn, geographyOf, phonesIn, profileIn } from "../../src/import/clean-cell";
import { foldHeader } from "../../src/import/column-mapping";
import { readLinkedinDate } from "../../src/import/linkedin-date";
import { readImport } from "../../src/import/registry";
import { shownText } from "../../src/ui/shared/shown-text";
import { contact, factsOf } from "../make/note";
import { indexOf } from "../make/vault";
import type { LocalDateTime } from "../../src/core/dates/calendar-date";

const PLANNING = [prepareTitleTerm(["Demand planning"]), prepareTitleTerm(["Product management"])];
const CATEGORY_PROPOSER = new CategoryProposer(DEFAULT_CATEGORY_WORDS);
const INDEX = indexOf([contact("People/Jane Doe.md"), contact("People/Ann Lee.md")]);
const OPTIONS = bodyOptions(DEFAULT_SETTINGS);
const NOW = "2026-03-02T09:30" as LocalDateTime;
const { interview, logHeading } = DEFAULT_SETTINGS;
const TYPES = ["contact", "company", "event", "interview", "space", "term"] as const;

const inNote = (text: string): void => {
	for (const type of TYPES) factsOf("People/Jane.md", `---\ntype: ${type}\n---\n${text}`);
};
const asProperty = (text: string): string => `---\ntype: contact\nlinkedin: ${text}\n---\n`;
const file = (text: string): unknown => readImport(new TextEncoder().encode(text));

/** Everything that reads text which nobody has limited. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
	profileKey,
	emailKey,
	parseLink,
	displayText,
	findLinks,
	shownText,
	neutralizeText,
	neutralizeForeign,
	neutralizeLink,
	keepTyped: (text) => [keepTyped(text, 2), keepTypedLine(text)],
	plainText,
	safeFileName,
	foldText,
	foldCompany,
	squeezeHeading,
	plainName,
	remarkLine,
	firstName,
	spokenName,
	inSpokenOrder,
	plainKey,
	lineReader: (text) => [
		lineReader(DEFAULT_SETTINGS)(text),
		lineReader(DEFAULT_SETTINGS)(`a: ${text}:: b`),
	],
	cleanCell,
	emailsIn,
	phonesIn,
	profileIn,
	foldHeader: (text) => foldHeader([text]),
	geographyOf: (text) => geographyOf([text]),
	readLinkedinDate,
	readDate: (text) => [readDate(text), readDateTime(text)],
	readCategory,
	readRole: (text) => [readRole(text), readRoleAt(text)],
	foldTitle: (text) => hasWords(foldTitle(text), "vp product"),
	judgeTitle: (text) => judgeTitle(text, PLANNING),
	"judgeTitle, a list": (text) =>
		judgeTitle(`head of demand & ${text} & product manager`, PLANNING),
	prepareTitleTerm: (text) => prepareTitleTerm([text]),
	CategoryProposer: (title) =>
		CATEGORY_PROPOSER.propose({
			...{ title, company: title, metRole: undefined, companyIs: "target" },
			...{ hasProfession: true, mine: undefined },
		}),
	termSegments: (text) => [termSegments("geography", text), termSegments("industry", text)],
	listItems: (text) => [listItems(text, "comma"), listItems(text, "names")],
	conflictCopyOf: (text) => conflictCopyOf(`People/${text} conflict (conflicted copy ).md`),
	numberedCopyOf: (text) => numberedCopyOf(`People/${text} x.md`),
	makeExclusion: (text) =>
		makeExclusion({ excludedFiles: [], templateFolders: [text] }, [text])(`People/${text}.md`),
	readPersonLine,
	takeAddresses,
	readCaptureLine: (text) => readCaptureLine(text),
	readPeopleList: (text) => readPeopleList(text, NOTHING_KNOWN),
	"readPeopleList, a table": (text) =>
		readPeopleList(`Name\tCompany\n${text}\t${text}`, NOTHING_KNOWN),
	readReferrals: (text) => readReferrals(`## People named\n${text}\n`, "People named"),
	readLogLine: (text) => readLogLine(`- 2026-03-02 asked ${text}`, 1),
	readQuestions: (text) => [readQuestions(text), readQuestions(`- ${text}`)],
	findGaps: (text) => findGaps(text),
	findTags: (text) => findTags(text, 0),
	"factsOf, the body": inNote,
	"factsOf, the log": (text) => {
		inNote(`## ${logHeading}\n${text}\n- 2026-03-02 asked ${text}\n`);
	},
	"contactInText, a property": (text) =>
		contactInText("People/Jane.md", asProperty(JSON.stringify(text)), DEFAULT_SETTINGS),
	readPromises: (text) => [
		readPromises(`## Promised\n- [ ] Call 📅 2026-12-04\n${text}`, "Promised", 0),
		readPromises(
			`## Promised\n- [ ] Call 📅 2026-12-04\n${text.replaceAll("#", "## Promised\n")}`,
			"Promised",
			0,
		),
	],
	readRecap: (text) => [
		readRecap(`## ${interview.recapHeading}\n${text}`, interview),
		readRecap(
			`## ${interview.recapHeading}\n### ${interview.learnedHeading}\nx${text}x\n### ${interview.promisedHeading}\n- [ ] x${text}`,
			interview,
		),
	],
	recapValues: (text) => recapValues({ text, learned: text, promised: [{ text }] }),
	addSection: (text) => [addSection(text, "Recap", "x"), addSection("# x\n", "Recap", text)],
	extendSection: (text) => [
		extendSection(`## Recap\n${text}`, "Recap", "x"),
		extendSection("## Recap\n", "Recap", text),
	],
	appendLogLine: (text) => [
		appendLogLine(text, logHeading, "2026-03-02 asked"),
		appendLogLine(`## ${logHeading}\n${text}`, logHeading, "2026-03-02 asked"),
		appendLogLine("", logHeading, `2026-03-02 asked: ${text}`),
	],
	"setProperty, a value": (text) => setProperty("---\nname: Jane\n---\n", "title", text),
	"setProperty, the note": (text) => setProperty(`---\nname: Jane\n---\n${text}`, "title", "x"),
	renderTemplate: (text) => renderTemplate(text, {}, NOW),
	makeDraft: (text) => [makeDraft(text, {}, NOW), makeDraft(`Subject: x\n${text}`, {}, NOW)],
	mailtoLink: (text) => mailtoLink({ to: [text], subject: text, body: text }),
	makeIcs: (text) =>
		makeIcs([
			{
				id: text,
				starts: new Date(0),
				minutes: 30,
				stamp: new Date(0),
				title: text,
				place: text,
			},
		]),
	findPerson: (text) => [findPerson(INDEX, text), nearestPeople(INDEX, text)],
	"nearestPeople, a long name": (text) =>
		nearestPeople(indexOf([contact("Jane.md", { aliases: [text, `${text} Doe`] })]), "Jane Do"),
	findPeople: (text) => findPeople(INDEX.people, text, 5),
	formatMoment: (text) => formatMoment(NOW, text),
	fillGaps: (text) => fillGaps(text, new Map([["a?", "b"]])),
	folderPath,
	companyKeys,
	diffLines: (text) => [diffLines("", text), diffLines(text, `${text}x`), diffLines(text, "a\nb")],
	readPositions,
	guessHeader: (text) => guessHeader(text),
	"factsInText, the properties": (text) =>
		factsInText("People/Jane.md", `---\ntype: contact\n${text}\n---\n`, OPTIONS),
	"factsInText, a list": (text) =>
		factsInText("People/Jane.md", `---\ntype: contact\naliases:\n  - ${text}\n---\n`, OPTIONS),
	"factsInText, properties that do not end": (text) => [
		factsInText("People/Jane.md", `---\n${text}`, OPTIONS),
		factsInText("People/Jane.md", text, OPTIONS),
	],
	"readImport, any text": file,
	"readImport, a table": (text) => file(`Name,Email,LinkedIn,Notes\nJane,${text},x,y\n`),
	"readImport, a quoted cell": (text) =>
		file(`Name,Email,LinkedIn,Notes\nJane,"${text.replaceAll('"', '""')}",x,y\n`),
	"readImport, LinkedIn": (text) =>
		file(
			`First Name,Last Name,URL,Email Address,Company,Position,Connected On\nJane,Doe,${text}\n`,
		),
	"readImport, a card": (text) =>
		file(`BEGIN:VCARD\nVERSION:4.0\nFN:Jane\nNOTE:${text}\nADR;${text}\n${text}\nEND:VCARD\n`),
};

const FRAGMENTS = [
	..." |\t|\n|\r\n| \n|\u00a0|/|.|;|,|:|'|-|_|*|#|=|~|>|<|(|)|[|]|{|}|@|%|&|\\|`|?|!|$|^|+|0|a|A".split(
		"|",
	),
	...'|,",\u0301,e\u0301,\u0000,\ud800,\u2028,😀,é,漢'.split(","),
	...' .¦. ¦ ;¦/.¦./¦a.¦a/¦@a¦a@¦a@a.¦,a¦;a¦;a=b¦a,¦a¦"a"¦[[¦]]¦[[a]]¦[[a]] ¦[a¦[a](¦[a](b)¦](¦[a](b(¦()¦(a)¦{{¦}}¦{{a}}¦{{#a}}¦{{a¦{{^a}}{{/a}}¦{{!¦{{date:¦%%¦%%\n¦%%\na\n¦%%a%%\n¦%% `¦<!--¦<!--\n¦<!-- -->\n¦-->¦```\n¦```\na\n```\n¦~~~\n¦~~~\n~~~\n¦````\n```\n¦`a¦`a`¦`` `¦[[a]],¦a [[b]], ¦- [ ] ¦- [ ] a\n¦- a\n¦- 2026-03-02 asked [[B]]\n¦- \n¦# a\n¦###### a\n¦#a ¦a #¦===\n¦---\n¦--\n¦a\n---\n¦a::b ¦[a::b] ¦(a::b)¦> ¦| a ¦|a\n¦** ¦__¦~~¦==¦$$¦&#1;¦&lt;¦\\n¦\\,¦http://¦https://a.b/¦ http://a ¦a:¦a://¦linkedin.com/¦linkedin.com/in/a ¦mailto:¦mail ¦ via ¦ at A¦a at ¦ and ¦ - ¦ @ ¦ @¦1. ¦1¦1-¦2026-03-02 ¦ 12¦(conflicted copy ¦conflicted copy (¦(a¦<%¦<a>¦BEGIN:VCARD\n¦BEGIN:VCARD ¦BEGIN:VCARD\nFN:a\nEND:VCARD\n¦=\n¦QUOTED-PRINTABLE¦ a\n¦A;QUOTED-PRINTABLE:=\n¦=41¦"a\n¦","¦a,b\n¦aB¦A-¦\n\n- a'.split(
		"¦",
	),
];

const SIZE = 4_000;
/** So often is the smaller text read for one reading of the larger: the same work where work is linear. */
const TIMES = 8;
/** What is quadratic takes eight times as long. */
const MARGIN = 3;
/** The best of so many counts, so that a machine that is busy with other things makes no test fail. */
const TRIES = 12;
/** What seems slow is counted again so often, after a rest: what is slow stays slow, a busy machine does not. */
const ROUNDS = 6;
const REST_MS = 250;

function timeOf(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

/** Whether reading a long text takes more than reading as much in short ones. */
function isSuperlinear(read: (text: string) => unknown, make: (size: number) => string): boolean {
	const [small, large] = [make(SIZE / TIMES), make(SIZE)];
	const readSmall = (): void => {
		for (let count = 0; count < TIMES; count++) read(small);
	};
	let [once, least, most] = [Infinity, Infinity, Infinity];
	for (let tries = 0; tries < TRIES; tries++) {
		most = Math.min(
			most,
			timeOf(() => read(large)),
		);
		once = Math.min(
			once,
			timeOf(() => read(small)),
		);
		// Nearly always this tells enough already.
		if (most < once * TIMES) return false;
		least = Math.min(least, timeOf(readSmall));
		if (most < least * MARGIN) return false;
	}
	return true;
}

/** Whether it took more in every round. */
async function isAlwaysSuperlinear(
	read: (text: string) => unknown,
	make: (size: number) => string,
): Promise<boolean> {
	for (let round = 0; round < ROUNDS; round++) {
		if (!isSuperlinear(read, make)) return false;
		await setTimeout(REST_MS);
	}
	return true;
}

const SHAPES: Readonly<Record<string, (fragment: string, size: number) => string>> = {
	alone: (fragment, size) => fragment.repeat(Math.ceil(size / fragment.length)),
	"among words": (fragment, size) => `x${fragment.repeat(Math.ceil(size / fragment.length))}x`,
	/** Each with words of its own, for what separates words. */
	numbered: (fragment, size) =>
		fragment.length > 2
			? ""
			: Array.from({ length: size / (fragment.length + 4) }, (_, at) => fragment + at).join(""),
};

/** More than these tell nothing new. */
const ENOUGH = 4;

describe("reading repeated fragments", () => {
	it.each(Object.entries(READERS))(
		"%s takes time in proportion to their number",
		async (_, read) => {
			const slow: string[] = [];
			for (const fragment of FRAGMENTS) {
				for (const [name, shape] of Object.entries(SHAPES)) {
					if (slow.length >= ENOUGH || fragment === "") continue;
					const make = (size: number): string => shape(fragment, size);
					if (await isAlwaysSuperlinear(read, make)) slow.push(`${name}: ${fragment}`);
				}
			}
			expect(slow).toEqual([]);
		},
	);
});
