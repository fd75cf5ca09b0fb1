import type { Context } from "../context";

/** Saves what was made as a new file where the vault keeps its attachments, and says so: "Saved Introductions 2026-03-10.svg". Resolves to whether it is saved. */
export async function saveExport(
	{ app, runner }: Pick<Context, "app" | "runner">,
	wanted: string,
	text: string,
	titleOf: (name: string) => string,
): Promise<boolean> {
	const path = await app.fileManager.getAvailablePathForAttachment(wanted);
	const title = titleOf(path.slice(path.lastIndexOf("/") + 1));
	return runner.runAndTell({
		ok: true,
		action: { title, writes: [{ kind: "create", path, text }] },
	});
}
