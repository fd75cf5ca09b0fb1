import assert from "node:assert/strict";
import type { AppWindow, Scenario, VaultTexts } from "./app-window.mts";
import { find, findAtRest, openInTab, seen, until, untilGone } from "./look-at-window.mts";

const vault: VaultTexts = {
	"Ann Lee.md": "---\ntype: contact\nintro_status: asked\n---\n",
	"Bad.md": "---\ntype: contact\nintro_status: often\n---\n",
};

/** Dialogs whose last field is far down. */
const FORMS = ["add-person", "paste-people"];

/** Lays a keyboard over the lower half of the window as a phone does: the visual viewport alone tells of it. */
function raiseKeyboard(app: AppWindow): Promise<void> {
	return app.run(() => {
		const { visualViewport, innerHeight } = window;
		if (!visualViewport) throw new Error("Expected a visual viewport");
		const get = (): number => Math.floor(innerHeight / 2);
		Object.defineProperty(visualViewport, "height", { configurable: true, get });
		visualViewport.dispatchEvent(new Event("resize"));
	}, undefined);
}

function dropKeyboard(app: AppWindow): Promise<void> {
	return app.run(() => {
		Reflect.deleteProperty(window.visualViewport ?? {}, "height");
		window.visualViewport?.dispatchEvent(new Event("resize"));
	}, undefined);
}

/** The drawers that are open. */
function drawers(app: AppWindow): Promise<readonly string[]> {
	return app.run(({ app: { workspace } }) => {
		const { leftSplit, rightSplit } = workspace;
		return [...(leftSplit.collapsed ? [] : ["left"]), ...(rightSplit.collapsed ? [] : ["right"])];
	}, undefined);
}

function heightOf(app: AppWindow): Promise<number> {
	return app.run(() => window.innerHeight, undefined);
}

/** What the app does on screens that are touched. */
export const touching: readonly Scenario[] = [
	{
		name: "a keyboard covers neither the field that has the focus nor the buttons of a dialog",
		vault,
		only: "phone",
		play: async (app) => {
			const half = (await heightOf(app)) / 2;
			for (const form of FORMS) {
				await app.command(form);
				await until(form, async () => (await seen(app, ".warm-intros-dialog")).length > 0);
				await app.run(() => {
					const fields = document.querySelectorAll<HTMLElement>(
						".warm-intros-dialog :is(input[type=text], textarea)",
					);
					[...fields].at(-1)?.focus();
				}, undefined);
				await raiseKeyboard(app);
				const parts = await seen(
					app,
					".warm-intros-dialog-foot button, .warm-intros-dialog :focus",
				);
				assert.ok(parts.length > 1, form);
				const covered = parts.filter(({ top, bottom }) => top < 0 || bottom > half + 1);
				assert.deepEqual(
					covered.map(({ words, name }) => words || name),
					[],
					form,
				);
				await dropKeyboard(app);
				await app.press("Escape");
				await untilGone(app, ".modal");
			}
		},
	},
	{
		name: "a dialog stands at the lower edge, below what the screen has at its top",
		vault,
		only: "phone",
		play: async (app) => {
			await app.command("add-person");
			const [modal] = await until("the dialog", async () => {
				const found = await seen(app, ".modal");
				return found.length > 0 && found;
			});
			assert.ok(modal && modal.top >= 16);
			assert.ok(Math.abs(modal.bottom - (await heightOf(app))) < 2);
		},
	},
	{
		name: "a dialog stands in the middle, and at no edge",
		vault,
		only: "tablet",
		play: async (app) => {
			await app.command("add-person");
			await find(app, ".modal input", "A line about the person");
			const [modal] = await seen(app, ".modal");
			const height = await heightOf(app);
			assert.ok(modal && modal.top > 50 && modal.bottom < height - 50);
		},
	},
	{
		name: "a name looks as text, not as a button of the app",
		vault,
		only: "tablet",
		play: async (app) => {
			await openInTab(app, "problems");
			await find(app, ".warm-intros-link", "Bad.md");
			const look = await app.run(() => {
				const name = document.querySelector(".warm-intros-problems .warm-intros-link");
				const { padding, backgroundColor, boxShadow } = getComputedStyle(name ?? document.body);
				return { padding, backgroundColor, boxShadow };
			}, undefined);
			const plain = { padding: "0px", backgroundColor: "rgba(0, 0, 0, 0)", boxShadow: "none" };
			assert.deepEqual(look, plain);
		},
	},
	{
		name: "a finger that scrolls the board, or takes a card, opens no drawer",
		vault,
		only: "tablet",
		play: async (app) => {
			await openInTab(app, "pipeline");
			for (const part of [".warm-intros-columns", ".warm-intros-handle"]) {
				const { x, y } = await findAtRest(app, part, /^/);
				await app.swipe({ x, y }, { x: x + 120, y });
				assert.deepEqual(await drawers(app), [], part);
			}
		},
	},
];
