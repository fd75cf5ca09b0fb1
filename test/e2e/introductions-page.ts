import type { Locator } from "playwright-core";
import type { HostOptions, HostPage } from "./browser";
import { NOW, setClock } from "./pipeline-page";

/** A host whose introductions view is open, and the view's element. */
export interface IntroductionsPage extends HostPage {
	readonly view: Locator;
	readonly tree: Locator;
}

/** Opens the introductions in a tab, without the sidebars, which leaves them the whole window. */
export async function openIntroductions(
	openHost: (options: HostOptions) => Promise<HostPage>,
	options: HostOptions,
): Promise<IntroductionsPage> {
	const opened = await openHost(options);
	const { page, host } = opened;
	await setClock(page, NOW);
	await host.evaluate(({ app: { workspace } }) => {
		workspace.leftSplit.collapse();
		workspace.rightSplit.collapse();
	});
	await host.evaluate((control) => control.executeCommand("warm-intros:open-introductions"));
	const view = page.locator(".warm-intros-introductions");
	await view.waitFor();
	await host.evaluate((control) => control.settled());
	return { ...opened, view, tree: view.getByRole("tree", { name: "Who introduced whom" }) };
}

/** What a screen reader is told of the place that the keyboard is on. */
export function activeWords(tree: Locator): Promise<string | null | undefined> {
	return tree.evaluate((element) => {
		const id = element.getAttribute("aria-activedescendant") ?? "";
		const place = element.ownerDocument.getElementById(id);
		const nameId = place?.getAttribute("aria-labelledby") ?? "";
		return element.ownerDocument.getElementById(nameId)?.textContent;
	});
}

/** Pairs of places of the tree that lie over one another. */
export function overlappingOffsets(tree: Locator): Promise<string[]> {
	return tree.evaluate((element) => {
		const boxes = [...element.querySelectorAll("[role=treeitem]")].map((item) => ({
			name: item.textContent,
			box: item.getBoundingClientRect(),
		}));
		return boxes.flatMap(({ name, box }, at) =>
			boxes
				.slice(at + 1)
				.filter(
					(other) =>
						Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
						Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 0.5,
				)
				.map((other) => `${name} and ${other.name}`),
		);
	});
}
