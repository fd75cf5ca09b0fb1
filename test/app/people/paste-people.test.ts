import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previewAction } from "../../../src/app/write/carry-out";
import {
	MAX_LINES,
	type PastedPeople,
	type PastedPreview,
	previewPastedPeople,
} from "../../../src/app/people/paste-people";
import type { RowChoices } from "../../../src/app/people/person-row";
import { newHistory } from "../../make/new-history";
import { ACTING_VAULTS, type ActingVault, day, runWell } from "../../make/acting-vault";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";

const NOTES = {
	"People/Ann Lee.md": "---\ntype: contact\nemail: [ann@x.co]\n# mine\n---\nText\r\n",
	"People/Bo Roy.md": '---\ntype: contact\nmet_at: "[[Fair]]"\ncompany: Acme\n---\n',
	"A/Jane Doe.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Jane Doe.md": '---\ntype: contact\ncompany: "[[Stripe]]"\n---\n',
	"People/Cy Fox.md": "---\ntype: contact\nlinkedin: https://www.linkedin.com/in/CyFox/\n---\n",
	"Events/Fair.md": "---\ntype: event\n---\n",
	"Events/Gala 2026.md": "---\ntype: event\naliases: [Gala]\n---\n",
	"Companies/Acme.md": "---\ntype: company\n---\n",
};

type Ready = Extract<PastedPreview, { ok: true }>;

const NOTHING: PastedPeople = {
	text: "",
	event: undefined,
	company: undefined,
	role: undefined,
	source: undefined,
	enters: undefined,
	today: day("2026-03-12"),
};

async function preview(
	vault: ActingVault,
	pasted: Partial<PastedPeople>,
	choices?: RowChoices,
): Promise<Ready> {
	const read = await previewPastedPeople(vault, vault.index(), { ...NOTHING, ...pasted }, choices);
	if (!read.ok) throw new Error(read.message);
	return read;
}

/** What becomes of each line, in words. */
function outcomes({ rows }: Ready): string[] {
	return rows.map(({ row, outcome, name, path, event, candidates, reason }) =>
		[`${row} ${outcome}`, name, path, event && `at ${event}`, ...candidates, reason]
			.filter(Boolean)
			.join("; "),
	);
}

describe.each(ACTING_VAULTS)("people of a pasted list, in notes %s,", (_, open) => {
	it.each(Object.entries(UNCLEAR_NOTES))(
		"are left to the user where a note of the name has %s",
		async (_, own) => {
			const vault = open({ ...NOTES, "People/Di Ray.md": own });
			const text = "Di Ray @ Quill, di@x.co";
			const ready = await preview(vault, { text, event: "Gala" });
			expect(ready.rows).toMatchObject([
				{
					outcome: "ambiguous",
					path: undefined,
					candidates: ["People/Di Ray.md"],
					reason: expect.stringContaining("a note has this name") as string,
				},
			]);
			expect(ready.action.writes).toEqual([]);
			const [{ key = "" } = {}] = ready.rows;
			const choose = (choice: { readonly path: string } | "new") =>
				preview(vault, { text, event: "Gala" }, new Map([[key, choice]]));
			const left = await choose({ path: "People/Di Ray.md" });
			expect(outcomes(left)).toEqual([
				"1 skipped; Di Ray; People/Di Ray.md; as chosen; nothing to fill in",
			]);
			expect(left.action.writes).toEqual([]);
			expect(outcomes(await choose("new"))).toEqual(["1 new; Di Ray; People/Di Ray (Quill).md"]);
		},
	);

	it("become notes, or have the event filled in where none is, and undo takes it all back", async () => {
		const vault = open(NOTES);
		const before = vault.texts();
		const text = [
			"1. Di Ray, CTO @ Acme, speaker",
			"",
			"2. Ann L., ann@X.co",
			"3. Bo Roy",
			"4. Jane Doe",
			"5. Jane Doe @ Stripe",
			"6. Cy F, linkedin.com/in/cyfox",
			"7. Di Ray",
			"8. One two three four five six seven",
			"9. [[Fair]]",
		].join("\n");
		const ready = await preview(vault, { text, event: "Gala", role: "attendee" });
		expect(outcomes(ready)).toEqual([
			"1 new; Di Ray; People/Di Ray.md",
			"3 updated; Ann L.; People/Ann Lee.md; at Gala 2026; the same e-mail address",
			"4 unchanged; Bo Roy; People/Bo Roy.md; met at Fair already",
			"5 ambiguous; Jane Doe; A/Jane Doe.md; B/Jane Doe.md; several people have this name",
			"6 updated; Jane Doe; B/Jane Doe.md; at Gala 2026",
			"7 updated; Cy F; People/Cy Fox.md; at Gala 2026; the same profile",
			"8 skipped; Di Ray; People/Di Ray.md; named in a line above",
			"9 skipped; One two three four five six seven; no name was recognized",
			"10 skipped; Fair; Events/Fair.md is not a person",
		]);
		const history = newHistory();
		history.push(await runWell(vault.notes, ready));
		const after = vault.texts();
		expect(after["People/Di Ray.md"]).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Acme]]"\ntitle: CTO\nsource: event\nmet_at: "[[Gala 2026]]"\nmet_role: speaker\n---\n',
		);
		expect(after["People/Ann Lee.md"]).toBe(
			'---\ntype: contact\nemail: [ann@x.co]\n# mine\nmet_at: "[[Gala 2026]]"\nmet_role: attendee\n---\nText\r\n',
		);
		expect(after["People/Bo Roy.md"]).toBe(NOTES["People/Bo Roy.md"]);
		const again = await preview(vault, { text, event: "Gala", role: "attendee" });
		expect(again.action.writes).toEqual([]);
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(before);
	});

	it("enter the pipeline, with company and source, where that is wanted", async () => {
		const vault = open(NOTES);
		const pasted = {
			text: "Eve Poe",
			company: "[[Acme]]",
			source: "target-company",
			enters: day("2026-03-10"),
		};
		await runWell(vault.notes, await preview(vault, pasted));
		expect(vault.texts()["People/Eve Poe.md"]).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Acme]]"\nsource: target-company\nintro_status: identified\nintro_since: 2026-03-10\n---\n',
		);
	});

	it("are who the user says, left out, or somebody new with a note of their own", async () => {
		const vault = open(NOTES);
		const text = "Jane Doe, VP @ Quill\nEve Poe\nAnn Lee";
		const first = await preview(vault, { text, event: "Fair" });
		const [jane, eve, ann] = first.rows.map(({ key }) => key);
		const choices: RowChoices = new Map([
			[jane ?? "", "new"],
			[eve ?? "", "skip"],
			[ann ?? "", "skip"],
		]);
		const chosen = await preview(vault, { text, event: "Fair" }, choices);
		expect(outcomes(chosen)).toEqual([
			"1 new; Jane Doe; People/Jane Doe (Quill).md",
			"2 skipped; Eve Poe; as chosen",
			"3 skipped; Ann Lee; as chosen",
		]);
		const known: RowChoices = new Map([[jane ?? "", { path: "A/Jane Doe.md" }]]);
		const meant = await preview(vault, { text, event: "Fair" }, known);
		expect(outcomes(meant)[0]).toBe("1 updated; Jane Doe; A/Jane Doe.md; at Fair");
	});

	it("of one name and two companies become two notes, which are known the second time", async () => {
		const vault = open({});
		const text = "Di Ray @ Acme\nDi Ray @ Beta\nDi Ray";
		const ready = await preview(vault, { text });
		expect(outcomes(ready)).toEqual([
			"1 new; Di Ray; People/Di Ray.md",
			"2 new; Di Ray; People/Di Ray (Beta).md",
			"3 skipped; Di Ray; People/Di Ray.md; named in a line above",
		]);
		await runWell(vault.notes, ready);
		expect((await preview(vault, { text })).action.writes).toEqual([]);
	});

	it("have nothing written that is run, and no name that leads elsewhere", async () => {
		const vault = open({});
		const text = "Eve <% tp.x %> {{a}} @ [x:: y]\n../../Evil, a\tb\nCon; ]] [[ # x: <% y %>\n";
		const ready = await preview(vault, { text, event: "]] <% z %>" });
		await runWell(vault.notes, ready);
		for (const [path, made] of Object.entries(vault.texts())) {
			expect(path).toMatch(/^People\/[^/|#^<>%[\]]+\.md$/);
			expect(made).not.toContain("<%");
			expect(vault.index().get(path)).toMatchObject({ kind: "contact", problems: [] });
		}
		expect((await preview(vault, { text, event: "]] <% z %>" })).action.writes).toEqual([]);
	});
});

describe("a pasted list", () => {
	const [memory] = ACTING_VAULTS;
	const open = (): ActingVault => {
		if (!memory) throw new Error("Expected a vault in memory");
		return memory[1](NOTES);
	};

	it("of nobody, or of too many, says so", async () => {
		const vault = open();
		const tooMany = "Eve\n".repeat(MAX_LINES + 2);
		for (const text of ["", " \n--\n", tooMany]) {
			const read = await previewPastedPeople(vault, vault.index(), { ...NOTHING, text });
			expect(read.ok).toBe(false);
		}
	});

	it("makes nothing a second time, whatever it says", async () => {
		const part = fc.constantFrom(
			..."Ann Lee|Jane Doe|Cy| |, | @ |Acme|[[|]]|:|*|é|`|<%|#|; |\t|a@b.co|e@f.co|/|. |via |(|)".split(
				"|",
			),
		);
		const line = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(""));
		await fc.assert(
			fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
				const vault = open();
				const pasted = { text: lines.join("\n"), event: "Fair" };
				await runWell(vault.notes, await preview(vault, pasted).catch(() => nothing()));
				const again = await preview(vault, pasted).catch(() => nothing());
				const done = await previewAction(vault.notes, again.action);
				expect(done).toMatchObject({ ok: true, written: [] });
			}),
			{ numRuns: 200, examples: [[["Jane Doe#", "Jane Doe @ Acme"]]] },
		);
	});
});

/** The preview of a list in which nobody is. */
function nothing(): Ready {
	return {
		ok: true,
		rows: [],
		columns: undefined,
		isUndated: false,
		action: { title: "", writes: [] },
	};
}

describe.each(ACTING_VAULTS)("people pasted for an event, in notes %s,", (_, open) => {
	it.each([
		["of tomorrow", "2026-03-13", 'expected_at:\n  - "[[Meetup]]"\n', "met_at"],
		["of today", "2026-03-12", 'expected_at:\n  - "[[Meetup]]"\n', "met_at"],
		["of yesterday", "2026-03-11", 'met_at: "[[Meetup]]"\n', "expected_at"],
	] as const)(
		"%s are expected there or were there, and nobody is met by it",
		async (_when, date, has, not) => {
			const vault = open({
				"Meetup.md": `---\ntype: event\ndate: ${date}\n---\n`,
				"Bob Roy.md": "---\ntype: contact\n---\n",
			});
			const list = { text: "Jane Doe\nBob Roy", event: "[[Meetup]]" };
			const ready = await preview(vault, { ...list, eventAs: not });
			expect(ready.isUndated).toBe(false);
			await runWell(vault.notes, ready);
			for (const [at, text] of Object.entries(vault.texts())) {
				if (at.endsWith("Meetup.md")) continue;
				expect(text).toContain(has);
				expect(text).not.toContain(not);
				expect(text).not.toContain("intro_status");
			}
		},
	);

	it.each([
		[undefined, 'met_at: "[[Fair]]"\n'],
		["met_at", 'met_at: "[[Fair]]"\n'],
		["expected_at", 'expected_at:\n  - "[[Fair]]"\n'],
	] as const)("without a day are what is answered (%s)", async (eventAs, has) => {
		const vault = open({
			"Fair.md": "---\ntype: event\n---\n",
			"Bob Roy.md": "---\ntype: contact\n---\n",
		});
		const ready = await preview(vault, { text: "Jane Doe\nBob Roy", event: "Fair", eventAs });
		expect(ready.isUndated).toBe(true);
		await runWell(vault.notes, ready);
		const { "Fair.md": _fair, ...people } = vault.texts();
		expect(Object.keys(people)).toHaveLength(2);
		for (const text of Object.values(people)) expect(text).toContain(has);
	});
});
