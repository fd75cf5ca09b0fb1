import assert from "node:assert/strict";
import type { AppWindow, Scenario, VaultTexts } from "./app-window.mts";
import { clickOn, find, findAtRest, openInTab, seen, until } from "./look-at-window.mts";

const vault: VaultTexts = Object.fromEntries(
	Array.from({ length: 60 }, (_, at) => [
		`People/Pat Q${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}.md`,
		"---\ntype: contact\nintro_status: identified\n---\n",
	]),
);
const VIEWS = ["space-fit", "pipeline", "introductions", "problems"];
const DIALOGS = ["add-person", "paste-people", "adopt-notes", "import-people"];

/** What would be shown as a tooltip over something that is no button, link or picture. */
function bubbles(app: AppWindow): Promise<readonly string[]> {
	return app.run(
		() =>
			[...document.querySelectorAll(".warm-intros [aria-label], .warm-intros-dialog [aria-label]")]
				.filter((one) => !one.matches("button, a, [role=button], [role=img], .clickable-icon"))
				.map((one) => one.getAttribute("aria-label") ?? ""),
		undefined,
	);
}

/** What is at its end below the bar that the app lays over its views. */
function hidden(app: AppWindow, bar: string): Promise<readonly string[]> {
	return app.run((_, selector) => {
		const over = [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect();
		if (!over || over.height === 0) return [];
		return [...document.querySelectorAll<HTMLElement>(".warm-intros [role=row]")]
			.filter((row) => {
				const { left, right, bottom, top } = row.getBoundingClientRect();
				const isBeside = right <= over.left || left >= over.right;
				return row.checkVisibility() && !isBeside && bottom > over.top + 1 && top < over.bottom;
			})
			.map(({ innerText }) => innerText);
	}, bar);
}

/** What the app's own styles and habits do to views and dialogs. */
export const looks: readonly Scenario[] = [
	{
		name: "no region, list or field has a tooltip",
		vault,
		play: async (app) => {
			for (const view of VIEWS) {
				await openInTab(app, view);
				await until(view, async () => (await seen(app, ".warm-intros")).length > 0);
				assert.deepEqual(await bubbles(app), [], view);
			}
			for (const dialog of DIALOGS) {
				await app.command(dialog);
				await until(dialog, async () => (await seen(app, ".warm-intros-dialog")).length > 0);
				assert.deepEqual(await bubbles(app), [], dialog);
				await app.press("Escape");
				await until("no dialog", async () => (await seen(app, ".modal")).length === 0);
			}
		},
	},
	{
		name: "a dragged card is seen beyond the view that it is dragged in",
		vault: { "Ann.md": "---\ntype: contact\nintro_status: identified\n---\n" },
		only: "desktop",
		play: async (app) => {
			await app.command("open-pipeline");
			const { x, y } = await findAtRest(app, ".warm-intros-pipeline-card", /^Ann/);
			await app.run(() => {
				const watch = new MutationObserver(() => {
					const ghost = document.querySelector(".warm-intros-ghost");
					if (!ghost) return;
					document.body.dataset.ghost = String(ghost.closest(".workspace-leaf") === null);
				});
				watch.observe(document.body, { childList: true, subtree: true });
			}, undefined);
			await app.drag({ x, y }, { x: x + 15, y: y + 20 });
			assert.equal(await app.run(() => document.body.dataset.ghost, undefined), "true");
		},
	},
	{
		name: "the last row of a list is seen whole, whatever the app lays over it",
		vault,
		play: async (app) => {
			await openInTab(app, "space-fit");
			await find(app, ".warm-intros-fit *", /^60 people$/);
			await until("the end of the list", async () => {
				await app.run(() => {
					for (const one of document.querySelectorAll(".warm-intros, .warm-intros *"))
						one.scrollTop = 1e6;
				}, undefined);
				return (await seen(app, ".warm-intros-person")).some(({ words }) => /Pat Qch/.test(words));
			});
			assert.deepEqual(await hidden(app, app.isPhone ? ".mobile-navbar" : ".status-bar"), []);
		},
	},
	{
		name: "every button with a picture has one, and no colour of ours is on what is not ours",
		vault,
		play: async (app) => {
			for (const view of VIEWS) await openInTab(app, view);
			await app.command("open-pipeline");
			await find(app, ".warm-intros-pipeline *", /Pat Qaa/);
			const found = await app.run(() => {
				const icons = [...document.querySelectorAll(".warm-intros .warm-intros-icon")];
				const own = document.body.appendChild(document.createElement("div"));
				const plain = getComputedStyle(own).color;
				const coloured = ["is-met", "is-in-progress", "is-identified"].filter((name) => {
					own.className = name;
					return getComputedStyle(own).color !== plain;
				});
				own.remove();
				return {
					count: icons.length,
					blank: icons.filter((icon) => icon.querySelector("svg *") === null).length,
					coloured,
				};
			}, undefined);
			assert.ok(found.count > 0);
			assert.deepEqual({ ...found, count: 1 }, { count: 1, blank: 0, coloured: [] });
		},
	},
	{
		name: "a name opens its note in a new tab by a middle click",
		vault,
		only: "desktop",
		play: async (app) => {
			await openInTab(app, "space-fit");
			await clickOn(app, ".warm-intros-person .warm-intros-name", "Pat Qaa", "middle");
			await until("the note beside the view", () =>
				app.run(
					({ app: { workspace } }) =>
						workspace.getLeavesOfType("markdown").length === 1 &&
						workspace.getLeavesOfType("warm-intros-space-fit").length === 1,
					undefined,
				),
			);
		},
	},
	{
		name: "a switch stands beside its label",
		vault,
		only: "phone",
		play: async (app) => {
			await app.command("add-person");
			const row = ".modal .setting-item.mod-toggle";
			const label = await find(app, `${row} .setting-item-info`, /./);
			const control = await find(app, `${row} .setting-item-control`, /^/);
			assert.ok(control.x > label.x && control.top < label.bottom);
		},
	},
];
