import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";

const openHost = useBrowser();

describe("a page that one test hands on to the next", () => {
	it("may have something saved in the last moment", async () => {
		const { page } = await openHost({ vault: { "a.md": "" } });
		await page.evaluate(() =>
			window.addEventListener("pagehide", () => localStorage.setItem("late", "yes")),
		);
		expect(await page.evaluate(() => localStorage.getItem("late"))).toBeNull();
	});

	it("holds nothing of it", async () => {
		const { page } = await openHost({ vault: { "a.md": "" } });
		expect(await page.evaluate(() => localStorage.getItem("late"))).toBeNull();
	});
});
