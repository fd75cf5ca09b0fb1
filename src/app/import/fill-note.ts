import { type Change, planChanges } from "../../core/note/plan-changes";
import { PropertyReader } from "../../core/note/property-reader";
import { factsInText } from "../../core/note/facts-in-text";
import type { Plan, PropertyValue } from "../../core/note/text-edit";
import { bodyOptions } from "../../core/note/body-options";
import { namesOf, type PropertyId } from "../../core/vocabulary/property";
import { companyKeys } from "../../core/records/same-person";
import type { Settings } from "../../core/settings/settings";

/** What a row adds to a note that is there. */
export interface NoteFilling {
	/** Each is written only where the note says nothing, as it reads at that moment. */
	readonly values: ReadonlyMap<PropertyId, PropertyValue>;
	/** A new job, where the user takes it over: the company goes before those that the note has. */
	readonly job: { readonly company: string | undefined; readonly title: string | undefined };
}

/** Plans to fill the empty properties of a note; what somebody wrote into it stays. */
export function planFilling(
	path: string,
	text: string,
	settings: Settings,
	{ values, job }: NoteFilling,
): Plan {
	const reader = readerOf(path, text, settings);
	const nameOf = (id: PropertyId): string =>
		reader.keyOf(id) ?? namesOf(id, settings.properties)[0] ?? id;
	const changes: Change[] = [];
	for (const [id, value] of values) {
		if (reader.raw(id) === undefined) changes.push({ kind: "set", key: nameOf(id), value });
	}
	if (job.company !== undefined) {
		const companies = reader.list("company", "names");
		const keys = companyKeys(job.company);
		if (!companies.some((known) => companyKeys(known).some((key) => keys.includes(key))))
			changes.push({ kind: "set", key: nameOf("company"), value: [job.company, ...companies] });
	}
	if (job.title !== undefined)
		changes.push({ kind: "set", key: nameOf("title"), value: job.title });
	return planChanges(text, changes);
}

function readerOf(path: string, text: string, settings: Settings): PropertyReader {
	const facts = factsInText(path, text, bodyOptions(settings));
	const reader = new PropertyReader(settings.properties);
	reader.open(path, facts.frontmatter, []);
	return reader;
}
