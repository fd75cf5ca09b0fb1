import { readFileSync } from "node:fs";
import path from "node:path";

/** What every template ever said, by its name, the oldest first; only ever added to. */
export const SHIPPED_TEXTS = JSON.parse(
	readFileSync(path.join(import.meta.dirname, "../fixtures/shipped-texts/texts.json"), "utf8"),
) as Readonly<Record<string, readonly string[]>>;
