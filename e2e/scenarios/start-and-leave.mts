import assert from "node:assert/strict";
import type { Scenario } from "./app-window.mts";
import {
	clickOn,
	fill,
	find,
	notesOf,
	openInTab,
	openNote,
	seen,
	until,
	untilGone,
} from "./look-at-window.mts";

const CONTACT = "---\ntype: contact\nintro_status: identified\n---\n";

/** Two thousand people, no two of them alike. */
const crowd = Object.fromEntries(
	Array.from({ length: 2000 }, (_, at) => {
		const letters = [Math.floor(at / 676), Math.floor(at / 26) % 26, at % 26];
		const name = letters.map((letter) => String.fromCharCode(97 + letter)).join("");
		return [`People/Pat Q${name}.md`, CONTACT];
	}),
);

/** The first and the last day of the plugin in a vault. */
export const starting: readonly Scenario[] = [
	{
		name: "on a cold start with 2,000 notes nobody gets a second note, and all are found",
		vault: crowd,
		isCold: true,
		play: async (app) => {
			await app.command("add-person");
			await fill(app, ".modal input", "A line about the person", "Pat Qaab, CEO @ Acme");
			await app.press("Enter");
			await find(app, ".modal *", /Pat Qaab already exists/);
			await app.press("Escape");
			await untilGone(app, ".modal");
			await openInTab(app, "space-fit");
			await find(app, ".warm-intros-fit *", /^2,?000 people$/);
			const count = await app.run(
				({ app: { vault } }) => vault.getMarkdownFiles().length,
				undefined,
			);
			assert.equal(count, 2000);
		},
	},
	{
		name: "a setting of the tab is kept, and the vault read by it",
		vault: { "Ann.md": CONTACT, "Bob.md": "---\ntype: person\n---\n" },
		play: async (app) => {
			await openInTab(app, "space-fit");
			await find(app, ".warm-intros-fit *", /^1 person$/);
			await app.openSettings();
			await fill(app, ".modal input", "Contact types", "person, contact");
			await app.press("Escape");
			await untilGone(app, ".modal");
			await find(app, ".warm-intros-fit *", /^2 people$/);
			await until("the setting on disk", () =>
				app.run(async ({ app: { vault } }) => {
					const file = `${vault.configDir}/plugins/warm-intros/data.json`;
					const text = (await vault.adapter.exists(file)) ? await vault.adapter.read(file) : "";
					return text.replace(/\s/g, "").includes('"types":["person","contact"]');
				}, undefined),
			);
		},
	},
	{
		name: "the app's excluded files are nobody",
		vault: {
			".obsidian/app.json": JSON.stringify({ userIgnoreFilters: [" archive/"] }),
			"Ann.md": CONTACT,
			"Archive/Bob.md": CONTACT,
		},
		play: async (app) => {
			await openInTab(app, "space-fit");
			await find(app, ".warm-intros-fit *", /^1 person$/);
		},
	},
	{
		name: "a name with a # opens its own note, and makes no other",
		vault: { "Bob #1.md": CONTACT },
		play: async (app) => {
			await openInTab(app, "space-fit");
			await clickOn(app, ".warm-intros-person .warm-intros-name", "Bob #1");
			await until("the note", () =>
				app.run(({ app: { workspace } }) => {
					return workspace.getActiveFile()?.path === "Bob #1.md";
				}, undefined),
			);
			assert.deepEqual(Object.keys(await notesOf(app)), ["Bob #1.md"]);
		},
	},
	{
		name: "uninstalled, it leaves nothing but the notes as they are",
		vault: { "Ann.md": CONTACT, "Bob.md": CONTACT },
		play: async (app) => {
			const before = await notesOf(app);
			await openInTab(app, "space-fit");
			await find(app, ".warm-intros-fit *", /^2 people$/);
			await openNote(app, "Ann.md");
			await app.command("open-pipeline");
			await find(app, ".warm-intros-pipeline .warm-intros-name", "Bob");
			await app.command("add-person");
			await find(app, ".modal input", "A line about the person");
			await app.uninstall();
			await untilGone(app, '[class*="warm-intros"]');
			assert.deepEqual(await seen(app, ".modal"), []);
			const left = await app.run(async ({ app: { vault } }) => {
				const listed = await vault.adapter.list(`${vault.configDir}/plugins`).catch(() => null);
				return [
					...(listed?.folders ?? []).filter((folder) => folder.endsWith("/warm-intros")),
					...Object.keys(localStorage).filter((key) => key.includes("warm-intros")),
				];
			}, undefined);
			assert.deepEqual(left, []);
			assert.deepEqual(await notesOf(app), before);
		},
	},
];
