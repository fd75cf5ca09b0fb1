import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Capture, prepareCapture, readCapture } from "../../../src/app/people/capture-person";
import { LINE_RULES } from "../../../src/app/people/person-match";
import { PersonMatcher } from "../../../src/app/people/person-matcher";
import { newHistory } from "../../make/new-history";
import { bodyStart } from "../../../src/core/note/block";
import { findHiddenRanges, isHidden } from "../../../src/core/note/section";
import { readSettings } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, type ActingVault, day, runWell } from "../../make/acting-vault";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";

const NOTES = {
	"People/Ann Lee.md": "---\ntype: contact\ncompany: Acme\nemail: ann@x.co\n---\n",
	"People/Bob Roy.md": "---\ntype: contact\n---\n",
	"People/Bob Roy (Conflicted copy phone 202603100900).md": "---\ntype: contact\n---\n",
	"Events/Money2020.md": "---\ntype: event\n---\n",
	"Companies/Stripe.md": "---\ntype: company\n---\n",
};
const INPUT = {
	...{ isAnother: false, enters: undefined, isForeign: false },
	today: day("2026-03-10"),
};

function capture(vault: ActingVault, line: string): Capture {
	const index = vault.index();
	return readCapture(index, PersonMatcher.of(index, LINE_RULES), line);
}

function prepare(vault: ActingVault, line: string, options: Partial<typeof INPUT> = {}) {
	return prepareCapture(vault.index(), capture(vault, line), { ...INPUT, ...options }, (path) =>
		vault.isTaken(path),
	);
}

describe.each(ACTING_VAULTS)("a person in one line, in notes %s,", (_, open) => {
	it.each(Object.entries(UNCLEAR_NOTES))(
		"is not made beside a note of the name with %s, unless somebody else is meant",
		(_, text) => {
			const vault = open({ ...NOTES, "Deep/Di Ray.md": text });
			const read = capture(vault, "di ray, CTO @ Quill");
			expect(read).toMatchObject({
				known: [{ path: "Deep/Di Ray.md" }],
				reason: expect.stringContaining("a note has this name") as string,
			});
			expect(prepare(vault, "di ray, CTO @ Quill")).toEqual({
				ok: false,
				message: "Di Ray already exists: open the note, or say that you mean someone else.",
			});
			expect(prepare(vault, "di ray, CTO @ Quill", { isAnother: true })).toMatchObject({
				ok: true,
				path: "People/di ray (Quill).md",
			});
		},
	);

	it("becomes a note with all that is understood, and the rest as its text; undo takes it away", async () => {
		const vault = open(NOTES);
		const before = vault.texts();
		const line =
			"Jane Doe, VP Product, Stripe, speaker at Money2020, via Bob Roy and [[Cy]], j@s.co, +1 555 0100 99, power connector, wrote a book: met [[Ann Lee]] there, #hiring";
		const prepared = prepare(vault, line);
		expect(prepared).toMatchObject({ ok: true, path: "People/Jane Doe.md" });
		const history = newHistory();
		history.push(await runWell(vault.notes, prepared));
		expect(vault.texts()["People/Jane Doe.md"]).toBe(
			[
				"---",
				"type: contact",
				"company:",
				'  - "[[Stripe]]"',
				"title: VP Product",
				"email:",
				"  - j@s.co",
				"phone:",
				'  - "+1 555 0100 99"',
				"category:",
				"  - power-connector",
				"category_note: wrote a book",
				"source: referral",
				'met_at: "[[Money2020]]"',
				"met_role: speaker",
				"referred_by:",
				'  - "[[Bob Roy]]"',
				'  - "[[Cy]]"',
				"---",
				"met [[Ann Lee]] there, #hiring",
				"",
			].join("\n"),
		);
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(before);
	});

	it("is not made where somebody like that is there, unless somebody else is meant", async () => {
		const vault = open(NOTES);
		for (const [line, path, reason] of [
			["ann lee", "People/Ann Lee.md", ""],
			["Annie, ANN@x.co", "People/Ann Lee.md", "the same e-mail address"],
			["Ann Lee @ Quill", "People/Ann Lee.md", "they are known at another company"],
			["Bob Roy", "People/Bob Roy.md", ""],
			["[[Bob Roy|Bobby]]", "People/Bob Roy.md", "linked"],
		] as const) {
			const found = capture(vault, line);
			expect([found.known.map((one) => one.path), found.reason]).toEqual([[path], reason]);
			expect(prepare(vault, line)).toMatchObject({ ok: false });
		}
		const other = prepare(vault, "Ann Lee @ Quill", { isAnother: true });
		expect(other).toMatchObject({ ok: true, path: "People/Ann Lee (Quill).md" });
		await runWell(vault.notes, other);
		expect(vault.texts()["People/Ann Lee (Quill).md"]).toContain("name: Ann Lee\n");
	});

	it("enters the pipeline where that is wanted", async () => {
		const vault = open(NOTES);
		const found = capture(vault, "Jane");
		const options = { ...INPUT, isAnother: false, enters: day("2026-03-10") };
		const prepared = prepareCapture(vault.index(), found, options, () => false);
		await runWell(vault.notes, prepared);
		expect(vault.texts()["People/Jane.md"]).toBe(
			"---\ntype: contact\nintro_status: identified\nintro_since: 2026-03-10\n---\n",
		);
	});

	it("needs a name, and is nobody where the name is a link to something else", () => {
		const vault = open(NOTES);
		expect(prepare(vault, "@ Stripe")).toMatchObject({ ok: false });
		expect(prepare(vault, "[[Money2020]]")).toMatchObject({
			ok: false,
			message: "Events/Money2020.md is not a person.",
		});
	});

	it("has its properties under the names of the settings, and its place by them", async () => {
		const vault = open(NOTES);
		const { settings } = readSettings(
			{
				contacts: { types: [], folders: ["Crm"], tags: [] },
				properties: { company: ["org"], met_at: ["event"] },
			},
			"data.json",
		);
		const index = vault.index(settings);
		const found = readCapture(
			index,
			PersonMatcher.of(index, LINE_RULES),
			"Jane @ Stripe, met at Money2020",
		);
		await runWell(
			vault.notes,
			prepareCapture(index, found, INPUT, () => false),
		);
		expect(vault.texts()["Crm/Jane.md"]).toBe(
			'---\norg:\n  - "[[Stripe]]"\nsource: event\nevent: "[[Money2020]]"\n---\n',
		);
	});
});

describe("a person in one line, whatever it says,", () => {
	it("is read back as a contact without a problem, and hides nothing of what comes below", async () => {
		const [memory] = ACTING_VAULTS;
		const part = fc.constantFrom(
			..."Jane|, | @ |via |speaker at |<% tp %>|{{x}}|[[|]]|: |# |---|\n|`=1`|[x:: y]|%%|- [ ] |;|a@b.co|https://x.io/|é|\u0000|~~~".split(
				"|",
			),
			"|",
		);
		const text = fc.oneof(
			fc.array(part, { maxLength: 10 }).map((parts) => `Jane ${parts.join("")}`),
			fc.string({ unit: "binary", maxLength: 40 }),
		);
		await fc.assert(
			fc.asyncProperty(text, async (line) => {
				const vault = memory?.[1]({});
				if (!vault) throw new Error("Expected a vault in memory");
				const prepared = prepare(vault, line);
				if (!prepared.ok) return;
				await runWell(vault.notes, prepared);
				const made = vault.texts()[prepared.path] ?? "";
				const body = made.split("\n---\n").slice(1).join("\n---\n");
				expect(vault.index().get(prepared.path)).toMatchObject({ kind: "contact", problems: [] });
				expect(body).not.toMatch(/^#{1,6}\s/m);
				const below = `${made}\n\nbelow`;
				expect(isHidden(findHiddenRanges(below, bodyStart(below)), below.length - 5)).toBe(false);
			}),
			{ numRuns: 400, examples: [["Jane : ~~~%%a@b.co"]] },
		);
	});
});
