import { draftNote } from "../../app/write/draft-note";
import type { LiveIndex } from "../../app/write/live-index";
import { DIMENSION_OF, offerWords } from "../../app/write/offer-words";
import { TermOffers } from "../../core/fit/term-offers";
import { PROPERTIES, type PropertyId } from "../../core/vocabulary/property";
import type { ValueKind } from "../../core/vocabulary/property-definition";
import { NEW_KINDS, type NewKind } from "../../core/vocabulary/record-kind";
import { type Chips, chipsControl } from "../../ui/shared/chips-field";
import type { FieldValues, FormField } from "../../ui/shared/fields";
import { caughtLabel, categoryLabel, weekGoalLabel } from "../../ui/shared/labels";
import type { Complaint } from "../../ui/shared/use-work";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { openForm } from "../dialogs/forms";
import type { Context } from "../context";
import { openNote } from "../vault/open-note";
import { untilKnown } from "../vault/until-known";
import { openSpaceFit } from "../views/open-views";

/** A field of a form that fills a property. */
interface PropertyField extends FormField {
	readonly key: PropertyId;
}

interface NoteForm {
	readonly title: string;
	readonly fields: readonly PropertyField[];
	/** What is typed into the name before the user does. */
	readonly name?: string;
	readonly namePlaceholder: string;
}

/** The longest that a new space is waited for. */
const KNOWN_MS = 3_000;

const FORMS: Readonly<Record<NewKind, NoteForm>> = {
	contact: {
		title: "New contact",
		namePlaceholder: "Jane Doe",
		fields: [
			{ key: "company", name: "Company" },
			{ key: "title", name: "Title" },
			{ key: "industry", name: "Industries", desc: "If empty, those of the company count." },
			{ key: "profession", name: "Professions" },
			{ key: "geography", name: "Places", placeholder: "US/Utah/Provo" },
			{ key: "category", name: "Category" },
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
			{ key: "kind", name: "Kind" },
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
		name: "My space",
		fields: [
			{ key: "goal", name: "Goal", placeholder: "Something else" },
			{
				key: "industries",
				name: "Industries",
				desc: "The narrower, the more relevant the people. Press Enter for another one.",
				placeholder: "Payments",
			},
			{ key: "professions", name: "Professions", placeholder: "Product management" },
			{ key: "geographies", name: "Places", placeholder: "Denver, Colorado, US" },
			{
				key: "categories",
				name: "Categories in order of priority",
				desc: "The people that matter most to you come first.",
			},
			{
				key: "per_week",
				name: "Goals for a week",
				desc: "As many as you can keep up.",
				placeholder: "5 asks",
			},
		],
	},
};

const SEPARATORS: Readonly<Partial<Record<ValueKind, Chips["separator"]>>> = {
	words: "comma",
	places: "semicolon",
	names: "semicolon",
	links: "semicolon",
};

/** Asks which kind of note is to be made, and then for what it needs. */
export function chooseNewNote(context: Context): void {
	new ChoiceSuggester(context.app, {
		placeholder: "What is the note about?",
		items: NEW_KINDS,
		labelOf: (kind) => FORMS[kind].title,
		onChoose: (kind) => openNewNoteForm(context, kind),
	}).open();
}

/** Asks for what a new note needs, makes it and opens it; of a space, the people who fit it. `name` is filled in. */
export function openNewNoteForm(
	context: Context,
	kind: NewKind,
	name = FORMS[kind].name ?? "",
): void {
	const { live, runner, isTaken } = context;
	const { title, namePlaceholder, fields } = FORMS[kind];
	const nameField: FormField = {
		key: "",
		name: "Name",
		placeholder: namePlaceholder,
		value: name,
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
		const draft = draftNote(live.index, input, isTaken);
		if (!draft.ok && draft.isNameTaken) {
			asked = input.name;
			return { message: draft.message, box: "I mean another one: create it anyway" };
		}
		if (!draft.ok) return draft.message;
		const { path, text } = draft;
		const action = {
			title: `Created ${path}`,
			writes: [{ kind: "create", path, text } as const],
		};
		const complaint = await runner.run({ ok: true, action });
		if (complaint === undefined) await show(context, kind, path);
		return complaint;
	};
	const words = new FormWords(live, kind);
	const offered = fields.map((field) => words.offerIn(field));
	openForm(context, {
		title,
		action: "Create",
		// What a space is called matters least.
		fields: kind === "space" ? [...offered, nameField] : [nameField, ...offered],
		onDone,
		afterReading: true,
	});
}

async function show({ app, live }: Context, kind: NewKind, path: string): Promise<void> {
	if (kind !== "space") {
		await openNote(app, path);
		return;
	}
	await untilKnown(live, [path], KNOWN_MS);
	(await openSpaceFit(app))?.showSpace(path);
}

/** The words that are offered in the fields of a form. */
class FormWords {
	readonly #live: LiveIndex;
	readonly #kind: NewKind;
	#terms:
		{ readonly of: object; readonly revision: number; readonly offers: TermOffers } | undefined;

	constructor(live: LiveIndex, kind: NewKind) {
		this.#live = live;
		this.#kind = kind;
	}

	/** A field with what the vault and the method have for it, as chips. */
	offerIn(field: PropertyField): FormField {
		const { key } = field;
		const offer = () => offerWords(this.#live.index, this.#offers, key);
		if (!offer()) return field;
		const dimension = DIMENSION_OF[key];
		const { kind }: { readonly kind: ValueKind } = PROPERTIES[key];
		const separator = SEPARATORS[kind];
		return {
			...field,
			Control: chipsControl({
				...(separator ? { separator } : {}),
				isOrdered: key === "categories",
				offer: () => offer() ?? { words: [], isShown: false },
				...(["category", "categories", "kind"].includes(key) ? { label: categoryLabel } : {}),
				...(key === "per_week" ? { label: weekGoalLabel } : {}),
				...(dimension && this.#kind === "space" && this.#live.index.people.length > 0
					? { remark: (word) => caughtLabel(this.#offers.count(dimension, word)) }
					: {}),
			}),
		};
	}

	/** Those of the index as it is now. */
	get #offers(): TermOffers {
		const { index } = this.#live;
		const known = this.#terms;
		if (known?.of === index && known.revision === index.revision) return known.offers;
		const offers = new TermOffers(index);
		this.#terms = { of: index, revision: index.revision, offers };
		return offers;
	}
}
