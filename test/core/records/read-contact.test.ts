import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/core/records/contact";
import { readContact } from "../../../src/core/records/read-contact";
import { bareFacts } from "../../../src/core/note/facts";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { Problem } from "../../../src/core/text/problem";
import { factsOf } from "../../make/note";

interface Read {
	readonly contact: Contact;
	readonly problems: readonly Problem[];
}

function read(frontmatter: Record<string, unknown>): Read {
	const reader = new PropertyReader({});
	const problems: Problem[] = [];
	reader.open("People/Jane Doe.md", frontmatter, problems);
	const contact = readContact(bareFacts("People/Jane Doe.md", { frontmatter }), reader);
	return { contact, problems };
}

describe("reading a contact", () => {
	it("reads a person of whom nothing is said", () => {
		const { contact, problems } = read({});
		expect(contact.name).toBe("Jane Doe");
		expect(problems).toEqual([]);
		const said = Object.values(contact).filter(
			(value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0),
		);
		expect(said).toEqual(["People/Jane Doe.md", "Jane Doe"]);
	});

	it("reads everything that a full note says", () => {
		const { contact, problems } = read({
			name: "Jane Doe-Ray",
			aliases: ["Janie"],
			industry: ["fintech", "[[Climate]]"],
			profession: "product; design",
			geography: "Provo, Utah, US",
			category: ["Peers", "mentor"],
			category_note: "spoke at Money2020",
			company: ["[[Acme, Inc.]]", "Bolt"],
			title: "VP: Product",
			school: "Yale",
			email: "jane@example.org, j@example.org",
			phone: ["+1 801 555 0100"],
			linkedin: "https://linkedin.com/in/jane",
			source: "Past Colleague",
			met_at: "[[Money2020]]",
			met_role: "Speaker",
			not_fit: "profession = Demand planning; geography = Denver, Colorado, US",
			connected_on: "2020-01-02",
			referred_by: ["[[Bob]]"],
			knows: ["[[Cy]]"],
			closeness: 3,
			intro_status: "Requested",
			intro_since: "2024-03-01",
			intro_via: "[[Bob]]",
			introduced_by: "[[Cy]]",
			intro_route: "Warm",
			last_contact: "2024-03-02",
			keep_in_touch: 90,
			follow_up: "2024-04-01",
		});
		expect(problems).toEqual([]);
		expect(contact).toEqual({
			path: "People/Jane Doe.md",
			name: "Jane Doe-Ray",
			aliases: ["Janie"],
			industry: ["fintech", "[[Climate]]"],
			profession: ["product", "design"],
			geography: ["Provo, Utah, US"],
			category: ["peer", "mentor"],
			categoryNote: "spoke at Money2020",
			company: ["[[Acme, Inc.]]", "Bolt"],
			title: "VP: Product",
			jobTitle: "VP: Product",
			school: ["Yale"],
			email: ["jane@example.org", "j@example.org"],
			phone: ["+1 801 555 0100"],
			linkedin: "https://linkedin.com/in/jane",
			source: "past-colleague",
			metAt: ["[[Money2020]]"],
			expectedAt: [],
			metRole: "speaker",
			notFit: ["profession = Demand planning", "geography = Denver, Colorado, US"],
			connectedOn: "2020-01-02",
			referredBy: ["[[Bob]]"],
			knows: ["[[Cy]]"],
			closeness: 3,
			status: "Requested",
			stage: "asked",
			introSince: "2024-03-01",
			introVia: ["[[Bob]]"],
			introducedBy: ["[[Cy]]"],
			introRoute: "warm",
			lastContact: "2024-03-02",
			lastTouch: "2024-03-02",
			keepInTouch: 90,
			followUp: "2024-04-01",
			log: [],
		});
	});

	it("splits what is written as one text by what the property holds", () => {
		const { contact } = read({
			industry: "fintech, climate; health",
			geography: "Provo, Utah, US; Paris, France",
			category: "peer, expert",
			company: "Acme, Inc.; Bolt, LLC",
			school: "University of California, Berkeley",
			email: "a@example.org; b@example.org, c@example.org",
			knows: "[[Doe, Jane]], [[Bob]]; Cy",
			referred_by: "Doe, Jane",
			introduced_by: "[[A]], [[B]]",
			aliases: "Doe, Jane",
		});
		expect(contact.industry).toEqual(["fintech", "climate", "health"]);
		expect(contact.geography).toEqual(["Provo, Utah, US", "Paris, France"]);
		expect(contact.category).toEqual(["peer", "industry-expert"]);
		expect(contact.company).toEqual(["Acme, Inc.", "Bolt, LLC"]);
		expect(contact.school).toEqual(["University of California, Berkeley"]);
		expect(contact.email).toEqual(["a@example.org", "b@example.org", "c@example.org"]);
		expect(contact.knows).toEqual(["[[Doe, Jane]]", "[[Bob]]", "Cy"]);
		expect(contact.referredBy).toEqual(["Doe, Jane"]);
		expect(contact.introducedBy).toEqual(["[[A]]", "[[B]]"]);
		expect(contact.aliases).toEqual(["Doe, Jane"]);
	});

	it("keeps the newest company first and the old ones", () => {
		expect(read({ company: ["[[New]]", "[[Old]]"] }).contact.company).toEqual([
			"[[New]]",
			"[[Old]]",
		]);
	});

	it("counts a category once, however it is spelled", () => {
		expect(read({ category: ["Peer", "peers", "PEER"] }).contact.category).toEqual(["peer"]);
		expect(read({ category: "employer, customer" }).contact.category).toEqual([
			"employer-or-customer",
		]);
		expect(read({ category: "constructor" }).contact.category).toEqual(["constructor"]);
	});
});

describe("reading a status", () => {
	it.each([
		["Requested ", "Requested", "asked"],
		["ASKED", "ASKED", "asked"],
		[["asked"], "asked", "asked"],
		["[[asked]]", "[[asked]]", "asked"],
		["Name OK", "Name OK", "name-ok"],
		["no_reply", "no_reply", "no-reply"],
		["Intro made", "Intro made", "introduced"],
		["met", "met", "met"],
	])("takes %j for a stage, and keeps it as written", (value, status, stage) => {
		const { contact, problems } = read({ intro_status: value });
		expect([contact.status, contact.stage]).toEqual([status, stage]);
		expect(problems).toEqual([]);
	});

	it("takes a link without quotes for the stage it names, and reports the link", () => {
		const { contact, problems } = read({ intro_status: [["asked"]] });
		expect(contact.stage).toBe("asked");
		expect(problems.map((problem) => problem.code)).toEqual(["bare-link"]);
	});

	it.each([
		["waiting", "waiting"],
		[3, "3"],
		[true, "true"],
		["constructor", "constructor"],
		[["asked", "met"], "asked, met"],
		[{ asked: null }, "a group of values"],
	])("keeps %j, which is no stage, and reports it", (value, status) => {
		const { contact, problems } = read({ intro_status: value });
		expect([contact.status, contact.stage]).toEqual([status, undefined]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code: "unknown-status", property: "intro_status" });
		expect(problems[0]?.message).toContain("not a stage of the pipeline");
	});

	it("keeps a very long status whole and its message short", () => {
		const status = "x".repeat(100_000);
		const { contact, problems } = read({ intro_status: status });
		expect(contact.status).toBe(status);
		expect(problems[0]?.message.length).toBeLessThan(200);
	});

	it.each([[null], [""], ["  "], [[]]])("takes %j for none", (value) => {
		const { contact, problems } = read({ intro_status: value });
		expect(contact.status).toBeUndefined();
		expect(problems).toEqual([]);
	});
});

describe("reading the other values of a contact", () => {
	it.each(["known", "warm", "named", "cold"])("knows the route %s", (route) => {
		expect(read({ intro_route: ` ${route.toUpperCase()}` }).contact.introRoute).toBe(route);
	});

	it("reports a route it does not know", () => {
		const { contact, problems } = read({ intro_route: "by pigeon" });
		expect(contact.introRoute).toBeUndefined();
		expect(problems[0]).toMatchObject({
			code: "unknown-value",
			message: 'intro_route: "by pigeon" is not one of known, warm, named, in-person, cold.',
		});
	});

	it.each([[8015550100], [[8015550100]], [["+1", 8015550100]]])(
		"reads the phone number %j, and says that it needs quotes",
		(phone) => {
			const { contact, problems } = read({ phone });
			expect(contact.phone).toContain("8015550100");
			expect(problems.map((problem) => problem.code)).toEqual(["number-for-text"]);
			expect(problems[0]?.message).toContain("put it in quotes");
		},
	);

	it("reports dates and numbers that it cannot read, and keeps the person", () => {
		const { contact, problems } = read({
			last_contact: "last May",
			follow_up: "05/03/2024",
			closeness: 9,
			keep_in_touch: "monthly",
		});
		expect(contact).toMatchObject({
			name: "Jane Doe",
			lastContact: undefined,
			keepInTouch: undefined,
		});
		expect(problems.map((problem) => problem.code).sort()).toEqual([
			"ambiguous-date",
			"invalid-date",
			"invalid-number",
			"invalid-number",
		]);
	});

	it("takes the days to keep in touch for days that a calendar can hold", () => {
		expect(read({ keep_in_touch: 365 }).contact.keepInTouch).toBe(365);
		for (const days of [0, -1, Infinity, 1e300]) {
			const { contact, problems } = read({ keep_in_touch: days });
			expect(contact.keepInTouch).toBeUndefined();
			expect(problems[0]?.message).toContain("is not a number from 1 to 36500");
		}
	});
});

describe("the last touch of a contact", () => {
	function touchOf(properties: string, log: string): string | undefined {
		const text = `---\n${properties}\n---\n## Introduction log\n${log}\n`;
		const facts = factsOf("People/Jane.md", text);
		const reader = new PropertyReader({});
		reader.open(facts.path, facts.frontmatter, []);
		return readContact(facts, reader).lastTouch;
	}

	it("is the latest of the property and the log", () => {
		expect(touchOf("last_contact: 2024-03-05", "- 2024-03-01 met")).toBe("2024-03-05");
		expect(touchOf("last_contact: 2024-03-05", "- 2024-03-09 met\n- 2024-03-07 talked")).toBe(
			"2024-03-09",
		);
		expect(touchOf("type: contact", "- 2024-03-01 contacted")).toBe("2024-03-01");
	});

	it("is not moved by what happened between me and an introducer", () => {
		const log = "- 2024-03-09 asked [[Bob]]\n- 2024-03-10 agreed\n- 2024-03-11 introduced [[Bob]]";
		expect(touchOf("last_contact: 2024-03-05", log)).toBe("2024-03-05");
		expect(touchOf("type: contact", log)).toBeUndefined();
	});
});

describe("a title that is the name", () => {
	it.each(["Jane Doe", "jane  doe", "[[Jane Doe]]", "Doe, Jane", "Dr. Jane Doe"])(
		"is the title of the note, and no work: %s",
		(title) => {
			expect(read({ title }).contact.jobTitle).toBeUndefined();
			expect(read({ title: [title] }).contact.jobTitle).toBeUndefined();
		},
	);

	it("is told by the name that the note says", () => {
		expect(read({ name: "Ann Lee", title: "Ann Lee" }).contact.jobTitle).toBeUndefined();
		expect(read({ name: "Ann Lee", title: "Jane Doe" }).contact.jobTitle).toBeUndefined();
		expect(read({ title: "Jane Doe's assistant" }).contact.jobTitle).toBe("Jane Doe's assistant");
		expect(read({ title: "PM" }).contact.jobTitle).toBe("PM");
	});
});
