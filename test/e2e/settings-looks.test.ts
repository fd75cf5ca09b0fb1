import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { noErrors } from "./host-page";
import { screenshots, sizesWithSmall } from "./look";
import { findOverlaps, findTooWide } from "./look-checks";

const openHost = useBrowser();

/** All but the list of tabs. */
const PART = ".vertical-tab-content-container";
const PAGES = ["Pipeline limits", "Professions by title", "Categories by title", "Property names"];

/** The controls are the app's own: what is ours are the words, and how many there are. */
describe.each(sizesWithSmall)("the look of the settings (%s)", (size, options) => {
	it("has room for all words, on every page and from top to end", async () => {
		const opened = await openHost({ vault: copyOf(DEMO_VAULT), ...options });
		const { page, host } = opened;
		await host.evaluate((control) => control.openSettings());
		for (const name of ["", ...PAGES]) {
			if (name !== "") await page.locator(".modal").getByText(name).first().click();
			await page.locator(".modal .setting-item:visible").first().waitFor();
			await page.screenshot({ path: path.join(screenshots, `settings-${name}-${size}.png`) });
			expect(await findTooWide(page, PART)).toEqual([]);
			expect(await findOverlaps(page, PART)).toEqual([]);
			const cut = await page
				.locator(".modal :is(.setting-item-name, .setting-item-description, button)")
				.evaluateAll((all) =>
					all
						.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
						.map(({ textContent }) => textContent),
				);
			expect(cut).toEqual([]);
			if (name !== "") await page.getByRole("button", { name: "Back" }).click();
		}
		await noErrors(opened);
	});
});
