import { describe, expect, it } from "vitest";
import type { ImportResult } from "../../../src/app/import/carry-out-import";
import { newHistory } from "../../make/new-history";
import { ACTING_VAULTS, type ActingVault } from "../../make/acting-vault";
import { importInto, outline, readText } from "../../make/importing";

const ANN = "\uFEFF---\r\n# mine\r\ntype: contact\r\nemail: ann@x.co # hers\r\n---\r\n😀 Her text.";
const NOTES = { "People/Ann Lee.md": ANN, "Other.md": "Other\n" };
const FILE =
	"Name,Email,Company,Phone\nAnn Lee,ann@x.co,Acme,\nBo Roy,bo@x.co,Quill,\nAnn Lee,ann@x.co,,+1 555 0100\nBo Roy,bo@x.co,,+1 555 0101\n";

const historyOf = ({ written }: ImportResult): ReturnType<typeof newHistory> => {
	const history = newHistory();
	history.push({ ok: true, title: "Imported", written });
	return history;
};

describe.each(ACTING_VAULTS)("undo of an import, %s", (_, open) => {
	const imported = async (vault: ActingVault): Promise<ReturnType<typeof newHistory>> => {
		const result = await importInto(vault, readText(FILE));
		expect(outline(result)).toEqual([
			"2 updated Ann Lee People/Ann Lee.md",
			"3 new Bo Roy People/Bo Roy.md",
			"4 updated Ann Lee People/Ann Lee.md",
			"5 updated Bo Roy People/Bo Roy.md",
		]);
		return historyOf(result);
	};

	it("takes away the notes that it made, and gives back every byte of those that it filled", async () => {
		const vault = open(NOTES);
		const history = await imported(vault);
		expect(vault.texts()["People/Ann Lee.md"]).toContain("+1 555 0100");
		expect(vault.texts()["People/Bo Roy.md"]).toContain("+1 555 0101");
		expect(await history.undo(vault.notes)).toMatchObject({
			ok: true,
			message: "Undone: Imported",
		});
		expect(vault.texts()).toEqual(NOTES);
	});

	it.each([
		["a note that it filled was edited", "People/Ann Lee.md", "Somebody else's\n"],
		["a note that it made was edited", "People/Bo Roy.md", "Somebody else's\n"],
		["a note that it filled is gone", "People/Ann Lee.md", undefined],
		["a note that it made is gone", "People/Bo Roy.md", undefined],
	])("is refused, and writes nothing, where %s since", async (_since, at, text) => {
		const vault = open(NOTES);
		const history = await imported(vault);
		vault.overwrite(at, text);
		const before = vault.texts();
		expect(await history.undo(vault.notes)).toEqual({
			ok: false,
			message: `Not undone: ${at} ${text === undefined ? "is no longer there: renamed or deleted." : "has changed since."}`,
		});
		expect(vault.texts()).toEqual(before);
	});
});
