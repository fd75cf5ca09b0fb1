import { describe, expect, it } from "vitest";
import { DRAFT_KINDS } from "../../../src/core/ask/draft-kind";
import { DRAFT_USES, draftsOf } from "../../../src/core/ask/draft-use";
import { STAGES } from "../../../src/core/pipeline/stage";
import { legalEvents } from "../../../src/core/pipeline/stage-table";

describe("the texts that fit a stage", () => {
	it.each(STAGES)("%s: record only what may happen there", (stage) => {
		for (const kind of draftsOf(stage)) {
			const { event } = DRAFT_USES[kind];
			if (event !== undefined) expect(legalEvents(stage)).toContain(event);
		}
	});

	it("put an introduction before a name, and a name before writing cold", () => {
		expect(draftsOf(undefined)).toEqual(["ask", "use-name", "cold"]);
		expect(draftsOf("identified")).toEqual(draftsOf(undefined));
	});

	it("leave out no text", () => {
		const offered = new Set(STAGES.flatMap((stage) => draftsOf(stage)));
		expect([...offered].sort()).toEqual([...DRAFT_KINDS].sort());
	});
});
