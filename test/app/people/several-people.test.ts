import { describe, expect, it } from "vitest";
import { prepareCapture, readCapture } from "../../../src/app/people/capture-person";
import { previewPastedPeople } from "../../../src/app/people/paste-people";
import { LINE_RULES } from "../../../src/app/people/person-match";
import { PersonMatcher } from "../../../src/app/people/person-matcher";
import { previewReferrals } from "../../../src/app/people/preview-referrals";
import { ACTING_VAULTS, day } from "../../make/acting-vault";
import { planIn, readText } from "../../make/importing";

const NAMES = ["Zed & Zoe Pair", "Anna und Ben Huber", "Mr. and Mrs. Smith", "Ann Lee / Bob Ray"];
const SEVERAL = "this looks like more than one person; add each one separately";
const INTERVIEW = "Interviews/T.md";
const TODAY = day("2026-03-10");

interface Row {
	readonly outcome: string;
	readonly reason: string;
}

const told = (rows: readonly Row[]): unknown =>
	rows.map(({ outcome, reason }) => [outcome, reason]);

describe.each(ACTING_VAULTS)("several people in one name, in notes %s,", (_, open) => {
	it.each(NAMES)("are left to the user, wherever they come from: %s", async (name) => {
		const lines = `---\ntype: interview\ncontact: ["[[Cy]]"]\n---\n## People named\n- ${name}\n`;
		const vault = open({ "People/Cy.md": "---\ntype: contact\n---\n", [INTERVIEW]: lines });
		const index = vault.index();
		const left = [["ambiguous", SEVERAL]];

		const table = readText(`Name,Company\n${name},Quill\n`);
		expect(told((await planIn(vault, table)).rows)).toEqual(left);
		const [first, last] = [name.slice(0, name.lastIndexOf(" ")), name.split(" ").at(-1) ?? ""];
		const columns = readText(`First name,Last name\n${first},${last}\n`);
		expect(told((await planIn(vault, columns)).rows)).toEqual(left);
		const card = readText(`BEGIN:VCARD\nVERSION:4.0\nFN:${name}\nEND:VCARD\n`);
		expect(told((await planIn(vault, card)).rows)).toEqual(left);

		const nothing = { event: undefined, company: undefined, role: undefined };
		const shared = { ...nothing, source: undefined, enters: undefined, today: TODAY };
		for (const text of [`${name}, VP @ Quill`, `Name\tCompany\n${name}\tQuill`]) {
			const pasted = await previewPastedPeople(vault, index, { ...shared, text });
			expect(pasted.ok && told(pasted.rows)).toEqual(left);
		}
		const named = await previewReferrals(vault, index, INTERVIEW, TODAY);
		expect(named.ok && told(named.rows)).toEqual(left);

		const matcher = PersonMatcher.of(index, LINE_RULES);
		const capture = readCapture(index, matcher, `${name}, VP @ Quill`);
		const free = (): boolean => false;
		const one = { enters: undefined, isForeign: false, today: TODAY };
		const message = "This looks like more than one person. Add each one separately.";
		expect(capture).toMatchObject({ known: [], doubt: message, complaint: undefined });
		expect(prepareCapture(index, capture, { ...one, isAnother: false }, free)).toEqual({
			ok: false,
			message,
		});
		expect(prepareCapture(index, capture, { ...one, isAnother: true }, free)).toMatchObject({
			ok: true,
		});
	});

	it("are one note where that is what the user chooses or has", async () => {
		const vault = open({ "People/Zed & Zoe Pair.md": "---\ntype: contact\n---\n" });
		const table = readText("Name\nZed & Zoe Pair\nAnn & Bob Lee\n");
		const { rows } = await planIn(vault, table, { choices: new Map([[3, "new"]]) });
		expect(rows.map(({ outcome, path }) => [outcome, path])).toEqual([
			["unchanged", "People/Zed & Zoe Pair.md"],
			["new", "People/Ann & Bob Lee.md"],
		]);
	});
});
