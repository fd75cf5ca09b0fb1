import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/index/entry";
import { linkTo } from "../../../src/core/index/link-text";
import { parseLink } from "../../../src/core/text/link";
import { vault } from "../../make/vault";

/** Names that no wikilink can hold whole. */
const ODD = [
	"C# Carl",
	"Ann ^2",
	"A|B",
	"Tom [Boss]",
	"[[w]] Vi",
	"Emoji 🎉#1",
	"Ann.md",
	"100% (x)",
];

const index = vault({
	"People/Jane Doe.md": { type: "contact" },
	"People/Ann.md": { type: "contact" },
	"Work/Ann.md": { type: "contact" },
	"Work/jd.md": { type: "contact", name: "J. [D] | Doe" },
	"Idea.md": {},
	...Object.fromEntries(ODD.map((name) => [`People/${name}.md`, { type: "contact" }])),
});

function entryAt(path: string): Entry {
	return index.get(path) ?? expect.unreachable();
}

describe("a link to a note as it is written", () => {
	it("has the file's name where that is enough, and the path where it is not", () => {
		expect(linkTo(index, entryAt("People/Jane Doe.md"), "")).toBe("[[Jane Doe]]");
		expect(linkTo(index, entryAt("Work/Ann.md"), "Work")).toBe("[[Ann]]");
		expect(linkTo(index, entryAt("Work/Ann.md"), "People")).toBe("[[Work/Ann|Ann]]");
	});

	it("shows the true name where the file has another, without what would end the link", () => {
		expect(linkTo(index, entryAt("Work/jd.md"), "")).toBe("[[jd|J.  D    Doe]]");
		expect(linkTo(index, entryAt("Idea.md"), "")).toBe("[[Idea]]");
	});

	it("leads back to the note from the folder it was written for", () => {
		for (const entry of index.entries) {
			for (const folder of ["", "People", "Work", "Elsewhere"]) {
				const target = parseLink(linkTo(index, entry, folder))?.target ?? "";
				expect(index.resolveLink(target, folder), `${target} in ${folder}`).toBe(entry);
			}
		}
	});
});
