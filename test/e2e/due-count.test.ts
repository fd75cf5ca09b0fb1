import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { onlyRecord, runByMenu, runByPalette } from "./palette";
import { personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const files = {
	// Free to use a name since the 6th: due on Monday, 9 March.
	"Ann Lee.md": personNote("name-ok", ["2026-03-06 named [[Jane Doe]]"]),
	// What waits for others is not counted.
	"Cy Dahl.md": personNote("asked", ["2026-03-02 asked [[Jane Doe]]"]),
	// Introduced on the 9th: due on the 10th.
	"Ben Ito.md": personNote("introduced", ["2026-03-09 introduced [[Jane Doe]]"]),
	"Jane Doe.md": "---\ntype: contact\n---\n",
};

/** Opens the vault at an hour of its time. */
async function openAt(time: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault: files, ...options });
	await setClock(opened.page, time);
	return opened;
}

function count({ page }: HostPage) {
	return page.locator(".status-bar .status-bar-item.mod-clickable");
}

describe("the count in the status bar", () => {
	it("says how much is due, follows the notes, and is not there where nothing is due", async () => {
		const opened = await openAt("2026-03-10T12:00");
		const { page, host } = opened;
		await expect.poll(() => count(opened).innerText()).toBe("2 due");
		await host.evaluate((control) => control.openFile("Ben Ito.md"));
		await runByPalette(page, host, "Next step");
		await onlyRecord(page, host);
		await expect.poll(() => count(opened).innerText()).toBe("1 due");
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByMenu(page, host, "Snooze");
		await page.keyboard.press("Enter");
		await expect.poll(() => count(opened).isVisible()).toBe(false);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("turns over at local midnight", async () => {
		const opened = await openAt("2026-03-08T23:59");
		await opened.host.evaluate((control) => control.settled());
		expect(await count(opened).isVisible()).toBe(false);
		await setClock(opened.page, "2026-03-09T00:00");
		await expect.poll(() => count(opened).innerText()).toBe("1 due");
		await setClock(opened.page, "2026-03-10T00:01");
		await expect.poll(() => count(opened).innerText()).toBe("2 due");
	});

	it("counts no conversation of tomorrow, which the view shows already", async () => {
		const interview = { type: "interview", contact: "[[Jane Doe]]", starts: "2026-03-09T10:00" };
		const vault = { "Jane Doe.md": files["Jane Doe.md"], "Talk.md": interview };
		const opened = await openAt("2026-03-08T12:00", { vault });
		await runByPalette(opened.page, opened.host, "Open pipeline");
		await opened.page.getByText("A conversation tomorrow at 10:00").first().waitFor();
		expect(await count(opened).isVisible()).toBe(false);
		await setClock(opened.page, "2026-03-09T08:00");
		await expect.poll(() => count(opened).innerText()).toBe("1 due");
	});

	it("opens the pipeline by click and by key, with what is due in view", async () => {
		const opened = await openAt("2026-03-10T12:00");
		const { page } = opened;
		await count(opened).click();
		await page.locator(".warm-intros-pipeline").waitFor();
		await page.getByRole("button", { name: "Hide what is due" }).click();
		await count(opened).focus();
		await page.keyboard.press("Enter");
		await page.getByRole("button", { name: "Hide what is due" }).waitFor();
		expect(await page.getByRole("button", { name: "2 due: show what" }).count()).toBe(1);
	});

	it("can be switched off, and on again", async () => {
		const opened = await openAt("2026-03-10T12:00");
		const { page, host } = opened;
		await expect.poll(() => count(opened).innerText()).toBe("2 due");
		await host.evaluate((control) =>
			control.changeSettingsOutside({ pipeline: { showsStatusBar: false } }),
		);
		await expect.poll(() => count(opened).isVisible()).toBe(false);
		await host.evaluate((control) => control.changeSettingsOutside({}));
		await expect.poll(() => count(opened).innerText()).toBe("2 due");
		await host.evaluate((control) => control.unloadPlugin());
		expect(await page.getByText("2 due", { exact: true }).count()).toBe(0);
	});

	it("is not there on a phone", async () => {
		const opened = await openAt("2026-03-10T12:00", { mobile: true });
		await opened.host.evaluate((control) => control.settled());
		expect(await opened.page.getByRole("button", { name: /due: show what/ }).count()).toBe(0);
	});
});

describe("what is due", () => {
	it("comes into view by its command, where it was hidden and filtered", async () => {
		const { page, host } = await openAt("2026-03-10T12:00");
		await runByPalette(page, host, "Open pipeline");
		await page.getByRole("button", { name: "Hide what is due" }).click();
		await page.getByRole("searchbox").fill("nobody of this name");
		await runByPalette(page, host, "Show what is due");
		await page.getByText("hasn't answered").first().waitFor();
		expect(await page.getByRole("searchbox").inputValue()).toBe("");
	});
});

describe("the plugin when a user switches it on", () => {
	it("shows the pipeline in the right sidebar, once, and not at any other start", async () => {
		const first = await openHost({ vault: files, firstTime: true });
		await first.page.locator(".mod-right-split .warm-intros-pipeline").waitFor();
		expect(await first.page.locator(".warm-intros-pipeline").count()).toBe(1);
		const later = await openHost({ vault: files });
		await later.host.evaluate((control) => control.settled());
		expect(await later.page.locator(".warm-intros-pipeline").count()).toBe(0);
	});
});
