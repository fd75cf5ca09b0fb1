import type { LiveIndex } from "../../app/write/live-index";
import { type PastedPeople, previewPastedPeople } from "../../app/people/paste-people";
import type { EventProperty } from "../../app/people/person-note";
import { MET_ROLE_TABLE, MET_ROLES } from "../../core/vocabulary/met-role";
import { SOURCE_TABLE } from "../../core/vocabulary/source";
import type { CompanyEntry, EventEntry } from "../../core/index/entry";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import { foldText } from "../../core/text/fold-text";
import { candidateNames } from "../dialogs/candidate-names";
import { Paste } from "../../ui/people/paste";
import { pastedTitle } from "../../ui/people/paste-labels";
import type { FieldValues, FormField } from "../../ui/shared/fields";
import { wordsOf } from "../dialogs/forms";
import { today } from "../vault/today";
import type { Context } from "../context";

const MAX_SUGGESTED = 20;

/** Asks for a list of people, shows line by line what becomes of it, and does it as one action. `from`: the company or the event whose people they are; `text`: what was pasted already. */
export function openPaste(context: Context, from?: CompanyEntry | EventEntry, text?: string): void {
	const { live, runner } = context;
	context.openDialog({
		name: "paste",
		title: "Paste a list of people",
		about: from?.path ?? "",
		Content: Paste,
		props: {
			fields: fieldsFor(live, from),
			text,
			preview: (values, choices, isEntering, eventAs) =>
				previewPastedPeople(context, live.index, pastedOf(values, isEntering, eventAs), choices),
			candidatesOf: (paths) => candidateNames(live.index, paths),
			run: ({ rows, action }) =>
				runner.run({ ok: true, action: { ...action, title: pastedTitle(rows) } }),
		},
	});
}

function fieldsFor(live: LiveIndex, from?: CompanyEntry | EventEntry): readonly FormField[] {
	const fromNote = (kind: "company" | "event"): string =>
		from?.kind === kind ? linkTo(live.index, from, "") : "";
	const choices = (
		table: Readonly<Record<string, { readonly label: string }>>,
		none: string,
	): Record<string, string> => ({
		"": none,
		...Object.fromEntries(Object.entries(table).map(([id, { label }]) => [id, label])),
	});
	return [
		{
			key: "text",
			name: "People",
			desc: "One per line, as in “Jane Doe, VP Product @ Stripe”, or a table from a web page or a spreadsheet.",
			placeholder: "Jane Doe, VP Product @ Stripe\nBob Roy, Acme",
			isFirst: true,
			isLong: true,
		},
		{
			key: "event",
			name: "Event",
			placeholder: "Where they all are, or were",
			value: fromNote("event"),
			suggest: (typed) => namesOf(live.index, "event", typed),
		},
		{
			key: "role",
			name: "Role there",
			choices: choices(MET_ROLE_TABLE, "As the list says"),
		},
		{
			key: "company",
			name: "Company",
			placeholder: "Where they all work",
			value: fromNote("company"),
			suggest: (typed) => namesOf(live.index, "company", typed),
		},
		{
			key: "source",
			name: "Source",
			choices: choices(SOURCE_TABLE, "By event and referral"),
		},
	];
}

/** The names of the companies or events in which everything typed is found. */
function namesOf(index: VaultIndex, kind: "company" | "event", typed: string): string[] {
	const wanted = foldText(typed);
	const names = [...index.entries].flatMap((entry) =>
		entry.kind === kind && foldText(entry.note.name).includes(wanted) ? [entry.note.name] : [],
	);
	return [...new Set(names)].sort().slice(0, MAX_SUGGESTED);
}

function pastedOf(
	values: FieldValues,
	isEntering: boolean,
	eventAs: EventProperty | undefined,
): PastedPeople {
	const role = wordsOf(values, "role");
	return {
		text: values.get("text") ?? "",
		event: wordsOf(values, "event"),
		company: wordsOf(values, "company"),
		role: MET_ROLES.find((one) => one === role),
		source: wordsOf(values, "source"),
		enters: isEntering ? today() : undefined,
		eventAs,
		today: today(),
	};
}
