/** How a vault's own notes about people could be read, as JSON (docs/schema/adopt.schema.json). */
export interface AdoptDocument {
	readonly ways: readonly {
		readonly kind: "type" | "folder" | "tag";
		readonly value: string;
		readonly notes: number;
		readonly people: number;
		/** Whether it is proposed for its name alone, and whether it is taken. */
		readonly byName: boolean;
		readonly taken: boolean;
	}[];
	readonly properties: readonly {
		readonly property: string;
		readonly names: readonly { readonly name: string; readonly notes: number }[];
	}[];
	/** What the notes of those people say in properties that nothing reads, the most used first; then in lines of the text. */
	readonly unread: readonly {
		readonly name: string;
		readonly notes: number;
		readonly inText: boolean;
	}[];
	/** What would be read from each note that is a contact by what is proposed. */
	readonly people: readonly {
		readonly path: string;
		readonly name: string;
		readonly values: readonly { readonly property: string; readonly value: string }[];
	}[];
	/** The settings file, where it was written. */
	readonly saved: string | null;
}

interface Rule extends Omit<AdoptDocument["ways"][number], "byName" | "taken"> {
	readonly isByName: boolean;
}

interface Plan extends Pick<AdoptDocument, "properties"> {
	readonly unread: readonly {
		readonly name: string;
		readonly notes: number;
		readonly inText?: true;
	}[];
	readonly rules: readonly Rule[];
	readonly left: readonly Rule[];
	readonly people: readonly {
		readonly path: string;
		readonly name: string;
		readonly values: ReadonlyMap<string, string>;
	}[];
}

/** An adoption as a document; `saved` is the settings file, where it was written. */
export function documentAdoption(
	{ rules, left, properties, unread, people }: Plan,
	saved: string | undefined,
): AdoptDocument {
	return {
		ways: [
			...rules.map((rule) => documentRule(rule, true)),
			...left.map((rule) => documentRule(rule, false)),
		],
		properties,
		unread: unread.map((one) => ({ ...one, inText: one.inText === true })),
		people: people.map(({ path, name, values }) => ({
			path,
			name,
			values: Array.from(values, ([property, value]) => ({ property, value })),
		})),
		saved: saved ?? null,
	};
}

function documentRule(
	{ kind, value, notes, people, isByName }: Rule,
	taken: boolean,
): AdoptDocument["ways"][number] {
	return { kind, value, notes, people, byName: isByName, taken };
}
