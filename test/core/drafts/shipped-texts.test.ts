import { describe, expect, it } from "vitest";
import { LETTERS } from "../../../src/core/drafts/draft-kind";
import { INTERVIEW_TEMPLATES } from "../../../src/core/drafts/interview-templates";
import { QUESTION_NOTES } from "../../../src/core/drafts/question-notes";
import { WEEK_TEMPLATES } from "../../../src/core/drafts/week-templates";
import { isShipped } from "../../../src/core/drafts/shipped-texts";
import { SHIPPED_TEXTS } from "../../make/shipped-texts";

const ALL = [
	...Object.values(LETTERS),
	...INTERVIEW_TEMPLATES,
	...QUESTION_NOTES,
	...WEEK_TEMPLATES,
];

describe.each(ALL.map((template) => [template.name, template] as const))("%s", (name, template) => {
	it("is recorded as it is shipped, so that it is still known once it says something else", () => {
		expect(SHIPPED_TEXTS[name]).toContain(template.text);
	});

	it("is known by everything that it ever said, whatever its line ends, and by nothing else", () => {
		for (const text of SHIPPED_TEXTS[name] ?? []) {
			expect(isShipped(template, text)).toBe(true);
			expect(isShipped(template, `${text.replace(/\n/g, "\r\n")}\n\n`)).toBe(true);
			expect(isShipped(template, text.replace(/a/, "b"))).toBe(false);
		}
	});
});
