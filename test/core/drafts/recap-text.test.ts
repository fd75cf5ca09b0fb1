import { describe, expect, it } from "vitest";
import { readRecap } from "../../../src/core/drafts/recap-text";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

const read = (text: string) => readRecap(text, DEFAULT_SETTINGS.interview);

describe("the words of a recap", () => {
	it("are what stands below its headings, on one line, without marks and dates", () => {
		const text = `---
a: 1
---
## Prep
### What I learned
- not this
## Recap
### What I learned
- They **hire** in May.
- Ask [[People/Cy|Cy]]: &lt;soon&gt;

### What I promised
- [ ] send the \\[CV\\] 📅 2026-03-25
- [x] call ✅ 2026-03-21
- [ ] write to [[Bo]].
- [ ]
`;
		expect(read(text)).toEqual({
			learned: "They hire in May; Ask Cy: <soon>",
			promised: "send the [CV], and write to Bo",
		});
	});

	it("of a quick recap are all that I learned", () => {
		expect(read("## Recap\n\nThey hire in May.\n- [ ] CV\n### People named\n- Cy\n")).toEqual({
			learned: "They hire in May",
			promised: undefined,
		});
	});

	it("are found without a recap too, and not where nothing is written", () => {
		expect(read("## What I promised\n- a word\n").promised).toBe("a word");
		for (const text of [
			"",
			"## Recap\n",
			"## Recap\n### What I learned\n- \n### What I promised\n- [ ] \n",
		])
			expect(read(text)).toEqual({ learned: undefined, promised: undefined });
	});
});
