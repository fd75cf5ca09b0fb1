import type { LiveIndex } from "../../app/write/live-index";
import {
	type PastedPeople,
	type PastedRow,
	previewPastedPeople,
} from "../../app/people/paste-people";
import { MET_ROLE_TABLE, MET_ROLES } from "../../core/vocabulary/met-role";
import { SOURCE_TABLE } from "../../core/vocabulary/source";
import type { CompanyEntry, EventEntry } from "../../core/index/entry";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import { foldText } from "../../core/text/fold-text";
import { candidateNames } from "../dialogs/candidate-names";
import type { FormField } from "../dialogs/form-fields";
import { keepLeft } from "../ask/left-draft";
import { NamedModal } from "../dialogs/named-modal";
import { PasteModal } from "./paste-modal";
import { columnWords, pastedAction, pastedTitle, pastedWords } from "./paste-words";
import { wordsOf } from "../dialogs/forms";
import { today } from "../vault/today";
import { untilRead } from "../vault/until-read";
import type { Context } from "../context";

const LEFT = "paste-people";
const MOST_SUGGESTED = 20;

type Values = ReadonlyMap<string, string>;
type Ready = Extract<Awaited<ReturnType<typeof previewPastedPeople>>, { ok: true }>;

/** Asks for a list of people, shows line by line what becomes of it, and does it as one action. `from`: the company or the event whose people they are; `text`: what was pasted already. */
export function openPaste(context: Context, from?: CompanyEntry | EventEntry, text?: string): void {
	const left = text ?? context.leftDrafts.get(LEFT)?.body;
	const own = from && [[from.kind, linkTo(context.live.index, from, "")] as const];
	openForm(context, new Map([["text", left ?? ""], ...(own ?? [])]));
}

function openForm(context: Context, values: Values): void {
	new PasteModal(context.app, {
		title: "Paste a list of people",
		fields: fieldsFor(context.live, values),
		onPreview: async (entered, place) => {
			const kept = new Map(entered);
			await untilRead(context.live, place);
			return showPreview(context, kept);
		},
		onLeave: (entered) => keep(context, entered),
	}).open();
}

function fieldsFor(live: LiveIndex, values: Values): readonly FormField[] {
	const value = (key: string): string => values.get(key) ?? "";
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
			value: value("text"),
			isLong: true,
		},
		{
			key: "event",
			name: "Event",
			placeholder: "Where they all are, or were",
			value: value("event"),
			suggest: (typed) => namesOf(live.index, "event", typed),
		},
		{
			key: "role",
			name: "Role there",
			value: value("role"),
			choices: choices(MET_ROLE_TABLE, "As the list says"),
		},
		{
			key: "company",
			name: "Company",
			placeholder: "Where they all work",
			value: value("company"),
			suggest: (typed) => namesOf(live.index, "company", typed),
		},
		{
			key: "source",
			name: "Source",
			value: value("source"),
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
	return [...new Set(names)].sort().slice(0, MOST_SUGGESTED);
}

async function showPreview(context: Context, values: Values): Promise<string | undefined> {
	const { app, live, runner } = context;
	const preview = (choices: Parameters<typeof previewPastedPeople>[3], isEntering: boolean) =>
		previewPastedPeople(context, live.index, pastedOf(values, isEntering), choices);
	const first = await preview(undefined, false);
	if (!first.ok) return first.message;
	const hint = columnWords(first.columns);
	new NamedModal<PastedRow, Ready>(
		app,
		{
			title: "People in the list",
			label: "People in the list",
			...(hint === undefined ? {} : { hint }),
			isEntering: false,
			preview,
			namesOf: ({ candidates }) => candidateNames(live.index, candidates),
			hasBox: ({ kind, event }) => kind === "new" || event !== undefined,
			textOf: ({ kind, text }) => (kind === "new" ? "" : text),
			wordsOf: (row) => pastedWords(live.index, row),
			actionOf: ({ rows }) => pastedAction(rows),
			run: async ({ rows, action }) => {
				const titled = { ...action, title: pastedTitle(rows) };
				const complaint = await runner.run({ ok: true, action: titled });
				if (complaint === undefined) context.leftDrafts.delete(LEFT);
				return complaint;
			},
			onBack: () => openForm(context, values),
			onLeave: () => keep(context, values),
		},
		first,
	).open();
	return undefined;
}

function pastedOf(values: Values, isEntering: boolean): PastedPeople {
	const role = wordsOf(values, "role");
	return {
		text: values.get("text") ?? "",
		event: wordsOf(values, "event"),
		company: wordsOf(values, "company"),
		role: MET_ROLES.find((one) => one === role),
		source: wordsOf(values, "source"),
		enters: isEntering ? today() : undefined,
	};
}

function keep(context: Context, values: Values): void {
	const body = values.get("text") ?? "";
	if (body.trim() === "") return void context.leftDrafts.delete(LEFT);
	keepLeft(context, LEFT, { subject: "", body }, "Your list");
}
