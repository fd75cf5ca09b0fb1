/** The goals that a space is offered, and what somebody with each is doing, behind `I'm`. */
const ROWS = [
	{ label: "Job search", doing: "looking for my next job" },
	{ label: "More projects", doing: "looking for my next project" },
	{ label: "Opportunities for my team", doing: "looking for new work for my team" },
	{ label: "More contacts", doing: "getting to know more people in my field" },
] as const;

export const GOALS: readonly string[] = ROWS.map(({ label }) => label);

/** What somebody with one of these goals is doing; undefined for a goal in the user's own words. */
export function doingFor(goal: string): string | undefined {
	const wanted = goal.toLowerCase();
	return ROWS.find(({ label }) => label.toLowerCase() === wanted)?.doing;
}
