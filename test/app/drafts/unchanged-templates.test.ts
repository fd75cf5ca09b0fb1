import { describe, expect, it } from "vitest";
import { findUnchangedTemplates } from "../../../src/app/drafts/unchanged-templates";
import { LETTERS } from "../../../src/core/drafts/draft-kind";
import { PREP_TEMPLATE } from "../../../src/core/drafts/interview-templates";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS } from "../../make/acting-vault";
import { SHIPPED_TEXTS } from "../../make/shipped-texts";

const FOLDER = "Templates/Introductions";
const { ask, nudge, thanks, cold } = LETTERS;
const [EARLIER = ""] = SHIPPED_TEXTS[ask.name] ?? [];

describe.each(ACTING_VAULTS)("the template notes that nobody has changed, %s", (_, open) => {
	it("are those that say what is built in or once was, whatever their line ends", async () => {
		const notes = {
			[`${FOLDER}/${ask.name}.md`]: EARLIER,
			[`${FOLDER}/${nudge.name}.md`]: nudge.text.replace(/\n/g, "\r\n"),
			[`${FOLDER}/${PREP_TEMPLATE.name}.md`]: PREP_TEMPLATE.text,
		};
		const vault = open(notes);
		expect(EARLIER).not.toBe(ask.text);
		const found = await findUnchangedTemplates(vault.notes, vault.index());
		expect(Object.fromEntries(found.map(({ path, text }) => [path, text]))).toEqual(notes);
		expect(vault.texts()).toEqual(notes);
	});

	it("are none that differ by a letter, say what is built in under another name, or are elsewhere", async () => {
		const vault = open({
			[`${FOLDER}/${ask.name}.md`]: `${EARLIER.trimEnd()}.\n`,
			[`${FOLDER}/${nudge.name}.md`]: nudge.text.replace("a", "b"),
			[`${FOLDER}/${thanks.name}.md`]: cold.text,
			[`${FOLDER}/Questions for mentor.md`]: cold.text,
			[`Elsewhere/${cold.name}.md`]: cold.text,
		});
		expect(await findUnchangedTemplates(vault.notes, vault.index())).toEqual([]);
		const { folders } = DEFAULT_SETTINGS;
		const settings = { ...DEFAULT_SETTINGS, folders: { ...folders, draft: "Elsewhere" } };
		expect(await findUnchangedTemplates(vault.notes, vault.index(settings))).toEqual([
			{ path: `Elsewhere/${cold.name}.md`, text: cold.text },
		]);
	});
});
