import { Notice } from "obsidian";
import { budgetWarning } from "../../app/drafts/path-label";
import type { SentDraft } from "../../app/drafts/send-draft";
import { peopleToAskFor } from "../../app/people/people-to-ask-for";
import { notThere, personAt } from "../../app/pipeline/record-event";
import { LETTERS } from "../../core/drafts/draft-kind";
import { AskPeople } from "../../ui/drafts/ask-people";
import { workWords } from "../../ui/shared/labels";
import { shownSpace } from "../../ui/shared/shown-space";
import { today } from "../vault/today";
import type { Context } from "../context";

/** As many as are worth reading. */
const MAX_SHOWN = 12;

/** Chooses whom an introducer is asked about, up to three people in one letter. `chosen` are their notes to begin with. */
export function chooseWhomToAskFor(
	{ live, graphs, fits, openDialog, runner }: Context,
	introducer: string,
	chosen: readonly string[],
	onWrite: (letter: SentDraft) => void,
): void {
	const { index } = live;
	const asked = personAt(index, introducer);
	if (!asked) return void runner.runAndTell(notThere(introducer));
	const graph = graphs.get(index);
	const fit = fits.get(index, shownSpace(index, ""));
	const reachable = peopleToAskFor(graph, fit, asked, MAX_SHOWN);
	const others = chosen.flatMap((path) => {
		const entry = personAt(index, path);
		const isListed = reachable.some((one) => one.entry.path === path);
		return entry && !isListed ? [{ entry, reason: workWords(entry.note) }] : [];
	});
	const people = [...others, ...reachable];
	const [first] = people;
	const { name } = asked.note;
	if (!first)
		return void new Notice(
			`Your notes don't say whom ${name} could introduce you to. Add people to “knows” in their note.`,
		);
	const [, max] = LETTERS["ask-several"].people ?? [1, 1];
	openDialog({
		name: "ask-people",
		title: `Ask ${name} to introduce you to…`,
		Content: AskPeople,
		props: {
			...{ name, chosen, max },
			people: people.map(({ entry, reason }) => ({
				...{ path: entry.path, name: entry.note.name, why: reason },
			})),
			warning: budgetWarning(graph, asked, first.entry, today()),
			onWrite: ([path, ...more]) => {
				const kind = more.length > 0 ? "ask-several" : "ask";
				if (path === undefined) return;
				onWrite({ kind, path, others: more, introducer: { path: introducer } });
			},
		},
	});
}
