/** What is said of whose move it is. */
export interface MoveDefinition {
	/** To the user. */
	readonly label: string;
	/** As the user says it. */
	readonly said: string;
	/** Whether somebody else's answer is waited for. */
	readonly isWait?: true;
}

const ROWS = {
	mine: { label: "Your move", said: "my move" },
	introducer: { label: "Introducer's move", said: "the introducer's move", isWait: true },
	theirs: { label: "Their move", said: "their move", isWait: true },
	both: { label: "Date set", said: "date set" },
	closed: { label: "Closed", said: "closed" },
} as const satisfies Readonly<Record<string, MoveDefinition>>;

/** Whose move it is; `closed` is nobody's. */
export type Move = keyof typeof ROWS;

export const MOVE_TABLE: Readonly<Record<Move, MoveDefinition>> = ROWS;
