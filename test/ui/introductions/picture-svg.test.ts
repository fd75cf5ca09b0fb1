import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntroBranches } from "../../../src/core/network/intro-branches";
import { introTree } from "../../../src/core/network/intro-tree";
import { NEW_INTRODUCTIONS_STATE } from "../../../src/ui/introductions/introductions-state";
import { introductionsPicture, xmlText } from "../../../src/ui/introductions/picture-svg";
import { TODAY } from "../../make/network";
import { vault, type VaultNotes } from "../../make/vault";

function pictureOf(notes: VaultNotes, state = {}): string {
	const branches = new IntroBranches(introTree(vault(notes)));
	return introductionsPicture(branches, { ...NEW_INTRODUCTIONS_STATE, ...state }, TODAY);
}

/** What is not as XML wants it; a reader of nothing but what the picture is made of. */
function faultsOf(svg: string): string[] {
	const open: string[] = [];
	const faults: string[] = [];
	const pieces = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g;
	for (const [whole, close, name = "", , single, text, stray] of svg.matchAll(pieces)) {
		if (stray !== undefined) faults.push(`a stray < at ${whole}`);
		else if (text !== undefined) {
			const rest = text.replace(/&(amp|lt|gt|quot|apos);/g, "");
			if (open.at(-1) !== "style" && rest.includes("&")) faults.push(`a stray & in ${text}`);
		} else if (close === "/") {
			if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
		} else if (single !== "/") open.push(name);
	}
	// eslint's own rule keeps control characters out of patterns.
	const unknown = [...svg].filter((char) => {
		const code = char.codePointAt(0) ?? 0;
		return (
			(code < 32 && code !== 10) ||
			code === 0xfffe ||
			code === 0xffff ||
			(code >= 0xd800 && code < 0xe000)
		);
	});
	return [...faults, ...unknown, ...open.map((name) => `<${name}> is not closed`)];
}

const by = (name: string, link: string) => ({ type: "contact", name, introduced_by: link });

describe("the picture as a file", () => {
	const hostile = [
		"<script>alert(1)</script>",
		'"><image href="x" onload="y"/>',
		"A & B's ]]> <!--",
		"محمد \u202Eالأمين",
		"Tab\there",
		"]]></style>",
	];

	it("has every name as text, whatever it says", () => {
		const people = hostile.map((name, i) => [`P${i}.md`, by(name, "[[Ann]]")] as const);
		const svg = pictureOf({ "Ann.md": { type: "contact" }, ...Object.fromEntries(people) });
		expect(faultsOf(svg)).toEqual([]);
		expect(svg).not.toMatch(/<(script|image|foreignObject|a) /);
		expect(svg).toContain("&lt;script&gt;");
		expect(svg).toContain("A &amp; B&apos;s ]]&gt; &lt;!--");
		expect(svg).toContain("محمد");
	});

	it("leaves out what XML does not know", () => {
		expect(xmlText("a\u0000\u001Fb\uD800c\uFFFEd")).toBe("a b\uFFFDc\uFFFDd");
		expect(xmlText("😀 \u{10FFFD}")).toBe("😀 \u{10FFFD}");
	});

	it("is the same for the same tree, needs nothing else, and says what it shows", () => {
		const notes = {
			"Ann.md": { type: "contact" },
			"Ben.md": by("Ben", "[[Ann]]"),
			"Cat.md": by("Cat", "[[Ben]]"),
		};
		expect(pictureOf(notes)).toBe(pictureOf(notes));
		expect(pictureOf(notes)).not.toMatch(/var\(|url\(|href|http(?!:\/\/www\.w3\.org\/2000\/svg)/);
		expect(pictureOf(notes)).toContain("<title>Introductions · 2024-06-01</title>");
		const branch = pictureOf(notes, { focus: "Ben.md" });
		expect(branch).toContain("<title>Introductions · Ann · Ben · 2024-06-01</title>");
		expect(branch).not.toContain(">Me<");
		expect(pictureOf(notes, { closed: ["Ben.md"] })).toContain(">+1</text>");
	});

	it("is well-formed for any names", () => {
		const name = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
				const people = names.map(
					(one, i) => [`P${i}.md`, by(`x${one}`, `[[${i === 0 ? "Ann" : `P${i - 1}`}]]`)] as const,
				);
				const svg = pictureOf({ "Ann.md": { type: "contact" }, ...Object.fromEntries(people) });
				expect(faultsOf(svg)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});
});
