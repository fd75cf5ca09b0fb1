import type { Frame, Page } from "playwright-core";

/** Moves a tab to a window of its own as a user does, by the tab's menu; returns that window, of this size where one is said. */
export async function moveToWindow(
	page: Page,
	tab: string,
	size?: { readonly width: number; readonly height: number },
): Promise<Frame> {
	await page.getByRole("tab", { name: tab, exact: true }).click({ button: "right" });
	await page.getByRole("menuitem", { name: "Move to new window" }).click();
	await page.locator("iframe[title='Popout window']").waitFor();
	const popout = page.frames().find((frame) => frame !== page.mainFrame());
	if (popout === undefined) throw new Error("Expected a window of its own");
	if (size)
		await page.locator(".popout-box").evaluate((box, { width, height }) => {
			box.style.inset = "20px auto auto 20px";
			box.style.width = `${width}px`;
			box.style.height = `${height}px`;
		}, size);
	return popout;
}
