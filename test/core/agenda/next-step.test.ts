import { describe, expect, it } from "vitest";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import { type Next, nextOf } from "../../../src/core/agenda/next-step";
import { makeBoard } from "../../../src/core/pipeline/board";
import { legalEvents, STAGES } from "../../../src/core/vocabulary/stage";
import { interview, person } from "../../make/agenda";
import { demoVault } from "../../make/demo-vault";
import { time } from "../../make/pipeline";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

/** What is next with Ann in a vault with these notes at a time, or on a day at nine. */
function nextWithAnn(notes: VaultNotes, now: string): Next {
	const index = vault(notes);
	const at = time(now.includes("T") ? now : `${now}T09:00`);
	return nextOf(contactAt(index, "Ann.md"), { index, board: makeBoard(index), now: at });
}

/** What is next with somebody with this status and log. */
function stepOf(status: string, log: readonly string[], today: string): Next {
	return nextWithAnn({ "Ann.md": person(`intro_status: ${status}\n`, ...log) }, today);
}

describe("what is next with a person", () => {
	it("is their first line of the agenda, with its reason, also where the stage would say another", () => {
		const index = demoVault();
		const view = { index, board: makeBoard(index), now: time("2026-11-28T09:00") };
		expect(nextOf(contactAt(index, "People/Utah/Rafael Ibarra.md"), view)).toMatchObject({
			kind: "report-back",
			label: "Report back",
			why: "Dana Whitcombe introduced you, and has not heard how it went.",
		});
		expect(nextOf(contactAt(index, "People/Colorado/Stellan Broberg.md"), view)).toMatchObject({
			kind: "ask-somebody-else",
			label: "Ask someone else",
		});
	});

	it("is for everybody with a line on the agenda the first of their lines", () => {
		const index = demoVault();
		const view = { index, board: makeBoard(index), now: time("2026-11-28T09:00") };
		const seen = new Set();
		for (const item of makeAgenda(index, view.board, view.now)) {
			if (item.person === undefined || seen.has(item.person)) continue;
			seen.add(item.person);
			expect(nextOf(item.person, view)).toMatchObject({ item });
		}
		expect(seen.size).toBeGreaterThan(10);
	});

	it("is to prepare before the day of a planned conversation, and never to record the meeting", () => {
		const log = ["2026-11-20 contacted", "2026-11-21 scheduled 2026-12-10 18:00"];
		const ann = person("intro_status: scheduled\n", ...log);
		const planned = { "Ann.md": ann, "Talk.md": interview("Ann", "2026-12-10T18:00") };
		for (const notes of [{ "Ann.md": ann }, planned])
			for (const now of ["2026-11-28", "2026-12-09", "2026-12-10T17:00"])
				expect(nextWithAnn(notes, now)).toMatchObject({ kind: "prepare", label: "Prepare" });
		expect(nextWithAnn(planned, "2026-12-11").kind).toBe("mark-held");
	});

	it("is the conversation for everybody who comes to it", () => {
		const notes = {
			"Ann.md": person("intro_status: scheduled\n", "2026-03-01 scheduled 2026-03-02 09:00"),
			"Bob.md": { type: "contact" },
			"Talk.md": interview(["Bob", "Ann"], "2026-03-02T09:00"),
		};
		expect(nextWithAnn(notes, "2026-03-01").kind).toBe("prepare");
		expect(nextWithAnn(notes, "2026-03-03").kind).toBe("mark-held");
	});

	it("is to come into the pipeline for somebody who is not in it", () => {
		expect(nextWithAnn({ "Ann.md": { type: "contact" } }, "2026-03-02").kind).toBe(
			"add-to-pipeline",
		);
	});

	it("is to correct a status that is not a stage", () => {
		const { kind, why } = stepOf("waiting", [], "2026-03-02");
		expect({ kind, why }).toEqual({
			kind: "correct",
			why: "“waiting” is not a stage of the pipeline.",
		});
	});

	it("is to complete a move that the log does not explain", () => {
		expect(stepOf("asked", [], "2026-03-02").kind).toBe("complete");
		expect(stepOf("met", ["2026-03-02 asked [[Bob]]"], "2026-03-02").kind).toBe("complete");
	});

	it("is to ask somebody to introduce, not to write cold, for an identified person", () => {
		expect(stepOf("identified", [], "2026-03-02")).toMatchObject({ kind: "ask", label: "Ask" });
	});

	it("is the introduction while it is waited for, to remind when it is late, and then to ask another", () => {
		const log = ["2026-03-02 asked [[Bob]]"];
		expect(stepOf("asked", log, "2026-03-08")).toMatchObject({ event: "introduced" });
		expect(stepOf("asked", log, "2026-03-09")).toMatchObject({ kind: "nudge", event: "nudged" });
		const again = [...log, "2026-03-09 nudged [[Bob]]"];
		expect(stepOf("asked", again, "2026-04-01").kind).toBe("ask-somebody-else");
	});

	it("is mine to write once I was introduced or may use a name, on the first day and when it is late", () => {
		for (const today of ["2026-03-02", "2026-04-02"]) {
			const introduced = stepOf("introduced", ["2026-03-02 introduced [[Bob]]"], today);
			const named = stepOf("name-ok", ["2026-03-02 named [[Bob]]"], today);
			for (const next of [introduced, named])
				expect(next).toMatchObject({ kind: "write", event: "contacted" });
		}
	});

	it("is to schedule while a reply may come, then a second person, then to write again, then to close", () => {
		const once = ["2026-03-02 contacted"];
		expect(stepOf("contacted", once, "2026-03-04").kind).toBe("schedule");
		expect(stepOf("contacted", once, "2026-03-05").kind).toBe("try-second-person");
		expect(stepOf("contacted", once, "2026-03-11")).toMatchObject({ event: "contacted" });
		const twice = [...once, "2026-03-11 contacted"];
		expect(stepOf("contacted", twice, "2026-03-12").kind).toBe("schedule");
		expect(stepOf("contacted", twice, "2026-03-20")).toMatchObject({ event: "no-reply" });
	});

	it("is always an event that the stage allows, with a short word for its button and a reason", () => {
		for (const stage of STAGES) {
			const event = stage === "name-ok" ? "named" : stage;
			const log = stage === "identified" ? [] : [`2026-03-02 ${event}`];
			for (const today of ["2026-03-02", "2026-03-05", "2026-04-30"]) {
				const next = stepOf(stage, log, today);
				if (next.event !== undefined) expect(legalEvents(stage)).toContain(next.event);
				expect(next.label).toMatch(/^.{3,19}$/);
				expect(next.why).toMatch(/^\S.*\.$/u);
			}
		}
	});
});
