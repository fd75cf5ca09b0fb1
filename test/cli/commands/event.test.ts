import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { describeDocuments } from "../../make/describe-documents";
import { DEMO_VAULT, runCli, runInEveryZone, runJson } from "../../make/run-cli";
import { snapshotOf, tempVault } from "../../make/temp-vault";

const SMALL = {
	"Meetup.md": { type: "event", date: "2026-12-01", place: "Lehi" },
	"Ann.md": {
		type: "contact",
		title: "Head of Product",
		expected_at: ["[[Meetup]]"],
		met_role: "speaker",
	},
	"Bo.md": { type: "contact", expected_at: ["[[Meetup]]"], knows: ["[[Di]]"] },
	"Cy.md": { type: "contact", met_at: "[[Meetup]]", met_role: "organizer" },
	"Di.md": { type: "contact", closeness: 2, expected_at: ["[[Meetup]]"] },
	"Space.md": { type: "space", professions: ["Product management"] },
};

interface Event {
	readonly people: readonly {
		readonly name: string;
		readonly met: boolean;
		readonly through: readonly { readonly name: string }[];
	}[];
	readonly notes: readonly { readonly path: string }[];
	readonly sheet: boolean;
	readonly reviewed: string | null;
}

const event = async (vault: string, ...args: readonly string[]): Promise<Event> =>
	(await runJson(["event", vault, "Meetup", ...args])) as Event;

const read = (vault: string, at: string): string => readFileSync(path.join(vault, at), "utf8");

describe("event", () => {
	it("takes a link to the event, as companies takes one", async () => {
		const { people } = (await runJson(["event", tempVault(SMALL), "[[Meetup]]"])) as Event;
		expect(people).toHaveLength(4);
	});

	it("lists who is expected: organizers, speakers, then as they fit, with who could introduce me there", async () => {
		const { people } = await event(tempVault(SMALL), "--today", "2026-11-30");
		expect(people.map(({ name, met }) => [name, met])).toEqual([
			["Cy", false],
			["Ann", false],
			["Bo", false],
			["Di", false],
		]);
		expect(people.map(({ through }) => through.map(({ name }) => name))).toEqual([
			[],
			[],
			["Di"],
			[],
		]);
	});

	it("lists people also where the settings cannot be read, and refuses to write there", async () => {
		const data = ".obsidian/plugins/warm-intros/data.json";
		const vault = tempVault({ ...SMALL, [data]: "{" });
		const { code, stdout } = await runCli(["event", vault, "Meetup"]);
		expect([code, stdout.includes("Ann")]).toEqual([0, true]);
		expect(await runCli(["event", vault, "Meetup", "--nobody"])).toMatchObject({ code: 2 });
	});

	it("makes the sheet once, with people in that order, and nothing else is written", async () => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const dry = await event(vault, "--sheet", "--today", "2026-11-30", "--dry-run");
		expect(dry.notes.map((note) => note.path)).toEqual(["Meetup.md"]);
		expect(snapshotOf(vault)).toEqual(before);
		await event(vault, "--sheet", "--today", "2026-11-30");
		const text = read(vault, "Meetup.md");
		const places = [
			"## Prep",
			"I know there:** [[Di]]",
			"**[[Cy]]**, organizer",
			"**[[Ann]]**, speaker",
			"**[[Bo]]**",
		].map((one) => text.indexOf(one));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[0]).toBeGreaterThan(0);
		expect(text).toContain("- [[Di]] could introduce me: Bo knows Di.");
		expect(Object.keys(snapshotOf(vault))).toEqual(Object.keys(before));
		const again = await event(vault, "--sheet", "--today", "2026-11-30");
		expect([again.notes, again.sheet]).toEqual([[], true]);
	});

	it("records who was met in one write, and leaves those not named expected", async () => {
		const vault = tempVault(SMALL);
		const args = ["--met", "Ann: hires in May", "--met", "Bo", "--today", "2026-12-02"];
		const done = await event(vault, ...args);
		expect(done.notes.map((note) => note.path)).toEqual(["Ann.md", "Bo.md", "Meetup.md"]);
		expect(read(vault, "Ann.md")).toContain("- 2026-12-01 met: hires in May\n");
		expect(read(vault, "Ann.md")).not.toContain("expected_at");
		expect(read(vault, "Di.md")).toContain("expected_at");
		const after = await event(vault, "--today", "2026-12-02");
		expect(after.reviewed).toBe("2026-12-02");
		expect(after.people.filter(({ met }) => met).map(({ name }) => name)).toEqual(["Ann", "Bo"]);
		expect((await event(vault, ...args)).notes).toEqual([]);
	});

	it.each([
		[
			["--met", "Ann", "--today", "2026-11-30"],
			"Meetup is tomorrow: nobody is met before the day. Nothing was written.",
		],
		[["--met", "Ann", "--nobody"], "--nobody: you met somebody, by --met."],
		[["--sheet", "--nobody"], "--sheet: make it first, and say who you met later."],
		[["--met", "Anne", "--today", "2026-12-02"], 'Nobody is called "Anne".'],
	])("refuses %j with a word", async (args, message) => {
		const vault = tempVault(SMALL);
		const before = snapshotOf(vault);
		const { code, stderr } = await runCli(["event", vault, "Meetup", ...args]);
		expect(code).toBe(2);
		expect(stderr).toContain(message);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("names the events where none is meant", async () => {
		const { code, stderr } = await runCli(["event", tempVault(SMALL), "Meet"]);
		expect(code).toBe(2);
		expect(stderr).toContain('No event is called "Meet".\nEvents:\n  Meetup: Meetup.md');
	});

	it("is of the day before, of its day and of the day after the same in every time zone, as the agenda is", async () => {
		const vault = tempVault(SMALL);
		const kinds: string[] = [];
		for (const now of ["2026-11-30T00:01", "2026-12-01T23:59", "2026-12-02T00:01"]) {
			const { stdout } = await runInEveryZone(["agenda", vault, "--json", "--now", now]);
			const { items } = JSON.parse(stdout) as { items: { kind: string; event: string | null }[] };
			kinds.push(...items.filter((one) => one.event === "Meetup.md").map(({ kind }) => kind));
			await runInEveryZone(["event", vault, "Meetup", "--json", "--now", now]);
		}
		expect(kinds).toEqual(["event", "event", "event-unreviewed"]);
	});
});

describeDocuments("event", () => [
	[
		tempVault({
			...SMALL,
			"Meetup.md": {
				type: "event",
				kind: "meetup",
				date: "2026-12-01",
				ends: "2026-12-02",
				place: "Lehi",
				reviewed: "2026-12-03",
			},
			"Templates/Introductions/Prepare an event.md": "{{nobody}}\n",
		}),
		"Meetup",
		"--sheet",
		"--today",
		"2026-11-30",
	],
	[tempVault({ "E.md": { type: "event" } }), "E", "--nobody", "--today", "2026-12-02"],
	[DEMO_VAULT, "Wasatch Product Guild"],
]);
