import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** A rule of the style sheet: the at-rules around it, its selectors, and what it says. */
interface Rule {
	readonly within: string;
	readonly selectors: readonly string[];
	readonly text: string;
}

const styles = readFileSync(path.resolve(import.meta.dirname, "..", "styles.css"), "utf8");
const rules = [...readRules(styles.replaceAll(/\/\*[\s\S]*?\*\//g, ""))];

function* readRules(css: string): Iterable<Rule> {
	let within = "";
	for (const [, head = "", text, end] of css.matchAll(/([^{}]*)\{(?:([^{}]*)\})?|(\})/g)) {
		if (end !== undefined) within = "";
		else if (text === undefined) within = head.trim();
		else yield { within, selectors: splitSelectors(head), text };
	}
}

/** The selectors of a list; commas within brackets part none. */
function splitSelectors(list: string): readonly string[] {
	const outer = /(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]|[^,([])+/g;
	return [...list.matchAll(outer)].map(([selector]) => selector.trim());
}

describe("the style sheet of the plugin", () => {
	it("has rules to be looked at", () => {
		expect(rules.length).toBeGreaterThan(200);
	});

	it("reaches nothing of the app or of other plugins: every selector is below a class of this plugin", () => {
		const free = rules
			.flatMap(({ selectors }) => selectors)
			.filter((one) => !/\.warm-intros\b/.test(one));
		expect(free).toEqual([]);
	});

	it("says a selector in one place only", () => {
		const heads = rules.map(({ within, selectors }) => `${within} ${selectors.join(", ")}`);
		expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
	});

	it("uses nothing that older versions of the app's browser know in part or not at all", () => {
		const partly = rules.flatMap(({ selectors, text }) =>
			[...selectors, ...text.split(";")].filter((one) =>
				/:has\(|clip-path|display:\s*contents|!important/.test(one),
			),
		);
		expect(partly).toEqual([]);
	});

	it("never reckons with what may be a 0 without a unit", () => {
		expect(styles).not.toMatch(/(?:calc|max|min)\([^;]*--view-bottom-spacing/);
	});
});
