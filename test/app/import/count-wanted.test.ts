import { expect, it } from "vitest";
import { WantedCount } from "../../../src/app/import/count-wanted";
import { VaultIndex } from "../../../src/core/index/vault-index";
import { bareFacts } from "../../../src/core/note/facts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { readText } from "../../make/importing";

const { people } = readText(
	"Name,Company,Title\nAnn,Acme,VP Product\nBo,Quill,Engineer\nCy,Acme,Designer\n",
);

function open(rest: () => void): { wanted: WantedCount; index: VaultIndex } {
	const index = new VaultIndex(DEFAULT_SETTINGS);
	const frontmatter = { type: "space", professions: ["Engineering"] };
	index.set(bareFacts("My space.md", { frontmatter }));
	return { wanted: new WantedCount(index, people, rest), index };
}

it("counts whom a filter leaves, by company, title and space", async () => {
	const { wanted, index } = open(() => undefined);
	const [space] = index.spaces;
	if (!space) throw new Error("The space is gone.");
	expect(await wanted.count({})).toBe(3);
	expect(await wanted.count({ companies: ["acm"] })).toBe(2);
	expect(await wanted.count({ companies: ["acm"], titles: ["product"] })).toBe(1);
	expect(await wanted.count({ space })).toBe(1);
	expect(await wanted.count({ space, companies: ["acme"] })).toBe(0);
});

it("gives up a count when another one is begun", async () => {
	const { wanted } = open(() => undefined);
	const [first, second] = await Promise.all([
		wanted.count({ companies: ["acme"] }),
		wanted.count({ companies: ["quill"] }),
	]);
	expect(first).toBeUndefined();
	expect(second).toBe(1);
});
