import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { NOW, setClock } from "./pipeline-page";
import { runByName } from "./palette";

const openHost = useBrowser();

describe("the fields of a dialog", () => {
	it.each([
		"Add a person",
		"Paste a list of people",
		"Check fit",
		"Import people…",
		"Adopt existing notes…",
		"New contact",
		"Create my space",
		"Record…",
		"Log a contact",
		"Quick recap",
	])("are named by words that are seen (%s)", async (command) => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("People/Utah/Lindy Marchbanks.md"));
		await runByName(page, host, command);
		const dialog = page.locator(".warm-intros-dialog");
		await dialog.waitFor();
		// A filter says by itself what it shows; a question stands above all that answers it.
		const unnamed = await dialog.evaluate((element) =>
			[...element.querySelectorAll<HTMLInputElement>("input, textarea, select")]
				.filter(
					(field) => !field.matches("[type=file], [aria-hidden=true], .warm-intros-picker-bar *"),
				)
				.filter((field) => {
					const question = field.closest("[role=group]")?.getAttribute("aria-labelledby") ?? "";
					return ![...(field.labels ?? []), document.getElementById(question)].some((name) =>
						name?.checkVisibility(),
					);
				})
				.map((field) => field.outerHTML),
		);
		expect(unnamed).toEqual([]);
	});
});
