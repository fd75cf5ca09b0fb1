import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../src/core/text/problem.ts";

/** Problems by path and line: that of a property is looked for in the notes they name. */
export function locateProblems(root: string, problems: readonly Problem[]): Problem[] {
	return addLines(root, problems).sort((a, b) =>
		a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1,
	);
}

function addLines(root: string, problems: readonly Problem[]): Problem[] {
	let open: { readonly path: string; readonly lines: readonly string[] } | undefined;
	return problems.map((problem) => {
		const { property, line } = problem;
		if (property === undefined || line !== undefined) return problem;
		if (open?.path !== problem.path)
			open = { path: problem.path, lines: readHead(path.join(root, problem.path)) };
		const index = open.lines.findIndex((text) => startsWithKey(text, property));
		return index < 0 ? problem : { ...problem, line: index + 1 };
	});
}

function startsWithKey(text: string, key: string): boolean {
	const start = text.replace(/^["']/, "");
	return (
		start.toLowerCase().startsWith(key.toLowerCase()) && /^["']?\s*:/.test(start.slice(key.length))
	);
}

/** The lines of a note's properties; none where it cannot be read any more. */
function readHead(file: string): readonly string[] {
	const lines = textAt(file).split(/\r?\n/);
	const end = lines.indexOf("---", 1);
	return lines.slice(0, end < 0 ? lines.length : end);
}

/** The text of a note that was read before; empty where it cannot be read any more. */
export function textAt(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return ""; // it was there a moment ago; what was said of it stands
	}
}
