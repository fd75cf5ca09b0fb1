/** Everything about whose move it is. */
export interface MoveDefinition {
	/** To the user. */
	readonly label: string;
	/** As the user says it. */
	readonly phrase: string;
	/** Whether somebody else's answer is waited for. */
	readonly isWait?: true;
}

const ROWS = {
	mine: { label: "Your move", phrase: "my move" },
	introducer: { label: "Introducer's move", phrase: "the introducer's move", isWait: true },
	theirs: { label: "Their move", phrase: "their move", isWait: true },
	both: { label: "Date set", phrase: "date set" },
	closed: { label: "Closed", phrase: "closed" },
} as const satisfies Readonly<Record<string, MoveDefinition>>;

/** Whose move it is; `closed` is nobody's. */
export type Move = keyof typeof ROWS;

export const MOVE_TABLE: Readonly<Record<Move, MoveDefinition>> = ROWS;
