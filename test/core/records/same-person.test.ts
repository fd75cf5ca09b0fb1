import { describe, expect, it } from "vitest";
import { emailKey, isCopyOf, profileKey } from "../../../src/core/records/same-person";
import { contactAt, vault } from "../../make/vault";

const colleague = {
	type: "contact",
	industry: "fintech",
	profession: "product",
	geography: "Utah",
	company: "Acme",
	category: "peer",
};

function isCopy(copy: Record<string, unknown>, original: Record<string, unknown>): boolean {
	const index = vault({
		"Jane Doe.md": { type: "contact", ...original },
		"Jane Doe 2.md": { type: "contact", ...copy },
	});
	return isCopyOf(contactAt(index, "Jane Doe 2.md").note, contactAt(index, "Jane Doe.md").note);
}

describe("a profile address", () => {
	it.each([
		"https://www.linkedin.com/in/jane-doe",
		"http://linkedin.com/in/jane-doe/",
		"https://de.linkedin.com/in/Jane-Doe?trk=x",
		"linkedin.com/in/jane-doe#about",
		" HTTPS://WWW.LINKEDIN.COM/IN/JANE-DOE// ",
	])("is compared without protocol, country, case, query and closing slash: %s", (url) => {
		expect(profileKey(url)).toBe("linkedin.com/in/jane-doe");
	});

	it("keeps apart addresses of other sites", () => {
		expect(profileKey("https://mylinkedin.com/in/jane-doe")).toBe("mylinkedin.com/in/jane-doe");
		expect(profileKey("https://www.xing.com/profile/Jane")).toBe("xing.com/profile/jane");
	});

	it.each([
		"",
		"none",
		"n/a",
		"-",
		"https://www.linkedin.com",
		"https://linkedin.com/",
		"yes",
		"https://linkedin.com/in/",
	])("is none where it leads to nobody: “%s”", (url) => {
		expect(profileKey(url)).toBeUndefined();
	});
});

describe("an e-mail address", () => {
	it.each([
		"jane@example.org",
		" Jane@Example.ORG ",
		"mailto:jane@example.org",
		"Jane Doe <jane@example.org>",
		"[jane@example.org](mailto:jane@example.org)",
	])("is compared by itself and without case: %s", (text) => {
		expect(emailKey(text)).toBe("jane@example.org");
	});

	it.each(["", "none", "n/a", "-", "@jane"])("is none in “%s”", (text) => {
		expect(emailKey(text)).toBeUndefined();
	});
});

describe("a numbered note is a copy of the note beside it", () => {
	it("where an e-mail address is the same", () => {
		expect(
			isCopy({ email: ["x@example.org", "JANE@example.org"] }, { email: "jane@example.org" }),
		).toBe(true);
	});

	it("where the profile address is the same", () => {
		expect(
			isCopy(
				{ linkedin: "https://www.linkedin.com/in/jane/" },
				{ linkedin: "linkedin.com/in/Jane?x=1" },
			),
		).toBe(true);
	});

	it("where nearly all it says is the same", () => {
		expect(isCopy(colleague, colleague)).toBe(true);
		const much = {
			...colleague,
			school: "Yale",
			phone: "'1'",
			title: "VP",
			source: "event",
			intro_status: "asked",
		};
		expect(isCopy({ ...much, title: "CEO" }, much)).toBe(true);
	});

	it("but not where too much differs, or too little is said", () => {
		expect(isCopy({ ...colleague, company: "Bolt" }, colleague)).toBe(false);
		expect(
			isCopy({ company: "Acme", industry: "fintech" }, { company: "Acme", industry: "fintech" }),
		).toBe(false);
		expect(isCopy({}, {})).toBe(false);
	});

	it("but not where words stand in the place of addresses", () => {
		expect(isCopy({ email: "none", linkedin: "n/a" }, { email: "none", linkedin: "n/a" })).toBe(
			false,
		);
	});

	it("but not where two people of one name have their own addresses", () => {
		expect(
			isCopy(
				{ ...colleague, email: "jane.b@example.org" },
				{ ...colleague, email: "jane.a@example.org" },
			),
		).toBe(false);
		expect(
			isCopy(
				{ ...colleague, linkedin: "https://linkedin.com/in/jane-b" },
				{ ...colleague, linkedin: "https://linkedin.com/in/jane-a" },
			),
		).toBe(false);
	});

	it("but not where it says another name", () => {
		expect(isCopy({ ...colleague, name: "Jane Smith" }, { ...colleague, name: "Jane Doe" })).toBe(
			false,
		);
		expect(isCopy({ ...colleague, name: "Jane Doe" }, colleague)).toBe(true);
	});
});
