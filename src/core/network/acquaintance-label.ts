import type { ContactEntry } from "../index/entry";
import { type Acquaintance, haveMet, oldLabel } from "./known";

/** How I know somebody whom I know, as a sentence: the first step of a path. */
export function acquaintanceLabel(
	{ note }: ContactEntry,
	acquaintance: Acquaintance | undefined,
): string {
	const { name, source, closeness = 0, lastContact } = note;
	const old = oldLabel(source);
	if (old !== undefined) return `${name} ${old}`;
	if (haveMet(note)) return `You have met ${name}`;
	if (closeness >= 1) return `You know ${name}`;
	if (lastContact !== undefined) return `You have been in touch with ${name}`;
	if (acquaintance === "referrer") return `You are in touch with ${name} about introductions`;
	if (acquaintance === "likely-colleague") return `${name} is likely a past colleague of yours`;
	if (acquaintance === "same-company") return `${name} is or was at a company where you worked`;
	return acquaintance === "connected"
		? `You are connected to ${name} on LinkedIn`
		: `You have talked to ${name}`;
}
