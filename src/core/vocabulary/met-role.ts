/** Everything about a role at an event. */
export interface MetRoleDefinition {
	readonly label: string;
	/** Words for somebody who is it, or for what they did there. */
	readonly pattern: RegExp;
}

const ROWS = {
	attendee: {
		label: "Attendee",
		pattern: /^(?:attendees?|attended|attends|attending|participants?|guest|visitor)$/i,
	},
	organizer: {
		label: "Organizer",
		pattern: /^(?:co-?)?(?:organi[sz](?:ers?|ed|es|ing)|hosts?|hosted)$/i,
	},
	speaker: {
		label: "Speaker",
		pattern:
			/^(?:(?:keynote|guest)\s+)?(?:speakers?|spoke|speaks|speaking|keynote|panel(?:l)?ist|presenter|presented|moderator)$/i,
	},
} as const satisfies Readonly<Record<string, MetRoleDefinition>>;

/** As what somebody is at an event. */
export type MetRole = keyof typeof ROWS;

export const MET_ROLE_TABLE: Readonly<Record<MetRole, MetRoleDefinition>> = ROWS;

export const MET_ROLES = Object.keys(ROWS) as readonly MetRole[];
