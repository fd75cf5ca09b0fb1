import { describe, expect, it } from "vitest";
import {
	eventAt,
	type MetThere,
	prepareReview,
	whyNotMet,
} from "../../../src/app/events/review-event";
import { newHistory } from "../../make/new-history";
import { eventPeople } from "../../../src/core/network/event-people";
import { contactAt } from "../../make/vault";
import { ACTING_VAULTS, day, run, runWell, time } from "../../make/acting-vault";

const MEETUP = "---\ntype: event # monthly\ndate: 2026-03-10\n---\nGood pizza.\n";
const NOTES = {
	"Meetup.md": MEETUP,
	"Ann.md": '---\ntype: contact\nexpected_at:\n  - "[[Meetup]]"\n  - "[[Fair]]"\n---\n',
	"Bo.md":
		'---\r\ntype: contact\r\nmet_at: "[[Meetup]]"\r\nmet_role: speaker\r\n---\r\n## Introduction log\r\n',
	"Cy.md": "---\ntype: contact\nexpected_at: Meetup\nintro_status: met\n---\n",
	"Di.md": '---\ntype: contact\nexpected_at: "[[Meetup]]"\n---\n',
	"Ed.md":
		'---\ntype: contact\nexpected_at: "[[Meetup]]"\nintro_status: name-ok\n---\n## Introduction log\n- 2026-03-02 named [[Ann]]\n',
};
const MET: readonly MetThere[] = [
	{ path: "Ann.md", remark: "knows the organizers" },
	{ path: "Bo.md" },
	{ path: "Cy.md" },
];

describe.each(ACTING_VAULTS)("whom I met at an event, in notes %s,", (_, open) => {
	const review = (vault: ReturnType<typeof open>, met = MET, today = "2026-03-11") =>
		prepareReview(vault.index(), { path: "Meetup.md", met }, time(`${today}T18:30`));

	it("is recorded as met in person that day, and those not ticked stay expected", async () => {
		const vault = open(NOTES);
		const done = await runWell(vault.notes, review(vault));
		expect(done.title).toBe("Meetup: met 3 people");
		const after = vault.texts();
		expect(after["Ann.md"]).toContain("- 2026-03-10 met: knows the organizers\n");
		expect(after["Ann.md"]).toContain('expected_at:\n  - "[[Fair]]"\n');
		expect(after["Ann.md"]).toContain('met_at: "[[Meetup]]"\n');
		expect(after["Ann.md"]).toContain("intro_route: in-person\n");
		expect(after["Bo.md"]).toContain("- 2026-03-10 met\r\n");
		expect(after["Bo.md"]).toContain("intro_route: in-person");
		expect(after["Cy.md"]).toContain("- 2026-03-10 talked\n");
		expect(after["Cy.md"]).not.toContain("expected_at");
		expect(after["Di.md"]).toBe(NOTES["Di.md"]);
		expect(after["Meetup.md"]).toBe(
			"---\ntype: event # monthly\ndate: 2026-03-10\nreviewed: 2026-03-11\n---\nGood pizza.\n",
		);
		const index = vault.index();
		const event = eventAt(index, "Meetup.md");
		const people = event ? eventPeople(index, event) : [];
		expect(people.map(({ entry, isMet }) => [entry.note.name, isMet])).toEqual([
			["Bo", true],
			["Ann", true],
			["Cy", true],
			["Di", false],
			["Ed", false],
		]);
	});

	it("is no conversation that is still to come that day, and none with somebody who is not ticked", async () => {
		const talk = (people: string, starts: string) =>
			`---\ntype: interview\ncontact: ${people}\nstarts: ${starts}\nheld: planned\n---\n`;
		const vault = open({
			...NOTES,
			"Later.md": talk('"[[Ann]]"', "2026-03-10T21:30"),
			"Both.md": talk('["[[Bo]]", "[[Di]]"]', "2026-03-10T17:00"),
		});
		const before = vault.texts();
		await runWell(vault.notes, review(vault, MET, "2026-03-10"));
		const after = vault.texts();
		expect([after["Later.md"], after["Both.md"]]).toEqual([before["Later.md"], before["Both.md"]]);
	});

	it("is the conversation that was planned for that day, and none of another day", async () => {
		const talk = (people: string, starts: string) =>
			`---\ntype: interview\ncontact: ${people}\nstarts: ${starts}\nheld: planned\n---\nOurs.\n`;
		const vault = open({
			...NOTES,
			"Di.md":
				"---\ntype: contact\nexpected_at: Meetup\nintro_status: scheduled\n---\n## Introduction log\n- 2026-03-05 scheduled 2026-03-10 17:00\n",
			"Both.md": talk('["[[Ann]]", "[[Di]]"]', "2026-03-10T17:00"),
			"Before.md": talk('"[[Bo]]"', "2026-03-08T17:00"),
			"After.md": talk('"[[Ed]]"', "2026-03-12T17:00"),
		});
		const before = vault.texts();
		const met = ["Ann", "Bo", "Di", "Ed"].map((name) => ({ path: `${name}.md` }));
		await runWell(vault.notes, review(vault, met));
		const after = vault.texts();
		expect(after["Both.md"]).toBe(before["Both.md"]?.replace("planned", "held"));
		expect(after["Before.md"]).toBe(before["Before.md"]);
		expect(after["After.md"]).toBe(before["After.md"]);
		expect(after["Di.md"]).toContain("- 2026-03-10 met\n");
	});

	it("is named beside where I met them first, and does not make an earlier talk one of the event", async () => {
		const ann = '---\ntype: contact\nmet_at: "[[Old]]"\nexpected_at: "[[Meetup]]"\n---\n';
		const vault = open({
			...NOTES,
			"Ann.md": ann,
			"Bo.md":
				"---\ntype: contact\nintro_status: met\n---\n## Introduction log\n- 2026-01-01 met\n",
		});
		await runWell(vault.notes, review(vault));
		await runWell(vault.notes, review(vault));
		const after = vault.texts();
		expect(after["Ann.md"]).toContain('met_at: ["[[Old]]", "[[Meetup]]"]\n');
		expect(after["Ann.md"]).not.toContain("expected_at");
		expect(after["Bo.md"]).toContain("- 2026-03-10 talked\n");
		expect(after["Bo.md"]).not.toContain("in-person");
	});

	it("is asked about again after the last day of an event that was answered on an earlier one", async () => {
		const vault = open({
			...NOTES,
			"Meetup.md": MEETUP.replace("---\nG", "ends: 2026-03-12\n---\nG"),
		});
		await runWell(vault.notes, review(vault, MET, "2026-03-11"));
		expect(vault.texts()["Meetup.md"]).toContain("reviewed: 2026-03-11\n");
		await runWell(vault.notes, review(vault, [], "2026-03-13"));
		expect(vault.texts()["Meetup.md"]).toContain("reviewed: 2026-03-13\n");
	});

	it("is undone as one, byte for byte", async () => {
		const vault = open(NOTES);
		const history = newHistory();
		history.push(await runWell(vault.notes, review(vault)));
		expect((await history.undo(vault.notes)).ok).toBe(true);
		expect(vault.texts()).toEqual(NOTES);
	});

	it("is recorded once, however often it is said", async () => {
		const vault = open(NOTES);
		await runWell(vault.notes, review(vault));
		const after = vault.texts();
		const again = await runWell(vault.notes, review(vault, MET, "2026-03-12"));
		expect(again.written).toEqual([]);
		expect(vault.texts()).toEqual(after);
	});

	it("may be nobody, and is then not asked about again", async () => {
		const vault = open(NOTES);
		const done = await runWell(vault.notes, review(vault, []));
		expect(done.title).toBe("Meetup: met nobody");
		expect(vault.texts()).toEqual({
			...NOTES,
			"Meetup.md": MEETUP.replace("---\nGood", "reviewed: 2026-03-11\n---\nGood"),
		});
	});

	it("is nobody before the day, nor on a day on which it was not", async () => {
		const vault = open(NOTES);
		const early = await run(vault.notes, review(vault, MET, "2026-03-09"));
		expect(early).toEqual({
			ok: false,
			message: "Meetup is tomorrow: nobody is met before the day.",
		});
		const request = { path: "Meetup.md", met: MET, date: day("2026-03-11") };
		const other = await run(
			vault.notes,
			prepareReview(vault.index(), request, time("2026-03-12T18:30")),
		);
		expect(other.ok).toBe(false);
		expect(vault.texts()).toEqual(NOTES);
	});

	it("may be anybody in an open stage, also whose name I may use and have not written to", async () => {
		const vault = open(NOTES);
		await runWell(vault.notes, review(vault, [...MET, { path: "Ed.md" }]));
		expect(vault.texts()["Ed.md"]).toContain("intro_status: met\n");
		expect(vault.texts()["Ed.md"]).toContain("- 2026-03-10 met\n");
	});

	it("is said of all or of none, with who stands in the way", async () => {
		const notes = { ...NOTES, "Flo.md": "---\ntype: contact\nintro_status: lunch\n---\n" };
		const vault = open(notes);
		expect(whyNotMet(contactAt(vault.index(), "Flo.md"))).toContain("“lunch” is not a stage");
		expect(whyNotMet(contactAt(vault.index(), "Ed.md"))).toBeUndefined();
		const done = await run(vault.notes, review(vault, [...MET, { path: "Flo.md" }]));
		expect(done.ok ? "" : done.message).toContain("Flo: The status “lunch” is not a stage");
		expect(vault.texts()).toEqual(notes);
	});
});
