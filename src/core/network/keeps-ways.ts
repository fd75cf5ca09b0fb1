import type { ContactChange } from "../index/contact-changes";
import { saysSameOfIntroducers } from "./introducer-record";
import { acquaintanceOf } from "./known";

/** The links of a note from which paths are made. */
const LINKS = [
	...(["knows", "introducedBy", "referredBy", "introVia"] as const),
	...(["company", "metAt", "expectedAt"] as const),
];

/** Whether a person's note has changed in nothing by which somebody else is reached: a title, a place, what we spoke about. */
export function keepsWays({ before, after }: ContactChange): boolean {
	if (before?.path !== after?.path || !before || !after) return false;
	const [old, now] = [before.note, after.note];
	return (
		isSame(before.labels, after.labels) &&
		LINKS.every((id) => isSame(before[id], after[id])) &&
		isSame(old.school, now.school) &&
		old.closeness === now.closeness &&
		old.connectedOn === now.connectedOn &&
		acquaintanceOf(old) === acquaintanceOf(now) &&
		saysSameOfIntroducers(old, now)
	);
}

/** Links are the same objects where they say the same. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((one, i) => one === b[i]);
}
