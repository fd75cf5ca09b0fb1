import type { Problem } from "../text/problem";
import { isRecord } from "../text/record";

/** What a settings file holds (undefined: nothing yet), or why that cannot be read. */
export type SettingsContent =
	| { readonly kind: "value"; readonly value: Readonly<Record<string, unknown>> | undefined }
	| { readonly kind: "broken"; readonly reason: string };

/** Reads the text of a settings file, which may begin with a byte order mark; never throws. */
export function parseSettings(text: string): SettingsContent {
	try {
		return settingsContent(JSON.parse(text.replace(/^\uFEFF/, "")) as unknown);
	} catch {
		return { kind: "broken", reason: "it is not JSON" };
	}
}

/** Tells settings from JSON that is none. */
export function settingsContent(value: unknown): SettingsContent {
	if (value === undefined || value === null) return { kind: "value", value: undefined };
	if (isRecord(value)) return { kind: "value", value };
	return { kind: "broken", reason: "expected names and values in { }" };
}

/** The problem of a settings file that cannot be read; `instead` says what is used meanwhile. */
export function unreadableSettings(
	path: string,
	reason: string,
	instead = "the defaults are used",
): Problem {
	const message = `These settings cannot be read: ${reason}; ${instead}.`;
	return { path, code: "invalid-settings", message };
}
