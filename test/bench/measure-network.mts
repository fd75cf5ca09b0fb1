// Who can introduce me, as the app asks it: the graph made, asked, and asked again after a note has changed.
import { makeWeekPlan } from "../../src/app/week/plan-week-note.ts";
import type { LocalDateTime } from "../../src/core/dates/calendar-date.ts";
import { fitPeople } from "../../src/core/fit/fit.ts";
import { VaultIndex } from "../../src/core/index/vault-index.ts";
import { findPaths } from "../../src/core/network/find-paths.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { bareFacts, type NoteFacts } from "../../src/core/note/facts.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { makeNetwork, NETWORK_DAY, NETWORK_SPACE, personPath } from "./made-network.mts";
import type { NetworkQuestion, NetworkResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { median, quantile, timeOnce } from "./samples.mts";
import { SeededRandom } from "./seeded-random.mts";

const WARM_UP = 50;
const QUESTIONS = 500;
const BUILDS = 9;
/** As many as a list shows. */
const MAX_PATHS = 20;

const size = Number(readArgument(1));
const random = new SeededRandom(7);
const notes = makeNetwork(size);
const index = new VaultIndex(DEFAULT_SETTINGS);
for (const note of notes) index.set(note);
// Somebody with strangers alone around them: the search has to go everywhere.
const lonely = bareFacts("People/Lonely.md", {
	frontmatter: { type: "contact", company: ["Lonely"] },
});
const hermits = Array.from({ length: 3_000 }, (_, i) =>
	bareFacts(`People/Hermit ${i}.md`, {
		frontmatter: { type: "contact", company: ["Lonely"], school: [`School ${i % 10}`] },
	}),
);
for (const note of [lonely, ...hermits]) index.set(note);
let seen = 0;

const build = timeBuild();
const graph = new IntroGraph(index);
const people = notes.filter(({ path }) => path.startsWith("People/"));
let edges = 0;
for (const { knows, introducedBy } of index.people) edges += knows.length + introducedBy.length;

const questions = [
	timeQuestions("anybody", () => random.pick(people).path),
	timeQuestions("somebody named by thousands", () => personPath(random.whole(0, 19))),
	timeQuestions("somebody in a hub of strangers", () => lonely.path),
	timeQuestions("anybody, after one note changed", () => random.pick(people).path, changeOne),
	timeQuestions(
		"anybody, after one conversation changed",
		() => random.pick(people).path,
		changeInterview,
	),
];
if (seen === 0) throw new Error("Nobody was found.");
const week = timeWeek();
printResult<NetworkResult>({ people: index.people.length, edges, build, questions, week });

function timeBuild(): number {
	const times = Array.from({ length: BUILDS }, () =>
		timeOnce(() => {
			const made = new IntroGraph(index);
			seen += index.people.filter((person) => made.isKnown(person)).length;
		}),
	);
	return median(times.slice(2));
}

/** The plan of the week, from a fit that is there. */
function timeWeek(): number {
	index.set(NETWORK_SPACE);
	const fit = fitPeople(index, index.spaces[0]);
	const now = `${NETWORK_DAY}T08:00` as LocalDateTime;
	const times = Array.from({ length: BUILDS }, () =>
		timeOnce(() => {
			const { asks } = makeWeekPlan({ index, fit, graph, now, firstDay: 1 });
			if (asks.length === 0) throw new Error("Nobody is to be asked for.");
		}),
	);
	return median(times.slice(2));
}

/** Each question as a panel asks it: the person by their note, the paths, twenty of them. */
function timeQuestions(
	about: string,
	pick: () => string,
	before: () => void = () => undefined,
): NetworkQuestion {
	const times: number[] = [];
	for (let i = -WARM_UP; i < QUESTIONS; i++) {
		before();
		const path = pick();
		const time = timeOnce(() => ask(path));
		if (i >= 0) times.push(time);
	}
	return { about, median: median(times), p99: quantile(times, 0.99), longest: quantile(times, 1) };
}

function ask(path: string): void {
	const target = graph.find(path);
	if (target) seen += findPaths(graph, target, NETWORK_DAY, MAX_PATHS).length;
}

function changeOne(): void {
	const note = random.pick(people);
	index.set({
		...note,
		frontmatter: { ...note.frontmatter, knows: ["[[Person 1]]", "[[Person 30]]"] },
	});
}

function changeInterview(): void {
	const interview: NoteFacts = bareFacts("Interviews/0.md", {
		frontmatter: { type: "interview", contact: "[[Person 3]]", held: "held" },
		links: [`Person ${random.whole(0, size - 1)}`],
	});
	index.set(interview);
}
