/** Everything about something that I can want so many of each week. */
export interface WeekGoalDefinition {
	readonly label: string;
	/** What the form asks for it. */
	readonly question: string;
	/** What else a space may call it. */
	readonly others: readonly string[];
}

const ROWS = {
	asks: {
		label: "Asks",
		question: "Asks a week",
		others: ["ask", "introductions", "requests"],
	},
	conversations: {
		label: "Conversations",
		question: "Conversations a week",
		others: ["conversation", "talks", "interviews"],
	},
	thanks: {
		label: "Thanks in time",
		question: "Thanks in time a week",
		others: ["thank", "thank-yous"],
	},
	names: {
		label: "Names",
		question: "Names a week",
		others: ["name", "referrals"],
	},
} as const satisfies Readonly<Record<string, WeekGoalDefinition>>;

/** What a space can want each week. */
export type WeekGoal = keyof typeof ROWS;

export const WEEK_GOAL_TABLE: Readonly<Record<WeekGoal, WeekGoalDefinition>> = ROWS;

export const WEEK_GOALS = Object.keys(ROWS) as readonly WeekGoal[];

/** How many of each, as far as it is said. */
export type WeekGoals = Readonly<Partial<Record<WeekGoal, number>>>;
