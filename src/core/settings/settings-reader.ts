import type { Problem } from "../text/problem";
import { isRecord } from "../text/record";

/** Takes values of the right type and complains of others. */
export class SettingsReader {
	readonly problems: Problem[] = [];
	readonly #path: string;

	constructor(path: string) {
		this.#path = path;
	}

	complain(key: string, expected: string, instead = "the default is used"): void {
		const subject = key === "" ? "The settings" : `Setting ${key}`;
		const message = `${subject}: expected ${expected}; ${instead}.`;
		this.problems.push({ path: this.#path, code: "invalid-settings", message });
	}

	record(value: unknown, key: string): Readonly<Record<string, unknown>> {
		if (isRecord(value)) return value;
		if (value !== undefined) this.complain(key, "names and values in { }");
		return {};
	}

	/** One name or a list of names. */
	names(value: unknown, key: string): readonly string[] | undefined {
		if (value === undefined) return undefined;
		const list: unknown[] = Array.isArray(value) ? value : [value];
		if (list.every((item) => typeof item === "string"))
			return list.map((item) => item.trim()).filter((item) => item !== "");
		this.complain(key, "a name or a list of names");
		return undefined;
	}

	text(value: unknown, key: string): string | undefined {
		if (typeof value === "string") return value.trim();
		if (value !== undefined) this.complain(key, "a text");
		return undefined;
	}

	/** A whole number between two. */
	wholeNumber(value: unknown, key: string, least: number, max: number): number | undefined {
		if (value === undefined) return undefined;
		if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= max)
			return value;
		this.complain(key, `a whole number from ${least} to ${max}`);
		return undefined;
	}

	truth(value: unknown, key: string): boolean | undefined {
		if (typeof value === "boolean") return value;
		if (value !== undefined) this.complain(key, "true or false");
		return undefined;
	}
}
