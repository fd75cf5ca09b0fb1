import type { CalendarDate, LocalDateTime } from "../dates/calendar-date";
import type { FactsBeside } from "../note/facts";
import { readName } from "../note/note-name";
import { type PropertyReader, separatorOf } from "../note/property-reader";
import {
	type FieldOf,
	fieldOf,
	PROPERTIES,
	type PropertyId,
	type PropertyOf,
	propertiesOf,
} from "../vocabulary/property";
import type { PropertyDefinition, ValueKind } from "../vocabulary/property-definition";
import type { RecordKind } from "../vocabulary/record-kind";

/** What a value of each kind is once it is read. Links and terms are kept as written. */
interface ReadValues {
	readonly text: string | undefined;
	readonly word: string | undefined;
	readonly words: readonly string[];
	readonly places: readonly string[];
	readonly names: readonly string[];
	readonly link: readonly string[];
	readonly links: readonly string[];
	readonly term: string | undefined;
	readonly number: number | undefined;
	readonly date: CalendarDate | undefined;
	readonly datetime: LocalDateTime | undefined;
	readonly checkbox: boolean;
}

type Table = typeof PROPERTIES;

type ReadValue<Id extends PropertyId> = Table[Id] extends { readonly usual: number }
	? number
	: ReadValues[Table[Id]["kind"]];

/** The fields that code of its own reads, the name aside: every record has one. */
type ApartField<K extends RecordKind> = Exclude<
	{
		[Id in PropertyOf<K>]: Table[Id] extends { readonly readApart: string } ? FieldOf<Id> : never;
	}[PropertyOf<K>],
	"name"
>;

/** What a note says in the properties that are read by the kind of their values alone. */
type PlainRecord<K extends RecordKind> = {
	readonly [Id in PropertyOf<K> as Exclude<FieldOf<Id>, ApartField<K> | "name">]: ReadValue<Id>;
} & {
	readonly path: string;
	/** The `name` property, else the file's name. */
	readonly name: string;
};

/** A note as it is kept once read: a field for each property of its kind, and what `Apart` has besides. */
export type NoteRecord<K extends RecordKind, Apart extends object = object> = PlainRecord<K> &
	Apart;

/** Code that reads what a property's kind does not say. */
type ReadField<Value> = (reader: PropertyReader, facts: FactsBeside) => Value;

/** The same where it is not a property of its own: it knows what the others say. */
type ReadMore<K extends RecordKind, Value> = (
	reader: PropertyReader,
	facts: FactsBeside,
	plain: PlainRecord<K>,
) => Value;

type ApartReaders<K extends RecordKind, Apart> = {
	readonly [Field in keyof Apart]: Field extends ApartField<K>
		? ReadField<Apart[Field]>
		: ReadMore<K, Apart[Field]>;
};

function readList(id: PropertyId): ReadField<readonly string[]> {
	const separator = separatorOf(id);
	return (reader) => reader.list(id, separator);
}

/** How each kind of value is read. */
const READERS: {
	readonly [K in ValueKind]: (
		id: PropertyId,
		definition: PropertyDefinition,
	) => ReadField<ReadValues[K]>;
} = {
	text: (id) => (reader) => reader.text(id),
	word: (id) => (reader) => reader.word(id),
	words: readList,
	places: readList,
	names: readList,
	link: readList,
	links: readList,
	term: (id) => (reader) => reader.text(id),
	number: (id, { range: [least, max] = [-Infinity, Infinity], usual }) => {
		return (reader) => reader.number(id, least, max) ?? usual;
	},
	date: (id) => (reader) => reader.date(id),
	datetime: (id) => (reader) => reader.dateTime(id),
	checkbox: (id) => (reader) => /^(true|yes|x)$/i.test(reader.text(id) ?? ""),
};

/**
 * Makes the reader of a kind of note. `apart` reads what the kinds of properties do not say; a property that is to
 * be read so may not be missing there. The properties are read in the order of the design.
 */
export function recordReader<
	K extends RecordKind,
	Apart extends Readonly<Record<ApartField<K>, unknown>>,
>(
	kind: K,
	apart: ApartReaders<K, Apart>,
): (facts: FactsBeside, reader: PropertyReader) => NoteRecord<K, Apart> {
	const steps = new Map<string, ReadMore<K, unknown>>([["path", (_, { path }) => path]]);
	for (const id of propertiesOf(kind)) steps.set(fieldOf(id), readerOf(id));
	for (const [field, read] of Object.entries<ReadMore<K, unknown>>(apart)) steps.set(field, read);
	const fields = [...steps].map(([field, read]) => ({ field, read }));
	const blank = Object.fromEntries(fields.map(({ field }) => [field, undefined]));
	return (facts, reader) => {
		// All fields are there before they are filled: objects that grow are slow, and there is one for each person of the vault.
		const record: Record<string, unknown> = { ...blank };
		for (const step of fields)
			record[step.field] = step.read(reader, facts, record as unknown as PlainRecord<K>);
		return record as unknown as NoteRecord<K, Apart>;
	};
}

function readerOf(id: PropertyId): ReadField<unknown> {
	const definition: PropertyDefinition = PROPERTIES[id];
	return id === "name"
		? (reader, { path }) => readName(path, reader)
		: READERS[definition.kind](id, definition);
}
