import type { Frame, Locator, Page } from "playwright-core";
import { progressOf, type Stage } from "../../src/core/vocabulary/stage";
import { DEMO_VAULT, type FoundPerson, rankedPeople } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import type { HostOptions, HostPage } from "./browser";

/** A host whose space-fit view is open, and the list of people in it. */
export interface FitPage extends HostPage {
	grid: Locator;
}

/** Opens the space-fit view by its command on a copy of the demo vault, or on the vault of the options. */
export async function openFitView(
	openHost: (options: HostOptions) => Promise<HostPage>,
	options: Partial<HostOptions> = {},
): Promise<FitPage> {
	const opened = await openHost({ vault: copyOf(DEMO_VAULT), ...options });
	await opened.host.evaluate((host) => host.executeCommand("warm-intros:open-space-fit"));
	const grid = opened.page.getByRole("grid", { name: "People by fit" });
	await opened.page.locator(".warm-intros-fit").waitFor();
	return { ...opened, grid };
}

/** Unfolds the line above the list into the overview. */
export async function unfoldOverview(page: Page): Promise<void> {
	await page.getByRole("button", { name: /^Show the overview/ }).click();
	await page.locator(".warm-intros-overview").waitFor();
}

/** Unfolds the filters where there is no room for them; whether they were folded. */
export async function unfoldFilters(page: Page | Frame): Promise<boolean> {
	const filters = page.getByRole("button", { name: /^Filters/ });
	const isFolded = (await filters.count()) > 0;
	if (isFolded) await filters.click();
	return isFolded;
}

/** Groups the list. */
export async function groupBy(page: Page, title: string): Promise<void> {
	await unfoldFilters(page);
	await page.getByLabel("Groups", { exact: true }).selectOption(title);
}

/** The names of the list's people from its top to its end, read by scrolling; it stands at its top after. */
export async function readNames(grid: Locator): Promise<string[]> {
	return grid.evaluate(async (element) => {
		const drawn = (): Promise<void> =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))),
			);
		const names = new Map<number, string>();
		for (let top = 0; ; top += Math.max(200, element.clientHeight)) {
			element.scrollTop = top;
			await drawn();
			for (const row of element.querySelectorAll(".warm-intros-person")) {
				const name = row.querySelector(".warm-intros-name")?.textContent ?? "";
				names.set(Number(row.getAttribute("aria-rowindex")), name);
			}
			if (top + element.clientHeight >= element.scrollHeight) break;
		}
		element.scrollTop = 0;
		await drawn();
		return [...names].sort(([a], [b]) => a - b).map(([, name]) => name);
	});
}

/** Opens the groups of met and of closed people, which lie folded at the list's end. */
export async function unfoldAll(grid: Locator): Promise<void> {
	for (const title of [/^Closed/, /^Already met/]) {
		await grid.evaluate((element) => {
			element.scrollTop = element.scrollHeight;
		});
		await grid.getByRole("button", { name: title }).click();
	}
}

/** The name of the person whom the keyboard is on, as the list tells screen readers. */
export function readActiveName(page: Page | Frame): Promise<string> {
	return page.evaluate(() => {
		const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
		return document.getElementById(id)?.querySelector(".warm-intros-name")?.textContent ?? "";
	});
}

/** A person as `fit --json` gives them, as far as the view's tests look. */
export interface StagedPerson extends FoundPerson {
	readonly stage: Stage | null;
	readonly category: readonly string[];
	readonly company: readonly string[];
	readonly dimensions: Readonly<Record<string, { readonly result: string }>>;
}

/** The people of a vault in the command line's order. */
export async function peopleOf(
	vault: string,
	args: readonly string[] = [],
): Promise<readonly StagedPerson[]> {
	return (await rankedPeople(vault, args)) as StagedPerson[];
}

const ofDemo = new Map<string, Promise<readonly StagedPerson[]>>();

/** The people of the demo vault, and of every copy of it that is as it was, in the command line's order. */
export function demoPeople(args: readonly string[] = []): Promise<readonly StagedPerson[]> {
	const key = args.join(" ");
	const people = ofDemo.get(key) ?? peopleOf(DEMO_VAULT, args);
	ofDemo.set(key, people);
	return people;
}

/** The names of those at one part of the view: not yet met, met, or closed. */
export function namesIn(
	part: "open" | "met" | "closed",
	people: readonly StagedPerson[],
): string[] {
	return people
		.filter(({ stage }) => {
			const progress = progressOf(stage ?? undefined);
			return part === (progress === "met" || progress === "closed" ? progress : "open");
		})
		.map(({ name }) => name);
}

/** The names that the view lists unfolded. */
export function notYetMet(people: readonly StagedPerson[]): string[] {
	return namesIn("open", people);
}
