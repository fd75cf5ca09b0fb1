// What the open app keeps up to date: pipeline, agenda and fit after one note has changed, and asked again with nothing changed.
import { BoardCache } from "../../src/core/agenda/board-cache.ts";
import { readDateTime } from "../../src/core/dates/read-date.ts";
import { FitCache } from "../../src/core/fit/fit-cache.ts";
import { VaultIndex } from "../../src/core/index/vault-index.ts";
import type { NoteFacts } from "../../src/core/note/facts.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { makeFacts } from "./make-facts.mts";
import type { FollowResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { median, quantile, timeOnce } from "./samples.mts";
import { SeededRandom } from "./seeded-random.mts";

const WARM_UP = 40;
const CHANGES = 300;
const STAGES = ["asked", "introduced", "contacted", "scheduled", "met"];

const size = Number(readArgument(1));
const random = new SeededRandom(11);
const now = readDateTime("2024-06-03T09:30") ?? fail("There is no such time.");
const index = new VaultIndex(DEFAULT_SETTINGS);
for (const note of makeFacts(size)) index.set(inPipeline(note));
const people = makeFacts(size).filter(({ path }) => path.startsWith("People/"));
const [space] = index.spaces;
const boards = new BoardCache();
const fits = new FitCache();
let seen = 0;

const askAgenda = (): void => void (seen += boards.agenda(index, now).length);
const askFit = (): void => void (seen += fits.get(index, space).people.length);
printResult<FollowResult>({
	views: [timeView("pipeline and agenda", askAgenda), timeView("fit of all", askFit)],
	inPipeline: boards.get(index).stages.reduce((sum, { cards }) => sum + cards.length, 0),
});
if (seen === 0) throw new Error("Nothing was shown.");

function timeView(view: string, ask: () => void): FollowResult["views"][number] {
	const changed: number[] = [];
	const again: number[] = [];
	for (let round = -WARM_UP; round < CHANGES; round++) {
		index.set(inPipeline(random.pick(people)));
		const times = [timeOnce(ask), timeOnce(ask)] as const;
		if (round < 0) continue;
		changed.push(times[0]);
		again.push(times[1]);
	}
	return { view, median: median(changed), p99: quantile(changed, 0.99), again: median(again) };
}

/** The note of somebody who stands in the pipeline, at one of its stages. */
function inPipeline(note: NoteFacts): NoteFacts {
	if (!note.path.startsWith("People/")) return note;
	const status = { intro_status: random.pick(STAGES), intro_since: "2024-05-20" };
	return { ...note, frontmatter: { ...note.frontmatter, ...status } };
}

function fail(message: string): never {
	throw new Error(message);
}
