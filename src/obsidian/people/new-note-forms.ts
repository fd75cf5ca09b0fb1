import { Notice } from "obsidian";
import { createNote } from "../../app/write/create-note";
import type { NewKind } from "../../core/vocabulary/record-kind";
import type { PropertyId } from "../../core/vocabulary/property";
import type { FieldValues, FormField } from "../../ui/shared/fields";
import type { Complaint } from "../../ui/shared/use-work";
import { openForm } from "../dialogs/forms";
import type { Context } from "../context";
import { openNote } from "../vault/open-note";

/** A field of a form that fills a property. */
interface PropertyField extends FormField {
	readonly key: PropertyId;
}

interface NoteForm {
	readonly title: string;
	readonly namePlaceholder: string;
	readonly fields: readonly PropertyField[];
}

const FORMS: Readonly<Record<NewKind, NoteForm>> = {
	contact: {
		title: "New contact",
		namePlaceholder: "Jane Doe",
		fields: [
			{ key: "company", name: "Company" },
			{ key: "title", name: "Title" },
			{
				key: "industry",
				name: "Industries",
				desc: "Separate several with commas. If empty, those of the company count.",
			},
			{ key: "profession", name: "Professions" },
			{
				key: "geography",
				name: "Places",
				placeholder: "US/Utah/Provo",
				desc: "Separate several with semicolons.",
			},
			{ key: "category", name: "Category", placeholder: "power-connector, peer, …" },
			{ key: "referred_by", name: "Referred by" },
		],
	},
	company: {
		title: "New company",
		namePlaceholder: "Acme",
		fields: [
			{ key: "industry", name: "Industries", desc: "People at the company inherit them." },
			{ key: "geography", name: "Places", placeholder: "US/Utah/Provo" },
		],
	},
	event: {
		title: "New event",
		namePlaceholder: "Payments meetup",
		fields: [
			{ key: "kind", name: "Kind", placeholder: "meetup, conference, …" },
			{ key: "date", name: "Date", placeholder: "2026-03-02" },
			{ key: "place", name: "Place" },
		],
	},
	term: {
		title: "New term",
		namePlaceholder: "Fintech",
		fields: [
			{ key: "aliases", name: "Other words", desc: "Separate several with semicolons." },
			{ key: "parent", name: "Part of", placeholder: "A wider term" },
		],
	},
	space: {
		title: "Create my space",
		namePlaceholder: "My space",
		fields: [
			{ key: "goal", name: "Goal", placeholder: "Job search, more projects, …" },
			{
				key: "industries",
				name: "Industries",
				desc: "The narrower, the more relevant the people. Separate several with commas.",
			},
			{ key: "professions", name: "Professions" },
			{
				key: "geographies",
				name: "Places",
				placeholder: "US/Utah; Denver, Colorado, US",
				desc: "Separate several with semicolons.",
			},
			{
				key: "categories",
				name: "Categories in order of priority",
				placeholder: "power-connector = 3, peer = 5",
				desc: "Add how many are enough, if you like.",
			},
		],
	},
};

/** Asks for what a new note needs, makes it and opens it. */
export function openNewNoteForm(context: Context, kind: NewKind): void {
	const { app, live } = context;
	const { title, namePlaceholder, fields } = FORMS[kind];
	const name: FormField = {
		key: "",
		name: "Name",
		placeholder: namePlaceholder,
		...(kind === "space" ? { value: "My space" } : {}),
	};
	/** The name of which it was asked whether another one is meant. */
	let asked: string | undefined;
	const onDone = async (values: FieldValues, isSure: boolean): Promise<Complaint | undefined> => {
		const properties = new Map<PropertyId, string>();
		for (const { key } of fields) {
			const label = values.get(key)?.trim() ?? "";
			if (label !== "") properties.set(key, label);
		}
		const input = {
			kind,
			name: values.get("") ?? "",
			properties,
			folder: undefined,
			isAnother: isSure && asked === values.get(""),
		};
		const created = await createNote(context, live.index, input);
		if (!created.ok && created.isNameTaken) {
			asked = input.name;
			return { message: created.message, box: "I mean another one: create it anyway" };
		}
		if (!created.ok) return created.message;
		new Notice(`Created ${created.path}`);
		await openNote(app, created.path);
		return undefined;
	};
	openForm(context, {
		title,
		action: "Create",
		fields: [name, ...fields],
		onDone,
		afterReading: true,
	});
}
