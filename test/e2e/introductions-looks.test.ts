import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { introductionsVault } from "../make/introductions-vault";
import { useBrowser, type HostOptions } from "./browser";
import { openIntroductions, overlappingOffsets } from "./introductions-page";
import { findOverlaps, findTooWide, findViolations } from "./look-checks";

const openHost = useBrowser();
const screenshots = path.join(import.meta.dirname, "screenshots");
const part = ".warm-intros-introductions";
const parts = ["Tree", "Who can introduce", "Results"] as const;

const sizes: readonly [string, Partial<HostOptions>][] = [
	["wide", { viewport: { width: 1400, height: 850 } }],
	["middle", { viewport: { width: 760, height: 800 } }],
	["phone", { mobile: true, floatingBar: true }],
	["tablet", { tablet: true, floatingBar: true }],
	["320", { mobile: true, viewport: { width: 320, height: 700 } }],
];

function takePicture(page: Page, name: string): Promise<unknown> {
	return page.screenshot({ path: path.join(screenshots, `introductions-${name}.png`) });
}

describe("the look of the introductions of many people", () => {
	const vault = introductionsVault(3_000);

	it.each(sizes)(
		"has no fault that axe-core knows, and nothing over another (%s)",
		async (size, options) => {
			const opened = await openIntroductions(openHost, { vault, ...options, theme: "light" });
			const { page, host, tree, view } = opened;
			await tree.focus();
			await page.keyboard.press("ArrowRight");
			for (const name of ["wide", "tablet"].includes(size) ? ["All"] : parts) {
				if (name !== "All") await view.getByRole("button", { name, exact: true }).click();
				if (name === "All" || name === "Who can introduce") {
					await view.getByRole("combobox").fill("zoë nakamura");
					await page.keyboard.press("Enter");
					await view.getByText("Paths to").waitFor();
				}
				await host.evaluate((control) => control.setTheme("light"));
				await takePicture(page, `${size}-${name}-light`);
				expect(await findViolations(page, part)).toEqual([]);
				if (name === "All" || name === "Tree") expect(await overlappingOffsets(tree)).toEqual([]);
				expect(await findOverlaps(page, part)).toEqual([]);
				// A picture is wider than its window, and scrolls.
				if (size === "phone" || size === "320") expect(await findTooWide(page, part)).toEqual([]);
				await host.evaluate((control) => control.setTheme("dark"));
				await takePicture(page, `${size}-${name}-dark`);
				expect(await findViolations(page, part, "colours")).toEqual([]);
			}
			expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
			expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
		},
	);
});

describe("the introductions on a screen that is touched", () => {
	it("have room for a finger on everything that is pressed", async () => {
		const { view } = await openIntroductions(openHost, {
			vault: introductionsVault(30),
			mobile: true,
		});
		const small = await view.evaluate((element) =>
			[
				...element.querySelectorAll(
					"button:not(.warm-intros-link), [role=treeitem], .warm-intros-fold, input",
				),
			]
				.map((one) => ({ one, box: one.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
				.map(
					({ one, box }) => `${one.className} ${Math.round(box.width)} × ${Math.round(box.height)}`,
				),
		);
		expect([...new Set(small)]).toEqual([]);
	});
});
