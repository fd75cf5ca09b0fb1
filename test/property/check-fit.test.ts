import fc from "fast-check";
import { expect, it } from "vitest";
import { prepareAnswers, prepareGroup, prepareRefusal } from "../../src/app/fit/check-answers";
import { likelyOf, offers } from "../../src/app/fit/check-fit";
import { type CheckStep, type CheckView, lookAt, planCheck } from "../../src/app/fit/check-steps";
import type { Prepared } from "../../src/app/pipeline/record-event";
import { carryOut } from "../../src/app/write/carry-out";
import { newHistory } from "../make/new-history";
import { fitPeople, type PersonFit } from "../../src/core/fit/fit";
import { refusalText } from "../../src/core/fit/refusal";
import { bodyStart } from "../../src/core/note/block";
import { MemoryNotes } from "../make/memory-notes";
import { factsOf } from "../make/note";
import { indexOf, spaceAt } from "../make/vault";

const SPACE = `---
type: space
industries: [Fintech, "[[Clean energy]]"]
professions: [Demand planning, Product management]
categories: [peer, power-connector]
---
`;
const TITLES = ["Demand Planner", "Head of Product & Demand Planning", "Recruiter", "CEO", "Cook"];
const LINES = [
	"profession: Supply chain # so far",
	"category:",
	"not_fit: profession = Demand planning; category = peer",
	'not_fit: ["category = Power connectors", x]',
	"not_fit:\n- profession = product MANAGEMENT # no",
	"company: Stripe",
	'company: "[[Stripe]]"',
	"met_role: organizer",
	"# a remark",
	"other: {a: 1}",
	'"odd key": "a = b"',
];

const person = fc
	.record({
		title: fc.constantFrom(...TITLES),
		lines: fc.uniqueArray(fc.constantFrom(...LINES), {
			maxLength: 4,
			selector: (line) => line.split(":")[0],
		}),
		end: fc.constantFrom("\n", "\r\n"),
		body: fc.constantFrom("", "Text", "\n# Note\n- not_fit: x\n", "---\nprofession: no\n---\n"),
	})
	.map(({ title, lines, end, body }) =>
		[`---\ntype: contact\ntitle: ${title}\n`, ...lines.map((line) => `${line}\n`), `---\n${body}`]
			.join("")
			.replace(/\n/g, end),
	);
/** What is done at a step: which of the people are left out, or that nothing fits. */
const decision = fc.record({ leftOut: fc.array(fc.boolean()), refuses: fc.boolean() });

type Decision = typeof decision extends fc.Arbitrary<infer D> ? D : never;

function open(notes: MemoryNotes) {
	const index = indexOf(notes.paths().map((path) => factsOf(path, notes.textOf(path) ?? "")));
	const space = spaceAt(index, "Space.md");
	const fit = fitPeople(index, space);
	const find = (path: string): PersonFit | undefined =>
		fit.people.find(({ entry }) => entry.path === path);
	const look = (step: CheckStep): CheckView | undefined => lookAt(step, space, find);
	return { index, space, fit, look };
}

/** What is decided at a step: the action, and what it refuses of whom. */
function decide(
	{ index, space }: ReturnType<typeof open>,
	view: CheckView,
	{ leftOut, refuses }: Decision,
): { readonly prepared: Prepared; readonly refused: readonly string[] } {
	if (view.kind === "group") {
		const paths = view.people.map(({ entry }) => entry.path);
		const left = paths.filter((_, at) => refuses || leftOut[at] === true);
		const refused = left.flatMap((path) =>
			view.texts.map((text) => `${path}: ${refusalText(view.what, text)}`),
		);
		return { prepared: prepareGroup(index, view, new Set(left)), refused };
	}
	const people = view.kind === "company" ? view.people : [view.person];
	const questions = view.kind === "company" ? (["industry"] as const) : view.questions;
	const texts = new Map(questions.map((what) => [what, offers(space, what)]));
	if (refuses || view.kind === "company") {
		const refused = people.flatMap(({ entry }) =>
			[...texts].flatMap(([what, all]) =>
				all.map((text) => `${entry.path}: ${refusalText(what, text)}`),
			),
		);
		return { prepared: prepareRefusal(index, people, texts), refused };
	}
	const answers = new Map([...texts].map(([what, all]) => [what, all.slice(0, 1)]));
	return { prepared: prepareAnswers(index, view.person.entry.path, answers), refused: [] };
}

function proposals({ fit }: ReturnType<typeof open>): string[] {
	return fit.people.flatMap((one) => [
		...likelyOf(one, "profession").map(
			(text) => `${one.entry.path}: ${refusalText("profession", text)}`,
		),
		...one.likelyCategories.map(
			({ category }) => `${one.entry.path}: ${refusalText("category", category)}`,
		),
	]);
}

it("whatever is confirmed or refused, only the properties meant change, undo gives every byte back, and what was refused is never proposed again", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(person, { minLength: 1, maxLength: 6 }),
			fc.array(decision, { minLength: 12, maxLength: 12 }),
			async (people, decisions) => {
				const texts = Object.fromEntries(people.map((text, at) => [`P${at}.md`, text]));
				const notes = new MemoryNotes({ ...texts, "Space.md": SPACE });
				const history = newHistory();
				const allRefused = new Set<string>();
				const steps = planCheck(open(notes).fit);
				for (const [at, step] of steps.entries()) {
					const vault = open(notes);
					const view = vault.look(step);
					if (!view) continue;
					const { prepared, refused } = decide(
						vault,
						view,
						decisions[at % 12] ?? expect.unreachable(),
					);
					if (!prepared.ok) expect.unreachable(prepared.message);
					const done = await carryOut(notes, prepared.action);
					if (!done.ok) return expect.unreachable(done.message);
					history.push(done);
					for (const { path } of done.written) expect(step.paths).toContain(path);
					for (const one of refused) allRefused.add(one);
				}
				const after = open(notes);
				for (const one of proposals(after)) expect([...allRefused]).not.toContain(one);
				for (const [path, before] of Object.entries(texts)) {
					const now = notes.textOf(path) ?? "";
					expect(now.slice(bodyStart(now))).toBe(before.slice(bodyStart(before)));
					// Every line that holds none of the lists stands as it stood.
					const kept = before
						.split("\n")
						.filter((line) => /^(title|company|met_role|other|#|")/.test(line));
					for (const line of kept) expect(now.split("\n")).toContain(line);
				}
				while (history.last) expect((await history.undo(notes)).ok).toBe(true);
				for (const [path, text] of Object.entries(texts)) expect(notes.textOf(path)).toBe(text);
			},
		),
		{ seed: 20_261_129, numRuns: 60 },
	);
});
