import type { EventRequest } from "../../src/app/pipeline/record-event";
import { contactInText } from "../../src/core/records/contact-in-text";
import type { LogEvent } from "../../src/core/vocabulary/log-event";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { day, time } from "./acting-vault";

/** The day on which Ann's events take place. */
export const TODAY = day("2026-03-12");

/** The note of somebody whose introducer was asked, with what a person writes beside. */
export const ANN = `---
# my own comment
Type: contact
intro_status: 'asked'   # by hand
intro_since: 2026-03-02
intro_via: "[[Bo]]"
follow_up: 2026-03-20
Odd: { kept: yes }
---
Met in Provo.

## Introduction log

- 2026-03-02 asked [[Bo]]: at the meetup
a line of my own

## Notes
`;

/** Ann and those who may introduce her. */
export const NOTES = {
	"People/Ann.md": ANN,
	"People/Bo.md": "---\ntype: contact\naliases: [Bobby]\n---\n",
	"People/Cy.md": "---\ntype: contact\n---\n",
};

/** Ann, for whom a conversation is agreed on. */
export const SCHEDULED = `---
type: contact
intro_status: scheduled
---
## Introduction log
- 2026-03-02 scheduled 2026-03-11 09:30
`;

/** The note of that conversation. */
export const INTERVIEW = `---
type: interview
contact:
  - "[[Ann]]"
starts: 2026-03-11T09:30
held: planned # yet
---
Goals
`;

/** The same note with another time. */
export function interviewAt(when: string): string {
	return INTERVIEW.replace("2026-03-11T09:30", time(when));
}

/** The log of Ann's note as it is read, a line an event. */
export function logOf(text: string | undefined): string[] {
	const { log } = contactInText("People/Ann.md", text ?? "", DEFAULT_SETTINGS);
	return log.map(({ date, event, link, text: words }) =>
		[date, event, link, words].filter(Boolean).join(" "),
	);
}

/** An event of Ann's, today. */
export function eventOf(event: LogEvent, more: Partial<EventRequest> = {}): EventRequest {
	return { path: "People/Ann.md", event, date: TODAY, ...more };
}
