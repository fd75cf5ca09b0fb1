import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { AppWindow, Point } from "./app-window.mts";

const WAIT_MS = 15_000;
const STEP_MS = 100;

/** An element that is shown. */
export interface Seen extends Point {
	/** Its place among all that the selector finds. */
	readonly at: number;
	/** What it says, or has been filled with. */
	readonly words: string;
	/** What it is called: by its label, or by the row of a form that it is in. */
	readonly name: string;
	readonly top: number;
	readonly bottom: number;
}

/** The elements that are shown now and found by a selector. */
export function seen(app: AppWindow, css: string): Promise<readonly Seen[]> {
	return app.run((_, selector) => {
		return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element, at) => {
			const { left, top, width, height, bottom } = element.getBoundingClientRect();
			if (width === 0 || height === 0 || !element.checkVisibility()) return [];
			const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
			const label =
				element.getAttribute("aria-label") ??
				(ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ") ||
					document.querySelector(`label[for="${element.id || "-"}"]`)?.textContent ||
					element.closest(".setting-item")?.querySelector(".setting-item-name")?.textContent);
			const isField = element.matches("input, textarea, select");
			const words = isField ? (element as HTMLInputElement).value : (element.innerText ?? "");
			const middle = { x: left + width / 2, y: top + height / 2 };
			return [{ ...middle, at, words: words.trim(), name: label?.trim() ?? "", top, bottom }];
		});
	}, css);
}

/** Looks again and again until something is there, and gives it. */
export async function until<Found>(
	what: string,
	look: () => Promise<Found | undefined | false>,
): Promise<Found> {
	for (const end = Date.now() + WAIT_MS; Date.now() < end; await wait(STEP_MS)) {
		const found = await look();
		if (found !== undefined && found !== false) return found;
	}
	return assert.fail(`Waited in vain: ${what}`);
}

/** Waits for an element that says or is called just this; the last one where there are several. */
export function find(app: AppWindow, css: string, words: string | RegExp): Promise<Seen> {
	const fits = (text: string): boolean =>
		typeof words === "string" ? text === words : words.test(text);
	return until(`${css} “${String(words)}”`, async () =>
		(await seen(app, css)).filter((one) => fits(one.words) || fits(one.name)).at(-1),
	);
}

/** Waits until nothing is found by a selector. */
export async function untilGone(app: AppWindow, css: string): Promise<void> {
	await until(`no ${css}`, async () => (await seen(app, css)).length === 0);
}

/** Presses what says or is called just this, once it stands still. */
export async function clickOn(
	app: AppWindow,
	css: string,
	words: string | RegExp,
	button?: "left" | "middle",
): Promise<void> {
	await app.click(await findAtRest(app, css, words), button);
}

/** Brings what says or is called just this into the middle, where no bar covers it, and waits until it stands still. */
export async function findAtRest(
	app: AppWindow,
	css: string,
	words: string | RegExp,
): Promise<Seen> {
	const { at } = await find(app, css, words);
	await app.run(
		(_, [selector, place]) =>
			document.querySelectorAll(selector)[place]?.scrollIntoView({ block: "center" }),
		[css, at] as const,
	);
	let last = "";
	return until(`${css} “${String(words)}” at rest`, async () => {
		const now = await find(app, css, words);
		const before = last;
		last = JSON.stringify([now.x, now.y]);
		return before === last && now;
	});
}

/** Types into a field in place of what is in it. */
export async function fill(app: AppWindow, css: string, name: string, text: string): Promise<void> {
	const { at } = await find(app, css, name);
	await app.run(
		(_, [selector, place]) => {
			const field = document.querySelectorAll<HTMLInputElement>(selector)[place];
			field?.focus();
			field?.select();
		},
		[css, at] as const,
	);
	await app.type(text);
}

/** The texts of all notes, by their paths. */
export function notesOf(app: AppWindow): Promise<Readonly<Record<string, string>>> {
	return app.run(async ({ app: { vault } }) => {
		const files = [...vault.getMarkdownFiles()].sort((a, b) => (a.path < b.path ? -1 : 1));
		return Object.fromEntries(
			await Promise.all(files.map(async (file) => [file.path, await vault.read(file)])),
		) as Record<string, string>;
	}, undefined);
}

/** Waits until a note says something. */
export function untilNote(app: AppWindow, path: string, words: RegExp): Promise<string> {
	return until(`${path}: ${String(words)}`, async () => {
		const text = (await notesOf(app))[path];
		return text !== undefined && words.test(text) && text;
	});
}

/** Takes the last change back by its command, and says that every byte is as before. */
export async function undoTo(
	app: AppWindow,
	before: Readonly<Record<string, string>>,
): Promise<void> {
	await app.command("undo-change");
	await until("the notes as before", async () => {
		const now = await notesOf(app);
		return Object.keys({ ...now, ...before }).every((path) => now[path] === before[path]);
	});
}

/** Opens a note in a tab. */
export function openNote(app: AppWindow, note: string): Promise<void> {
	return app.run(async ({ app: { vault, workspace } }, path) => {
		const file = vault.getFileByPath(path);
		if (file) await workspace.getLeaf("tab").openFile(file);
	}, note);
}

/** Opens a view of the plugin in a tab. */
export function openInTab(app: AppWindow, view: string): Promise<void> {
	return app.run(async ({ app: { workspace } }, type) => {
		const leaf = workspace.getLeaf("tab");
		await leaf.setViewState({ type: `warm-intros-${type}`, active: true });
		await workspace.revealLeaf(leaf);
	}, view);
}
