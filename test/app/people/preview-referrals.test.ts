import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type ReferralPreview,
	previewReferrals,
	interviewWithReferrals,
} from "../../../src/app/people/preview-referrals";
import type { RowChoices } from "../../../src/app/people/person-row";
import { newHistory } from "../../make/new-history";
import { previewAction } from "../../../src/app/write/carry-out";
import { ACTING_VAULTS, type ActingVault, day, runWell } from "../../make/acting-vault";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";
import { contactAt } from "../../make/vault";

const PERSON = "---\ntype: contact\n---\n";
const NOTES = {
	"People/Ann.md": PERSON,
	"People/Bo Roy.md": "---\ntype: contact\naliases: [Bobby]\ncompany: Acme\n---\n",
	"A/Jane Doe.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Jane Doe.md": '---\ntype: contact\ncompany: "[[Stripe]]"\n---\n',
	"Companies/Quill.md": "---\ntype: company\n---\n",
};
const PATH = "Interviews/T.md";
const TODAY = day("2026-03-10");
/** A note that says what it is, and that is nobody. */
const OWN = "---\ntype: event\n---\n";

function interview(...lines: readonly string[]): string {
	const list = lines.map((line) => `- ${line}\n`).join("");
	return `---\ntype: interview\ncontact: ["[[Ann]]"]\nheld: held\n---\n## Recap\n### People named\n\n${list}\n### Next\n- Not me\n`;
}

type Ready = Extract<ReferralPreview, { ok: true }>;

async function preview(vault: ActingVault, choices?: RowChoices): Promise<Ready> {
	const read = await previewReferrals(vault, vault.index(), PATH, TODAY, { choices });
	if (!read.ok) throw new Error(read.message);
	return read;
}

/** What becomes of each line, in words. */
function outcomes({ rows }: Ready): string[] {
	return rows.map(({ row, outcome, name, path, isLinked, reason, candidates }) =>
		[`${row} ${outcome}`, name, path, isLinked && "linked", ...candidates, reason]
			.filter(Boolean)
			.join("; "),
	);
}

describe.each(ACTING_VAULTS)("the people named in a conversation, in notes %s,", (_, open) => {
	it("become notes of their own or links, in one action that undo takes back", async () => {
		const text = interview(
			"Cy Fox, VP Product @ Stripe: call her",
			"Bobby",
			"**Di Ray**, di@x.co",
			"Quill",
			"Ann",
			"???",
		);
		const vault = open({ ...NOTES, [PATH]: text });
		const before = vault.texts();
		const ready = await preview(vault);
		expect(outcomes(ready)).toEqual([
			"9 new; Cy Fox; People/Cy Fox.md; linked",
			"10 known; Bobby; People/Bo Roy.md; linked",
			"11 new; Di Ray; People/Di Ray.md; linked",
			"12 company; Quill; Companies/Quill.md; linked",
			"13 skipped; Ann; the one I talked to",
			"14 skipped; no name was recognized",
		]);
		const history = newHistory();
		history.push(await runWell(vault.notes, ready));
		const after = vault.texts();
		expect(after["People/Cy Fox.md"]).toBe(`---
type: contact
company:
  - "[[Stripe]]"
title: VP Product
source: referral
referred_by:
  - "[[Ann]]"
---
`);
		expect(after["People/Di Ray.md"]).toContain("email:\n  - di@x.co\n");
		expect(after[PATH]).toBe(
			interview(
				"[[Cy Fox]], VP Product @ Stripe: call her",
				"[[Bo Roy]]",
				"**[[Di Ray]]**, di@x.co",
				"[[Quill]]",
				"Ann",
				"???",
			),
		);
		expect(vault.index().get(PATH)).toMatchObject({
			note: { referrals: ["Cy Fox", "Bo Roy", "Di Ray", "Quill"] },
		});
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual(before);
	});

	it("are left out where only capitals in a sentence tell of them, until they are chosen", async () => {
		const recap = "Ask Cy Fox or [[Di Ray]]; Bo Roy knows both. Cy Fox hires. Ed Poe <ed@x.co>.";
		const text = interview().replace(/### People named[^]*/, `\n${recap}\n`);
		const vault = open({ ...NOTES, [PATH]: text });
		expect(outcomes(await preview(vault))).toEqual([
			"8 skipped; Cy Fox; only a guess",
			"8 new; Di Ray; People/Di Ray.md",
			"8 known; Bo Roy; People/Bo Roy.md; linked",
			"8 skipped; Cy Fox; named in a line above",
			"8 new; Ed Poe; People/Ed Poe.md; linked",
		]);
		const chosen = await preview(vault, new Map([["cy fox", "new"]]));
		expect(outcomes(chosen)[0]).toBe("8 new; Cy Fox; People/Cy Fox.md; linked");
		await runWell(vault.notes, chosen);
		expect(vault.texts()[PATH]).toContain("Ask [[Cy Fox]] or [[Di Ray]]; [[Bo Roy]] knows");
	});

	it("are made once: a second time writes nothing", async () => {
		const lines = ["Cy Fox, CTO @ X", "[[Ed Poe]], CFO", "Cy Fox @ Y", "Bobby"];
		const vault = open({ ...NOTES, [PATH]: interview(...lines) });
		await runWell(vault.notes, await preview(vault));
		const after = vault.texts();
		const again = await preview(vault);
		expect(outcomes(again).map((line) => line.replace(/^\d+ |;.*/g, ""))).toEqual(
			lines.map(() => "known"),
		);
		expect((await runWell(vault.notes, again)).written).toEqual([]);
		expect(vault.texts()).toEqual(after);
	});

	it("are two of one name where two companies are said, and one where they are not", async () => {
		const vault = open({ ...NOTES, [PATH]: interview("Cy @ X", "Cy @ Y", "Cy", "CY @ x") });
		const ready = await preview(vault);
		expect(outcomes(ready)).toEqual([
			"9 new; Cy; People/Cy.md; linked",
			"10 new; Cy; People/Cy (Y).md; linked",
			"11 known; Cy; People/Cy.md; linked; named in a line above",
			"12 known; CY; People/Cy.md; linked; named in a line above",
		]);
		await runWell(vault.notes, ready);
		expect(vault.texts()["People/Cy (Y).md"]).toContain("name: Cy\n");
		expect(vault.texts()[PATH]).toBe(
			interview("[[Cy]] @ X", "[[Cy (Y)|Cy]] @ Y", "[[Cy]]", "[[Cy|CY]] @ x").replace(
				"[[Cy|CY]]",
				"[[Cy]]",
			),
		);
	});

	it("are told apart by their company, else chosen", async () => {
		const vault = open({
			...NOTES,
			[PATH]: interview("Jane Doe @ Stripe", "Jane Doe", "Bo Roy @ Other"),
		});
		const ready = await preview(vault);
		expect(outcomes(ready)).toEqual([
			"9 known; Jane Doe; B/Jane Doe.md; linked",
			"10 ambiguous; Jane Doe; A/Jane Doe.md; B/Jane Doe.md; several people have this name",
			"11 ambiguous; Bo Roy; People/Bo Roy.md; they are known at another company",
		]);
		const [, jane, bo] = ready.rows;
		const choices: RowChoices = new Map<string, { path: string } | "new">([
			[jane?.key ?? "", { path: "A/Jane Doe.md" }],
			[bo?.key ?? "", "new" as const],
		]);
		const chosen = await preview(vault, choices);
		expect(outcomes(chosen).slice(1)).toEqual([
			"10 known; Jane Doe; A/Jane Doe.md; linked",
			"11 new; Bo Roy; People/Bo Roy (Other).md; linked",
		]);
		await runWell(vault.notes, chosen);
		expect(vault.texts()[PATH]).toContain(
			"- [[B/Jane Doe|Jane Doe]] @ Stripe\n- [[Jane Doe]]\n- [[Bo Roy (Other)|Bo Roy]] @ Other\n",
		);
		const skipped = await preview(vault, new Map([["jane doe", "skip" as const]]));
		expect(skipped.rows.map(({ outcome }) => outcome)).toEqual(["known", "skipped", "known"]);
	});

	it("can be left out where they are new, and stay in the text as they are", async () => {
		const vault = open({ ...NOTES, [PATH]: interview("Cy Fox @ X", "Di Ray", "Cy Fox @ X") });
		const { rows } = await preview(vault);
		const skipped = await preview(vault, new Map([[rows[0]?.key ?? "", "skip" as const]]));
		expect(outcomes(skipped)).toEqual([
			"9 skipped; Cy Fox; as chosen",
			"10 new; Di Ray; People/Di Ray.md; linked",
			"11 skipped; Cy Fox; as chosen",
		]);
		await runWell(vault.notes, skipped);
		expect(vault.texts()["People/Cy Fox.md"]).toBeUndefined();
		expect(vault.texts()[PATH]).toBe(interview("Cy Fox @ X", "[[Di Ray]]", "Cy Fox @ X"));
	});

	it.each([
		["2026-03-10", "expected_at"],
		["2026-03-09", "met_at"],
	])("with an event of %s are tied to it by %s", async (date, property) => {
		const event = `---\ntype: event\ndate: ${date}\n---\n`;
		const text = interview("Cy Fox, speaker at Money2020");
		const vault = open({ ...NOTES, "Money2020.md": event, [PATH]: text });
		await runWell(vault.notes, await preview(vault));
		const made = vault.texts()["People/Cy Fox.md"] ?? "";
		expect(/^(expected_at|met_at):/m.exec(made)?.[1]).toBe(property);
	});

	it("with an event without a day are asked about, where they are new, and tied to it as is said", async () => {
		const text = interview("Cy Fox, speaker at Gala", "Bobby");
		const vault = open({ ...NOTES, "Gala.md": OWN, [PATH]: text });
		const ready = await previewReferrals(vault, vault.index(), PATH, TODAY, {
			eventAs: "expected_at",
		});
		expect(ready).toMatchObject({ ok: true, isUndated: true });
		await runWell(vault.notes, ready);
		const made = vault.texts()["People/Cy Fox.md"] ?? "";
		expect(/^(expected_at|met_at):/m.exec(made)?.[1]).toBe("expected_at");
		expect((await preview(vault)).isUndated).toBe(false);
	});

	it("enter the pipeline on the day that is said, and by themselves not", async () => {
		const vault = open({ ...NOTES, [PATH]: interview("Cy Fox", "Bobby") });
		const enters = day("2026-03-10");
		const ready = await previewReferrals(vault, vault.index(), PATH, TODAY, { enters });
		if (!ready.ok) throw new Error(ready.message);
		await runWell(vault.notes, ready);
		expect(contactAt(vault.index(), "People/Cy Fox.md").note).toMatchObject({
			stage: "identified",
			introSince: enters,
		});
		expect(vault.texts()["People/Bo Roy.md"]).toBe(NOTES["People/Bo Roy.md"]);
	});

	it("never take the place of a note, and are linked where they are", async () => {
		const vault = open({
			...NOTES,
			"People/Cy.md": OWN,
			"Z/Di.md": OWN,
			[PATH]: interview("Di", "Cy"),
		});
		await runWell(vault.notes, await preview(vault));
		const after = vault.texts();
		expect(after["People/Cy.md"]).toBe(OWN);
		expect(after["People/Cy 2.md"]).toContain("name: Cy\n");
		expect(after[PATH]).toContain("- [[People/Di|Di]]\n- [[Cy 2|Cy]]\n");
		const index = vault.index();
		expect(index.resolveLink("People/Di", "Interviews")).toMatchObject({ path: "People/Di.md" });
		expect(outcomes(await preview(vault)).every((line) => line.includes("known"))).toBe(true);
	});

	it.each(Object.entries(UNCLEAR_NOTES))(
		"are left to the user where a note of the name has %s; it is linked, or somebody new is made",
		async (_, text) => {
			const vault = open({ ...NOTES, "Deep/Di Ray.md": text, [PATH]: interview("Di Ray @ Quill") });
			const ready = await preview(vault);
			expect(ready.rows).toMatchObject([
				{
					outcome: "ambiguous",
					path: undefined,
					candidates: ["Deep/Di Ray.md"],
					reason: expect.stringContaining("a note has this name") as string,
				},
			]);
			expect(ready.action.writes).toEqual([]);
			const [{ key = "" } = {}] = ready.rows;
			const linked = await preview(vault, new Map([[key, { path: "Deep/Di Ray.md" }]]));
			expect(outcomes(linked)).toEqual(["9 known; Di Ray; Deep/Di Ray.md; linked"]);
			const made = await preview(vault, new Map([[key, "new"]]));
			expect(outcomes(made)).toEqual(["9 new; Di Ray; People/Di Ray (Quill).md; linked"]);
			await runWell(vault.notes, linked);
			expect(vault.texts()["Deep/Di Ray.md"]).toBe(text);
			expect(vault.texts()[PATH]).toContain("- [[Di Ray]] @ Quill\n");
		},
	);

	it("are read as they are shown, and every other byte of their lines stays", async () => {
		const lines = ["Noor Lind &lt;noor@x.example&gt;, Head of R&amp;D", "[[Bo Roy]]"];
		const vault = open({ ...NOTES, [PATH]: interview(...lines) });
		await runWell(vault.notes, await preview(vault));
		expect(vault.texts()[PATH]).toBe(
			interview("[[Noor Lind]] &lt;noor@x.example&gt;, Head of R&amp;D", "[[Bo Roy]]"),
		);
		expect(vault.texts()["People/Noor Lind.md"]).toContain(
			"title: Head of R&D\nemail:\n  - noor@x.example\n",
		);
	});

	it("have hostile names made safe, in their notes, in the names of files and in links", async () => {
		const lines = ["<% tp.x %> {{a}}, `=1` @ [x:: y]", "../../Evil", "Con", "A|B # ^c", "---: x"];
		const vault = open({ ...NOTES, [PATH]: interview(...lines) });
		const ready = await preview(vault);
		await runWell(vault.notes, ready);
		const made = Object.entries(vault.texts()).filter(
			([path]) => !(path in NOTES) && path !== PATH,
		);
		for (const [path, text] of made) {
			expect(path).toMatch(/^People\/[^/|#^<>{}%]+\.md$|^People\/[^/]*\{\{a\}\}.*\.md$/);
			expect(text).not.toContain("<%");
			expect(vault.index().get(path)).toMatchObject({ kind: "contact", problems: [] });
		}
		expect(made.map(([path]) => path)).toContain("People/Con_.md");
		const text = vault.texts()[PATH] ?? "";
		const [first = ""] = text.split("\n").filter((line) => line.includes("tp.x"));
		expect(first).toMatch(/^- \[&lt;% tp\.x %> &#123;\{a\}\}\]\([^<{]*\.md\), `=1` @/);
		expect((await runWell(vault.notes, await preview(vault))).written).toEqual([]);
	});

	it("are linked in the text as it is at the moment of writing", async () => {
		const vault = open({ ...NOTES, [PATH]: interview("Bobby") });
		const ready = await preview(vault);
		vault.overwrite(PATH, interview("first a new line", "Bobby"));
		await runWell(vault.notes, ready);
		expect(vault.texts()[PATH]).toBe(interview("first a new line", "[[Bo Roy]]"));
	});

	it("are those of the last conversation that has the heading", async () => {
		const other = interview("Bobby").replace("held: held", "held: held\nstarts: 2026-03-20T09:00");
		const plain = other.replace("### People named", "### Others").replace("03-20", "03-21");
		const vault = open({ ...NOTES, [PATH]: interview("Di"), "Other.md": other, "Plain.md": plain });
		const index = vault.index();
		const found = await interviewWithReferrals(
			vault.notes,
			index,
			contactAt(index, "People/Ann.md"),
		);
		expect(found?.path).toBe("Other.md");
		const none = await interviewWithReferrals(
			vault.notes,
			index,
			contactAt(index, "People/Bo Roy.md"),
		);
		expect(none).toBeUndefined();
		expect(await previewReferrals(vault, index, "Plain.md", TODAY)).toMatchObject({
			ok: false,
			message: "Plain has no heading “People named”.",
		});
		expect(await previewReferrals(vault, index, "People/Ann.md", TODAY)).toMatchObject({
			ok: false,
		});
	});
});

describe("the people named, whatever the lines say,", () => {
	it("leave nothing to be done a second time", async () => {
		const [memory] = ACTING_VAULTS;
		const part = fc.constantFrom(
			"Ann",
			"Bobby",
			"Jane Doe",
			"Cy",
			" ",
			", ",
			" @ ",
			"Acme",
			"[[",
			"]]",
			"|",
			":",
			"*",
			"é",
			"`",
			"<%",
			"#",
		);
		const line = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
		await fc.assert(
			fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
				const vault = memory?.[1]({ ...NOTES, [PATH]: interview(...lines) });
				if (!vault) throw new Error("Expected a vault in memory");
				await runWell(vault.notes, await preview(vault));
				const again = await preview(vault);
				const done = await previewAction(vault.notes, again.action);
				expect(done).toMatchObject({ ok: true, written: [] });
			}),
			{ numRuns: 200 },
		);
	});
});
