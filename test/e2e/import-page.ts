import { rowsOf } from "./named-preview";
import type { Locator } from "playwright-core";
import type { HostOptions, HostPage } from "./browser";
import { runByPalette } from "./palette";
import { NOW, setClock } from "./pipeline-page";

/** A host whose import is open, and the modal's element. */
export interface ImportPage extends HostPage {
	readonly modal: Locator;
}

/** A file as it is chosen: its name and its text or bytes. */
export interface GivenFile {
	readonly name: string;
	readonly text: string | Buffer;
}

/** A file of LinkedIn's, with these rows below its header. */
export function linkedinFile(rows: readonly string[], name = "Connections.csv"): GivenFile {
	const header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
	const notes = 'Notes:\r\n"When exporting your connection data, some may be missing."\r\n\r\n';
	return { name, text: `${notes}${[header, ...rows].join("\r\n")}\r\n` };
}

/** Rows of this many invented people. */
export function manyRows(count: number): string[] {
	return Array.from(
		{ length: count },
		(_, at) =>
			`Ann${at},Lee,https://www.linkedin.com/in/ann-${at},,Firm ${at % 50},${at % 2 === 0 ? "Engineer" : "VP Product"},12 Mar 2024`,
	);
}

/** Opens the import by the palette in a vault. */
export async function openImport(
	openHost: (options: HostOptions) => Promise<HostPage>,
	options: HostOptions,
): Promise<ImportPage> {
	const opened = await openHost(options);
	await setClock(opened.page, NOW);
	return { ...opened, modal: await reopenImport(opened) };
}

/** Opens the import again. */
export async function reopenImport({ page, host }: HostPage): Promise<Locator> {
	await runByPalette(page, host, "Import people…");
	const modal = page.locator(".warm-intros-import");
	await modal.waitFor();
	return modal;
}

/** Chooses a file by the file picker. */
export async function chooseFile(modal: Locator, { name, text }: GivenFile): Promise<void> {
	const buffer = typeof text === "string" ? Buffer.from(text) : text;
	await modal.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** Chooses a file and goes on with it. */
export async function takeFile(modal: Locator, file: GivenFile): Promise<void> {
	await chooseFile(modal, file);
	await press(modal, "Continue");
}

/** Presses a button of the modal. */
export async function press(modal: Locator, name: string | RegExp): Promise<void> {
	await modal.getByRole("button", { name, exact: true }).click();
}

/** Waits for the preview, and says what becomes of each row on the page. */
export async function previewOf(modal: Locator): Promise<string[]> {
	await modal.locator(".warm-intros-preview-row").first().waitFor();
	return rowsOf(modal, false);
}
