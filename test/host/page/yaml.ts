import { parse, stringify } from "yaml";
import type { FrontMatterInfo } from "obsidian";

/** What a text of YAML says; throws where it is none. */
export function parseYaml(text: string): unknown {
	const value: unknown = parse(text, { logLevel: "error" });
	return value;
}

/** A value as YAML, with the options that a public source names for version 1.13.7 of the app. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { nullStr: "", lineWidth: 0, aliasDuplicateObjects: false });
}

/** Where the frontmatter of a note is. An empty block exists too. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const opener = /^---\r?\n/.exec(content);
	const none = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
	if (opener === null) return none;
	const from = opener[0].length;
	const closer = /^---(\r?\n|$)/m;
	const rest = content.slice(from);
	const found = closer.exec(rest);
	if (found === null) return none;
	return {
		exists: true,
		frontmatter: rest.slice(0, found.index),
		from,
		to: from + found.index,
		contentStart: from + found.index + found[0].length,
	};
}

/** The properties of a note, or null where it has none that can be read. Never throws. */
export function readFrontmatter(content: string): Record<string, unknown> | null {
	const info = getFrontMatterInfo(content);
	if (!info.exists) return null;
	try {
		const value = parseYaml(info.frontmatter);
		return isRecord(value) ? value : null;
	} catch (error) {
		// What is no YAML is not a properties, as in the app; anything else is a fault of the host.
		if (error instanceof Error && error.name === "YAMLParseError") return null;
		if (error instanceof ReferenceError || error instanceof RangeError) return null;
		throw error;
	}
}

/** An object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
