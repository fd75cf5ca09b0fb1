import { describe, expect, it } from "vitest";
import { carryOut } from "../../../src/app/write/carry-out";
import { prepareOwnTemplate, readOwnTemplate } from "../../../src/app/write/own-templates";
import { LETTERS } from "../../../src/core/drafts/draft-kind";
import { ACTING_VAULTS, meddled } from "../../make/acting-vault";
import { SHIPPED_TEXTS } from "../../make/shipped-texts";

const PATH = "Templates/Introductions/Ask for an introduction.md";
const NOTES = { "Ann.md": "---\ntype: contact\n---\n" };
const { ask } = LETTERS;
const [EARLIER = ""] = SHIPPED_TEXTS[ask.name] ?? [];
const MINE = "Subject: Mine\n\nMine\r\n";

describe.each(ACTING_VAULTS)("a template in a vault %s", (_, open) => {
	it("is built in, and looking at it writes nothing", async () => {
		const vault = open(NOTES);
		expect(await readOwnTemplate(vault.notes, vault.index(), ask)).toEqual({
			path: PATH,
			text: ask.text,
			isOwn: false,
		});
		expect(vault.texts()).toEqual(NOTES);
	});

	it("becomes a note when the user wants to change it, and is then theirs", async () => {
		const vault = open(NOTES);
		const { notes } = vault;
		const change = await prepareOwnTemplate(notes, vault.index(), ask);
		expect(await carryOut(notes, change)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual({ ...NOTES, [PATH]: ask.text });
		vault.overwrite(PATH, MINE);
		expect(await readOwnTemplate(notes, vault.index(), ask)).toEqual({
			path: PATH,
			text: MINE,
			isOwn: true,
		});
		expect((await prepareOwnTemplate(notes, vault.index(), ask)).writes).toEqual([]);
	});

	it("whose note says what we once shipped counts as built in, and changing it begins with today's text", async () => {
		const vault = open({ ...NOTES, [PATH]: EARLIER.replace(/\n/g, "\r\n") });
		const { notes } = vault;
		expect(await readOwnTemplate(notes, vault.index(), ask)).toMatchObject({
			text: ask.text,
			isOwn: false,
		});
		const change = await prepareOwnTemplate(notes, vault.index(), ask);
		vault.overwrite(PATH, MINE);
		expect(await carryOut(notes, change)).toMatchObject({ ok: true, written: [] });
		vault.overwrite(PATH, EARLIER);
		await carryOut(notes, change);
		expect(vault.texts()[PATH]).toBe(ask.text);
	});

	it("that somebody makes in the same moment is left as it is", async () => {
		const vault = open(NOTES);
		const change = await prepareOwnTemplate(vault.notes, vault.index(), ask);
		const meddling = meddled(vault.notes, PATH, () => vault.overwrite(PATH, "theirs"));
		expect(await carryOut(meddling, change)).toMatchObject({ ok: false });
		expect(vault.texts()[PATH]).toBe("theirs");
	});
});
