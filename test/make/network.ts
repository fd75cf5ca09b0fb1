import type { CalendarDate } from "../../src/core/dates/calendar-date";
import type { ContactEntry } from "../../src/core/index/entry";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { findPaths, type IntroPath } from "../../src/core/network/find-paths";
import { IntroGraph } from "../../src/core/network/intro-graph";
import { stepLabel } from "../../src/core/network/step-label";
import { day } from "./pipeline";
import { contactAt, vault, type VaultNotes } from "./vault";

/** The day on which tests ask. */
export const TODAY: CalendarDate = day("2024-06-01");

/** The text of a contact's note with these lines in its log. */
export function loggedContact(properties: string, ...lines: string[]): string {
	const log = lines.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n## Introduction log\n${log}`;
}

/** The paths to a person as text: who is asked, over whom, and why (`Ann > Ben > Cat (knows, company Acme)`). */
export function pathsTo(index: VaultIndex, path: string, max = 100): string[] {
	const graph = new IntroGraph(index);
	return findPaths(graph, contactAt(index, path), TODAY, max).map(describePath);
}

/** The same of a vault that is made of these notes. */
export function pathsIn(notes: VaultNotes, path: string, max = 100): string[] {
	return pathsTo(vault(notes), path, max);
}

/** A path as text. */
export function describePath({ introducer, between, target, reasons }: IntroPath): string {
	const people = [introducer, between, target].flatMap((person) => (person ? stemOf(person) : []));
	const why = reasons.map((reason) =>
		reason.kind === "said"
			? reason.edge.kind
			: `${reason.affiliation.kind} ${reason.affiliation.name}`,
	);
	return why.length === 0 ? people.join(" > ") : `${people.join(" > ")} (${why.join(", ")})`;
}

/** The reasons of a path as sentences. */
export function reasonsOf({ introducer, between, target, reasons }: IntroPath): string[] {
	const people = [introducer, between, target].filter((person) => person !== undefined);
	return reasons.flatMap((reason, i) => {
		const [from, to] = [people[i], people[i + 1]];
		return from && to ? stepLabel(reason, from, to) : [];
	});
}

function stemOf({ path }: ContactEntry): string {
	return path.replace(/\.md$/, "");
}
