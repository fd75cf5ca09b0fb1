import { expect, it } from "vitest";
import { useBrowser } from "./browser";
import { openFitView } from "./fit-view";

const openHost = useBrowser();

it("a view that becomes narrow or wide while nothing around it does is redrawn without an error", async () => {
	const { page } = await openFitView(openHost);
	await page.locator(".warm-intros-person").first().waitFor();
	const errors = await page.evaluate(async () => {
		const messages: string[] = [];
		window.addEventListener("error", ({ message }) => messages.push(message));
		const view = document.querySelector(".warm-intros-fit");
		const around = view?.parentElement;
		if (!view || !around) throw new Error("The view is gone.");
		const seen: boolean[] = [];
		for (const width of ["500px", "900px", "719px", "720px"]) {
			around.style.width = width;
			await new Promise((resolve) => setTimeout(resolve, 300));
			seen.push(view.classList.contains("is-narrow"));
		}
		return [...messages, seen.join()];
	});
	expect(errors).toEqual(["true,false,true,false"]);
});
