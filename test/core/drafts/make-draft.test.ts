import { describe, expect, it } from "vitest";
import { makeDraft } from "../../../src/core/drafts/make-draft";
import { time } from "../../make/pipeline";

const NOW = time("2026-11-22T12:00");
const VALUES = { contact: { name: "Ann Lee", email: undefined }, me: { name: undefined } };

describe("a draft", () => {
	it("has the first line for its subject, and the rest for its text", () => {
		expect(makeDraft("Subject: To {{contact.name}}\n\nHi,\n\nbye\n\n", VALUES, NOW)).toEqual({
			subject: "To Ann Lee",
			body: "Hi,\n\nbye",
			gaps: [],
			withheld: [],
			problems: [],
		});
	});

	it("may have blank lines above the subject, and no text below", () => {
		expect(makeDraft("\n\nsubject:  Hi ", VALUES, NOW)).toMatchObject({ subject: "Hi", body: "" });
		expect(makeDraft("Subject:\nBody", VALUES, NOW)).toMatchObject({ subject: "", body: "Body" });
	});

	it("has its subject where the file begins with a byte order mark, and none from its properties", () => {
		for (const mark of ["", "\uFEFF"]) {
			expect(makeDraft(`${mark}Subject: Hi\n\nBody`, VALUES, NOW)).toMatchObject({
				subject: "Hi",
				body: "Body",
			});
			const value = { name: "Subject: free money" };
			expect(makeDraft(`${mark}---\nsubject: x\n---\n{{name}}`, value, NOW)).toMatchObject({
				subject: "",
				body: "Subject: free money",
			});
		}
	});

	it("without a subject is all text, also where a value looks like one", () => {
		expect(makeDraft("Hi {{contact.name}}\nSubject: no", VALUES, NOW)).toMatchObject({
			subject: "",
			body: "Hi Ann Lee\nSubject: no",
		});
		const values = { name: "Subject: free money" };
		expect(makeDraft("{{name}}\nbye", values, NOW)).toMatchObject({
			subject: "",
			body: "Subject: free money\nbye",
		});
	});

	it("of an empty template is empty", () => {
		const empty = { subject: "", body: "", gaps: [], withheld: [], problems: [] };
		expect(makeDraft("", VALUES, NOW)).toEqual(empty);
		expect(makeDraft("---\ntags: x\n---", VALUES, NOW)).toEqual(empty);
	});

	it("does not have the properties of the template's note", () => {
		const text = "Subject: Hi\n\nText\n---\nmore\n---\n";
		const draft = { subject: "Hi", body: "Text\n---\nmore\n---" };
		expect(makeDraft(text, VALUES, NOW)).toMatchObject(draft);
		for (const block of ["---\ntags: [a]\n---\n", "---\n---\n", "\uFEFF---\na: '---'\n---\n\n"])
			expect(makeDraft(block + text, VALUES, NOW)).toMatchObject(draft);
	});

	it("is the same where the template breaks its lines as Windows does", () => {
		const text =
			"---\na: 1\n---\nSubject: {{contact.name}}\n\nHi {{me.name}}\n{{nobody}}\n\n[when]\n";
		const plain = makeDraft(text, VALUES, NOW);
		expect(plain).toMatchObject({ subject: "Ann Lee", gaps: [{}, {}, {}], problems: [{}] });
		expect(makeDraft(text.replaceAll("\n", "\r\n"), VALUES, NOW)).toEqual(plain);
	});

	it("shows what is not known as a gap, and lists it by its line", () => {
		const { subject, body, gaps } = makeDraft(
			"Subject: From {{me.name}}\n\nWrite to {{contact.email}}\n",
			VALUES,
			NOW,
		);
		expect(subject).toBe("From [your name?]");
		expect(body).toBe("Write to [their email?]");
		expect(gaps).toEqual([
			{ name: "me.name", line: 1 },
			{ name: "contact.email", line: 3 },
		]);
	});

	it("has a gap where a recap, the log or the note on a category says something, and that beside it", () => {
		const values = {
			contact: { name: "Ann Lee", why: "headhunter" },
			introducer: { why: undefined },
			interview: { date: "2026-11-20", learned: "They **hire**", promised: " " },
			history: [
				{ date: "2026-11-01", text: "met at the fair" },
				{ date: "2026-11-02", text: "left a message" },
			],
			recap: { advice: "Wait." },
		};
		const template = [
			"Subject: {{interview.learned}} on {{interview.date}}",
			"",
			"{{#contact.why}}Because of {{contact.why}}.{{/contact.why}}",
			"{{#interview}}{{learned}}{{#promised}}{{promised}}{{/promised}}{{/interview}}",
			"{{introducer.why}}{{#introducer.why}}no{{/introducer.why}}",
			"{{#history}}{{date}}: {{text}}; {{/history}}",
			"{{recap.advice}}",
			"{{contact.why.length}}",
		].join("\n");
		const { subject, body, gaps, withheld } = makeDraft(template, values, NOW);
		expect(subject).toBe("[what you learned?] on 20 November");
		expect(body.split("\n")).toEqual([
			"Because of [why them?].",
			"[what you learned?]",
			"[what you noted of the introducer?]",
			"1 November: [what you noted?]; 2 November: [what you noted?]; ",
			"[what they advised?]",
			"[their why length?]",
		]);
		expect(gaps.map(({ name }) => name)).toContain("history.text");
		expect(withheld).toEqual([
			{ label: "why them", text: "headhunter" },
			{ label: "what you learned", text: "They **hire**" },
			{ label: "what you noted", text: "met at the fair; left a message" },
			{ label: "what they advised", text: "Wait." },
		]);
	});

	it("says beside it what the notes know, whether the template asks for it or not", () => {
		const values = { ...VALUES, interview: { learned: "They hire", promised: undefined } };
		expect(makeDraft("Hi {{contact.name}}", values, NOW)).toMatchObject({
			body: "Hi Ann Lee",
			withheld: [{ label: "what you learned", text: "They hire" }],
		});
	});

	it("leaves places that speak of somebody by name, and no bracket in their name is one", () => {
		const values = { contact: { first: "Ann" }, odd: "x [y] z" };
		expect(makeDraft("[why {{contact.first}}?] [when] {{odd}}", values, NOW)).toMatchObject({
			body: "[why Ann?] [when] x [y] z",
			gaps: [{ name: "why Ann" }, { name: "when" }],
		});
	});

	it("says every day in words, whichever template names it", () => {
		const values = { last: { asked: "2026-11-12" }, dates: { week: "2025-12-01" } };
		expect(makeDraft("on {{last.asked}}, {{dates.week}}", values, NOW).body).toBe(
			"on 12 November, 1 December 2025",
		);
	});

	it("lists places in brackets that the template leaves to the user, in the order of the text", () => {
		const template =
			"Thanks for [what I learned].\n{{#contact}}[promise]{{/contact}}{{^contact}}[nobody]{{/contact}} {{me.name}}\n[what I learned]";
		expect(makeDraft(template, VALUES, NOW).gaps).toEqual([
			{ name: "what I learned", line: 1 },
			{ name: "me.name", line: 2 },
			{ name: "promise", line: 2 },
			{ name: "what I learned", line: 3 },
		]);
	});

	it("takes no link, no box of a task and no value for such a place", () => {
		const values = { name: "Ann [she]" };
		const template = "{{name}} [[Note]] [[Note|Ann]] [site](https://x.example)\n- [ ] a\n- [x] b";
		expect(makeDraft(template, values, NOW).gaps).toEqual([]);
	});

	it("says what is wrong with the template by the lines of its note", () => {
		const properties = "---\r\ntags: [a]\r\n---\r\n";
		const text = "Subject: Hi\r\n\r\nDear {{contact.nmae}}\r\n";
		const message = "There is no value {{contact.nmae}}.";
		expect(makeDraft(text, VALUES, NOW).problems).toEqual([
			{ at: { line: 3, column: 6 }, message },
		]);
		expect(makeDraft(properties + text, VALUES, NOW)).toMatchObject({
			body: "Dear [their nmae?]",
			problems: [{ at: { line: 6, column: 6 }, message }],
		});
	});

	it("of a template that cannot be read is its text as it stands", () => {
		const { body, problems } = makeDraft("Hi {{contact.name\n", VALUES, NOW);
		expect(body).toBe("Hi {{contact.name");
		expect(problems).toMatchObject([{ at: { line: 1, column: 4 } }]);
	});

	it("knows the date and the time", () => {
		expect(makeDraft("{{date}} {{time:HH}}", VALUES, NOW).body).toBe("2026-11-22 12");
	});

	it("lets no value add lines of its own", () => {
		const values = { name: "Ann\nBcc: all@evil.example\r\n\u2028Lee" };
		expect(makeDraft("Subject: {{name}}\n\n{{name}}", values, NOW)).toMatchObject({
			subject: "Ann Bcc: all@evil.example Lee",
			body: "Ann Bcc: all@evil.example Lee",
		});
	});
});
