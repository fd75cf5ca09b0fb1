import type { ContactEntry, EventEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { linkTo } from "../../core/index/link-text";
import { bodyOptions } from "../../core/note/body-options";
import { factsInText } from "../../core/note/facts-in-text";
import type { Change } from "../../core/note/plan-changes";
import { PropertyReader, separatorOf } from "../../core/note/property-reader";
import { writeProperty } from "../../core/note/write-property";
import { foldText } from "../../core/text/fold-text";
import { displayText, parseLink } from "../../core/text/link";

/** That a person was met at an event: it is an event where we met, after those that their note names; they are expected there no longer. */
export function metAtChanges(
	index: VaultIndex,
	{ path, folder }: ContactEntry,
	text: string,
	event: EventEntry,
): readonly Change[] {
	const { properties } = index.settings;
	const reader = new PropertyReader(properties);
	reader.open(path, factsInText(path, text, bodyOptions(index.settings)).frontmatter, []);
	const met = reader.list("met_at", separatorOf("met_at"));
	const expected = reader.list("expected_at", separatorOf("expected_at"));
	const others = expected.filter((one) => !isOf(index, one, folder, event));
	const key = reader.keyOf("expected_at");
	const changes: Change[] = [];
	const link = linkTo(index, event, folder);
	const metKey = reader.keyOf("met_at");
	if (met.length === 0 || metKey === undefined)
		changes.push(writeProperty(properties, "met_at", link));
	else if (!met.some((one) => isOf(index, one, folder, event)))
		changes.push({ kind: "add-item", key: metKey, item: link });
	if (key !== undefined && others.length < expected.length)
		changes.push(others.length > 0 ? { kind: "set", key, value: others } : { kind: "unset", key });
	return changes;
}

/** Whether a link or a name means an event. */
function isOf(index: VaultIndex, written: string, folder: string, event: EventEntry): boolean {
	const link = parseLink(written);
	if (link) return index.resolveLink(link.target, folder) === event;
	return event.labels.includes(foldText(displayText(written)));
}
