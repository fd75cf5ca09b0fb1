/** What a property of a made note holds. */
export type MadeValue = string | number | boolean | null | readonly string[];

/** How a note's properties are written: as Obsidian's own editor does it, or as people do. */
export interface WritingHabits {
	readonly flowLists: boolean;
	readonly singleQuotes: boolean;
}

/** The lines of a properties block, without its `---`. */
export function writeProperties(
	properties: Readonly<Record<string, MadeValue>>,
	habits: WritingHabits,
): string[] {
	return Object.entries(properties).flatMap(([key, value]) => writeProperty(key, value, habits));
}

function writeProperty(key: string, value: MadeValue, habits: WritingHabits): string[] {
	if (value === null) return [`${key}:`];
	if (typeof value !== "object") return [`${key}: ${writeScalar(value, habits, false)}`];
	if (value.length === 0) return [`${key}: []`];
	if (habits.flowLists) {
		return [`${key}: [${value.map((item) => writeScalar(item, habits, true)).join(", ")}]`];
	}
	return [`${key}:`, ...value.map((item) => `  - ${writeScalar(item, habits, false)}`)];
}

/** Characters and forms that do not stand in YAML without quotes. */
const NEEDS_QUOTES = /^[-?:,[\]{}#&*!|>'"%@`+\d]|: | #|:$|^$/;

function writeScalar(
	value: string | number | boolean,
	habits: WritingHabits,
	inFlow: boolean,
): string {
	if (typeof value !== "string" || /^\d{4}-\d\d-\d\d$/.test(value)) return String(value);
	if (!NEEDS_QUOTES.test(value) && !(inFlow && /[,[\]{}]/.test(value))) return value;
	return habits.singleQuotes && !value.includes("'") ? `'${value}'` : `"${value}"`;
}
