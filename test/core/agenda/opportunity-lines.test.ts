import { describe, expect, it } from "vitest";
import { lines } from "../../make/agenda";

const PERSON = { type: "contact" };

describe("an opportunity on the agenda", () => {
	it("that two people brought is due once, with the first of them", () => {
		const job = { type: "opportunity", opp_from: ["[[Ann]]", "[[Bo]]"], opp_next: "2026-03-10" };
		expect(lines({ "Ann.md": PERSON, "Bo.md": PERSON, "Job.md": job }, "2026-03-10")).toEqual([
			"opportunity Ann 2026-03-10 +0 → update-opportunity",
		]);
	});
});
