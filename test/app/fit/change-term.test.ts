import { describe, expect, it } from "vitest";
import { prepareTermSwap, type TermSwap } from "../../../src/app/fit/change-term";
import { carryOut } from "../../../src/app/write/carry-out";
import { newHistory } from "../../make/new-history";
import { ACTING_VAULTS, type ActingVault } from "../../make/acting-vault";

const PATH = "My space.md";

async function swapIn(vault: ActingVault, swap: TermSwap): Promise<string> {
	const prepared = prepareTermSwap(vault.index(), PATH, swap);
	if (!prepared.ok) return prepared.message;
	const done = await carryOut(vault.notes, prepared.action);
	return done.ok ? done.title : done.message;
}

describe.each(ACTING_VAULTS)("another term for one of a space, %s", (_name, open) => {
	const swap = async (text: string, change: TermSwap): Promise<string | undefined> => {
		const vault = open({ [PATH]: text });
		await swapIn(vault, change);
		return vault.texts()[PATH];
	};

	it.each([
		[
			"in a list of lines with comments and another order of properties",
			"---\r\n# mine\r\nprofessions:\r\n  - 'Planning' # first\r\n  - Design\r\ntype: space\r\n---\r\nBody: Design\r\n",
			"---\r\n# mine\r\nprofessions:\r\n  - 'Planning' # first\r\n  - UX design\r\ntype: space\r\n---\r\nBody: Design\r\n",
			["UX design"],
		],
		[
			"in brackets",
			"---\ntype: space\nprofessions: [Planning, Design, 'Law'] # three\n---\n",
			"---\ntype: space\nprofessions: [Planning, UX design, 'Law'] # three\n---\n",
			["UX design"],
		],
		[
			"in one text",
			"---\ntype: space\nprofessions: Planning, Design\n---\n",
			"---\ntype: space\nprofessions: Planning, UX design\n---\n",
			["UX design"],
		],
		[
			"as the only one, which goes",
			"---\ntype: space\nindustries: Food\nprofessions: Design\n---\n",
			"---\ntype: space\nindustries: Food\nprofessions:\n---\n",
			[],
		],
		[
			"where the list has the other one already",
			"---\ntype: space\nprofessions:\n- Design\n- UX design\n---\n",
			"---\ntype: space\nprofessions:\n- UX design\n---\n",
			["UX design"],
		],
		[
			"under another of the property's cases",
			"---\ntype: space\nProfessions: [Design]\n---\n",
			"---\ntype: space\nProfessions: [UX design]\n---\n",
			["UX design"],
		],
	])("is written %s, and not one other byte", async (_where, before, after, instead) => {
		expect(await swap(before, { dimension: "profession", term: "Design", instead })).toBe(after);
	});

	it("keeps the commas of a place", async () => {
		const text = "---\ntype: space\ngeographies: Provo, Utah; Denver, CO\n---\n";
		const change = {
			dimension: "geography",
			term: "Denver, CO",
			instead: ["Boulder, CO"],
		} as const;
		expect(await swap(text, change)).toBe(
			"---\ntype: space\ngeographies: Provo, Utah; Boulder, CO\n---\n",
		);
	});

	it("is undone to the byte", async () => {
		const text = "---\ntype: space\nindustries: [ Food,Law ]\n---\n";
		const vault = open({ [PATH]: text });
		const change = { dimension: "industry", term: "Law", instead: [] } as const;
		const prepared = prepareTermSwap(vault.index(), PATH, change);
		if (!prepared.ok) throw new Error(prepared.message);
		const done = await carryOut(vault.notes, prepared.action);
		if (!done.ok) throw new Error(done.message);
		expect(done.title).toBe("My space: “Law” removed");
		expect(vault.texts()[PATH]).not.toBe(text);
		const history = newHistory();
		history.push(done);
		await history.undo(vault.notes);
		expect(vault.texts()[PATH]).toBe(text);
	});

	it("is refused where the note no longer names it, holds more than words, or is no space", async () => {
		const change = { dimension: "industry", term: "Law", instead: ["Food"] } as const;
		const text = "---\ntype: space\nindustries: [Law]\n---\n";
		const vault = open({ [PATH]: text });
		const prepared = prepareTermSwap(vault.index(), PATH, change);
		if (!prepared.ok) throw new Error(prepared.message);
		vault.overwrite(PATH, "---\ntype: space\nindustries: [Wood]\n---\n");
		const done = await carryOut(vault.notes, prepared.action);
		expect(done.ok ? done.title : done.message).toContain("no longer names");
		const nested = open({ [PATH]: "---\ntype: space\nindustries: [Law, [[Wood]]]\n---\n" });
		expect(await swapIn(nested, change)).toContain("Change it in the note.");
		const other = open({ [PATH]: "---\ntype: contact\n---\n" });
		expect(await swapIn(other, change)).toContain("is no longer a space");
	});
});
