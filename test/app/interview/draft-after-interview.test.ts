import { describe, expect, it } from "vitest";
import { prepareRecap } from "../../../src/app/interview/prepare-recap";
import { writeDraft } from "../../../src/app/drafts/write-draft";
import { readOwnTemplate } from "../../../src/app/write/own-templates";
import { DRAFT_KINDS, type DraftKind, LETTERS } from "../../../src/core/drafts/draft-kind";
import { ACTING_VAULTS, type ActingVault, day, runWell, time } from "../../make/acting-vault";
import { fitOf } from "../../make/interview";

const NOW = time("2026-03-21T09:00");
const NOTES = {
	"People/Ann.md": `---\ntype: contact\nname: Ann Lee\nintroduced_by: "[[Bo]]"\ntitle: "[[VP]] Product"\n---\n## Introduction log\n- 2026-03-20 met\n`,
	"People/Bo.md": "---\ntype: contact\nname: Bo Roy\n---\n",
	"T.md": '---\ntype: interview\ncontact: "[[Ann]]"\nstarts: 2026-03-20T09:30\nheld: held\n---\n',
};

async function draft(vault: ActingVault, kind: DraftKind) {
	const index = vault.index();
	const { me } = index.settings;
	const request = { fit: fitOf(index), space: undefined, introducer: undefined, me, now: NOW };
	const { text } = await readOwnTemplate(vault.notes, index, LETTERS[kind]);
	return writeDraft(vault.notes, index, text, request);
}

describe.each(ACTING_VAULTS)("the drafts after a conversation, in notes %s,", (_, open) => {
	it("leave to the user what its recap says, and show it beside the text", async () => {
		const vault = open(NOTES);
		const index = vault.index();
		const input = {
			learned: "They **hire** in May.",
			promised: [{ text: "send the CV to [[Cy]]", due: day("2026-03-25") }],
		};
		const request = { fit: fitOf(index), space: undefined, now: NOW, input };
		await runWell(vault.notes, await prepareRecap(vault, index, request));
		const thanks = await draft(vault, "thanks");
		expect(thanks.body).toContain(
			"Thank you for your time yesterday. What stayed with me: [one thing, in your own words?].",
		);
		expect(thanks.withheld).toEqual([
			{ label: "what you learned", text: "They hire in May" },
			{ label: "what you promised", text: "send the CV to Cy" },
		]);
		const report = await draft(vault, "report-back");
		expect(report.body).toContain(
			"Hi Bo,\n\nAnn and I talked yesterday. Thank you; that door only opened because it was you.",
		);
	});

	it("have the same gaps where nothing is written yet, and nothing to show", async () => {
		const { gaps, withheld } = await draft(open(NOTES), "thanks");
		expect(gaps.map(({ name }) => name)).toContain("one thing, in your own words");
		expect(withheld).toEqual([]);
	});

	it("name nothing that does not exist, and no links", async () => {
		for (const kind of DRAFT_KINDS) {
			const { problems, subject, body } = await draft(open(NOTES), kind);
			expect(problems).toEqual([]);
			expect(subject + body).not.toMatch(/\[\[|undefined/);
		}
	});

	it("have a template of the user's with properties, whose lines are counted as in its note", async () => {
		const own = "---\nx: 1\n---\nSubject: {{contact.link}} {{title}}\n\n{{nope}}\n";
		const vault = open({ ...NOTES, "Templates/Introductions/Say thanks.md": own });
		const { subject, problems } = await draft(vault, "thanks");
		expect(subject).toBe("Ann Lee Ann Lee");
		expect(problems.map(({ at }) => at)).toEqual([{ line: 6, column: 1 }]);
	});
});
