import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../make/run-cli";
import { tempVault } from "../make/temp-vault";

/** Words that every object knows in this language. */
const WORDS = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

/** The same text with another last letter in the word, so that it means nothing to anything. */
function unlike(text: string, word: string): string {
	const letters = word.replace(/_/g, "");
	return text.replace(new RegExp(letters, "gi"), (found) => {
		const isCapital = found.toUpperCase() === found;
		return found.slice(0, -1) + (isCapital ? "X" : "x");
	});
}

/** A vault in which everything is called by a word. */
function vaultOf(word: string): string {
	const settings = {
		properties: { title: [word, "title"] },
		import: { professions: { [word]: [`chief ${word}`] }, columns: { [word]: word } },
	};
	const vault = tempVault({
		[`${word}.md`]: `---\ntype: contact\n${word}: ${word}\ncategory: [${word}]\nsource: ${word}\nindustry: ${word}\nprofession: ${word}\ngeography: US/${word}\ncompany: ${word}\nintro_status: ${word}\nintro_route: ${word}\nknows: ["[[Ann]]"]\n---\n${word}\n`,
		"Ann.md": `---\ntype: contact\ncategory: ${word}\nsource: ${word}\nintro_status: contacted\nintro_via: "[[${word}]]"\nindustry: [${word}]\nmet_role: ${word}\n---\n## Introduction log\n- 2026-11-01 ${word} [[${word}]]\n- 2026-11-02 asked [[${word}]]: ${word}\n- 2026-11-03 contacted\n`,
		"Bo.md": `---\ntype: ${word}\n---\n`,
		[`C/${word}.md`]: `---\ntype: company\nindustry: ${word}\n---\n`,
		"T.md": `---\ntype: term\nname: ${word}2\naliases: [${word}]\nparent: "[[${word}]]"\n---\n`,
		"S.md": `---\ntype: space\ngoal: ${word}\nindustries: [${word}]\nprofessions: [${word}]\ngeographies: [US/${word}]\ncategories: [${word} = 3]\n---\n`,
		"I.md": `---\ntype: interview\ncontact: ["[[Ann]]", "[[${word}]]"]\nstarts: 2026-11-20T10:00\nheld: ${word}\nformat: ${word}\n---\n## People named\n- ${word} @ ${word}\n`,
		"cards.vcf": `BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:${word}\r\nFN:Cy ${word}\r\nORG:${word}\r\nTITLE:Chief ${word}\r\n${word}:x\r\nEND:VCARD\r\n`,
		"people.csv": `Name,${word},Company,Title\nDi ${word},${word},${word},chief ${word}\n`,
	});
	const folder = path.join(vault, ".obsidian/plugins/warm-intros");
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, "data.json"), JSON.stringify(settings));
	return vault;
}

const COMMANDS = (word: string): readonly (readonly string[])[] => [
	["fit", "--explain", "--all", "--category", word],
	["fit", "--json"],
	["show", "Ann", "--json"],
	["show", "S.md/../Ann.md"],
	["check"],
	["pipeline", "--json"],
	["pipeline", "--csv"],
	["agenda", "--ahead", "30"],
	["path", "Ann", "--json"],
	["stats"],
	["known"],
	["stats", "--json"],
	["adopt", "--json"],
	["move", "Ann", word],
	["move", "Ann", "corrected", "--to", word],
	["new", "contact", "Ed", "--set", `${word}=x`],
	["new", word, "Ed"],
	["new", "contact", "Flo", "--set", `category=${word}`, "--set", `company=${word}`],
	["ask", "Ann", "--via", `[[${word}]]`],
	["prep", "Ann", "--goal", word],
	["recap", "Ann", "--text", word],
	["people-named", "I"],
	["import", "cards.vcf", "--json"],
	["import", "people.csv", "--json", "--source", word],
	["import", "people.csv", "--map", `${word}=x`],
	["import", "people.csv", "--encoding", word],
	[word],
];

function textsOf(vault: string): Record<string, string> {
	const names = readdirSync(vault, { recursive: true, encoding: "utf8" });
	const notes = names.filter((name) => name.endsWith(".md"));
	return Object.fromEntries(
		notes.map((name) => [name, readFileSync(path.join(vault, name), "utf8")]),
	);
}

/** Everything that comes of every command. */
async function outcomes(word: string): Promise<readonly string[]> {
	const vault = vaultOf(word);
	const found: string[] = [];
	for (const args of COMMANDS(word)) {
		const run = await runCli(args, { cwd: vault });
		found.push(JSON.stringify({ args, ...run }));
	}
	found.push(JSON.stringify(textsOf(vault)));
	return found.map((text) => text.replaceAll(vault, "VAULT"));
}

describe("words that every object knows", () => {
	it.each(WORDS)(
		"are words like others in properties, settings, files and commands: %s",
		async (word) => {
			const found = (await outcomes(word)).map((text) => unlike(text, word));
			expect(found).toEqual(await outcomes(unlike(word, word)));
		},
	);
});
