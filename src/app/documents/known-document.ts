import type { SpaceEntry } from "../../core/index/entry";
import type { Acquaintance } from "../../core/network/known";
import { displayText } from "../../core/text/link";
import { type Opening, openingsLabel, type PersonIKnow } from "../people/people-i-know";
import { writeCsv } from "./csv";

/** Whom I know already, as JSON (docs/schema/known.schema.json). */
export interface KnownDocument {
	/** Path of the space by which they are judged; null for none. */
	readonly space: string | null;
	readonly people: readonly {
		readonly person: string;
		readonly name: string;
		readonly title: string | null;
		readonly company: string | null;
		readonly how: Acquaintance;
		readonly reason: string;
		readonly lastContact: string | null;
		readonly opens: readonly Opening[];
	}[];
}

/** The people I know in their order. */
export function documentKnown(
	space: SpaceEntry | undefined,
	people: readonly PersonIKnow[],
): KnownDocument {
	return {
		space: space?.path ?? null,
		people: people.map(({ entry, how, reason, lastContact, opens }) => ({
			person: entry.path,
			name: entry.note.name,
			title: entry.note.title ?? null,
			company: entry.note.company.map(displayText)[0] ?? null,
			how,
			reason,
			lastContact: lastContact ?? null,
			opens,
		})),
	};
}

/** The same as a table. */
export function writeKnownCsv({ people }: KnownDocument): string {
	return writeCsv(
		["name", "title", "company", "how", "reason", "last contact", "could open", "path"],
		people.map(({ person, name, title, company, how, reason, lastContact, opens }) => [
			name,
			title ?? "",
			company ?? "",
			how,
			reason,
			lastContact ?? "",
			openingsLabel(opens),
			person,
		]),
	);
}
