/** The states and provinces that are written by their letters, and the parts of the United Kingdom; by country, folded. */
const STATES: Readonly<Record<string, string>> = {
	us: `al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
	dc district of columbia, fl florida, ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa,
	ks kansas, ky kentucky, la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota,
	ms mississippi, mo missouri, mt montana, ne nebraska, nv nevada, nh new hampshire, nj new jersey,
	nm new mexico, ny new york, nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon,
	pa pennsylvania, ri rhode island, sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah,
	vt vermont, va virginia, wa washington, wv west virginia, wi wisconsin, wy wyoming`,
	canada: `ab alberta, bc british columbia, mb manitoba, nb new brunswick, nl newfoundland and labrador,
	ns nova scotia, nt northwest territories, nu nunavut, on ontario, pe prince edward island, qc quebec,
	sk saskatchewan, yt yukon`,
	uk: "- england, - scotland, - wales, - northern ireland",
};

/** A state and the country that it is of, both folded. */
export interface State {
	readonly country: string;
	readonly name: string;
}

interface States {
	readonly byLetters: ReadonlyMap<string, State>;
	readonly byName: ReadonlyMap<string, State>;
}

let known: States | undefined;

/** The state or province with these two letters. */
export function stateByLetters(letters: string): State | undefined {
	return (known ??= readStates()).byLetters.get(letters);
}

/** The state, province or part of a country of this name. */
export function stateByName(name: string): State | undefined {
	return (known ??= readStates()).byName.get(name);
}

function readStates(): States {
	const rows = Object.entries(STATES).flatMap(([country, text]) =>
		text.split(",").map((row) => {
			const [letters = "", ...words] = row.trim().split(" ");
			return { letters, state: { country, name: words.join(" ") } };
		}),
	);
	return {
		byLetters: new Map(rows.map(({ letters, state }) => [letters, state])),
		byName: new Map(rows.map(({ state }) => [state.name, state])),
	};
}
