import { describe, expect, it } from "vitest";
import {
	draftsFor,
	introducerName,
	knownIntroducer,
	prepareSent,
	type SentDraft,
} from "../../../src/app/drafts/send-draft";
import { newHistory } from "../../make/new-history";
import { ACTING_VAULTS, day, run, runWell } from "../../make/acting-vault";
import { contactAt } from "../../make/vault";

const TODAY = day("2026-03-12");
const ANN = "---\ntype: contact # mine\nphone: '0123'\n---\nWords\n";
const BO = "---\ntype: contact\ncloseness: 3\n---\n";
const NOTES = { "Ann.md": ANN, "Bo.md": BO };
const ASK: SentDraft = { kind: "ask", path: "Ann.md", introducer: { path: "Bo.md" } };

function contact(status: string, ...log: string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\nintro_status: ${status}\n---\n## Introduction log\n${lines}`;
}

function interview(...properties: string[]): string {
	return `---\ntype: interview\ncontact: "[[Ann]]"\nstarts: 2026-03-10T10:00\nheld: held\n${properties.join("\n")}---\n`;
}

describe.each(ACTING_VAULTS)("a text that was sent, in a vault %s", (_, open) => {
	it("is one write in the person's note, none in the introducer's, and undone byte for byte", async () => {
		const vault = open(NOTES);
		const done = await runWell(vault.notes, prepareSent(vault.index(), ASK, TODAY));
		expect(done.title).toBe("Bo asked to introduce Ann");
		expect(done.written.map(({ path }) => path)).toEqual(["Ann.md"]);
		expect(vault.texts()).toEqual({
			...NOTES,
			"Ann.md": ANN.replace(
				"phone: '0123'\n",
				`phone: '0123'\nintro_status: asked\nintro_since: 2026-03-12\nintro_via: "[[Bo]]"\n`,
			).concat("\n## Introduction log\n\n- 2026-03-12 asked [[Bo]]\n"),
		});
		const history = newHistory();
		history.push(done);
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual(NOTES);
	});

	it.each([
		["use-name", "identified", "asked [[Bo]]: may I use the name", "asked"],
		["name-drop", "name-ok", "contacted", "contacted"],
		["reply", "introduced", "contacted", "contacted"],
		["cold", "identified", "contacted", "contacted"],
		["follow-up", "contacted", "contacted", "contacted"],
		["nudge", "asked", "nudged [[Bo]]", "asked"],
	] as const)("of kind %s in stage %s is logged as: %s", async (kind, from, line, to) => {
		const vault = open({ ...NOTES, "Ann.md": contact(from, `2026-03-01 ${from}`) });
		const sent = { ...ASK, kind };
		await runWell(vault.notes, prepareSent(vault.index(), sent, TODAY));
		const text = vault.texts()["Ann.md"] ?? "";
		expect(text).toContain(`- 2026-03-12 ${line}\n`);
		expect(text).toContain(`intro_status: ${to}\n`);
	});

	it("of thanks and reports is told to the last conversation that waits for it, and nothing else", async () => {
		const notes = {
			...NOTES,
			"Ann.md": contact("met", "2026-03-10 met"),
			"Old.md": interview("thanked: 2026-02-02\n").replace("2026-03-10", "2026-02-01"),
			"New.md": interview(),
		};
		const vault = open(notes);
		for (const kind of ["thanks", "report-back"] as const)
			await runWell(vault.notes, prepareSent(vault.index(), { ...ASK, kind }, TODAY));
		expect(vault.texts()).toEqual({
			...notes,
			"New.md": interview("thanked: 2026-03-12\n", "reported: 2026-03-12\n").replace("\n\n", "\n"),
		});
	});

	it("of thanks is told to the conversation that it is about, where that is said", async () => {
		const old = interview().replace("2026-03-10", "2026-02-01");
		const notes = { ...NOTES, "Old.md": old, "New.md": interview() };
		const vault = open(notes);
		const sent = { ...ASK, kind: "thanks", interview: "Old.md" } as const;
		await runWell(vault.notes, prepareSent(vault.index(), sent, TODAY));
		expect(vault.texts()["New.md"]).toBe(notes["New.md"]);
		expect(vault.texts()["Old.md"]).toContain("thanked: 2026-03-12\n");
	});

	it("is not recorded where it is not possible, with a word that says why", async () => {
		const vault = open({ ...NOTES, "Ann.md": contact("scheduled", "2026-03-01 scheduled") });
		const index = vault.index();
		const tell = async (sent: SentDraft): Promise<string> => {
			const done = await run(vault.notes, prepareSent(index, sent, TODAY));
			return done.ok ? "done" : done.message;
		};
		expect(await tell(ASK)).toMatch(/^Ann: .*asked/);
		expect(await tell({ ...ASK, introducer: { path: "Ann.md" } })).toBe(
			"Ann cannot introduce themselves.",
		);
		expect(await tell({ ...ASK, kind: "thanks" })).toBe(
			"No conversation with Ann is waiting for this: nothing was recorded.",
		);
		expect(await tell({ ...ASK, path: "Gone.md" })).toMatch(/^Gone.md is no longer a contact/);
		expect(vault.texts()["Ann.md"]).toBe(contact("scheduled", "2026-03-01 scheduled"));
	});

	it("names somebody without a note as the user does", async () => {
		const vault = open(NOTES);
		const introducer = { name: "Cy [Sr] Dahl" };
		const done = await runWell(
			vault.notes,
			prepareSent(vault.index(), { ...ASK, introducer }, TODAY),
		);
		expect(done.title).toBe("Cy [Sr] Dahl asked to introduce Ann");
		expect(vault.texts()["Ann.md"]).toContain("- 2026-03-12 asked [[Cy Sr Dahl]]\n");
		expect(introducerName(vault.index(), introducer)).toBe("Cy [Sr] Dahl");
	});
});

describe("the texts that are offered for a person", () => {
	const [[, open]] = ACTING_VAULTS as readonly [(typeof ACTING_VAULTS)[number]];

	it("are none for a status that is no stage", () => {
		const index = open({ "Ann.md": contact("waiting") }).index();
		expect(draftsFor(index, contactAt(index, "Ann.md"))).toEqual([]);
	});

	it("say thanks and report only while these are owed, and report only where somebody introduced us", () => {
		const offered = (person: string, ...interviews: string[]): readonly string[] => {
			const notes = Object.fromEntries(interviews.map((text, i) => [`Talk ${i}.md`, text]));
			const index = open({ "Ann.md": person, ...notes }).index();
			return draftsFor(index, contactAt(index, "Ann.md"));
		};
		const met = contact("met", "2026-03-10 met");
		const introduced = met.replace("intro_status", `introduced_by: "[[Bo]]"\nintro_status`);
		expect(offered(met)).toEqual(["outcome"]);
		expect(offered(met, interview())).toEqual(["thanks", "outcome"]);
		expect(offered(introduced, interview())).toEqual(["thanks", "report-back", "outcome"]);
		expect(offered(introduced, interview("thanked: 2026-03-11\n"))).toEqual([
			"report-back",
			"outcome",
		]);
	});

	it("are the letter to somebody whom I know in place of the cold one", () => {
		const index = open({ "Ann.md": contact("identified") }).index();
		const ann = contactAt(index, "Ann.md");
		expect(draftsFor(index, ann, false)).toEqual(["ask", "use-name", "cold"]);
		expect(draftsFor(index, ann, true)).toEqual(["ask", "use-name", "known"]);
	});
});

describe("whom a text is about", () => {
	const [[, open]] = ACTING_VAULTS as readonly [(typeof ACTING_VAULTS)[number]];
	const VIA = 'intro_via: "[[Bo]]"\n';

	function known(kind: SentDraft["kind"], properties: string, ...log: string[]): unknown {
		const ann = contact("asked", ...log).replace("intro_status", `${properties}intro_status`);
		const index = open({ "Ann.md": ann, "Bo.md": BO, "Cy.md": BO }).index();
		return knownIntroducer(index, contactAt(index, "Ann.md"), kind);
	}

	it("is who really introduced us, not who was asked", () => {
		const log = ["2026-03-01 asked [[Bo]]", "2026-03-02 introduced [[Cy]]"];
		for (const kind of ["reply", "report-back"] as const) {
			expect(known(kind, VIA, ...log)).toEqual({ path: "Cy.md" });
			expect(known(kind, `introduced_by: "[[Cy]]"\n${VIA}`)).toEqual({ path: "Cy.md" });
			expect(known(kind, VIA)).toEqual({ path: "Bo.md" });
		}
	});

	it("is whose name I may use, not who else was asked", () => {
		const log = ["2026-03-01 asked [[Bo]]", "2026-03-02 named [[Aunt May|May]]"];
		expect(known("name-drop", VIA, ...log)).toEqual({ name: "May" });
		expect(known("name-drop", VIA, "2026-03-02 named")).toEqual({ path: "Bo.md" });
	});

	it("is who was asked last in this attempt", () => {
		const log = ["2026-03-01 asked [[Cy]]", "2026-03-02 dropped", "2026-03-03 asked [[Bo]]"];
		expect(known("nudge", "", ...log)).toEqual({ path: "Bo.md" });
		expect(known("nudge", "", "2026-03-01 asked [[Cy]]", "2026-03-02 dropped")).toBeUndefined();
	});
});
