import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../../src/core/vocabulary/category";
import { questionNotesFor, questionsForAnybody } from "../../../src/core/drafts/question-notes";
import { chooseQuestions, readQuestions } from "../../../src/core/drafts/questions";

const LAST =
	"Who are the two people you'd talk to next in my place, and would you introduce me by e-mail?";

describe("the questions of a note", () => {
	it("are the items of its lists, those in bold first to be asked", () => {
		const note =
			"# Mine\nWords.\n\n- One?\n* **Two?**\n1. __Three?__\n\t- [ ] Four **really**?\n-\n";
		expect(readQuestions(note)).toEqual([
			{ text: "One?", isMust: false },
			{ text: "Two?", isMust: true },
			{ text: "Three?", isMust: true },
			{ text: "Four **really**?", isMust: false },
		]);
	});

	it("of several categories are put together, each once, and what ends them stays last", () => {
		const { must, more } = chooseQuestions(
			["- **A?**\n- b?\n- Else?\n", "- **C?**\n- **a?**\n- d?\n- else?\n", ""].map(readQuestions),
		);
		expect(must.map(({ text }) => text)).toEqual(["A?", "C?"]);
		expect(more.map(({ text }) => text)).toEqual(["b?", "d?", "Else?"]);
	});
});

describe("the questions that come with the product", () => {
	const notes = [...questionNotesFor(CATEGORIES), questionsForAnybody()];

	it.each(notes.map((note) => [note.name, note] as const))("%s", (_, { text }) => {
		const questions = readQuestions(text);
		expect(questions.filter(({ isMust }) => isMust)).toHaveLength(3);
		// Twenty minutes are not enough for more.
		expect(questions.length).toBeLessThanOrEqual(8);
		expect(questions.at(-1)?.text).toBe(LAST);
		for (const question of questions) {
			expect(question.text).toMatch(/\?$/);
			expect(question.text.length).toBeLessThan(100);
			// An open question has more than a yes for an answer, and none asks for a job.
			expect(question.text).not.toMatch(
				/^(?:do|does|did|is|are|was|can|could|would|will|have|has)\b/i,
			);
			expect(question.text).not.toMatch(/\b(?:job|hire|hiring|vacanc|position|opening|cv|resume)/i);
		}
	});

	it("are other ones for each category", () => {
		const all = notes.flatMap(({ text }) => readQuestions(text).slice(0, -1));
		expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
	});

	it("of a category of the user's own are in a note of its name, of which none is made", () => {
		expect(questionNotesFor(["my-mentors"])).toEqual([
			{ name: "Questions for my mentors", text: "" },
		]);
		expect(questionNotesFor([])).toEqual([questionsForAnybody()]);
	});
});
