import { describe, expect, it } from "vitest";
import {
	makeWeekPlan,
	prepareReview,
	prepareWeek,
	type PreparedWeek,
	type WeekRequest,
} from "../../../src/app/week/plan-week-note";
import { weekLineLabel } from "../../../src/app/week/week-lines";
import { carryOut } from "../../../src/app/write/carry-out";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { fitPeople } from "../../../src/core/fit/fit";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { readSettings } from "../../../src/core/settings/settings";
import { linesOf } from "../../../src/core/week/week-plan";
import { MemoryNotes } from "../../make/memory-notes";
import { loggedContact } from "../../make/network";
import { vault } from "../../make/vault";
import { NOBODY_NAMED, PLANNER_NOTES, SECOND_MONDAY, WEEK_NOTE } from "../../make/week-vault";

type Texts = Readonly<Record<string, string>>;

function requestFor(texts: Texts, now: LocalDateTime = SECOND_MONDAY): WeekRequest {
	const index = vault(texts);
	const fit = fitPeople(index, index.spaces[0]);
	return { index, fit, graph: new IntroGraph(index), now, firstDay: 1 };
}

/** The plan as text: each line with its reasons below it. */
function planOf(texts: Texts): string[] {
	return linesOf(makeWeekPlan(requestFor(texts))).map((line) =>
		[weekLineLabel(line), ...line.reasons].join("\n  "),
	);
}

function allOf(notes: MemoryNotes): Texts {
	return Object.fromEntries(notes.paths().map((path) => [path, notes.textOf(path) ?? ""]));
}

/** Plans the week in some notes, as both hosts do. */
async function planIn(notes: MemoryNotes): Promise<Extract<PreparedWeek, { ok: true }>> {
	const request = requestFor(allOf(notes));
	const prepared = await prepareWeek(notes, request, makeWeekPlan(request));
	if (!prepared.ok) throw new Error(prepared.message);
	expect(await carryOut(notes, prepared.action)).toMatchObject({ ok: true });
	return prepared;
}

async function reviewIn(notes: MemoryNotes, now = SECOND_MONDAY): Promise<readonly string[]> {
	const { prepared } = await prepareReview(notes, requestFor(allOf(notes), now));
	if (!prepared.ok) throw new Error(prepared.message);
	expect(await carryOut(notes, prepared.action)).toMatchObject({ ok: true });
	return prepared.remarks;
}

function weekIn(notes: MemoryNotes): string {
	return notes.textOf(WEEK_NOTE) ?? "";
}

describe("whom the plan has me get back to", () => {
	const marta = { "Marta.md": "---\ntype: contact\nsource: past-colleague\n---\n" };
	const touchesIn = (texts: Texts) => planOf(texts).filter((line) => line.startsWith("Write to"));

	it("is nobody who was asked for an introduction four days ago", () => {
		const asked =
			'---\ntype: contact\nintro_status: asked\nintro_since: 2026-11-26\nintro_via: "[[Marta]]"\n---\n## Introduction log\n\n- 2026-11-26 asked [[Marta]]\n';
		expect(touchesIn(marta)).toEqual([expect.stringContaining("No conversation is on record.")]);
		expect(touchesIn({ ...marta, "Cy.md": asked })).toEqual([]);
	});
});

describe("the plan of the second Monday of a planner who changes city", () => {
	it("asks nothing more of whom four asks are open with, and leads to two peers one step away", () => {
		expect(planOf(PLANNER_NOTES).slice(0, 3)).toEqual([
			`Ask Tom Okafor to introduce you to Noor Haddad
  Peer: nobody met or in progress yet.
  Pine Foods is a target company.
  In your space: Supply chain planning, US/Oregon/Portland.
  Tom Okafor was a professor of yours; Noor Haddad knows Tom Okafor.`,
			`Ask Tom Okafor to introduce you to Pia Ross
  Peer: nobody met or in progress yet.
  Oat Works is a target company.
  In your space: Supply chain planning, US/Oregon/Portland.
  Tom Okafor was a professor of yours; Pia Ross knows Tom Okafor.
  Marta Silva could, too, but has 4 open asks.`,
			`Ask Sam Ode to introduce you to Stranger 01
  In your space: US/Oregon/Portland.
  Sam Ode was a classmate of yours; Sam Ode named Stranger 01 in a conversation.`,
		]);
	});

	it("says why there is no third ask", () => {
		const plan = makeWeekPlan(requestFor(NOBODY_NAMED));
		expect(plan.asks.map(({ person }) => person.note.name)).toEqual(["Noor Haddad", "Pia Ross"]);
		expect(plan.noMoreAsks).toBe(
			"Whoever could introduce you to the others has been asked often enough for now.",
		);
	});

	it("has whom to get back to, the source not tried, who is missing, the conversation, the event and the promise", () => {
		expect(planOf(PLANNER_NOTES).slice(3)).toEqual([
			`Write to Old Friend
  Old Friend is a past colleague of yours.
  The last contact was on 1 June.`,
			`Look for people in a new place: Alumni
  Alumni: nobody yet.
  Search the alumni directory of your school for people in your space.`,
			`Find someone: Industry expert
  Industry expert: nobody in your notes yet.`,
			`Talk to Lea Brandt
  Wednesday, 2 December, 10:00.
  It is not prepared yet.`,
			`Go to Planners of Portland
  Thursday, 3 December, Portland.
  Expected there: Lea Brandt, Noor Haddad.`,
			`Promised: Sam Ode
  Send Sam the planning template, by 2 December`,
		]);
	});

	it("holds the last week against the goals of the space", () => {
		expect(makeWeekPlan(requestFor(PLANNER_NOTES)).last).toEqual([
			{ goal: "asks", count: 4, wanted: 5 },
			{ goal: "conversations", count: 1, wanted: 3 },
			{ goal: "thanks", count: 1, wanted: undefined },
			{ goal: "names", count: 1, wanted: undefined },
		]);
	});
});

describe("the note of a week", () => {
	it("has a task with a link, a block id and the reasons for each line, and is no record", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		const text = weekIn(notes);
		expect(text.match(/^- \[ \] .*/gm)).toEqual([
			expect.stringMatching(/^- \[ \] Ask \[\[Tom Okafor\]\] .* \[\[Noor Haddad\]\] \^ask-\w+$/),
			expect.stringMatching(/^- \[ \] Ask \[\[Tom Okafor\]\] .* \[\[Pia Ross\]\] \^ask-\w+$/),
			expect.stringMatching(/^- \[ \] Ask \[\[Sam Ode\]\] .* \[\[Stranger 01\]\] \^ask-\w+$/),
			expect.stringMatching(/^- \[ \] Write to \[\[Old Friend\]\] \^touch-\w+$/),
			expect.stringMatching(/^- \[ \] Look for .*: Alumni \^source-\w+$/),
			expect.stringMatching(/^- \[ \] Find someone: Industry expert \^missing-\w+$/),
			expect.stringMatching(/^- \[ \] Talk to \[\[Lea Brandt\]\]: \[\[.*\]\] \^talk-\w+$/),
			expect.stringMatching(/^- \[ \] Go to \[\[Planners of Portland\]\] \^event-\w+$/),
		]);
		expect(text).toContain("| Asks | 4 | 5 |");
		// Even where every note is a contact.
		const { settings } = readSettings({ contacts: { folders: [""] } }, "");
		expect(vault(allOf(notes), settings).get(WEEK_NOTE)?.kind).toBe("other");
	});

	it("stays as it is, byte for byte, when the week is planned again", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		const text = weekIn(notes);
		expect((await planIn(notes)).added).toEqual([]);
		expect(weekIn(notes)).toBe(text);
	});

	it("gets no line twice where what it was given is no longer listed, and no second review", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		await reviewIn(notes);
		const text = weekIn(notes)
			.replace(/^%% Proposed.*\n/m, "")
			.replace(/^%% Filled.*\n/m, "");
		notes.overwrite(WEEK_NOTE, text);
		expect((await planIn(notes)).added).toEqual([]);
		await reviewIn(notes);
		expect(weekIn(notes)).toBe(text);
	});

	it("keeps what was ticked, edited and deleted, and adds the conversation that has come since", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		const mine = weekIn(notes)
			.replace("- [ ] Ask [[Tom Okafor]]", "- [x] Ask [[Tom Okafor]]")
			.replace("Write to [[Old Friend]]", "Call [[Old Friend]] on Friday")
			.replace(/^- \[ \] Go to .*\n(?:\t.*\n)*/m, "")
			.replace("- What worked:", "- What worked: mornings");
		notes.overwrite(WEEK_NOTE, mine);
		notes.overwrite(
			"Interviews/2026-12-04 Tom Okafor.md",
			'---\ntype: interview\ncontact: "[[Tom Okafor]]"\nstarts: 2026-12-04T15:00\nheld: planned\n---\n',
		);
		const { added } = await planIn(notes);
		expect(added).toEqual([expect.stringMatching(/^talk-/)]);
		const block = `- [ ] Talk to [[Tom Okafor]]: [[2026-12-04 Tom Okafor]] ^${added[0] ?? ""}
	- Friday, 4 December, 15:00.
	- It is not prepared yet.
`;
		const text = weekIn(notes);
		expect(text).toContain(`	- It is not prepared yet.\n${block}`);
		expect(text.replace(block, "").replace(`${added[0] ?? ""} `, "")).toBe(mine);
		expect(text).not.toContain("Go to");
	});

	it("gives a note of that name that somebody else made the sections that it does not have", async () => {
		const own = "My week\r\n\r\n## Review\r\n\r\nFine.\r\n";
		const notes = new MemoryNotes({ ...PLANNER_NOTES, [WEEK_NOTE]: own });
		await planIn(notes);
		const text = weekIn(notes);
		expect(text.startsWith("My week\r\n\r\n## Last week\r\n")).toBe(true);
		expect(text).toContain("\r\n## Review\r\n\r\nFine.\r\n\r\n%% Proposed");
		expect(text).not.toMatch(/[^\r]\n/);
		await planIn(notes);
		expect(weekIn(notes)).toBe(text);
	});

	it("is refused where its properties do not parse, and stays as it is", async () => {
		const own = "---\ntype: week\ntype: week\n---\n\n## Review\n";
		const notes = new MemoryNotes({ ...PLANNER_NOTES, [WEEK_NOTE]: own });
		const request = requestFor(allOf(notes));
		const planned = await prepareWeek(notes, request, makeWeekPlan(request));
		const { prepared: reviewed } = await prepareReview(notes, request);
		for (const prepared of [planned, reviewed])
			expect(prepared.ok && (await carryOut(notes, prepared.action)).ok).toBe(false);
		expect(weekIn(notes)).toBe(own);
	});

	it("links a promise where it was made, and makes no second task of it", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		expect(weekIn(notes)).toMatch(
			/^## Promised\n\n- \[\[2026-11-25 Sam Ode\]\]: Send Sam the planning template, by 2 December \^promise-\w+$/m,
		);
	});

	it("has a promise once, whichever day it is and to whichever day it was moved, until it is ticked", () => {
		const SAM = "Interviews/2026-11-25 Sam Ode.md";
		const idsOf = (change: (note: string) => string, now?: LocalDateTime): string[] => {
			const texts = { ...PLANNER_NOTES, [SAM]: change(PLANNER_NOTES[SAM] ?? "") };
			return makeWeekPlan(requestFor(texts, now)).promises.map(({ id }) => id);
		};
		const ids = idsOf((note) => note);
		expect(ids).toHaveLength(1);
		expect(idsOf((note) => note, "2026-12-04T17:00" as LocalDateTime)).toEqual(ids);
		expect(idsOf((note) => note.replace("📅 2026-12-02", "📅 2026-12-04"))).toEqual(ids);
		expect(idsOf((note) => note.replace("- [ ] Send", "- [x] Send"))).toEqual([]);
	});

	it("says again what an introducer may be asked for, where the settings allow more", () => {
		const { settings } = readSettings({ pipeline: { asksPerIntroducer: 5 } }, "");
		const index = vault(PLANNER_NOTES, settings);
		const fit = fitPeople(index, index.spaces[0]);
		const plan = makeWeekPlan({
			...requestFor(PLANNER_NOTES),
			...{ index, fit, graph: new IntroGraph(index) },
		});
		expect(plan.asks.map(({ introducer }) => introducer.note.name)).toContain("Marta Silva");
	});

	it("is found where it was moved to", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		notes.overwrite("Journal/Week of 2026-11-30.md", weekIn(notes));
		notes.overwrite(WEEK_NOTE, undefined);
		expect(await planIn(notes)).toMatchObject({
			path: "Journal/Week of 2026-11-30.md",
			isFirst: false,
		});
	});

	it("is refused where a person has that name", async () => {
		const notes = new MemoryNotes({
			...PLANNER_NOTES,
			[WEEK_NOTE]: "---\ntype: contact\n---\n",
		});
		const request = requestFor(allOf(notes));
		expect(await prepareWeek(notes, request, makeWeekPlan(request))).toEqual({
			ok: false,
			message: `${WEEK_NOTE} is a note of type contact: rename it, so that the week can have its note.`,
		});
	});

	it("follows a template of the user's", async () => {
		const notes = new MemoryNotes({
			...PLANNER_NOTES,
			"Templates/Introductions/Plan a week.md":
				"# {{title}}, until {{week.end}}\n\n{{#asks.lines}}\n- [ ] {{person.name}} ^{{id}}\n{{/asks.lines}}\n{{oops}}\n",
		});
		const { problems } = await planIn(notes);
		expect(weekIn(notes)).toMatch(
			/^---\ntype: week\n---\n\n# Week of 2026-11-30, until 6 December\n\n- \[ \] Noor Haddad \^ask-/,
		);
		expect(problems).toEqual([expect.objectContaining({ at: { line: 6, column: 1 } })]);
	});
});

describe("the review of a week", () => {
	const FRIDAY = "2026-12-04T17:00" as LocalDateTime;

	async function reviewed(): Promise<MemoryNotes> {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await planIn(notes);
		notes.overwrite(WEEK_NOTE, weekIn(notes).replace("What worked:", "What worked: mornings"));
		notes.overwrite(
			"People/Noor Haddad.md",
			loggedContact("intro_status: asked\n", "2026-12-01 asked [[Tom Okafor]]"),
		);
		expect(await reviewIn(notes, FRIDAY)).toEqual([]);
		return notes;
	}

	it("fills in what the record says, above my own words", async () => {
		expect(weekIn(await reviewed())).toContain(`## Review

| | This week | Goal |
| --- | --- | --- |
| Asks | 1 | 5 |
| Conversations | 0 | 3 |
| Thanks in time | 0 | – |
| Names | 0 | – |

- Tuesday, 1 December: [[Noor Haddad]], I asked for an introduction

%% Filled from your notes, and renewed while it is not changed: `);
		expect(weekIn(await reviewed())).toContain("- What worked: mornings\n");
	});

	it("is renewed with the record, and changes nothing where that is the same", async () => {
		const notes = await reviewed();
		const before = weekIn(notes);
		await reviewIn(notes, FRIDAY);
		expect(weekIn(notes)).toBe(before);
		notes.overwrite(
			"People/Noor Haddad.md",
			loggedContact(
				"intro_status: asked\n",
				"2026-12-01 asked [[Tom Okafor]]",
				"2026-12-03 asked [[Sam Ode]]",
			),
		);
		await reviewIn(notes, FRIDAY);
		expect(weekIn(notes)).toContain("| Asks | 2 | 5 |");
		expect(weekIn(notes).match(/%% Filled/g)).toHaveLength(1);
		expect(weekIn(notes)).toContain("- What worked: mornings\n");
	});

	it("stays as it is once I have changed it", async () => {
		const notes = await reviewed();
		const mine = weekIn(notes).replace("| Asks | 1 | 5 |", "| Asks | 1, and proud of it | 5 |");
		notes.overwrite(WEEK_NOTE, mine);
		notes.overwrite("People/Noor Haddad.md", loggedContact(""));
		expect(await reviewIn(notes, FRIDAY)).toEqual([
			"You have changed what was filled in, so it stays as it is.",
		]);
		expect(weekIn(notes)).toBe(mine);
	});

	it("makes the note of a week that was never planned, which can be planned then", async () => {
		const notes = new MemoryNotes(PLANNER_NOTES);
		await reviewIn(notes);
		expect((await planIn(notes)).isFirst).toBe(true);
		expect((await planIn(notes)).isFirst).toBe(false);
		const text = weekIn(notes);
		expect(text).toMatch(/## Last week[^]*## Review\n\n\| \| This week/);
		expect(text.match(/^## Review$/gm)).toHaveLength(1);
	});
});
