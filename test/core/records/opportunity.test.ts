import { describe, expect, it } from "vitest";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import { BoardCache } from "../../../src/core/agenda/board-cache";
import type { CalendarDate, LocalDateTime } from "../../../src/core/dates/calendar-date";
import { opportunitiesOf } from "../../../src/core/index/opportunities-of";
import { makeBoard } from "../../../src/core/pipeline/board";
import { findProblems } from "../../../src/core/problems/find-problems";
import { gatherResults } from "../../../src/core/results/results";
import { loggedContact } from "../../make/network";
import { note } from "../../make/note";
import { vault, type VaultNotes } from "../../make/vault";

const JOB = { type: "opportunity", opp_from: "[[Ann]]", company: "[[Acme]]", kind: "Job" };
const NOTES: VaultNotes = {
	"Jane.md": { type: "contact" },
	"Ann.md": loggedContact(
		"introduced_by: '[[Jane]]'\n",
		"2026-01-02 asked [[Jane]]",
		"2026-01-05 introduced [[Jane]]",
		"2026-01-09 met",
	),
	"Acme.md": { type: "company" },
	"Talk.md": { type: "interview", contact: "[[Ann]]", starts: "2026-01-09T10:00", held: "held" },
	"Job.md": { ...JOB, opp_status: "Won", value: "two years", interview: "[[Talk]]" },
	"Pilot.md": { ...JOB, opp_status: "talking", opp_next: "2026-03-02" },
};
const NOW = "2026-03-02T09:00" as LocalDateTime;
const TODAY = "2026-03-02" as CalendarDate;

describe("an opportunity", () => {
	it("is read with who brought it, how it stands and what is next", () => {
		const entry = vault(NOTES).get("Pilot.md");
		expect(entry?.kind === "opportunity" && entry.note).toMatchObject({
			...{ name: "Pilot", from: ["[[Ann]]"], company: ["[[Acme]]"], kind: "job" },
			...{ status: "talking", next: "2026-03-02", value: undefined },
		});
	});

	it("without who brought it is a note of somebody else's, and no problem", () => {
		const index = vault({ "Pitch.md": { type: "opportunity", opp_status: "huh" } });
		expect(index.get("Pitch.md")?.kind).toBe("other");
		expect([...index.opportunities]).toEqual([]);
		expect(findProblems(index, TODAY)).toEqual([]);
	});

	it("of an unknown status counts as a lead, and is a problem; a link to nobody is one, too", () => {
		const index = vault({
			"Pitch.md": { type: "opportunity", opp_from: "[[Nobody]]", opp_status: "huh" },
		});
		const entry = index.get("Pitch.md");
		expect(entry?.kind === "opportunity" && entry.note.status).toBe("lead");
		expect(findProblems(index, TODAY).map(({ code }) => code)).toEqual([
			"unknown-value",
			"link-to-nobody",
		]);
	});

	it("is that of the person who brought it and of its company, those still open first", () => {
		const index = vault(NOTES);
		for (const path of ["Ann.md", "Acme.md"]) {
			const entry = index.get(path);
			if (entry?.kind !== "contact" && entry?.kind !== "company") throw new Error(path);
			expect(opportunitiesOf(index, entry).map((one) => one.path)).toEqual(["Pilot.md", "Job.md"]);
		}
	});
});

describe("what is due about an opportunity", () => {
	const agendaOf = (notes: VaultNotes) => {
		const index = vault(notes);
		return makeAgenda(index, makeBoard(index), NOW).filter(({ kind }) => kind === "opportunity");
	};

	it("is a line of who brought it from its day on", () => {
		const [line, ...others] = agendaOf(NOTES);
		expect(others).toEqual([]);
		expect(line).toMatchObject({ due: "2026-03-02", overdueDays: 0, action: "update-opportunity" });
		expect([line?.person?.path, line?.opportunity?.path]).toEqual(["Ann.md", "Pilot.md"]);
	});

	it("is nothing before its day, and nothing once it is decided", () => {
		expect(agendaOf({ ...NOTES, "Pilot.md": { ...JOB, opp_next: "2026-03-03" } })).toEqual([]);
		const lost = { ...JOB, opp_next: "2026-03-02", opp_status: "lost" };
		expect(agendaOf({ ...NOTES, "Pilot.md": lost })).toEqual([]);
	});

	it("is a line of its own where nobody with a note brought it", () => {
		const [line] = agendaOf({ "Pilot.md": { ...JOB, opp_next: "2026-03-01" } });
		expect(line).toMatchObject({ person: undefined, overdueDays: 1 });
		expect(line?.why).toContain("Pilot from Ann");
	});

	it("follows changes of the opportunity and of who brought it as the whole agenda would", () => {
		const index = vault(NOTES);
		const boards = new BoardCache();
		const check = (): number => {
			const items = boards.agenda(index, NOW);
			expect(items).toEqual(makeAgenda(index, makeBoard(index), NOW, 7));
			return items.filter(({ kind }) => kind === "opportunity").length;
		};
		expect(check()).toBe(1);
		index.set(note("Pilot.md", { ...JOB, opp_status: "won", opp_next: "2026-03-02" }));
		expect(check()).toBe(0);
		index.set(note("Pilot.md", { ...JOB, opp_next: "2026-03-01" }));
		expect(check()).toBe(1);
		index.remove("Ann.md");
		expect(check()).toBe(1);
		index.set(note("Ann.md", { type: "contact" }));
		expect(check()).toBe(1);
		index.remove("Pilot.md");
		expect(check()).toBe(0);
	});
});

describe("results of opportunities", () => {
	it("are by who brought them, by the route of the conversation and by introducer", () => {
		const { opportunities } = gatherResults(vault(NOTES));
		const none = { lead: 0, talking: 0, won: 0, lost: 0, rate: undefined };
		expect(opportunities?.broughtBy).toEqual([
			{ ...none, name: "Ann", path: "Ann.md", talking: 1, won: 1 },
		]);
		expect(opportunities?.introducers).toEqual([
			{ ...none, name: "Jane", path: "Jane.md", talking: 1, won: 1 },
		]);
		expect(opportunities?.routes.find(({ route }) => route === "warm")).toMatchObject({ won: 1 });
		expect(opportunities?.routeNotSaid).toEqual({ ...none, talking: 1 });
	});

	it("have a rate from five decided ones on, and are nothing in a vault without any", () => {
		const won = (count: number): VaultNotes =>
			Object.fromEntries(
				Array.from({ length: count }, (_, i) => [`W${i}.md`, { ...JOB, opp_status: "won" }]),
			);
		const lost = { "L.md": { ...JOB, opp_status: "lost" } };
		const rateOf = (notes: VaultNotes) =>
			gatherResults(vault({ ...NOTES, "Job.md": {}, ...notes })).opportunities?.broughtBy[0]?.rate;
		expect(rateOf({ ...won(3), ...lost })).toBeUndefined();
		expect(rateOf({ ...won(4), ...lost })).toBe(0.8);
		expect(gatherResults(vault({})).opportunities).toBeUndefined();
	});
});
