import type { ContactEntry } from "../../core/index/entry";
import { pathsBeforeCold } from "../../app/drafts/paths-before-cold";
import { BeforeCold } from "../../ui/drafts/before-cold";
import { describePath } from "./suggest-introducers";
import { today } from "../vault/today";
import type { Context } from "../context";

/** What comes next: asking somebody to introduce me, or what the user was about to do. */
export interface ColdChoice {
	readonly onAsk: () => void;
	readonly goOn: () => void;
}

/** Before somebody is written to cold it says who could introduce (design: introduction before name before cold); anything else goes on at once. */
export function beforeCold(context: Context, person: ContactEntry, next: ColdChoice): void {
	const { openDialog, graphs, live } = context;
	const paths = pathsBeforeCold(graphs.get(live.index), person, today());
	const introducers = paths
		.flatMap((path) => describePath(path) ?? [])
		.map((one) => ({ name: one.person.note.name, why: one.why }));
	if (introducers.length === 0) return next.goOn();
	const props = { ...next, name: person.note.name, introducers };
	openDialog({ name: "cold", title: "Write cold?", Content: BeforeCold, props });
}
