import { MET_ROLE_TABLE, MET_ROLES, type MetRole } from "../vocabulary/met-role";

/** The role that a word stands for; undefined for other words. */
export function readRole(phrase: string): MetRole | undefined {
	const text = phrase.trim();
	return MET_ROLES.find((role) => MET_ROLE_TABLE[role].pattern.test(text));
}

/** An event, and what somebody is there. */
export interface RoleAt {
	readonly role: MetRole | undefined;
	readonly event: string;
}

/** Reads `speaker at Money2020`, `organizer of the meetup`, `met at the fair`; undefined for other words. */
export function readRoleAt(phrase: string): RoleAt | undefined {
	const met = /^(?:we\s+)?(?:met|saw)\s+(?:(?:her|him|them)\s+)?at\s+(?:the\s+)?(\S.*)$/.exec(
		phrase,
	);
	if (met?.[1] !== undefined) return { role: undefined, event: met[1] };
	const match = /^(\S+(?:\s\S+)?)\s+(?:at|of|@)\s*(?:the\s+)?(\S.*)$/i.exec(phrase);
	const role = readRole(match?.[1] ?? "");
	return role && match?.[2] !== undefined ? { role, event: match[2] } : undefined;
}
