// Runs in the page, each by itself: nothing outside of one can be used in it.

/**
 * Milliseconds to evaluate the plugin's bundle, seven times; as text, because it makes code of text
 * as Obsidian does. The same text twice would come from the engine's cache.
 */
export const TIME_EVALUATION = `(async () => {
	const code = await (await fetch("plugin/main.js")).text();
	return Array.from({ length: 7 }, (_, round) => {
		const started = performance.now();
		new Function("require", "module", "exports", code + "\\n// " + round);
		return performance.now() - started;
	});
})()`;

/** Milliseconds from the command to the first painted rows of the space-fit view, which is closed before. */
export async function openView(): Promise<number> {
	const host = await window.hostReady;
	if (!host) throw new Error("The host is gone.");
	host.app.workspace.detachLeavesOfType("warm-intros-space-fit");
	await new Promise((resolve) => setTimeout(resolve, 300));
	const started = performance.now();
	void host.executeCommand("warm-intros:open-space-fit");
	while (document.querySelector(".warm-intros-person") === null) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	return performance.now() - started;
}

/** Milliseconds to paint a page of this many plain rows: what any view would take. */
export async function clonePage(rows: number): Promise<number> {
	const list = document.querySelector(".warm-intros-list-window");
	const row = list?.firstElementChild;
	if (!list || !row) throw new Error("There is no row to copy.");
	const page = list.cloneNode(false);
	const started = performance.now();
	for (let count = 0; count < rows; count++) page.appendChild(row.cloneNode(true));
	list.parentElement?.append(page);
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const milliseconds = performance.now() - started;
	page.parentNode?.removeChild(page);
	return milliseconds;
}

/**
 * Milliseconds of each frame while the list is scrolled, three rows a frame: a fast hand on a wheel. `staticRows`: of
 * so many rows as they are, without anything that draws them, in the place of the list.
 */
export async function scrollView({
	frames,
	staticRows,
}: {
	readonly frames: number;
	readonly staticRows: number;
}): Promise<number[]> {
	const ours = document.querySelector(".warm-intros-list");
	const row = ours?.querySelector(".warm-intros-list-window")?.firstElementChild;
	if (!ours || !row) throw new Error("There is no list to scroll.");
	const list = staticRows > 0 ? ours.cloneNode(false) : ours;
	if (!(list instanceof HTMLElement)) throw new Error("The list is no element.");
	if (staticRows > 0) {
		for (let count = 0; count < staticRows; count++) list.append(row.cloneNode(true));
		ours.replaceWith(list);
	}
	const times: number[] = [];
	let last = performance.now();
	for (let frame = 0; frame < frames; frame++) {
		list.scrollTop = (list.scrollTop + 144) % list.scrollHeight;
		await new Promise((resolve) => requestAnimationFrame(resolve));
		const now = performance.now();
		times.push(now - last);
		last = now;
	}
	if (list !== ours) list.replaceWith(ours);
	return times;
}

/** What tells the app that the first person's title is another one; finding the note takes longer than to tell of it. */
export async function prepareChange(count: number): Promise<() => void> {
	const { app } = (await window.hostReady) ?? {};
	const name = document.querySelector(".warm-intros-name")?.textContent ?? "";
	const file = app?.vault.getMarkdownFiles().find(({ basename }) => basename === name);
	const cache = file && app?.metadataCache.getFileCache(file);
	if (!app || !file || !cache) throw new Error(`There is no note of ${name}.`);
	const frontmatter = { ...cache.frontmatter, title: `Title number ${count}` };
	return () => app.metadataCache.trigger("changed", file, "", { ...cache, frontmatter });
}

/** Opens every view, each in a tab or a side of its own. */
export async function openViews(): Promise<void> {
	const host = await window.hostReady;
	if (!host) throw new Error("The host is gone.");
	for (const id of [
		...["open-space-fit", "open-pipeline", "open-introductions", "open-person-panel"],
		"show-problems",
	]) {
		void host.executeCommand(`warm-intros:${id}`);
		await new Promise((resolve) => setTimeout(resolve, 2_000));
	}
}

/** Tells of so many changes of so many notes: as when a sync brings many. */
export async function tellMany({
	events,
	notes,
}: {
	readonly events: number;
	readonly notes: number;
}): Promise<void> {
	const { app } = (await window.hostReady) ?? {};
	if (!app) throw new Error("The host is gone.");
	const people = app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith("People/"));
	const changes = people.slice(0, notes).map((file) => {
		const cache = app.metadataCache.getFileCache(file);
		return (count: number): void => {
			const frontmatter = { ...cache?.frontmatter, title: `Title number ${count}` };
			app.metadataCache.trigger("changed", file, "", { ...cache, frontmatter });
		};
	});
	for (let count = 0; count < events; count++) {
		changes[count % changes.length]?.(count);
		if (count % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 0));
	}
	await new Promise((resolve) => setTimeout(resolve, 1_000));
}
