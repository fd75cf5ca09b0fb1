/** Everything about a way in which a conversation was reached. */
export interface RouteDefinition {
	readonly label: string;
}

const ROWS = {
	known: { label: "Already known" },
	warm: { label: "Warm introduction" },
	named: { label: "With a name" },
	"in-person": { label: "Met in person" },
	cold: { label: "Cold" },
} as const satisfies Readonly<Record<string, RouteDefinition>>;

/** How a conversation was reached. */
export type Route = keyof typeof ROWS;

export const ROUTE_TABLE: Readonly<Record<Route, RouteDefinition>> = ROWS;

/** The routes in the order in which they are counted. */
export const ROUTES = Object.keys(ROWS) as readonly Route[];
