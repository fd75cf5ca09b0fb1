import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { look, screenshots, sizes } from "./look";
import { fillForm, runByPalette } from "./palette";
import { NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

const vault: Extract<HostOptions["vault"], object> = {
	"People/Jane Doe.md": '---\ntype: contact\ntitle: CEO\ncompany: "[[Acme]]"\n---\n',
	"A/Bo Dahl.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Bo Dahl.md": "---\ntype: contact\ncompany: Beta\n---\n",
	"Companies/Acme.md": { type: "company" },
	"Events/Money2020.md": { type: "event", date: "2026-03-01" },
	"My space.md": { type: "space", industries: ["Fintech"] },
};
const LINE =
	"Jane Doe, VP Product @ Stripe, speaker at Money2020, via Bob Roy, jane@stripe.com: likes tea";
const LIST = [
	"Name\tCompany\tTitle\tLunch",
	"Cy Fox\tAcme\tHead of a department with quite a long name\tvegan",
	"Jane Doe\tAcme\tCEO\t",
	"Bo Dahl\tQuill\tCTO\t",
	"???\t\t\t",
].join("\n");

async function open(command: string, options: Partial<HostOptions>): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	await setClock(opened.page, NOW);
	await runByPalette(opened.page, opened.host, command);
	await opened.page.locator(".modal").waitFor();
	return opened;
}

/** Lays a keyboard over the lower part of the page, as a phone does: only the visual viewport tells of it. */
async function raiseKeyboard(page: Page, height: number): Promise<void> {
	await page.evaluate((left) => {
		const seen = window.visualViewport;
		if (seen === null) throw new Error("Expected a visual viewport.");
		Object.defineProperty(seen, "height", { configurable: true, get: () => left });
		seen.dispatchEvent(new Event("resize"));
		const keyboard = document.body.createDiv("test-keyboard");
		keyboard.setCssStyles({
			position: "fixed",
			inset: `${left}px 0 0`,
			zIndex: "1000",
			background: "gray",
		});
	}, height);
}

async function dropKeyboard(page: Page): Promise<void> {
	await page.evaluate(() => {
		Reflect.deleteProperty(window.visualViewport ?? {}, "height");
		document.querySelector(".test-keyboard")?.remove();
	});
}

describe.each(sizes)("the look of capture (%s)", (size, options) => {
	it("is well where a person is added, and is there already", async () => {
		const opened = await open("Add a person", options);
		await look(opened, ".warm-intros-capture", `capture-empty-${size}`);
		await opened.page.getByLabel("A line about the person").fill(LINE);
		await opened.page.getByText("I mean someone else").waitFor();
		await look(opened, ".warm-intros-capture", `capture-${size}`);
	});

	it("is well where a list is pasted, and in its preview", async () => {
		const opened = await open("Paste a list of people", options);
		await fillForm(opened.page, { People: LIST, Event: "Money2020" });
		await opened.page.getByLabel("Company").focus();
		await look(opened, ".warm-intros-paste", `paste-${size}`);
		await opened.page.locator(".modal").getByRole("button", { name: "Preview" }).click();
		await opened.page.getByLabel("Who is Bo Dahl?").waitFor();
		await look(opened, ".warm-intros-paste", `paste-preview-${size}`);
	});
});

describe("the keyboard of a phone", () => {
	it.each([
		["Add a person", "A line about the person", "Add"],
		["Paste a list of people", "People", "Preview"],
	])("hides nothing of “%s” that is needed", async (command, field, action) => {
		const opened = await open(command, { mobile: true });
		const { page, host } = opened;
		const text = field === "People" ? LIST : LINE;
		await page.locator(".modal").getByLabel(field, { exact: true }).fill(text);
		await raiseKeyboard(page, 430);
		const name = command === "Add a person" ? "capture" : "paste";
		await page.screenshot({ path: path.join(screenshots, `${name}-keyboard.png`) });
		const modal = page.locator(".modal");
		for (const part of [
			modal.getByLabel(field, { exact: true }),
			modal.getByRole("button", { name: action, exact: true }),
		]) {
			const box = await part.boundingBox();
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(430);
		}
		// What does not fit is scrolled to.
		const last = modal.locator(".setting-item").last();
		await last.scrollIntoViewIfNeeded();
		const box = await last.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(430);
		await dropKeyboard(page);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("leaves the form above it where the page shrinks instead", async () => {
		const { page } = await open("Add a person", {
			mobile: true,
			viewport: { width: 390, height: 400 },
		});
		await page.getByLabel("A line about the person").fill(LINE);
		const box = await page
			.locator(".modal")
			.getByRole("button", { name: "Add", exact: true })
			.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
	});
});
