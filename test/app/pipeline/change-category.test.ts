import { describe, expect, it } from "vitest";
import { prepareCategory } from "../../../src/app/pipeline/change-category";
import { ACTING_VAULTS, runWell } from "../../make/acting-vault";

describe.each(ACTING_VAULTS)("the category of one person %s", (_, open) => {
	const texts = { "Ann.md": "---\ntype: contact\ncategory: Peers # yes\n---\nText" };

	it("is given beside those that the note has, and taken away however it is written", async () => {
		const vault = open(texts);
		await runWell(vault.notes, prepareCategory(vault.index(), "Ann.md", "power-connector"));
		expect(vault.texts()["Ann.md"]).toContain("[Peers, power-connector] # yes\n");
		const done = await runWell(
			vault.notes,
			prepareCategory(vault.index(), "Ann.md", "peer", false),
		);
		expect(done.title).toBe("Ann: Peer removed");
		expect(vault.texts()["Ann.md"]).toContain("category: [power-connector] # yes\n");
		await runWell(vault.notes, prepareCategory(vault.index(), "Ann.md", "power-connector", false));
		expect(vault.texts()["Ann.md"]).toBe("---\ntype: contact\n---\nText");
	});

	it("changes nothing where it is so already", async () => {
		const vault = open(texts);
		await runWell(vault.notes, prepareCategory(vault.index(), "Ann.md", "peer"));
		await runWell(vault.notes, prepareCategory(vault.index(), "Ann.md", "mentor", false));
		expect(vault.texts()).toEqual(texts);
	});

	it("is refused where nobody is there", () => {
		expect(prepareCategory(open(texts).index(), "Bo.md", "peer").ok).toBe(false);
	});
});
