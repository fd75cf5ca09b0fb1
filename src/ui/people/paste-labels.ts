import type { PastedRow } from "../../app/people/paste-people";
import { HEADINGS } from "../../core/people/headings";
import type { Column, ColumnKind } from "../../core/people/table-columns";
import type { VaultIndex } from "../../core/index/vault-index";
import { countPeople } from "../shared/labels";
import { factsLine } from "./capture-facts";
import { capitalize } from "../../core/text/capitalize";

/** What is going to be done for a line. */
export function pastedOutcome(index: VaultIndex, row: PastedRow): string {
	const { outcome, path, reason, event, eventAs } = row;
	const aside = reason === "" ? [] : [reason];
	switch (outcome) {
		case "new":
			return [`${path ?? ""} will be created`, factsLine(index, row.person)]
				.filter(Boolean)
				.join("; ");
		case "updated":
			return [
				path ?? "",
				`${eventAs === "expected_at" ? "expected" : "met"} at ${event ?? ""} is filled in`,
				...aside,
			].join("; ");
		case "unchanged":
			return [path ?? "", "nothing to fill in", ...aside].join("; ");
		case "ambiguous":
		case "skipped":
			return [...aside, ...(path === undefined ? [] : [path])].join(": ");
	}
}

/** The word on the button that does it; undefined where there is nothing to do. */
export function pastedAction(rows: readonly PastedRow[]): string | undefined {
	const { made, filled } = count(rows);
	if (made === 0 && filled === 0) return undefined;
	if (made === 0) return `Fill in the event for ${countPeople(filled)}`;
	return filled === 0 ? `Add ${countPeople(made)}` : `Add ${countPeople(made)}, fill in ${filled}`;
}

/** "Added 2 people; event filled in for 1 person": what was done, for the notice. */
export function pastedTitle(rows: readonly PastedRow[]): string {
	const { made, filled } = count(rows);
	const added = made === 0 ? [] : [`Added ${countPeople(made)}`];
	const event = filled === 0 ? [] : [`event filled in for ${countPeople(filled)}`];
	return capitalize([...added, ...event].join("; "));
}

/** How the columns of a table were understood; undefined where there is none. */
export function columnsLabel(columns: readonly Column[] | undefined): string | undefined {
	if (!columns || columns.length < 2) return undefined;
	const isNamed = columns.some(({ header }) => header !== "");
	const label = columns.map(({ kind, header }) =>
		header === "" || header.toLowerCase() === kindLabel(kind)
			? kindLabel(kind)
			: `${header} (${kindLabel(kind)})`,
	);
	const hint = isNamed ? "" : " If that is wrong, put a header row above it: Name, Title, Company.";
	return `A table: ${label.join(", ")}.${hint}`;
}

function count(rows: readonly PastedRow[]): { readonly made: number; readonly filled: number } {
	return {
		made: rows.filter(({ outcome }) => outcome === "new").length,
		filled: rows.filter(({ outcome }) => outcome === "updated").length,
	};
}

/** What a column says, within a sentence. */
function kindLabel(kind: ColumnKind): string {
	if (kind === "other") return "text in the note";
	const { label } = HEADINGS[kind];
	return kind === "linkedin" ? label : label.toLowerCase();
}
