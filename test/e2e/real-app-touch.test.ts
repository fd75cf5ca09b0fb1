import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { settle } from "./host-page";
import { NOW, openPipeline, setClock } from "./pipeline-page";

/** What the app lays over views, and what a finger means to it. */

const openHost = useBrowser();

/** Opens what a command shows. */
async function openBy(command: string, options: Partial<HostOptions>): Promise<HostPage> {
	const opened = await openHost({ vault: copyOf(DEMO_VAULT), ...options });
	await setClock(opened.page, NOW);
	await opened.host.evaluate((control, id) => control.executeCommand(`warm-intros:${id}`), command);
	await settle(opened);
	return opened;
}

/** What is said below a bar of the app when all that scrolls is at its end. */
async function findUnder(view: Locator, bar: string): Promise<readonly string[]> {
	for (let turn = 0; turn < 3; turn++) {
		await view.evaluate((whole) => {
			for (const one of [whole, ...whole.querySelectorAll("*")]) one.scrollTop = 1e6;
		});
		await view.page().waitForTimeout(150);
	}
	return view.evaluate((whole, selector) => {
		const over = document.querySelector(selector)?.getBoundingClientRect();
		if (!over || over.height === 0) return [`There is no ${selector}`];
		return [...whole.querySelectorAll("button, p, h2, h3, td, [role=row], .warm-intros-chosen")]
			.filter((one) => {
				const { left, right, top, bottom } = one.getBoundingClientRect();
				const isSeen = one.checkVisibility() && right > left && bottom > top;
				const isBeside = right <= over.left || left >= over.right;
				return isSeen && !isBeside && bottom > over.top + 1 && top < over.bottom;
			})
			.map(({ className, textContent }) => `${className}: ${textContent.slice(0, 40)}`);
	}, bar);
}

const places: readonly [string, string, string, Partial<HostOptions>][] = [
	["desktop", "open-pipeline", ".status-bar", {}],
	["desktop", "open-space-fit", ".status-bar", {}],
	["desktop", "open-introductions", ".status-bar", {}],
	["desktop", "open-person-panel", ".status-bar", {}],
	["desktop", "show-problems", ".status-bar", {}],
	["narrow window", "open-introductions", ".status-bar", { viewport: { width: 900, height: 500 } }],
	["phone", "open-pipeline", ".mobile-navbar", { mobile: true, floatingBar: true }],
	["phone", "open-space-fit", ".mobile-navbar", { mobile: true, floatingBar: true }],
	["phone", "open-introductions", ".mobile-navbar", { mobile: true, floatingBar: true }],
	["phone", "show-problems", ".mobile-navbar", { mobile: true, floatingBar: true }],
	["tablet", "open-pipeline", ".mobile-navbar", { tablet: true, floatingBar: true }],
	["tablet", "open-space-fit", ".mobile-navbar", { tablet: true, floatingBar: true }],
];

describe("the bars of the app", () => {
	it.each(places)(
		"lie over nothing at the end of a view (%s, %s)",
		async (_, command, bar, options) => {
			const { page } = await openBy(command, options);
			const view = page.locator(".warm-intros").last();
			await view.waitFor();
			expect(await findUnder(view, bar)).toEqual([]);
		},
	);

	it("leave the stages free on which a card can be dropped", async () => {
		const { page, view } = await openPipeline(openHost, { vault: copyOf(DEMO_VAULT) });
		const box = await view.locator(".warm-intros-pipeline-card").first().boundingBox();
		if (!box) throw new Error("Expected a card");
		await page.mouse.move(box.x + 60, box.y + box.height - 3);
		await page.mouse.down();
		await page.mouse.move(box.x + 80, box.y + box.height + 20, { steps: 4 });
		const last = await view.locator(".warm-intros-tray-stage").last().boundingBox();
		const bar = await page.locator(".status-bar").boundingBox();
		expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		await page.mouse.up();
	});
});

/** Moves a finger sideways over an element, and says which drawers are open then. */
async function swipeOver({ page, host }: HostPage, over: Locator): Promise<readonly string[]> {
	const box = await over.boundingBox();
	if (!box) throw new Error("Expected something to swipe over");
	const [x, y] = [box.x + Math.min(box.width / 2, 200), box.y + Math.min(box.height / 2, 20)];
	const client = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number): Promise<unknown> =>
		client.send("Input.dispatchTouchEvent", {
			type,
			touchPoints: at === undefined ? [] : [{ x: at, y }],
		});
	await touch("touchStart", x);
	for (let far = 20; far <= 100; far += 20) await touch("touchMove", x + far);
	await touch("touchEnd");
	return host.evaluate(
		({
			app: {
				workspace: { leftSplit, rightSplit },
			},
		}) => [...(leftSplit.collapsed ? [] : ["left"]), ...(rightSplit.collapsed ? [] : ["right"])],
	);
}

describe("a swipe, which opens the drawers of the app", () => {
	it.each([".warm-intros-columns", ".warm-intros-agenda", ".warm-intros-handle"])(
		"does not open one over what is itself moved sideways (%s)",
		async (part) => {
			const opened = await openPipeline(
				openHost,
				{ vault: copyOf(DEMO_VAULT), tablet: true },
				"tab",
			);
			expect(await swipeOver(opened, opened.view.locator(part).first())).toEqual([]);
		},
	);

	it("does not close the drawer in which a card is moved", async () => {
		const opened = await openPipeline(openHost, { vault: copyOf(DEMO_VAULT), mobile: true });
		const handle = opened.view.locator(".warm-intros-handle").nth(1);
		await handle.scrollIntoViewIfNeeded();
		expect(await swipeOver(opened, handle)).toEqual(["right"]);
	});

	it("does not open one over the picture of the tree, and does beside it", async () => {
		const opened = await openBy("open-introductions", { tablet: true });
		const tree = opened.page.locator(".warm-intros-tree.is-picture");
		expect(await swipeOver(opened, tree)).toEqual([]);
		expect(await swipeOver(opened, opened.page.locator(".warm-intros-header"))).toEqual(["left"]);
	});
});

describe("a dialog", () => {
	it("stands in the middle of a tablet, and at the lower edge of a phone", async () => {
		const endOf = async (options: Partial<HostOptions>): Promise<number> => {
			const { page } = await openBy("add-person", options);
			const box = await page.locator(".modal").boundingBox();
			return (page.viewportSize()?.height ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
		};
		expect(await endOf({ tablet: true })).toBeGreaterThan(100);
		expect(await endOf({ mobile: true })).toBe(0);
	});

	it("leaves the upper inset of a phone free, however long it is", async () => {
		const { page } = await openBy("adopt-notes", { mobile: true });
		const box = await page.locator(".modal").boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(24);
	});

	it("has a switch beside its label on a phone", async () => {
		const { page } = await openBy("add-person", { mobile: true });
		const row = page.locator(".modal .setting-item.mod-toggle").first();
		const [label, control] = await Promise.all(
			[".setting-item-info", ".setting-item-control"].map((one) => row.locator(one).boundingBox()),
		);
		expect(control?.x).toBeGreaterThan((label?.x ?? 0) + (label?.width ?? 0) - 1);
	});
});
