import { describe, expect, it } from "vitest";
import { carryOut } from "../../../src/app/write/carry-out";
import type { PreparedInterview } from "../../../src/app/interview/prepare-interview";
import { prepareRecap, type RecapRequest } from "../../../src/app/interview/prepare-recap";
import { newHistory } from "../../make/new-history";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import { makeBoard } from "../../../src/core/pipeline/board";
import {
	ACTING_VAULTS,
	type ActingVault,
	day,
	meddled,
	run,
	runWell,
	time,
} from "../../make/acting-vault";
import { findSection } from "../../../src/core/note/section";
import { fitOf } from "../../make/interview";

const NOW = time("2026-03-20T11:00");
const ANN = `---
type: contact
intro_status: scheduled
introduced_by: "[[Bo]]"
last_contact: 2026-03-06
follow_up: 2026-04-01
---
## Introduction log
- 2026-03-05 introduced [[Bo]]
- 2026-03-06 scheduled 2026-03-20 09:30
`;
const INTERVIEW = `---
type: interview
contact: ["[[Ann]]"]
starts: 2026-03-20T09:30
held: planned # yet
---
## Prep

Goal
`;
const NOTES = {
	"People/Ann.md": ANN,
	"People/Bo.md": "---\ntype: contact\n---\n",
	"T.md": INTERVIEW,
};
const MET = ANN.replace("status: scheduled\n", "status: met\n")
	.replace(
		"2026-03-06\nfollow_up: 2026-04-01\n---",
		"2026-03-20\nintro_since: 2026-03-20\nintro_route: warm\n---",
	)
	.concat("- 2026-03-20 met\n");

type Ready = Extract<PreparedInterview, { ok: true }>;

function prepare(vault: ActingVault, more: Partial<RecapRequest> = {}): Promise<PreparedInterview> {
	const index = vault.index();
	const request = { fit: fitOf(index), space: undefined, now: NOW, input: {}, ...more };
	return prepareRecap(vault, index, request);
}

async function recapped(
	vault: ActingVault,
	more: Partial<RecapRequest> = {},
): Promise<Ready & { text: string }> {
	const ready = await prepare(vault, more);
	await runWell(vault.notes, ready);
	if (!ready.ok) throw new Error(ready.message);
	return { ...ready, text: vault.texts()[ready.interview] ?? "" };
}

describe.each(ACTING_VAULTS)("a conversation that is written up, in notes %s,", (_, open) => {
	it("in one line is held, met, touched and no longer put off, each note by one write; undo takes all back", async () => {
		const vault = open(NOTES);
		const ready = await prepare(vault, { input: { text: "They hire in May; ask [[Cy]]." } });
		if (!ready.ok) throw new Error(ready.message);
		expect(ready.action.writes.map(({ path }) => path)).toEqual(["People/Ann.md", "T.md"]);
		const history = newHistory();
		history.push(await runWell(vault.notes, ready));
		expect(vault.texts()).toEqual({
			...NOTES,
			"People/Ann.md": MET,
			"T.md": `${INTERVIEW.replace("planned", "held")}\n## Recap\n\nThey hire in May; ask [[Cy]].\n`,
		});
		expect(vault.texts()["T.md"]?.slice(0, ready.cursor.to)).toMatch(/\[\[Cy\]\]\.$/);
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual(NOTES);
	});

	it("in one line and a task with a day has the task where promises are read", async () => {
		const { text } = await recapped(open(NOTES), {
			input: { text: "- [ ] Send the CV 📅 2026-03-25\nThey hire in May." },
		});
		expect(text.slice(text.indexOf("## Recap"))).toBe(
			"## Recap\n\nThey hire in May.\n\n### What I promised\n\n- [ ] Send the CV 📅 2026-03-25\n",
		);
	});

	it("makes thanks and a report due, by the agenda", async () => {
		const vault = open(NOTES);
		await recapped(vault, { input: { text: "Fine." } });
		const index = vault.index();
		const items = makeAgenda(index, makeBoard(index), time("2026-03-23T09:00"));
		expect(items.map(({ kind, due, action }) => `${kind} ${due} ${action}`)).toEqual([
			"thanks-owed 2026-03-21 thank",
			"report-owed 2026-03-23 report-back",
		]);
	});

	it("without words has a part for everything, with the cursor in the first", async () => {
		const { text, cursor } = await recapped(open(NOTES));
		const recap = text.slice(text.indexOf("## Recap"));
		expect(recap.split("\n").filter((line) => line.startsWith("#"))).toEqual([
			"## Recap",
			"### What I learned",
			"### What I promised",
			"### People named",
			"### A need or an opportunity",
		]);
		expect(text.slice(0, cursor.from)).toMatch(/### What I learned\n\n- $/);
	});

	it("has what was filled in, tasks and their dates among it", async () => {
		const { text } = await recapped(open(NOTES), {
			input: {
				text: "Short and good.",
				learned: "They hire in May\n- and in June",
				promised: [{ text: "send the CV", due: day("2026-03-25") }, { text: " " }],
				referrals: "Cy Roy, CTO @ Acme",
			},
		});
		expect(text.slice(text.indexOf("## Recap"))).toBe(`## Recap

Short and good.

### What I learned

- They hire in May
- and in June

### What I promised

- [ ] send the CV 📅 2026-03-25

### People named

- Cy Roy, CTO @ Acme
`);
	});

	it("a second time adds a line to its recap, and nothing else", async () => {
		const vault = open(NOTES);
		const first = await recapped(vault, { input: { text: "One." } });
		const ann = vault.texts()["People/Ann.md"];
		const second = await recapped(vault, { input: { text: "Two." } });
		expect(second.text).toBe(`${first.text}\nTwo.\n`.replace("One.\n\n", "One.\n\n"));
		expect(vault.texts()["People/Ann.md"]).toBe(ann);
		expect((await runWell(vault.notes, await prepare(vault))).written).toEqual([]);
	});

	it.each([
		["the same day", "2026-03-20T18:00"],
		["days later", "2026-03-23T09:00"],
	])("a second time in the same words, %s, changes nothing and says so", async (_, when) => {
		const older = INTERVIEW.replace("2026-03-20T", "2026-03-10T");
		const vault = open({ ...NOTES, "Old.md": older });
		await recapped(vault, { input: { text: "One.\n\nTwo." } });
		const before = vault.texts();
		const { remarks } = await recapped(vault, {
			input: { text: "One.\n\nTwo." },
			now: time(when),
		});
		expect(remarks).toEqual(["T.md says this already."]);
		expect(vault.texts()).toEqual(before);
	});

	it("in words that an earlier one has too, or has as a part, gets them all the same", async () => {
		const next = INTERVIEW.replace("2026-03-20T", "2026-03-23T");
		const vault = open({ ...NOTES, "U.md": next });
		await recapped(vault, { input: { text: "Fine. More." } });
		const now = time("2026-03-23T18:00");
		const planned = await recapped(vault, { input: { text: "Fine. More." }, now });
		expect(planned).toMatchObject({ interview: "U.md", remarks: [] });
		const part = await recapped(vault, { input: { text: "Fine." }, now });
		expect(part).toMatchObject({ interview: "U.md", remarks: [] });
		expect(part.text).toMatch(/Fine\. More\.\n\nFine\.\n$/);
		const date = day("2026-03-22");
		const other = await recapped(vault, { input: { text: "Fine." }, now, date });
		expect(other.remarks).toEqual([]);
	});

	it("that had no note gets one, by its day, and is talked with somebody I had met", async () => {
		const vault = open({
			"People/Ann.md":
				"---\ntype: contact\nintro_status: met\nintro_route: cold\n---\n## Introduction log\n- 2026-01-01 met\n",
		});
		const { interview, text } = await recapped(vault, {
			input: { text: "Fine." },
			date: day("2026-03-18"),
		});
		expect(interview).toBe("Interviews/2026-03-18 Ann.md");
		expect(text).toBe(`---
type: interview
contact:
  - "[[Ann]]"
starts: 2026-03-18T12:00
minutes: 30
held: held
---
## Recap

Fine.
`);
		expect(vault.texts()["People/Ann.md"]).toContain("last_contact: 2026-03-18\n");
		expect(vault.texts()["People/Ann.md"]).toMatch(/- 2026-03-18 talked\n$/);
	});

	it("that was prepared without a time has that of the writing", async () => {
		const vault = open({ ...NOTES, "T.md": INTERVIEW.replace(/starts.*\n/, "") });
		const ann = ANN.replace(/- 2026-03-06.*\n/, "").replace("scheduled", "introduced");
		vault.overwrite("People/Ann.md", ann);
		const { interview, text } = await recapped(vault, { input: { text: "Fine." } });
		expect(interview).toBe("T.md");
		expect(text).toContain("held: held # yet\nstarts: 2026-03-20T11:00\n---\n");
	});

	it("that was marked as held before gets its recap, and no second event", async () => {
		const met = MET.replace(/2026-03-20(?= met|\nintro_since|\nintro_route)/g, "2026-03-21");
		const vault = open({
			...NOTES,
			"T.md": INTERVIEW.replace("planned", "held"),
			"People/Ann.md": met,
		});
		const { interview } = await recapped(vault, {
			now: time("2026-03-23T09:00"),
			input: { text: "Late." },
		});
		expect(interview).toBe("T.md");
		expect(vault.texts()["People/Ann.md"]).toBe(met);
	});

	it("with somebody whose stage has no such event touches them, and says so", async () => {
		const ann = ANN.replace("status: scheduled", "status: name-ok").replace(
			/- 2026-03-06.*\n/,
			"- 2026-03-06 named [[Bo]]\n",
		);
		const vault = open({ ...NOTES, "People/Ann.md": ann });
		const { remarks } = await recapped(vault, { input: { text: "By chance." } });
		expect(vault.texts()["People/Ann.md"]).toBe(
			ann.replace("last_contact: 2026-03-06", "last_contact: 2026-03-20"),
		);
		expect(remarks).toEqual(["Ann stays in name-ok: “met” is not an event of that stage."]);
	});

	it("is refused where it has not come yet, or did not take place", async () => {
		const later = open({ ...NOTES, "T.md": INTERVIEW.replace("2026-03-20T", "2026-03-21T") });
		expect(await prepare(later, { interview: "T.md" })).toMatchObject({
			ok: false,
			message: "T has not happened yet.",
		});
		const off = open({ ...NOTES, "T.md": INTERVIEW.replace("planned", "cancelled") });
		expect(await prepare(off, { interview: "T.md" })).toMatchObject({ ok: false });
		expect(await prepare(off, { interview: "X.md" })).toMatchObject({ ok: false });
	});

	it("is not written without the opportunity that came out of it, and says why", async () => {
		const vault = open(NOTES);
		const input = { text: "They hire in May." };
		expect(await prepare(vault, { input, opportunity: "[[]]" })).toMatchObject({
			ok: false,
			message: expect.stringMatching(/^The opportunity cannot be noted: ./) as string,
		});
		expect(vault.texts()).toEqual(NOTES);
	});

	it("is not written where it was cancelled meanwhile", async () => {
		const vault = open(NOTES);
		const notes = meddled(vault.notes, "T.md", () =>
			vault.overwrite("T.md", INTERVIEW.replace("planned", "cancelled")),
		);
		expect(await run(notes, await prepare(vault, { input: { text: "x" } }))).toMatchObject({
			ok: false,
		});
		expect(vault.texts()["People/Ann.md"]).toBe(ANN);
	});

	it("keeps its structure whatever the words are", async () => {
		const words = "---\n# H\n## H\n### ok\n```\n<% x %> {{y}} `= 1` a:: b %% <b>\n- [ ] do";
		const vault = open({ ...NOTES, "T.md": `${INTERVIEW}\n## Mine\nkept\n` });
		const { text } = await recapped(vault, {
			input: { text: words, learned: words, promised: [{ text: words }], referrals: words },
		});
		const quick = await recapped(open(NOTES), { input: { text: words } });
		expect(quick.text.slice(INTERVIEW.length)).not.toMatch(/^(?:---|#{1,2} H)/m);
		expect(quick.text).toContain("\n### ok\n");
		const recap = text.slice(text.indexOf("## Recap"));
		expect(findSection(recap, "Recap")?.to).toBe(recap.length);
		expect(findSection(recap, "People named")).toBeDefined();
		expect(text).toContain("\n## Mine\nkept\n");
		expect(await carryOut(vault.notes, { title: "", writes: [] })).toMatchObject({ ok: true });
	});
});
