/** Longer texts come once, and would fill the memory. */
const MAX_LENGTH = 200;

/** Computes something for each text once; what is remembered is forgotten when there are too many texts. */
export function remember<V>(limit: number, compute: (text: string) => V): (text: string) => V {
	const known = new Map<string, V>();
	return (text) => {
		if (text.length > MAX_LENGTH) return compute(text);
		const found = known.get(text);
		if (found !== undefined) return found;
		const value = compute(text);
		if (known.size >= limit) known.clear();
		known.set(text, value);
		return value;
	};
}
