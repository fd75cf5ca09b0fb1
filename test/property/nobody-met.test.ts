import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventGuests } from "../../src/app/events/event-guests";
import { makeAgenda } from "../../src/core/agenda/agenda";
import { BoardCache } from "../../src/core/agenda/board-cache";
import { CompanyCache } from "../../src/core/companies/company-cache";
import { STANDINGS } from "../../src/core/companies/company-people";
import { FitCache } from "../../src/core/fit/fit-cache";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { GraphCache } from "../../src/core/network/graph-cache";
import { haveMet } from "../../src/core/network/known";
import { makeBoard } from "../../src/core/pipeline/board";
import { isOn } from "../../src/core/records/event";
import { gatherResults } from "../../src/core/results/results";
import { countWeeks } from "../../src/core/results/week-results";
import { LOG_EVENT_TABLE } from "../../src/core/vocabulary/log-event";
import { noteText, type Properties } from "../make/note";
import { day, time } from "../make/pipeline";
import { vault } from "../make/vault";

const seed = 20_260_310;
const NOW = time("2026-03-10T20:00");

const EVENTS = {
	"Before.md": { type: "event", date: "2026-03-02" },
	"Today.md": { type: "event", date: "2026-03-10" },
	"Long.md": { type: "event", date: "2026-03-09", ends: "2026-03-12" },
	"Later.md": { type: "event", date: "2026-03-20" },
	"Some day.md": { type: "event" },
};
const NAMES = ["Before", "Today", "Long", "Later", "Some day", "Nowhere", "Acme"];
const ties = fc.uniqueArray(fc.constantFrom(...NAMES.map((name) => `[[${name}]]`), ...NAMES, 7), {
	maxLength: 3,
});

const people = fc.array(
	fc.record({
		ties: fc.record({
			met_at: ties,
			expected_at: ties,
			met_role: fc.constantFrom("attendee", "speaker", "organizer", "guest"),
		}),
		own: fc.record({
			company: fc.constantFrom("[[Acme]]", "Elsewhere"),
			category: fc.constantFrom("peer", "power-connector"),
			source: fc.constantFrom("event", "linkedin", "classmate"),
			intro_status: fc.constantFrom("identified", "asked", "introduced", "contacted", "met"),
		}),
		isInPipeline: fc.boolean(),
		log: fc.subarray([
			"2026-02-20 asked [[P0]]",
			"2026-03-02 introduced [[P1]]",
			"2026-03-03 contacted",
			"2026-03-09 met",
			"2026-03-10 talked",
		]),
	}),
	{ minLength: 1, maxLength: 5 },
);

interface Made {
	readonly own: Properties;
	readonly isInPipeline: boolean;
	readonly log: readonly string[];
	readonly ties: Properties;
}

function vaultOf(made: readonly Made[], withTies: boolean): VaultIndex {
	const contacts = made.map(({ own, isInPipeline, log, ties: tied }, i): [string, string] => {
		const { intro_status, ...rest } = own;
		const status = isInPipeline ? { intro_status } : {};
		const properties = { type: "contact", ...rest, ...status, ...(withTies ? tied : {}) };
		const body = log.length === 0 ? "" : ["## Introduction log", ...log].join("\n- ");
		return [`P${i}.md`, noteText(properties, body)];
	});
	return vault({
		...EVENTS,
		"Acme.md": { type: "company", target: true },
		"My space.md": { type: "space", categories: ["peer = 2"] },
		"Talk.md": { type: "interview", contact: ["[[P0]]"], starts: "2026-03-04T09:00", held: "held" },
		"Next.md": { type: "interview", contact: ["[[P1]]"], starts: "2026-03-11T09:00" },
		...Object.fromEntries(contacts),
	});
}

/** Everything that is said of who was met: stages, what is due, results, a company, coverage. */
function toldOf(index: VaultIndex): unknown {
	const [space] = index.spaces;
	const caches = { fits: new FitCache(), graphs: new GraphCache(), boards: new BoardCache() };
	const fit = caches.fits.get(index, space);
	const agenda = makeAgenda(index, makeBoard(index), NOW);
	const { sources, categories, interviews, names } = gatherResults(index);
	return {
		people: index.people.map((entry) => [
			entry.path,
			entry.note.stage,
			haveMet(entry.note),
			caches.graphs.get(index).isKnownWell(entry),
		]),
		agenda: agenda
			.filter(({ event }) => event === undefined)
			.map(({ kind, due, action, person }) => [kind, due, action, person?.path]),
		results: { sources, categories, interviews, names },
		weeks: countWeeks(index, day("2026-03-10"), 1),
		companies: new CompanyCache(caches)
			.list(index, space, true)
			.map(({ people: there, last }) => [
				STANDINGS.map((one) => there[one].map(({ entry }) => entry.path).sort()),
				last?.day,
			]),
		coverage: fit.coverage,
	};
}

describe("where somebody is expected or was met", () => {
	it("makes nobody met: not by stage, on the agenda, in results, at a company, nor in the panel of the event", () => {
		fc.assert(
			fc.property(people, (made) => {
				const index = vaultOf(made, true);
				expect(toldOf(index)).toEqual(toldOf(vaultOf(made, false)));
				const [space] = index.spaces;
				const fit = new FitCache().get(index, space);
				const graph = new GraphCache().get(index);
				for (const event of index.entries) {
					if (event.kind !== "event") continue;
					for (const { entry, isMet } of eventGuests(
						graph,
						index,
						fit,
						event,
						day("2026-03-10"),
						0,
					)) {
						const isLogged = entry.note.log.some(
							(line) => LOG_EVENT_TABLE[line.event].held === "held" && isOn(event.note, line.date),
						);
						expect(isMet).toBe(isLogged);
					}
				}
			}),
			{ numRuns: 150, seed },
		);
	}, 60_000);
});
