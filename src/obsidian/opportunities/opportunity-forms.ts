import {
	opportunityAt,
	prepareOpportunityChange,
	prepareOpportunityStatus,
} from "../../app/opportunities/change-opportunity";
import {
	draftOpportunity,
	OPPORTUNITY_PROPERTIES,
	type OpportunityInput,
} from "../../app/opportunities/opportunity-note";
import { notThere } from "../../app/pipeline/record-event";
import { namesOf } from "../../app/write/offer-words";
import { readDate } from "../../core/dates/read-date";
import type { OpportunityEntry } from "../../core/index/entry";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { displayText } from "../../core/text/link";
import { OPPORTUNITY_KINDS } from "../../core/vocabulary/opportunity-kind";
import {
	OPPORTUNITY_STATUS_TABLE,
	OPPORTUNITY_STATUSES,
	type OpportunityStatus,
} from "../../core/vocabulary/opportunity-status";
import type { FieldValues, FormField } from "../../ui/shared/fields";
import { NO_DAY, openForm, typedDay, wordsOf } from "../dialogs/forms";
import type { Context } from "../context";

/** Asks what a person brought, or what came out of the conversation of a note, and makes its note. */
export function openOpportunityForm(context: Context, path: string): void {
	const { live, runner, isTaken } = context;
	const entry = live.index.get(path);
	const interview = entry?.kind === "interview" ? entry : undefined;
	const from = interview ? peopleIn(interview)[0] : entry;
	if (from?.kind !== "contact") return void runner.runAndTell(notThere(path));
	let asked: string | undefined;
	openForm(context, {
		title: `${from.note.name}: note an opportunity`,
		about: path,
		action: "Note",
		fields: [
			{ key: "text", name: "What is it?", placeholder: "Product lead for the new team" },
			...fieldsOf(context),
		],
		onDone: (values, isSure) => {
			if (!hasSoundDay(values)) return Promise.resolve(NO_DAY);
			const text = wordsOf(values, "text");
			const isAnother = isSure && asked === text;
			const request = { ...inputOf(values), from, interview, text, isAnother };
			const draft = draftOpportunity(live.index, request, isTaken);
			if (draft.ok) {
				const action = { title: `Noted ${draft.name}`, writes: [draft.write] };
				return runner.run({ ok: true, action });
			}
			if (draft.isNameTaken) asked = text;
			const box = "I mean another one: note it anyway";
			return Promise.resolve(draft.isNameTaken ? { message: draft.message, box } : draft.message);
		},
	});
}

/** Asks what has become of an opportunity, and what is next. */
export function openOpportunityUpdate(context: Context, path: string): void {
	const { live, runner } = context;
	const entry = opportunityAt(live.index, path);
	if (!entry) return void runner.runAndTell(prepareOpportunityChange(live.index, path, {}));
	const choices = Object.fromEntries(
		OPPORTUNITY_STATUSES.map((status) => [status, OPPORTUNITY_STATUS_TABLE[status].label]),
	);
	openForm(context, {
		title: entry.note.name,
		about: path,
		action: "Save",
		fields: [
			{ key: "status", name: "Status", choices, value: entry.note.status },
			...fieldsOf(context, entry),
		],
		onDone: (values) => {
			if (!hasSoundDay(values)) return Promise.resolve(NO_DAY);
			const before = valuesOf(entry);
			const changed: Record<string, string> = {};
			const cleared = OPPORTUNITY_PROPERTIES.filter(({ key }) => {
				const [was = "", is = ""] = [before[key], wordsOf(values, key)];
				if (is !== was && is !== "") changed[key] = is;
				return is === "" && was !== "";
			});
			const ids = cleared.map(({ id }) => id);
			return runner.run(prepareOpportunityChange(live.index, path, changed, ids));
		},
	});
}

/** Says how an opportunity stands now. */
export function setOpportunityStatus(
	{ live, runner }: Context,
	path: string,
	status: OpportunityStatus,
): void {
	void runner.runAndTell(prepareOpportunityStatus(live.index, path, status));
}

function fieldsOf({ live }: Context, entry?: OpportunityEntry): FormField[] {
	const { kind = "", company = "", value = "", next = "" } = entry ? valuesOf(entry) : {};
	return [
		{ key: "kind", name: "Kind", value: kind, suggest: startingIn(() => OPPORTUNITY_KINDS) },
		{
			key: "company",
			name: "Company",
			value: company,
			suggest: startingIn(() => namesOf(live.index, "company")),
		},
		{ key: "value", name: "Value", value, placeholder: "In your own words" },
		{
			...typedDay("after"),
			key: "next",
			name: "Next",
			desc: "It is due on this day.",
			value: next,
		},
	];
}

/** Whether the day of what is next can be told, where one is typed. */
function hasSoundDay(values: FieldValues): boolean {
	const next = wordsOf(values, "next");
	return next === undefined || readDate(next).kind === "date";
}

function valuesOf({ note }: OpportunityEntry): OpportunityInput {
	const { kind, company, status, value, next } = note;
	return { kind, company: company.map(displayText).join("; "), status, value, next };
}

function inputOf(values: FieldValues): OpportunityInput {
	return Object.fromEntries(OPPORTUNITY_PROPERTIES.map(({ key }) => [key, wordsOf(values, key)]));
}

const MAX_OFFERED = 8;

/** The words that hold what is typed. */
function startingIn(words: () => readonly string[]): (typed: string) => readonly string[] {
	return (typed) => {
		const part = typed.trim().toLowerCase();
		return words()
			.filter((word) => word.toLowerCase().includes(part))
			.slice(0, MAX_OFFERED);
	};
}
