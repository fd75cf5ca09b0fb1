import { describe, expect, it } from "vitest";
import { carryOut } from "../../../src/app/write/carry-out";
import {
	prepareInterview,
	type PreparedInterview,
	type PrepRequest,
} from "../../../src/app/interview/prepare-interview";
import { newHistory } from "../../make/new-history";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, type ActingVault, runWell, time } from "../../make/acting-vault";
import { fitOf } from "../../make/interview";

const NOW = time("2026-03-19T18:00");
const ANN = `---
type: contact
name: Ann Lee
title: VP Product
company: "[[Stripe]]"
category: [industry-expert, power-connector]
category_note: wrote the book
introduced_by: "[[Bo]]"
referred_by: "[[Cy]]"
knows: ["[[Di]]"]
industry: Fintech
intro_status: scheduled
---
## Introduction log
- 2026-03-05 introduced [[Bo]]: at the meetup
- 2026-03-06 scheduled 2026-03-20 09:30
`;
const INTERVIEW = `---
type: interview
contact: ["[[Ann]]"]
starts: 2026-03-20T10:00
place: "[[Café]]" # upstairs
held: planned
---
My own words about [[Ed]].
`;
const NOTES = {
	"People/Ann.md": ANN,
	"People/Bo.md": `---\ntype: contact\nintroduced_by: "[[Ed]]"\n---\n`,
	"People/Di.md": "---\ntype: contact\ntitle: CTO\n---\n",
	"Acme.md": "---\ntype: company\ntarget: true\n---\n",
	"Space.md":
		"---\ntype: space\nindustries: [Fintech]\ncategories: [power-connector, industry-expert]\n---\n",
};
const FOLDER = "Templates/Introductions";
const NEW_NOTE = "Interviews/2026-03-20 Ann Lee.md";

type Ready = Extract<PreparedInterview, { ok: true }>;

async function prepare(
	vault: ActingVault,
	more: Partial<PrepRequest> = {},
	settings: Settings = DEFAULT_SETTINGS,
): Promise<Ready> {
	const index = vault.index(settings);
	const request = { fit: fitOf(index), space: index.spaces[0], now: NOW, ...more };
	const prepared = await prepareInterview(vault, index, request);
	if (!prepared.ok) throw new Error(prepared.message);
	return prepared;
}

/** The note of the conversation once it is prepared. */
async function prepared(vault: ActingVault, ...how: [Partial<PrepRequest>?, Settings?]) {
	const ready = await prepare(vault, ...how);
	await runWell(vault.notes, ready);
	const text = vault.texts()[ready.interview] ?? "";
	return { ...ready, text, selected: text.slice(ready.cursor.from, ready.cursor.to) };
}

describe.each(ACTING_VAULTS)("a conversation that is prepared, in notes %s,", (_, open) => {
	it("has everything that is known in one new note, which links to the person, and undo takes it back", async () => {
		const vault = open(NOTES);
		const ready = await prepare(vault);
		const history = newHistory();
		history.push(await runWell(vault.notes, ready));
		const text = vault.texts()[NEW_NOTE] ?? "";
		expect(ready.interview).toBe(NEW_NOTE);
		expect(text).toContain(
			`contact:\n  - "[[Ann|Ann Lee]]"\nstarts: 2026-03-20T09:30\nminutes: 30\nheld: planned\n---\n## Prep\n`,
		);
		for (const line of [
			"- wrote the book",
			"- They know many people I don't",
			"- They see where the field is going",
			"- They know an industry of mine: Fintech",
			"- To break the ice: [what do we share?]",
			"- [[Ed]] introduced me to Bo.",
			"- [[Bo]] introduced me to Ann Lee.",
			"- To thank: [[Bo]]",
			"- To thank: [[Cy]]",
			"- 2026-03-05, introduced: at the meetup",
			"- [[Di]], CTO",
			"- Someone at [[Acme]]",
			"[your introduction?]",
		])
			expect(text.split("\n")).toContain(line);
		expect(vault.index().get(NEW_NOTE)).toMatchObject({
			note: { isPrepared: true, referrals: [] },
		});
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual(NOTES);
	});

	it("shows name, role, time, introducer, goal and three questions first", async () => {
		const { text } = await prepared(open(NOTES), { goal: "Who decides?" });
		const first = text.slice(text.indexOf("## Prep")).split("\n").slice(2, 10);
		expect(first).toEqual([
			"- **Who:** [[Ann|Ann Lee]], VP Product, Stripe",
			"- **When:** Friday, 20 March 2026, 09:30",
			"- **Through:** [[Bo]]",
			"- **My one goal:** Who decides?",
			"",
			expect.stringMatching(/^1\. \*\*Who do people .*\?\*\*$/),
			expect.stringMatching(/^2\. \*\*Who is building.*\?\*\*$/),
			expect.stringMatching(/^3\. \*\*After what I've .*\?\*\*$/),
		]);
		expect(text).toContain("\ngoal: Who decides?\n---\n");
		expect(text).toMatch(
			/\d+\. Who are the two people you'd talk to next in my place, .*\n\n### Names/,
		);
	});

	it("has something under every heading, and says what we share", async () => {
		const bare = {
			"People/Ann.md": "---\ntype: contact\nname: Ann Lee\nschool: Wasatch State\n---\n",
		};
		const space = '---\ntype: space\nindustries: [Fintech]\nschools: ["[[Wasatch state]]"]\n---\n';
		for (const notes of [bare, { ...bare, "Space.md": space }]) {
			const { text } = await prepared(open(notes));
			expect(text).not.toMatch(/^#+ .*\n+(?=#|$(?![^]))/m);
			expect(text.includes("- To break the ice: we share Wasatch State\n")).toBe(
				"Space.md" in notes,
			);
			expect(text).toContain("- Ask for two introductions.\n");
		}
	});

	it("has my introduction as I wrote it", async () => {
		const introduction = "I build *payments* for [[Acme]], e.g. `rails` at a::b.\nAnd #boats.";
		const settings = { ...DEFAULT_SETTINGS, me: { ...DEFAULT_SETTINGS.me, introduction } };
		const { text } = await prepared(open(NOTES), {}, settings);
		expect(text).toContain(`### My 30 seconds\n\n${introduction}\n\n`);
	});

	it("has the gap of the goal selected, and a goal that is said later goes there", async () => {
		const vault = open(NOTES);
		const first = await prepared(vault);
		expect(first.selected).toBe("[interview goal?]");
		const second = await prepared(vault, { goal: "Learn `who` decides" });
		expect(second.text).toBe(
			first.text
				.replace("held: planned\n", 'held: planned\ngoal: "Learn `who` decides"\n')
				.replace("[interview goal?]", "Learn `who` decides"),
		);
		expect(second.text.slice(0, second.cursor.to)).toMatch(/decides$/);
	});

	it("a second time is the same note, and nothing is written", async () => {
		const vault = open(NOTES);
		await prepared(vault);
		const before = vault.texts();
		const again = await prepare(vault);
		expect(again.interview).toBe(NEW_NOTE);
		expect((await runWell(vault.notes, again)).written).toEqual([]);
		expect(vault.texts()).toEqual(before);
	});

	it("without a time has a note by the day of the preparation, and a gap where the time would be", async () => {
		const ann = ANN.replace("scheduled\n---", "introduced\n---").replace(/- 2026-03-06.*\n/, "");
		const vault = open({ ...NOTES, "People/Ann.md": ann });
		const { interview, text } = await prepared(vault);
		expect(interview).toBe("Interviews/2026-03-19 Ann Lee.md");
		expect(text).toContain("- **When:** [when?]\n");
		expect(text).not.toContain("starts:");
		expect((await prepare(vault)).interview).toBe(interview);
	});

	it("that is planned has it in its own note, and keeps every other byte", async () => {
		const vault = open({ ...NOTES, "Talks/T.md": INTERVIEW });
		const { interview, text } = await prepared(vault);
		expect(interview).toBe("Talks/T.md");
		expect(text.startsWith(`${INTERVIEW}\n## Prep\n\n- **Who:**`)).toBe(true);
		expect(text).toContain("- **When:** Friday, 20 March 2026, 10:00, Café\n");
		expect(vault.index().get("Talks/T.md")).toMatchObject({ note: { referrals: ["Ed"] } });
	});

	it("stands above a recap that is there", async () => {
		const interview = `${INTERVIEW}\n## Recap\nShort.\n`;
		const vault = open({ ...NOTES, "Talks/T.md": interview });
		const { text } = await prepared(vault);
		expect(text).toMatch(/Ed\]\]\.\n\n## Prep\n[^]*\n\n## Recap\nShort\.\n$/);
	});

	it("is asked by the user's own notes, and makes none of those that they have not got", async () => {
		const own = "---\nx: 1\n---\nMine:\n- **Why {{contact.company}}?**\n- Last?\n";
		const path = `${FOLDER}/Questions for power connectors.md`;
		const vault = open({ ...NOTES, [path]: own });
		const { text } = await prepared(vault);
		expect(vault.texts()[path]).toBe(own);
		expect(Object.keys(vault.texts()).filter((one) => one.startsWith(FOLDER))).toEqual([path]);
		expect(text).toMatch(/\n1\. \*\*Why Stripe\?\*\*\n2\. \*\*What has changed/);
		expect(text).toMatch(/\d+\. Last\?\n\d+\. Who are the two people/);
	});

	it("has the questions for anybody where no category says more", async () => {
		const vault = open({
			...NOTES,
			"People/Ann.md": ANN.replace(/category: .*\n/, "category: mentor\n"),
		});
		const { text } = await prepared(vault);
		expect(text).toContain("1. **How did you come to do what you do?**\n");
		const mentor = `${FOLDER}/Questions for mentor.md`;
		const other = open({ ...vault.texts(), [NEW_NOTE]: INTERVIEW, [mentor]: "- Mine?\n" });
		expect((await prepared(other)).text).toContain("\n1. Mine?\n");
	});

	it("by an own template says what in it is wrong, with the line and the column of its note", async () => {
		const path = `${FOLDER}/Prepare a conversation.md`;
		const own = "---\nx: 1\n---\n{{title}} {{date:YYYY/MM/DD}} {{time}}\n {{nope}} {{date:b}}\n";
		const { text, problems } = await prepared(open({ ...NOTES, [path]: own }));
		expect(text).toContain("## Prep\n\n2026-03-20 Ann Lee 2026/03/19 18:00\n [nope?] b\n");
		expect(problems).toEqual([
			{ path, at: { line: 5, column: 2 }, message: "There is no value {{nope}}." },
			{ path, at: { line: 5, column: 11 }, message: expect.stringContaining("“b”") as string },
		]);
	});

	it("is named and headed as the settings say", async () => {
		const settings: Settings = {
			...DEFAULT_SETTINGS,
			folders: { ...DEFAULT_SETTINGS.folders, interview: "Talks" },
			interview: {
				...DEFAULT_SETTINGS.interview,
				noteName: "{{contact.first}} {{contact.email}}/{{interview.date}} {{date:ddd}}",
				prepHeading: "Vorbereitung",
			},
		};
		const { interview, text } = await prepared(open(NOTES), {}, settings);
		expect(interview).toBe("Talks/Ann 2026-03-20 Fri.md");
		expect(text).toContain("---\n## Vorbereitung\n");
	});

	it("never takes the place of a note, nor the name by which another is linked", async () => {
		const settings: Settings = {
			...DEFAULT_SETTINGS,
			interview: { ...DEFAULT_SETTINGS.interview, noteName: "{{contact.name}}" },
		};
		const ann = ANN.replace("name: Ann Lee", "name: Ann");
		const vault = open({ ...NOTES, "People/Ann.md": ann, "Interviews/ann 2.md": "" });
		expect((await prepare(vault, {}, settings)).interview).toBe("Interviews/Ann 3.md");
	});

	it("shows hostile words of notes as words", async () => {
		const name = `x\\n--- <% tp.a() %> {{me.name}} \`= 1\` [k:: v] # H - [ ] t [[Z]] <img>`;
		const ann = ANN.replace("name: Ann Lee", `name: "${name}"`)
			.replace("title: VP Product", 'title: "## T\\n- [ ] do"')
			.replace("wrote the book", '"%% a <!-- ``` ~~~"')
			.replace("at the meetup", "`$= x` <% y %> {{#a}}");
		const vault = open({ ...NOTES, "People/Ann.md": ann });
		const { text } = await prepared(vault, { goal: "<% g %>\n# x `=1`" });
		const goal = "- **My one goal:** <% g %> # x `=1`\n";
		expect(text).toContain(goal);
		const body = text.slice(text.indexOf("## Prep")).replace(goal, "");
		expect(body).not.toMatch(/<%/);
		expect(body).not.toMatch(/<|\{\{|`|::|%%|~~~/);
		expect(body).not.toMatch(/^\s*(?:---|#{1,2} (?!Prep)|- \[.\])/m);
		expect(
			vault
				.index()
				.get(Object.keys(vault.texts()).find((path) => path.startsWith("Interviews/")) ?? ""),
		).toMatchObject({
			kind: "interview",
			note: { goal: "<% g %> # x `=1`", referrals: [] },
		});
	});

	it("is not prepared where its note has properties that cannot be read", async () => {
		const vault = open({ ...NOTES, "T.md": INTERVIEW });
		const ready = await prepare(vault, { goal: "g" });
		vault.overwrite("T.md", INTERVIEW.replace("held: planned", "held: [planned"));
		expect(await carryOut(vault.notes, ready.action)).toMatchObject({ ok: false });
	});
});

describe("a conversation whose note is gone", () => {
	it("is not prepared", async () => {
		for (const [, open] of ACTING_VAULTS) {
			const vault = open(NOTES);
			const index = vault.index();
			const request = { fit: fitOf(index), space: undefined, now: NOW, interview: "Gone.md" };
			expect(await prepareInterview(vault, index, request)).toMatchObject({
				ok: false,
				message: expect.stringContaining("Gone.md is no longer a conversation") as string,
			});
		}
	});
});
