import { wayInLabel } from "../../app/companies/company-labels";
import type { WayIn } from "../../core/companies/way-in";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Intent } from "../shared/host";

/** The way into a company as a view shows it: why, and what its button does. */
export interface WayInStep {
	readonly why: string;
	/** What is done about it; undefined where the person's note says what is next. */
	readonly intent: Intent | undefined;
	/** The person whom the button asks or whose note it opens. */
	readonly path: string;
	readonly name: string;
	readonly label: string;
}

/** A path is asked for; who is known or in progress is opened, for their note says what is next. */
export function wayInStep(
	wayIn: WayIn | undefined,
	company: string,
	today: CalendarDate,
): WayInStep | undefined {
	if (!wayIn) return undefined;
	const why = wayInLabel(wayIn, company, today);
	const { person } = wayIn;
	const introducer = wayIn.kind === "path" ? wayIn.path.introducer : undefined;
	if (!introducer)
		return { why, intent: undefined, path: person.path, name: person.note.name, label: "Open" };
	return {
		why,
		intent: { kind: "ask", path: person.path, via: introducer.path },
		path: introducer.path,
		name: introducer.note.name,
		label: "Ask",
	};
}

/** Whether two say the same: then a row need not be drawn again. */
export function isSameStep(a: WayInStep | undefined, b: WayInStep | undefined): boolean {
	return a === b || (a?.why === b?.why && a?.path === b?.path && a?.label === b?.label);
}
