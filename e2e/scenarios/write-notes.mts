import assert from "node:assert/strict";
import type { Scenario, VaultTexts } from "./app-window.mts";
import {
	clickOn,
	fill,
	find,
	findAtRest,
	notesOf,
	openInTab,
	openNote,
	seen,
	undoTo,
	until,
	untilGone,
	untilNote,
} from "./look-at-window.mts";

const ANN =
	"---\ntype: contact\nintro_status: identified # soon\nphone: '0123'\n---\nMet at the fair.\n";
const ASKED =
	'---\ntype: contact\nintro_status: asked # by mail\nintro_since: 2026-03-02\nintro_via: "[[Bob Roy]]"\n---\n\n## Introduction log\n\n- 2026-03-02 asked [[Bob Roy]]\n';
const CY =
	"---\ntype: contact\nintro_status: scheduled\nintro_since: 2026-03-06\n---\n\n## Introduction log\n\n- 2026-03-02 introduced [[Bob Roy]]\n- 2026-03-06 scheduled 2026-03-10 16:00\n";
const TALK =
	'---\r\ntype: interview\r\ncontact: "[[Cy Fox]]" # him\r\nstarts: 2026-03-10T16:00\r\nheld: planned\r\n---\r\n';
const vault: VaultTexts = {
	"People/Ann Lee.md": ANN,
	"People/Dee Ito.md": ASKED,
	"People/Bob Roy.md": '---\ntype: contact\ncloseness: 2\nknows: ["[[Ann Lee]]"]\n---\n',
	"People/Cy Fox.md": CY,
	"Talk.md": TALK,
	// Else the built-in one becomes a note of the user's, which stays.
	"Templates/Introductions/Ask for an introduction.md": "Subject: Hello\n\nMay I?\n",
};

/** A row of the pipeline by the name that its buttons say. */
const CARD = ".warm-intros-pipeline-row.is-card .warm-intros-name";

/** Files as LinkedIn exports them, of two people, of whom one has a note. */
const CONNECTIONS =
	"First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nAda,Okonkwo,https://www.linkedin.com/in/ada,,Quillfin,VP Product,12 Mar 2024\r\nBob,Roy,https://www.linkedin.com/in/bob,,,,03 Jan 2023\r\n";

/** What makes notes or changes them, each with what takes it back. */
export const writing: readonly Scenario[] = [
	{
		name: "a person is added by a line, and taken back whole",
		vault,
		play: async (app) => {
			const before = await notesOf(app);
			await app.command("add-person");
			await fill(
				app,
				".modal input",
				"A line about the person",
				"Jane Doe, VP Product @ Stripe: likes tea",
			);
			await app.press("Enter");
			const text = await untilNote(app, "People/Jane Doe.md", /likes tea\n$/);
			assert.match(text, /^---\ntype: contact\ncompany:\n {2}- "\[\[Stripe\]\]"\n/);
			await untilGone(app, ".modal");
			await undoTo(app, before);
		},
	},
	{
		name: "an introduction is asked for from the open note, and one line is added to its log",
		vault,
		play: async (app) => {
			const before = await notesOf(app);
			await openNote(app, "People/Ann Lee.md");
			await app.command("ask-for-introduction");
			await clickOn(app, ".suggestion-item", /Bob Roy knows Ann Lee/);
			await clickOn(app, ".modal button", "Only record");
			const text = await untilNote(app, "People/Ann Lee.md", /asked/);
			assert.match(text, /intro_status: asked # soon\nphone: '0123'\n/);
			assert.match(text, /\n## Introduction log\n\n- \d{4}-\d\d-\d\d asked \[\[Bob Roy\]\]\n$/);
			await untilGone(app, ".modal");
			await undoTo(app, before);
		},
	},
	{
		name: "a card is moved by its menu",
		vault,
		play: async (app) => {
			const before = await notesOf(app);
			await app.command("open-pipeline");
			await clickOn(app, ".warm-intros-pipeline button", "Move to…: Dee Ito");
			await clickOn(app, ".menu .menu-item", "I was introduced");
			await untilNote(app, "People/Dee Ito.md", /intro_status: introduced # by mail\n/);
			await undoTo(app, before);
		},
	},
	{
		name: "a card is moved by the mouse",
		vault,
		only: "desktop",
		play: async (app) => {
			const before = await notesOf(app);
			await openInTab(app, "pipeline");
			await app.run(({ app: { workspace } }) => workspace.leftSplit.collapse(), undefined);
			await findAtRest(app, ".warm-intros-column", /^Introduced/);
			const { bottom } = await findAtRest(app, CARD, "Dee Ito");
			const [card] = (await seen(app, ".warm-intros-pipeline-row.is-card")).filter(
				(row) => row.top < bottom && row.bottom > bottom && row.words.includes("Dee Ito"),
			);
			assert.ok(card);
			const target = await find(app, ".warm-intros-column", /^Introduced/);
			await app.drag({ x: card.x, y: card.bottom - 8 }, target);
			await untilNote(app, "People/Dee Ito.md", /intro_status: introduced # by mail\n/);
			await undoTo(app, before);
		},
	},
	{
		name: "a recap of a few words goes into the note of the conversation, whose line ends stay",
		vault,
		play: async (app) => {
			const before = await notesOf(app);
			await openNote(app, "Talk.md");
			await app.command("quick-recap");
			await fill(app, ".modal textarea", "What did I learn?", "They hire in May");
			await app.press("Enter");
			const text = await untilNote(app, "Talk.md", /They hire in May/);
			assert.equal(text, `${TALK.replace("planned", "held")}## Recap\r\n\r\nThey hire in May\r\n`);
			await untilNote(app, "People/Cy Fox.md", /intro_status: met\n/);
			await untilGone(app, ".modal");
			await undoTo(app, before);
		},
	},
	{
		name: "a file of connections is imported once, and taken back",
		vault,
		play: async (app) => {
			const before = await notesOf(app);
			await app.command("import-people");
			await until("the field of the file", () =>
				app.run((_, text) => {
					const field = document.querySelector<HTMLInputElement>(".modal input[type=file]");
					if (!field) return false;
					const given = new DataTransfer();
					given.items.add(new File([text], "Connections.csv", { type: "text/csv" }));
					field.files = given.files;
					field.dispatchEvent(new Event("change", { bubbles: true }));
					return true;
				}, CONNECTIONS),
			);
			await clickOn(app, ".modal button", "Continue");
			await clickOn(app, ".modal button", "Preview");
			await clickOn(app, ".modal button", /^Import: 1 new/);
			await untilNote(app, "People/Ada Okonkwo.md", /source: linkedin\n/);
			await untilGone(app, ".modal");
			await undoTo(app, before);
		},
	},
];
