import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import type { HostOptions, HostPage } from "./browser";

/** A host whose pipeline is open, and the view's element. */
export interface PipelinePage extends HostPage {
	readonly view: Locator;
}

/** The day and time that the tests of the pipeline live in, a Tuesday. */
export const NOW = "2026-03-10T12:00";

/** Opens the pipeline: in the sidebar, where it is a list, or in a tab, where it is a board. */
export async function openPipeline(
	openHost: (options: HostOptions) => Promise<HostPage>,
	options: HostOptions,
	place: "side" | "tab" = "side",
): Promise<PipelinePage> {
	const opened = await openHost(options);
	const { page, host } = opened;
	await setClock(page, NOW);
	if (place === "side")
		await host.evaluate((control) => control.executeCommand("warm-intros:open-pipeline"));
	else
		await host.evaluate(async ({ app }) => {
			const leaf = app.workspace.getLeaf("tab");
			await leaf.setViewState({ type: "warm-intros-pipeline", active: true });
		});
	const view = page.locator(".warm-intros-pipeline");
	await view.waitFor();
	await host.evaluate((control) => control.settled());
	return { ...opened, view };
}

/** Stops the page's clock at a local time, and tells the page that somebody has come back to it. */
export async function setClock(page: Page, time: string): Promise<void> {
	await page.evaluate((text) => {
		// Whatever stands in for it has the prototype of the real one.
		const Real = Date.prototype.constructor as DateConstructor;
		window.Date = new Proxy(Real, {
			construct: (target, given: unknown[], own: () => object): object =>
				Reflect.construct(target, given.length === 0 ? [text] : given, own) as object,
			get: (target, key): unknown =>
				key === "now" ? () => new target(text).getTime() : Reflect.get(target, key),
		});
		window.dispatchEvent(new Event("focus"));
	}, time);
}

/** The note of a person in the pipeline. `properties` are lines of frontmatter, `log` lines without their bullets. */
export function personNote(
	status: string,
	log: readonly string[] = [],
	properties: readonly string[] = [],
): string {
	const head = ["---", "type: contact", `intro_status: ${status}`, ...properties, "---", ""];
	const body =
		log.length === 0 ? [] : ["## Introduction log", ...log.map((line) => `- ${line}`), ""];
	return [...head, ...body].join("\n");
}

/** The bytes of a note on disk, as text. */
export function noteAt(vault: string, file: string): string {
	return readFileSync(path.join(vault, file), "utf8");
}

/** A list of the view: the one of the sidebar, that of a column, or what is due beside the board. */
export function listOf(view: Locator, name: string): Locator {
	return view.getByRole("grid", { name, exact: true });
}

/** The card of a person below a stage, not that of the agenda. */
export function cardOf(view: Locator, name: string): Locator {
	return view
		.getByRole("button", { name, exact: true })
		.locator("xpath=ancestor::*[contains(@class, 'is-card')]")
		.last();
}

/** What the view says to a screen reader. */
export function saidIn(view: Locator): Promise<string> {
	return view.locator("[aria-live]").innerText();
}
