import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { type HostPage, useBrowser } from "./browser";
import { noErrors, settle } from "./host-page";
import { findTooWide } from "./look-checks";

/** The app in a language that is written from right to left. */

const openHost = useBrowser();

async function openMirrored(command: string, dir = "rtl"): Promise<HostPage> {
	const opened = await openHost({ vault: copyOf(DEMO_VAULT) });
	await opened.page.evaluate((way) => document.body.setAttribute("dir", way), dir);
	await opened.host.evaluate((control, id) => control.executeCommand(`warm-intros:${id}`), command);
	await opened.page.locator(".warm-intros").last().waitFor();
	await settle(opened);
	return opened;
}

describe("from right to left", () => {
	it.each(["open-space-fit", "open-pipeline", "open-introductions", "show-problems"])(
		"nothing more is cut off at the side than from left to right (%s)",
		async (command) => {
			const opened = await openMirrored(command, "ltr");
			const usual = await findTooWide(opened.page, ".warm-intros");
			await opened.page.evaluate(() => document.body.setAttribute("dir", "rtl"));
			await settle(opened);
			expect(await findTooWide(opened.page, ".warm-intros")).toEqual(usual);
			await noErrors(opened);
		},
	);

	it("a name in the tree stands behind its mark", async () => {
		const { page } = await openMirrored("open-introductions");
		const name = page.locator(".warm-intros-branch-name").first();
		expect(await name.evaluate((element) => getComputedStyle(element).textAlign)).toBe("right");
	});
});
