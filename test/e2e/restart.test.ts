import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { groupBy, unfoldFilters } from "./fit-view";
import { noErrors } from "./host-page";
import { moveToWindow } from "./popout-page";
import { restart, scrolledParts, scrollParts } from "./restart";

const openHost = useBrowser();

const STAGES = ["identified", "asked", "name-ok", "introduced", "contacted", "scheduled"];

/** Enough people, spaces and problems for every list to be longer than the window. */
function manyPeople(): Record<string, string> {
	const files: Record<string, string> = {
		"Fintech.md": "---\ntype: space\nindustries: [Fintech]\n---\n",
		"Energy.md": "---\ntype: space\nindustries: [Energy]\n---\n",
	};
	for (let i = 0; i < 60; i += 1) {
		const introducer = i < 12 ? undefined : nameOf(i % 12);
		files[`${nameOf(i)}.md`] = [
			"---",
			"type: contact",
			`industry: ${i % 2 === 0 ? "Fintech" : "Energy"}`,
			"category: peer",
			`company: Acme ${i}`,
			`intro_status: ${STAGES[i % STAGES.length]}`,
			`knows: "[[Nobody ${i}]]"`,
			...(introducer === undefined ? [] : [`introduced_by: "[[${introducer}]]"`]),
			"---",
			"## Introduction log",
			...(introducer === undefined ? [] : [`- 2026-01-05 introduced [[${introducer}]]`]),
			...Array.from({ length: i === 2 ? 60 : 0 }, (_, n) => `- 2026-02-03 contacted: ${n}`),
			"",
		].join("\n");
	}
	return files;
}

function nameOf(i: number): string {
	return `Person ${String(i).padStart(2, "0")}`;
}

const DEVICES: readonly (readonly [string, Partial<HostOptions>])[] = [
	["a desktop", {}],
	["a phone", { mobile: true }],
];

const VIEWS = [
	["space fit", "open-space-fit", ".warm-intros-fit"],
	["the pipeline", "open-pipeline", ".warm-intros-pipeline"],
	["the introductions", "open-introductions", ".warm-intros-introductions"],
	["the problems", "show-problems", ".warm-intros-problems"],
	["the person panel", "open-person-panel", ".warm-intros-panel"],
] as const;

/** Shows a view by its command, and waits until it is drawn. */
async function show({ page, host }: HostPage, command: string, view: string): Promise<void> {
	await host.evaluate((control, id) => control.executeCommand(`warm-intros:${id}`), command);
	await page.locator(view).waitFor();
}

describe.each(DEVICES)("after a restart of the app on %s", (_, device) => {
	it.each(VIEWS)("%s is scrolled as it was", async (_name, command, view) => {
		const opened = await openHost({ vault: manyPeople(), ...device });
		await opened.host.evaluate((control) => control.openFile("Person 02.md"));
		await show(opened, command, view);
		await opened.host.evaluate((control) => control.settled());
		await scrollParts(opened, view);
		const before = await scrolledParts(opened, view);
		expect(before).not.toEqual([]);
		const again = await restart(opened);
		await show(again, command, view);
		await expect.poll(() => scrolledParts(again, view)).toEqual(before);
		await noErrors(again);
	});

	it("space fit has its space, its filter, its folding and its reasons", async () => {
		const opened = await openHost({ vault: manyPeople(), ...device });
		const { page } = opened;
		await show(opened, "open-space-fit", ".warm-intros-fit");
		await page.getByLabel("Space", { exact: true }).selectOption({ label: "Energy" });
		await groupBy(page, "Group by category");
		await page.getByRole("searchbox").fill("Person 1");
		await page.getByRole("button", { name: /^Show why Person 11 / }).click();
		await page.locator(".warm-intros-reasons").waitFor();
		const again = await restart(opened);
		await show(again, "open-space-fit", ".warm-intros-fit");
		const chosen = (label: string) =>
			page.getByLabel(label, { exact: true }).locator("option:checked").innerText();
		expect(await chosen("Space")).toBe("Energy");
		await unfoldFilters(page);
		expect(await page.getByLabel("Groups", { exact: true }).inputValue()).toBe("category");
		expect(await page.getByRole("searchbox").inputValue()).toBe("Person 1");
		expect(await page.locator(".warm-intros-reasons").count()).toBe(1);
		await noErrors(again);
	});

	it("the pipeline has its filter and its folding", async () => {
		const opened = await openHost({ vault: manyPeople(), ...device });
		const { page } = opened;
		await show(opened, "open-pipeline", ".warm-intros-pipeline");
		await page.getByRole("button", { name: "Hide what is due" }).click();
		await page.getByRole("searchbox").fill("Person 1");
		await page.getByRole("button", { name: /^Identified/, expanded: true }).click();
		const again = await restart(opened);
		await show(again, "open-pipeline", ".warm-intros-pipeline");
		await page.getByRole("button", { name: "Show what is due", exact: true }).waitFor();
		expect(await page.getByRole("searchbox").inputValue()).toBe("Person 1");
		await page.getByRole("button", { name: /^Identified/, expanded: false }).waitFor();
		await noErrors(again);
	});

	it("the introductions have their part, their person, their folding, and what was shown in full", async () => {
		const opened = await openHost({ vault: manyPeople(), ...device });
		const { page } = opened;
		await show(opened, "open-introductions", ".warm-intros-introductions");
		const isNarrow = device.mobile === true;
		await page
			.getByRole("treeitem", { name: /^Person 00/ })
			.locator(".warm-intros-fold")
			.click();
		if (isNarrow)
			await page.getByRole("button", { name: "Who can introduce", exact: true }).click();
		await page.getByRole("combobox").fill("Person 40");
		await page.getByRole("option").first().click();
		if (isNarrow) await page.getByRole("button", { name: "Results" }).click();
		await page.getByRole("button", { name: "Show all 12" }).click();
		const again = await restart(opened);
		await show(again, "open-introductions", ".warm-intros-introductions");
		await page.getByRole("cell").first().waitFor();
		expect(await page.getByRole("button", { name: "Show all 12" }).count()).toBe(0);
		if (isNarrow)
			await page.getByRole("button", { name: "Who can introduce", exact: true }).click();
		await page.getByText("Paths to").getByRole("button", { name: "Person 40" }).waitFor();
		if (isNarrow) await page.getByRole("button", { name: "Tree" }).click();
		const branch = page.getByRole("treeitem", { name: /^Person 00/ });
		expect(await branch.getAttribute("aria-expanded")).toBe("false");
		await noErrors(again);
	});

	it("the person panel has its person, though no note is open", async () => {
		const opened = await openHost({ vault: manyPeople(), ...device });
		const { page, host } = opened;
		await host.evaluate((control) => control.openFile("Person 02.md"));
		await show(opened, "open-person-panel", ".warm-intros-panel");
		await page
			.locator(".warm-intros-panel")
			.getByText("Acme 2", { exact: false })
			.first()
			.waitFor();
		await host.evaluate(({ app }) => app.workspace.detachLeavesOfType("markdown"));
		const again = await restart(opened);
		await show(again, "open-person-panel", ".warm-intros-panel");
		await page.locator(".warm-intros-panel").getByText("Person 02").first().waitFor();
		await noErrors(again);
	});
});

describe("after a restart of the app with several tabs", () => {
	it("a tab in the background gets its view when it is shown, once, and is scrolled as it was", async () => {
		const opened = await openHost({ vault: manyPeople() });
		const { page } = opened;
		await show(opened, "open-space-fit", ".warm-intros-fit");
		await scrollParts(opened, ".warm-intros-fit");
		const before = await scrolledParts(opened, ".warm-intros-fit");
		await show(opened, "show-problems", ".warm-intros-problems");
		const again = await restart(opened);
		await page.locator(".warm-intros-problems").waitFor();
		const isDeferred = () =>
			again.host.evaluate(({ app }) =>
				app.workspace
					.getLeavesOfType("warm-intros-space-fit")
					.map(({ isDeferred: isWaiting }) => isWaiting),
			);
		expect(await isDeferred()).toEqual([true]);
		await page.getByRole("tab", { name: "Space fit" }).click();
		await expect.poll(() => scrolledParts(again, ".warm-intros-fit")).toEqual(before);
		expect(await isDeferred()).toEqual([false]);
		expect(await page.locator(".warm-intros-fit").count()).toBe(1);
		await noErrors(again);
	});

	it("the board is scrolled sideways and each column down as they were, also after another tab was shown", async () => {
		const opened = await openHost({ vault: manyPeople(), viewport: { width: 1300, height: 600 } });
		const { page, host } = opened;
		await host.evaluate(async ({ app }) => {
			const leaf = app.workspace.getLeaf("tab");
			await leaf.setViewState({ type: "warm-intros-pipeline", active: true });
		});
		await page.locator(".warm-intros-columns").waitFor();
		await scrollParts(opened, ".warm-intros-pipeline");
		const before = await scrolledParts(opened, ".warm-intros-pipeline");
		expect(before.length).toBeGreaterThan(3);
		await page.getByRole("tab", { name: "New tab" }).click();
		await page.getByRole("tab", { name: "Pipeline" }).click();
		await expect.poll(() => scrolledParts(opened, ".warm-intros-pipeline")).toEqual(before);
		const again = await restart(opened);
		await expect.poll(() => scrolledParts(again, ".warm-intros-pipeline")).toEqual(before);
		await noErrors(again);
	});
});

describe("a view that is moved to a window of its own", () => {
	it("is scrolled there as it was", async () => {
		const opened = await openHost({ vault: manyPeople() });
		const { page, host } = opened;
		await show(opened, "open-space-fit", ".warm-intros-fit");
		const list = page.locator(".warm-intros-fit .warm-intros-list");
		await list.evaluate((element) => (element.scrollTop = 333));
		await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(333);
		const moved = (await moveToWindow(page, "Space fit")).locator(".warm-intros-list");
		await expect.poll(() => moved.evaluate(({ scrollTop }) => scrollTop)).toBe(333);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
