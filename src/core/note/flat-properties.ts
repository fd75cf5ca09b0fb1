/** Properties as two lists, each value at the place of its name: an object of many names is slow to fill and to ask. No name stands twice. */
export class FlatProperties {
	readonly keys: readonly string[];
	readonly values: readonly unknown[];

	constructor(keys: readonly string[], values: readonly unknown[]) {
		this.keys = keys;
		this.values = values;
	}
}

/** The same as an object. */
export function asRecord({ keys, values }: FlatProperties): Record<string, unknown> {
	return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
}
