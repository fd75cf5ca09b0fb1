import type { NoteFacts } from "../../src/core/note/facts.ts";
import { readFacts } from "../../src/core/note/read-facts.ts";
import { readFlatYaml } from "../../src/core/note/fast-yaml.ts";
import { readYaml } from "../../src/core/note/yaml.ts";
import { makeVault } from "./make-vault.mts";

const OPTIONS = {
	logHeading: "Introduction log",
	prepHeading: "Prep",
	recapHeading: "Recap",
	promisedHeading: "What I promised",
	tags: false,
};

/** What the app holds of every note of a made vault before it indexes: values that share nothing with the notes' texts. */
export function makeFacts(size: number): NoteFacts[] {
	return Array.from(makeVault(size), ({ path, text }) => structuredClone(factsOf(path, text)));
}

function factsOf(path: string, text: string): NoteFacts {
	return readFacts(path, text, OPTIONS, (whole, from, to) => {
		const value = readFlatYaml(whole, from, to);
		return value === undefined ? readYaml(whole.slice(from, to)) : { ok: true, value };
	});
}

/** The plain loop that indexing and fit are held against: it looks at seven properties of every note. */
export function readSevenProperties(notes: readonly NoteFacts[]): number {
	let seen = 0;
	for (const { frontmatter } of notes) {
		seen +=
			sizeOf(frontmatter.industry) + sizeOf(frontmatter.profession) + sizeOf(frontmatter.geography);
		seen += sizeOf(frontmatter.category) + sizeOf(frontmatter.company);
		seen += sizeOf(frontmatter.intro_status) + sizeOf(frontmatter.last_contact);
	}
	return seen;
}

function sizeOf(value: unknown): number {
	if (typeof value === "string" || Array.isArray(value)) return value.length;
	return value === undefined || value === null ? 0 : 1;
}
