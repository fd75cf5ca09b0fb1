import type { LocalDateTime } from "../../src/core/dates/calendar-date";
import { loggedContact } from "./network";

/** The Monday of the second week of the planner, in the morning. */
export const SECOND_MONDAY = "2026-11-30T08:00" as LocalDateTime;

/** Where the note of that week is. */
export const WEEK_NOTE = "Weeks/Week of 2026-11-30.md";

const PLACE = "profession: Supply chain planning\ngeography: US/Oregon/Portland\n";

/** Those whom Marta has been asked to introduce, and has not answered about. */
function askedOfMarta(name: string, day: string): [string, string] {
	const properties = `${PLACE}category: employer-or-customer\nintro_status: asked\nintro_since: ${day}\nintro_via: "[[Marta Silva]]"\n`;
	return [`People/${name}.md`, loggedContact(properties, `${day} asked [[Marta Silva]]`)];
}

/** People of whom a list at work says no more than where they are: nobody knows them. */
function strangers(): [string, string][] {
	return Array.from({ length: 24 }, (_, i) => [
		`People/Stranger ${String(i + 1).padStart(2, "0")}.md`,
		`---\ntype: contact\nsource: linkedin\ngeography: US/Oregon/Portland\n---\n`,
	]);
}

/**
 * The notes of a planner who moves to Portland, after a week: 36 people, five target companies, one event, and four
 * asks that Marta has not answered.
 */
export const PLANNER_NOTES: Readonly<Record<string, string>> = {
	"My space.md":
		'---\ntype: space\nindustries: Food\nprofessions: Supply chain planning\ngeographies: US/Oregon/Portland\ncategories: ["peer = 2", "employer-or-customer = 5", power-connector]\nper_week: ["asks = 5", "conversations = 3"]\n---\n',
	...Object.fromEntries(
		["Oat Works", "Pine Foods", "River Grocers", "Stumptown Mills", "Tualatin Farms"].map(
			(name, i) => [
				`Companies/${name}.md`,
				`---\ntype: company\ntarget: true\nmotivation: ${5 - i}\n---\n`,
			],
		),
	),
	"Events/Planners of Portland.md":
		"---\ntype: event\nkind: meetup\ndate: 2026-12-03\nplace: Portland\n---\n",
	"People/Marta Silva.md": loggedContact(
		"source: past-colleague\ncloseness: 3\n",
		"2026-11-02 met",
	),
	...Object.fromEntries([
		askedOfMarta("Ada Berg", "2026-11-23"),
		askedOfMarta("Ben Cho", "2026-11-24"),
		askedOfMarta("Cora Diaz", "2026-11-25"),
		askedOfMarta("Dev Rao", "2026-11-26"),
	]),
	// Two peers at target companies, whom Tom knows; Marta knows the first of them, too.
	"People/Pia Ross.md": `---\ntype: contact\n${PLACE}category: peer\ncompany: "[[Oat Works]]"\nknows: ["[[Tom Okafor]]", "[[Marta Silva]]"]\n---\n`,
	"People/Noor Haddad.md": `---\ntype: contact\n${PLACE}category: peer\ncompany: "[[Pine Foods]]"\nknows: "[[Tom Okafor]]"\nexpected_at: "[[Planners of Portland]]"\n---\n`,
	// Whom Marta alone knows.
	"People/Yan Li.md": `---\ntype: contact\n${PLACE}category: peer\ncompany: "[[River Grocers]]"\nknows: "[[Marta Silva]]"\n---\n`,
	"People/Tom Okafor.md": loggedContact("source: professor\nlast_contact: 2026-11-10\n"),
	"People/Lea Brandt.md": loggedContact(
		`${PLACE}source: database\nmet_at: "[[Planners of Portland]]"\nmet_role: organizer\nintro_status: scheduled\nintro_since: 2026-11-26\n`,
		"2026-11-24 contacted",
		"2026-11-26 scheduled 2026-12-02 10:00",
	),
	"People/Sam Ode.md": loggedContact(
		`source: classmate\nintro_status: met\nintro_since: 2026-11-25\n`,
		"2026-11-25 met",
	),
	"People/Old Friend.md":
		"---\ntype: contact\nsource: past-colleague\nlast_contact: 2026-06-01\n---\n",
	...Object.fromEntries(strangers()),
	"Interviews/2026-11-25 Sam Ode.md":
		'---\ntype: interview\ncontact: "[[Sam Ode]]"\nstarts: 2026-11-25T09:00\nheld: held\nthanked: 2026-11-26\n---\n## Recap\n\nPeople named: [[Stranger 01]]\n\n## What I promised\n\n- [ ] Send Sam the planning template 📅 2026-12-02\n- [ ] Call Sam in spring 📅 2027-03-01\n',
	"Interviews/2026-12-02 Lea Brandt.md":
		'---\ntype: interview\ncontact: "[[Lea Brandt]]"\nstarts: 2026-12-02T10:00\nheld: planned\n---\n',
};

/** The same where no conversation named anybody: then there is nobody for a third ask. */
export const NOBODY_NAMED: Readonly<Record<string, string>> = {
	...PLANNER_NOTES,
	"Interviews/2026-11-25 Sam Ode.md": "",
};
