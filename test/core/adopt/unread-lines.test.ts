import { describe, expect, it } from "vitest";
import { countUnreadLines, lineReader } from "../../../src/core/adopt/unread-lines";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { contactInText } from "../../../src/core/records/contact-in-text";

const labels = (line: string): unknown =>
	lineReader(DEFAULT_SETTINGS)(`---\ntype: contact\n---\n${line}\n`).map(({ label, property }) => [
		label,
		property,
	]);

describe("a line of the text that says what a property could", () => {
	it.each<readonly [string, string, string]>([
		["email:: ann@x.example", "email", "email"],
		["**email**:: ann@x.example", "email", "email"],
		["**Email:** ann@x.example", "Email", "email"],
		["**E-Mail**: ann@x.example", "E-Mail", "email"],
		["- Email: ann@x.example", "Email", "email"],
		["Email: ann@x.example", "Email", "email"],
		["* __Phone__: 801", "Phone", "phone"],
		["> - Mobil: 0171 2345", "Mobil", "phone"],
		["LinkedIn: https://www.linkedin.com/in/ann", "LinkedIn", "linkedin"],
		["1. **Company:** [[Quill]]", "Company", "company"],
		["Firma:: [[Quill]]", "Firma", "company"],
		["Last_Contact:: 2026-01-02", "Last_Contact", "last_contact"],
		["- keep_in_touch:: 30", "keep_in_touch", "keep_in_touch"],
		["Met her: [email:: ann@x.example] at the fair", "email", "email"],
		["She works here (company:: Quill) since May", "company", "company"],
		["birthday:: 3 May", "birthday", ""],
	])("is known in “%s”", (line, label, property) => {
		expect(labels(line)).toEqual([[label, property || undefined]]);
	});

	it.each([
		["a sentence", "I asked for her email: she would rather not."],
		["prose behind a word", "- Company: she said they hire"],
		["prose behind the word for an address", "Email: send her my deck"],
		["prose behind the word for a number", "Phone: call her tomorrow"],
		["a text behind a plain word", "Company: Acme"],
		["a whole sentence behind a bold word", "**Company:** she says that they hire again in May"],
		["a task", "- [ ] Email: ann@x.example"],
		["a line of the log's section", "## Introduction log\nemail:: ann@x.example"],
		[
			"a line of a recap behind code",
			"## Recap\n```\nx\n```\nemail:: ann@x.example\n**Email:** ann@x.example",
		],
		["a line of a recap", "## Recap\n- **Email:** ann@x.example"],
		["a label without words behind it", "- Email:"],
		["a web address", "https://x.example/email: y"],
		["a label that stands for nothing of a person", "- Birthday: 3 May"],
		["a line of the log", "- 2026-03-02 asked [[Jane]]: email: soon"],
		["code", "```\nemail:: ann@x.example\n```"],
		["a comment", "%%\nemail:: ann@x.example\n%%"],
		["a time of day", "12:30 phone"],
		["a day and a word", "- 2026-10-06 met: [[2026-10-06 Wendell Frye]]"],
		["a row of a table", "| Email | ann@x.example |"],
	])("is not %s", (_, line) => {
		expect(labels(line)).toEqual([]);
	});

	it("is counted by its label over the notes of people, once for each", () => {
		const people = ["A", "B"].map((name) => {
			const text = `---\ntype: contact\n---\nEmail: a@x.example\nemail: b@x.example\n${name === "A" ? "x:: 1" : ""}`;
			const path = `${name}.md`;
			const note = contactInText(path, text, DEFAULT_SETTINGS);
			return { path, note, lines: lineReader(DEFAULT_SETTINGS)(text) };
		});
		const lines = new Map(people.map((one) => [one.path, one.lines]));
		expect(countUnreadLines(people, lines)).toEqual([
			{ name: "email", notes: 2, inText: true },
			{ name: "x", notes: 1, inText: true },
		]);
	});
});
