import type { HostPage } from "./browser";

/** Ends the app once it has saved its layout, and begins it anew on the same vault. */
export async function restart(opened: HostPage): Promise<HostPage> {
	const { page, host } = opened;
	await host.evaluate((control) => control.layoutSaved());
	await page.reload();
	const begun = await page.evaluateHandle(() => {
		if (window.hostReady === undefined) throw new Error("The host did not begin.");
		return window.hostReady;
	});
	return { ...opened, host: begun };
}

/** Everything in a view that can be scrolled, by its class, with how far it is from its left and its top. */
export function scrolledParts({ page }: HostPage, view: string): Promise<string[]> {
	return page.evaluate((selector) => {
		const root = document.querySelector(selector);
		if (!root) return [];
		return [root, ...root.querySelectorAll("*")]
			.filter((part) => ["auto", "scroll"].includes(getComputedStyle(part).overflowY))
			.filter((part) => part.scrollTop > 0 || part.scrollLeft > 0)
			.map((part) => `${part.className} ${part.scrollLeft} ${part.scrollTop}`);
	}, view);
}

/** Scrolls everything in a view that can be, each a bit further than the one before. */
export async function scrollParts({ page }: HostPage, view: string): Promise<void> {
	await page.evaluate((selector) => {
		const root = document.querySelector(selector);
		const parts = root ? [root, ...root.querySelectorAll("*")] : [];
		let by = 40;
		for (const part of parts) {
			if (!["auto", "scroll"].includes(getComputedStyle(part).overflowY)) continue;
			part.scrollTop = by += 7;
			part.scrollLeft = by += 7;
		}
	}, view);
	// What is in view has elements, and has been told of it.
	await page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))),
			),
	);
}
