/** Gives a window what Obsidian adds to arrays, texts, numbers and objects. */
export function extendLanguage(realm: Window & typeof globalThis): void {
	extend(realm.Array.prototype, {
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		contains(this: unknown[], target: unknown) {
			return this.includes(target);
		},
		remove(this: unknown[], target: unknown) {
			for (let at = this.indexOf(target); at !== -1; at = this.indexOf(target)) this.splice(at, 1);
		},
		shuffle(this: unknown[]) {
			for (let at = this.length - 1; at > 0; at -= 1) {
				const other = Math.floor(Math.random() * (at + 1));
				[this[at], this[other]] = [this[other], this[at]];
			}
			return this;
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
	});
	extend(realm.Array, { combine: (lists: unknown[][]) => lists.flat() });
	extend(realm.Math, {
		clamp: (value: number, min: number, max: number) => Math.min(max, Math.max(min, value)),
		square: (value: number) => value * value,
	});
	extend(realm.String, { isString: (value: unknown) => typeof value === "string" });
	extend(realm.Number, { isNumber: (value: unknown) => typeof value === "number" });
	extend(realm.String.prototype, {
		contains(this: string, target: string) {
			return this.includes(target);
		},
		format(this: string, ...values: string[]) {
			return this.replace(/{(\d+)}/g, (all, n: string) => values[Number(n)] ?? all);
		},
	});
	extend(realm.Object, {
		isEmpty: (value: object) => Object.keys(value).length === 0,
		each(value: Record<string, unknown>, then: (one: unknown, key: string) => boolean | void) {
			return Object.entries(value).every(([key, one]) => then(one, key) !== false);
		},
	});
}

function extend(target: object, members: object): void {
	for (const [name, value] of Object.entries(members)) {
		const property = { value: value as unknown, configurable: true, writable: true };
		Object.defineProperty(target, name, property);
	}
}
