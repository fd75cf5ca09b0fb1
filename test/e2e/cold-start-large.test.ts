import { describe, expect, it } from "vitest";
import { type HostPage, useBrowser } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { linkedinFile, press, reopenImport, takeFile } from "./import-page";
import { runByPalette } from "./palette";

const openHost = useBrowser();
const COUNT = 3000;

function nameOf(at: number): string {
	const letters = [Math.floor(at / 676), Math.floor(at / 26) % 26, at % 26];
	return `Q${letters.map((letter) => String.fromCharCode(97 + letter)).join("")}`;
}

const people = Object.fromEntries(
	Array.from({ length: COUNT }, (_, at) => [
		`People/Pat ${nameOf(at)}.md`,
		`---\ntype: contact\nemail: p${at}@firm.example\n---\n`,
	]),
);

/** A vault of 3,000 notes each of which the app parses for 5 ms, and the disk gives in 30. */
function openLarge(): Promise<HostPage> {
	return openHost({ vault: people, slowIndex: 5, slowRead: 30 });
}

describe("3,000 notes of which the app has parsed none", () => {
	it("are counted while they are read, and an import begun meanwhile makes nobody twice", async () => {
		const opened = await openLarge();
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Open space fit");
		await page.getByText(/^Reading the vault \([\d,]+ of 3,?000\)$/).waitFor();
		const modal = await reopenImport(opened);
		const rows = Array.from(
			{ length: 50 },
			(_, at) => `Pat,${nameOf(at * 59)},,p${at * 59}@firm.example,,,`,
		);
		await takeFile(modal, linkedinFile([...rows, "Jane,Doe,,jane@firm.example,,,"]));
		await press(modal, "Preview");
		await press(modal, "Import: 1 new");
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(Object.keys(notesOf(vault))).toHaveLength(COUNT + 1);
		await page.getByText(/^3,?001 people$/).waitFor();
		await noErrors(opened);
	});
});
