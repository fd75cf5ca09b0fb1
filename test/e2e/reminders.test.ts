import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { noErrors, settle } from "./host-page";
import { look, sizes } from "./look";
import { setClock } from "./pipeline-page";
import { restart } from "./restart";

const openHost = useBrowser();

const DATA = ".obsidian/plugins/warm-intros/data.json";
const vault = {
	"Ann Lee.md": { type: "contact" },
	"Tea.md":
		"---\ntype: interview\ncontact: '[[Ann Lee]]'\nstarts: 2026-03-10T12:15\nplace: Café Blau\n---\n",
};

async function openAt(time: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	await setClock(opened.page, time);
	await settle(opened);
	return opened;
}

function notices({ page }: HostPage) {
	return page.locator(".notice", { hasText: "Conversation with Ann Lee" });
}

describe("the reminder of a conversation", () => {
	it("is shown once, some minutes before, with its ways on, and goes when the conversation begins", async () => {
		const opened = await openAt("2026-03-10T11:59");
		const { page, host } = opened;
		expect(await notices(opened).count()).toBe(0);
		await setClock(page, "2026-03-10T12:00");
		await expect
			.poll(() => notices(opened).allInnerTexts())
			.toEqual([
				expect.stringMatching(
					/^Conversation with Ann Lee in 15 minutes \(12:15, Café Blau\)\s+Prepare\s+Open$/,
				),
			]);
		await setClock(page, "2026-03-10T12:05");
		expect(await notices(opened).count()).toBe(1);
		await setClock(page, "2026-03-10T12:15");
		await expect.poll(() => notices(opened).count()).toBe(0);
		const told = await host.evaluate((control) => control.notices());
		expect(told.filter((text) => text.includes("Ann Lee")).length).toBe(1);
		await noErrors(opened);
	});

	it("opens the conversation, and is not shown again after a restart", async () => {
		const opened = await openAt("2026-03-10T12:07");
		await notices(opened).getByRole("button", { name: "Open" }).click();
		await opened.page.getByRole("tab", { name: "Tea" }).waitFor();
		const again = await restart(opened);
		await setClock(again.page, "2026-03-10T12:08");
		await settle(again);
		expect(await again.host.evaluate((control) => control.notices())).toEqual([]);
	});

	it("prepares the conversation, and after a sleep comes late, but not for one that has begun", async () => {
		const late = await openAt("2026-03-10T12:16");
		expect(await notices(late).count()).toBe(0);
		const opened = await openAt("2026-03-10T09:00");
		await setClock(opened.page, "2026-03-10T12:14");
		await notices(opened).filter({ hasText: "in 1 minute (" }).waitFor();
		await notices(opened).getByRole("button", { name: "Prepare" }).click();
		await settle(opened);
		const text = await opened.host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Tea.md");
			return file ? app.vault.read(file) : "";
		});
		expect(text).toContain("## Prep");
	});

	it("is none where the setting is 0, and leaves nothing behind when the plugin is switched off", async () => {
		const none = { ...vault, [DATA]: JSON.stringify({ calendar: { remindMinutes: 0 } }) };
		const quiet = await openAt("2026-03-10T12:05", { vault: none });
		expect(await notices(quiet).count()).toBe(0);
		const opened = await openAt("2026-03-10T12:05");
		await notices(opened).waitFor();
		await opened.host.evaluate((control) => control.unloadPlugin());
		expect(await notices(opened).count()).toBe(0);
	});
});

describe("the calendar settings", () => {
	it("make the calendar file anew where there is to be one", async () => {
		const wanted = { ...vault, [DATA]: JSON.stringify({ calendar: { file: "All.ics" } }) };
		const opened = await openHost({ vault: wanted });
		const { page, host } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.locator(".modal").getByText("Write calendar file").click();
		await page.locator(".notice", { hasText: "All.ics is up to date." }).waitFor();
		const text = await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("All.ics");
			return file ? app.vault.read(file) : "";
		});
		expect(text).toContain("SUMMARY:Conversation with Ann Lee\r\n");
	});
});

describe.each(sizes)("the look of a reminder (%s)", (size, options) => {
	it("is well", async () => {
		const opened = await openAt("2026-03-10T12:05", options);
		await notices(opened).waitFor();
		await look(opened, ".notice-container", `reminder-${size}`);
	});
});
