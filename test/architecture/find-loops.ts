/** Lists the ways on which something leads back to itself over pairs of from and to, each once, as `a → b → a`. */
export function findLoops(pairs: readonly (readonly [string, string])[]): string[] {
	const next = new Map<string, Set<string>>();
	for (const [from, to] of pairs) next.set(from, (next.get(from) ?? new Set()).add(to));
	const done = new Set<string>();
	const loops: string[] = [];
	const visit = (at: string, trail: readonly string[]): void => {
		const start = trail.indexOf(at);
		if (start !== -1) loops.push([...trail.slice(start), at].join(" → "));
		if (start !== -1 || done.has(at)) return;
		for (const to of next.get(at) ?? []) visit(to, [...trail, at]);
		done.add(at);
	};
	for (const at of next.keys()) visit(at, []);
	return loops;
}
