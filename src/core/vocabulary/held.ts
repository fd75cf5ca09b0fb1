/** Everything about whether a conversation took place. */
export interface HeldDefinition {
	/** Other words that are read as it. */
	readonly others: readonly string[];
	/** Whether it was planned and nothing came of it. */
	readonly fellThrough?: true;
}

const ROWS = {
	planned: { others: ["false"] },
	held: { others: ["true"] },
	cancelled: { others: ["canceled"], fellThrough: true },
	"no-show": { others: ["noshow"], fellThrough: true },
} as const satisfies Readonly<Record<string, HeldDefinition>>;

/** Whether a conversation took place. */
export type Held = keyof typeof ROWS;

export const HELD_TABLE: Readonly<Record<Held, HeldDefinition>> = ROWS;
