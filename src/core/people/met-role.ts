import { MET_ROLE_TABLE, MET_ROLES, type MetRole } from "../vocabulary/met-role";

/** The role that a word stands for; undefined for other words. */
export function readRole(words: string): MetRole | undefined {
	const text = words.trim();
	return MET_ROLES.find((role) => MET_ROLE_TABLE[role].words.test(text));
}

/** An event, and what somebody is there. */
export interface RoleAt {
	readonly role: MetRole | undefined;
	readonly event: string;
}

/** Reads `speaker at Money2020`, `organizer of the meetup`, `met at the fair`; undefined for other words. */
export function readRoleAt(words: string): RoleAt | undefined {
	const met = /^(?:we\s+)?(?:met|saw)\s+(?:(?:her|him|them)\s+)?at\s+(?:the\s+)?(\S.*)$/.exec(
		words,
	);
	if (met?.[1] !== undefined) return { role: undefined, event: met[1] };
	const said = /^(\S+(?:\s\S+)?)\s+(?:at|of|@)\s*(?:the\s+)?(\S.*)$/i.exec(words);
	const role = readRole(said?.[1] ?? "");
	return role && said?.[2] !== undefined ? { role, event: said[2] } : undefined;
}
