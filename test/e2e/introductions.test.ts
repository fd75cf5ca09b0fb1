import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { introductionsVault } from "../make/introductions-vault";
import { useBrowser } from "./browser";
import {
	activeWords,
	type IntroductionsPage,
	openIntroductions,
	overlappingOffsets,
} from "./introductions-page";
import { runByMenu, runByPalette } from "./palette";
import { NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

const vault = {
	"Ada.md": { type: "contact", closeness: 3, company: "Acme", knows: ["[[Eve]]"] },
	"Bob.md": { type: "contact", introduced_by: "[[Ada]]", intro_status: "met" },
	"Cat.md": { type: "contact", introduced_by: "[[Bob]]" },
	"Dan.md": { type: "contact", introduced_by: ["[[Uncle Joe]]", "[[Ada]]"] },
	"Eve.md": { type: "contact", title: "CTO", company: "Initech" },
	"Fay.md": { type: "contact", introduced_by: "[[Gus]]" },
	"Gus.md": { type: "contact", introduced_by: "[[Fay]]" },
	"Hal.md": { type: "contact", company: "Acme" },
	"Note.md": "No contact.",
};

/** The names that are drawn, in their order. */
function drawnNames({ tree }: IntroductionsPage): Promise<string[]> {
	return tree.locator(".warm-intros-branch-name").allInnerTexts();
}

describe("the tree of introductions", () => {
	it("shows who introduced whom, with names that have no note and circles that are cut, in words too", async () => {
		const opened = await openIntroductions(openHost, { vault });
		const { tree, host } = opened;
		expect(await drawnNames(opened)).toEqual([
			...["Me", "Ada", "Bob", "Cat", "↺ Fay", "Gus", "Uncle Joe", "Dan"],
		]);
		const item = (name: string) => tree.getByRole("treeitem", { name });
		await item("Uncle Joe, no note, introduced 1 person").waitFor();
		await item("Fay, not yet known, introduced 1 person, a circle: introduced by Gus").waitFor();
		await item("Dan, not yet known, also introduced by Ada").waitFor();
		expect(await item("Bob, known").getAttribute("aria-level")).toBe("3");
		expect(await item("Bob, known").getAttribute("aria-expanded")).toBe("true");
		expect(await item("Cat,").getAttribute("aria-expanded")).toBeNull();
		expect(await overlappingOffsets(tree)).toEqual([]);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
	});

	it("is walked, folded, focused and opened by the keyboard alone", async () => {
		const opened = await openIntroductions(openHost, { vault });
		const { page, tree, view, host } = opened;
		await tree.focus();
		const press = async (...keys: string[]): Promise<string | null | undefined> => {
			for (const key of keys) await page.keyboard.press(key);
			await page.waitForTimeout(50);
			return activeWords(tree);
		};
		expect(await activeWords(tree)).toBe("Me, 7 people below");
		expect(await press("ArrowRight")).toMatch(/^Ada, known/);
		expect(await press("ArrowDown", "ArrowDown")).toMatch(/^Uncle Joe/);
		expect(await press("ArrowUp", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowUp")).toMatch(/^Bob/);
		const ring = tree.locator(".is-active");
		expect(await ring.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe("none");
		expect(await press(" ")).toBe("Bob, known, introduced 1 person, 1 folded below");
		expect(await drawnNames(opened)).not.toContain("Cat");
		await press("ArrowRight");
		expect(await drawnNames(opened)).toContain("Cat");
		await press("-");
		expect(await drawnNames(opened)).not.toContain("Cat");
		await press("+", "f");
		expect(await drawnNames(opened)).toEqual(["Bob", "Cat"]);
		const trail = view.getByRole("navigation", { name: "Branch" });
		expect((await trail.innerText()).replace(/\s+/g, " ")).toBe("Everyone › Ada › Bob");
		expect(await press("Escape")).toMatch(/^Bob/);
		expect(await drawnNames(opened)).toHaveLength(8);
		expect(await trail.count()).toBe(0);
		await press("Shift+F10");
		await page.locator(".menu").getByText("Who can introduce me").waitFor();
		await page.keyboard.press("Escape");
		await tree.focus();
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Bob", exact: true }).waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("shows a branch at a click, goes back by the way above, and folds by its mark", async () => {
		const opened = await openIntroductions(openHost, { vault });
		const { page, tree, view } = opened;
		await tree.getByText("Ada", { exact: true }).click();
		expect(await drawnNames(opened)).toEqual(["Ada", "Bob", "Cat"]);
		await tree.getByText("Bob", { exact: true }).click();
		await view.getByRole("button", { name: "Ada", exact: true }).last().waitFor();
		await view.getByRole("navigation").getByRole("button", { name: "Ada" }).click();
		expect(await drawnNames(opened)).toEqual(["Ada", "Bob", "Cat"]);
		await view.getByRole("navigation").getByRole("button", { name: "Everyone" }).click();
		await tree.getByRole("treeitem", { name: /^Ada/ }).locator(".warm-intros-fold").click();
		expect(await drawnNames(opened)).not.toContain("Bob");
		await tree.getByText("Dan", { exact: true }).click();
		await view.locator(".warm-intros-chosen").getByText("also introduced by Ada").waitFor();
		await view.getByRole("button", { name: "Who can introduce me" }).click();
		await view.getByText("Paths to").waitFor();
		await tree.getByText("Cat").waitFor({ state: "detached" });
		await tree.getByText("Dan", { exact: true }).click({ button: "right" });
		await page.locator(".menu").getByText("Open in new tab").click();
		await page.getByRole("tab", { name: "Dan", exact: true }).waitFor();
	});

	it("keeps what was chosen with the workspace, and forgives what it cannot read", async () => {
		const state = {
			focus: "Ada.md",
			closed: ["Bob.md", 7],
			opened: "x",
			starts: { "Ada.md": "y" },
		};
		const opened = await openHost({
			vault,
			layout: [{ type: "warm-intros-introductions", place: "main", state, isShown: true }],
		});
		const tree = opened.page.getByRole("tree");
		await tree.waitFor();
		expect(await tree.locator(".warm-intros-branch-name").allInnerTexts()).toEqual(["Ada", "Bob"]);
		expect(await opened.host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("lays nothing out again when a note changes that it does not show", async () => {
		const { tree, host } = await openIntroductions(openHost, { vault });
		const first = await tree.getByRole("treeitem").first().elementHandle();
		const lines = await tree.locator("path").elementHandle();
		await tree.evaluate((element) => {
			const seen: string[] = [];
			const watch = new MutationObserver((changes) =>
				seen.push(...changes.map(({ type }) => type)),
			);
			watch.observe(element, { subtree: true, childList: true, attributes: true });
			Reflect.set(window, "seenChanges", seen);
		});
		await host.evaluate(async ({ app }) => {
			for (const name of ["Note.md", "Hal.md"]) {
				const file = app.vault.getFileByPath(name);
				if (file) await app.vault.append(file, "\nMore.\n");
			}
		});
		await host.evaluate((control) => control.settled());
		expect(await first?.evaluate(({ isConnected }) => isConnected)).toBe(true);
		expect(await lines?.evaluate(({ isConnected }) => isConnected)).toBe(true);
		expect(await tree.evaluate(() => Reflect.get(window, "seenChanges") as string[])).toEqual([]);
	});

	it("follows the notes: a new introduction is in it at once", async () => {
		const opened = await openIntroductions(openHost, { vault });
		await opened.host.evaluate(async ({ app }) => {
			await app.vault.create("Ida.md", '---\ntype: contact\nintroduced_by: "[[Cat]]"\n---\n');
		});
		await opened.host.evaluate((control) => control.settled());
		await expect.poll(() => drawnNames(opened)).toContain("Ida");
	});

	it("says what to do where nobody has been introduced, and where there are no contacts", async () => {
		const { page, view } = await openIntroductions(openHost, {
			vault: { "Ann.md": { type: "contact" } },
		});
		await view.getByText("Nobody has been introduced yet").waitFor();
		expect(await view.getByRole("button", { name: "Save picture" }).isDisabled()).toBe(true);
		await view.getByText("Nothing has been logged yet.", { exact: false }).waitFor();
		await view.getByRole("button", { name: "Open pipeline" }).click();
		await page.locator(".warm-intros-pipeline").waitFor();
		const empty = await openIntroductions(openHost, { vault: { "Note.md": "Nobody." } });
		await empty.view.getByText("No contacts found").waitFor();
	});
});

describe("a tree of 3,000 people", () => {
	const many = { vault: introductionsVault(3_000), viewport: { width: 1400, height: 850 } };

	it("draws 300 at most, none over another, with the root in view, and folds the others", async () => {
		const opened = await openIntroductions(openHost, many);
		const { page, tree, view } = opened;
		const items = tree.getByRole("treeitem");
		expect(await items.count()).toBeLessThanOrEqual(300);
		expect(await overlappingOffsets(tree)).toEqual([]);
		const isInView = await tree.evaluate((element) => {
			const [box, me] = [element, element.querySelector(".look-me")].map((one) =>
				one?.getBoundingClientRect(),
			);
			return box && me && me.top >= box.top && me.bottom <= box.bottom && me.left >= box.left;
		});
		expect(isInView).toBe(true);
		await tree.focus();
		// Unfolding one large branch after another never draws more.
		for (let times = 0; times < 4; times++) {
			await tree.locator(".warm-intros-fold.is-folded").nth(times).click();
			expect(await items.count()).toBeLessThanOrEqual(300);
			expect(await overlappingOffsets(tree)).toEqual([]);
		}
		const more = tree.getByRole("treeitem", { name: /^\+.* more introduced by Me/ });
		await more.click();
		await tree.getByRole("treeitem", { name: /before introduced by Me/ }).waitFor();
		expect(await items.count()).toBeLessThanOrEqual(300);
		await page.keyboard.press("End");
		expect(await activeWords(tree)).toBeTruthy();
		await view.getByText(/^2,\d+ people in \d+ branches$/).waitFor();
	});

	it("keeps in its middle what is there when it gets lower and higher again", async () => {
		const { page, tree } = await openIntroductions(openHost, many);
		const middle = () =>
			tree.evaluate(({ scrollTop, clientHeight }) => scrollTop + clientHeight / 2);
		await tree.evaluate((element) => (element.scrollTop = 900));
		const before = await middle();
		for (const height of [600, 700, 850]) {
			await page.setViewportSize({ width: 1400, height });
			await expect.poll(middle).toBeCloseTo(before, 0);
		}
	});

	it("is a list that is no longer on a phone", async () => {
		const opened = await openIntroductions(openHost, { vault: many.vault, mobile: true });
		expect(await opened.tree.getByRole("treeitem").count()).toBeLessThanOrEqual(300);
		expect(await overlappingOffsets(opened.tree)).toEqual([]);
	});
});

describe("results", () => {
	it("says how attempts came out, with a rate where enough are decided, and introducers as links", async () => {
		const { page, view } = await openIntroductions(openHost, { vault: introductionsVault(30) });
		const works = view.getByRole("region", { name: "Results" });
		const routes = works.getByRole("table", { name: "By route" });
		const warm = routes.getByRole("row", { name: /^Warm introduction/ });
		expect(await warm.getByRole("cell").allInnerTexts()).toEqual(["3", "14", "3", "4", "67%"]);
		expect((await routes.getByRole("row", { name: /^Cold/ }).innerText()).split(/\s+/)).toContain(
			"–",
		);
		for (const name of ["By introducer", "By source", "By category", "How far from me"])
			await works.getByRole("table", { name }).waitFor();
		await works.getByText("names gained").waitFor();
		const introducers = works.getByRole("table", { name: "By introducer" });
		expect(await introducers.getByRole("row").count()).toBe(9);
		await works
			.getByRole("button", { name: /^Show all/ })
			.first()
			.click();
		expect(await introducers.getByRole("row").count()).toBeGreaterThan(9);
		await introducers.getByRole("button", { name: "Ada Lovelace" }).click();
		await page.getByRole("tab", { name: "P0", exact: true }).waitFor();
	});
});

describe("paths to a person", () => {
	it("are found by keyboard, with reasons, and each can be asked for", async () => {
		const { page, view, host } = await openIntroductions(openHost, { vault });
		const field = view.getByRole("combobox");
		await field.fill("initech");
		expect(await view.getByRole("option").allInnerTexts()).toEqual([
			expect.stringMatching(/^Eve\s+CTO, Initech$/),
		]);
		await field.fill("a");
		expect(await field.getAttribute("aria-expanded")).toBe("true");
		await page.keyboard.press("ArrowDown");
		expect(await view.getByRole("option", { selected: true }).innerText()).toContain("Cat");
		await page.keyboard.press("Escape");
		expect(await view.getByRole("option").count()).toBe(0);
		await field.fill("eve");
		await page.keyboard.press("Enter");
		const paths = view.getByRole("region", { name: "Who can introduce me" });
		await paths.getByText("Paths to Eve").waitFor();
		expect(await paths.getByRole("listitem").first().innerText()).toMatch(
			/^Ada\s+agreed before\s+Ask\s+You know Ada\s+Ada knows Eve said$/,
		);
		await paths.getByRole("button", { name: "Ask Ada" }).click();
		// What is still to be said is asked for.
		await page.locator(".prompt, .modal").first().waitFor();
		await page.keyboard.press("Escape");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
		await paths.getByRole("button", { name: "Choose nobody" }).click();
		await paths.getByText("Choose someone").waitFor();
	});

	it("are told by where to look, where none is known", async () => {
		const { page, view } = await openIntroductions(openHost, {
			vault: { ...vault, "Zed.md": { type: "contact", company: "Lone Inc" } },
		});
		await view.getByRole("combobox").fill("zed");
		await page.keyboard.press("Enter");
		await view.getByText("No path to Zed is known yet. Where to look:").waitFor();
		await view.getByText("Zed works or worked at Lone Inc", { exact: false }).waitFor();
	});

	it("are opened from the palette, on a contact only, and from the contact's menu", async () => {
		const { page, host } = await openHost({ vault });
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Eve.md"));
		await runByMenu(page, host, "Show who can introduce me");
		await page.getByText("Paths to Eve").waitFor();
		await page.locator(".nav-file-title", { hasText: "Hal" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "Who can introduce me" }).click();
		await page.getByText("Paths to Hal").waitFor();
		await page.getByText("Ada and Hal are or were both at Acme").waitFor();
		expect(await page.getByRole("tab", { name: "Introductions" }).count()).toBe(1);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
	});
});

describe("saving the picture", () => {
	const pictures = (folder: string): string[] =>
		readdirSync(folder).filter((name) => name.endsWith(".svg"));

	it("writes what is shown as a file that can be read, never over another, and Undo takes it away", async () => {
		const hostile = "<script>window.wasRun=1</script> & \"quotes\" 'too'";
		const opened = await openIntroductions(openHost, {
			vault: {
				...vault,
				"X.md": { type: "contact", name: hostile, introduced_by: "[[Ada]]" },
				"Y.md": { type: "contact", name: "محمد الأمين", introduced_by: "[[X]]" },
			},
		});
		const { page, view, host, vault: folder } = opened;
		await view.getByRole("button", { name: "Save picture" }).click();
		await host.evaluate((control) => control.settled());
		await expect.poll(() => pictures(folder)).toEqual(["Introductions 2026-03-10.svg"]);
		const svg = readFileSync(path.join(folder, "Introductions 2026-03-10.svg"), "utf8");
		const read = await page.evaluate((text) => {
			const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
			const texts = [...documentElement.querySelectorAll("text")].map((one) => one.textContent);
			const kinds = new Set(
				[...documentElement.querySelectorAll("*")].map(({ tagName }) => tagName),
			);
			return { root: documentElement.tagName, texts, kinds: [...kinds].sort() };
		}, svg);
		expect(read.root).toBe("svg");
		expect(read.kinds).toEqual(["circle", "g", "path", "rect", "style", "text", "title"]);
		expect(read.texts).toEqual(expect.arrayContaining(["Me", "Ada", "محمد الأمين"]));
		expect(svg).toContain("<title>&lt;script&gt;window.wasRun=1&lt;/script&gt; &amp; &quot;");
		await opened.tree.getByText("Ada", { exact: true }).click();
		await page.getByRole("button", { name: "Save picture" }).click();
		await expect.poll(() => pictures(folder)).toHaveLength(2);
		const [other] = pictures(folder).filter((name) => name !== "Introductions 2026-03-10.svg");
		expect(readFileSync(path.join(folder, other ?? ""), "utf8")).not.toContain(">Uncle Joe<");
		const notice = page.locator(".notice", { hasText: "Saved Introductions 2026-03-10 1.svg" });
		await notice.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => pictures(folder)).toEqual(["Introductions 2026-03-10.svg"]);
		await runByPalette(page, host, "Undo last change");
		await expect.poll(() => pictures(folder)).toEqual([]);
		expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
	});
});
