/** The kinds of opportunities that are offered; any other word will do. */
export const OPPORTUNITY_KINDS: readonly string[] = ["job", "project", "customer", "hire", "talk"];
