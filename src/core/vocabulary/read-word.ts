import { displayText } from "../text/link";
import { CATEGORY_TABLE } from "./category";
import { LOG_EVENT_TABLE, type LogEvent } from "./log-event";
import { type Stage, STAGE_TABLE } from "./stage";

/** What the words of a table mean: each row by its own word and by the others that are read as it. */
export function idsByWord<Id extends string>(
	table: Readonly<Record<Id, { readonly others?: readonly string[] }>>,
): ReadonlyMap<string, Id> {
	const ids = Object.keys(table) as Id[];
	return new Map(ids.flatMap((id) => [id, ...(table[id].others ?? [])].map((word) => [word, id])));
}

const STAGE_OF = idsByWord(STAGE_TABLE);

/** The stage that a status means, in whatever case and spelling it is written; undefined for an unknown word. */
export function readStage(status: string): Stage | undefined {
	return STAGE_OF.get(status) ?? STAGE_OF.get(hyphened(status));
}

const EVENT_OF = idsByWord(LOG_EVENT_TABLE);

/** The event that a word of a log line means, in whatever case; undefined for any other word. */
export function readLogEvent(word: string): LogEvent | undefined {
	return EVENT_OF.get(word.toLowerCase());
}

const CATEGORY_OF = idsByWord(CATEGORY_TABLE);
const categories = new Map<string, string>();
const MAX_KNOWN = 5_000;

/** A category as it is compared and counted: `Power Connectors` is `power-connector`; an own word stays a word of its own. */
export function readCategory(text: string): string {
	const known = categories.get(text);
	if (known !== undefined) return known;
	const category = findCategory(text);
	if (categories.size < MAX_KNOWN) categories.set(text, category);
	return category;
}

/** In the singular, `or` for `/`, `&` and `and`. */
function findCategory(text: string): string {
	const slug = readWord(text);
	const plain = slug.replace(/-?[/&]-?|-and-/g, "-or-").replace(/s(?=-|$)/g, "");
	return CATEGORY_OF.get(plain) ?? slug;
}

const cache = new Map<string, string>();

/** A word of a small vocabulary as it is compared: as a reader sees it, in lower case, with hyphens. */
export function readWord(text: string): string {
	const known = cache.get(text);
	if (known !== undefined) return known;
	const word = hyphened(displayText(text));
	if (cache.size < MAX_KNOWN) cache.set(text, word);
	return word;
}

function hyphened(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, "-");
}
