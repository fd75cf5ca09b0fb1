import { describe, expect, it } from "vitest";
import { DRAFT_KINDS } from "../../../src/core/drafts/draft-kind";
import { DRAFT_USES, draftsOf, mayAskFor } from "../../../src/core/drafts/draft-use";
import { STAGES } from "../../../src/core/vocabulary/stage";
import { legalEvents } from "../../../src/core/vocabulary/stage-table";
import { contactAt, vault } from "../../make/vault";

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

describe("an introduction", () => {
	function mayAsk(status: string | undefined): boolean {
		const index = vault({ "Ann.md": { type: "contact", intro_status: status } });
		return mayAskFor(contactAt(index, "Ann.md").note);
	}

	it("can be asked for wherever that can be recorded, and nowhere else", () => {
		for (const stage of STAGES) expect(mayAsk(stage)).toBe(legalEvents(stage).includes("asked"));
		expect(mayAsk(undefined)).toBe(true);
		expect(mayAsk("waiting for the budget")).toBe(false);
	});
});
