/** Everything about what has become of an opportunity. */
export interface OpportunityStatusDefinition {
	readonly label: string;
	/** A Lucide icon. */
	readonly icon: string;
	/** Other words that are read as it. */
	readonly others: readonly string[];
	/** Whether nothing more is to be done about it. */
	readonly isDecided?: true;
}

const ROWS = {
	lead: { label: "Lead", icon: "lucide-sprout", others: ["open", "new"] },
	talking: { label: "Talking", icon: "lucide-messages-square", others: ["in-talks"] },
	won: { label: "Won", icon: "lucide-trophy", others: ["closed-won"], isDecided: true },
	lost: { label: "Lost", icon: "lucide-circle-x", others: ["closed-lost"], isDecided: true },
} as const satisfies Readonly<Record<string, OpportunityStatusDefinition>>;

/** What has become of an opportunity, in the order in which it goes on. */
export type OpportunityStatus = keyof typeof ROWS;

export const OPPORTUNITY_STATUS_TABLE: Readonly<
	Record<OpportunityStatus, OpportunityStatusDefinition>
> = ROWS;

export const OPPORTUNITY_STATUSES = Object.keys(ROWS) as readonly OpportunityStatus[];
