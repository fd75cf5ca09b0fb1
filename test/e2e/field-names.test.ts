import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

describe("the fields of a dialog", () => {
	it.each([
		"add-person",
		"paste-people",
		"check-fit",
		"import-people",
		"adopt-notes",
		"new-contact",
		"create-space",
		"find-contacts",
		"record-event-for-several",
		"log-contact",
		"quick-recap",
	])("are named by words that are seen (%s)", async (command) => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("People/Utah/Lindy Marchbanks.md"));
		await host.evaluate((control, id) => control.executeCommand(`warm-intros:${id}`), command);
		const dialog = page.locator(".warm-intros-dialog");
		await dialog.waitFor();
		// A filter says by itself what it shows; a question stands above all that answers it.
		const unnamed = await dialog.evaluate((element) =>
			[...element.querySelectorAll<HTMLInputElement>("input, textarea, select")]
				.filter((field) => !field.matches("[type=file], .warm-intros-picker-bar *"))
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
