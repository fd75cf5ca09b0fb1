import { describe, expect, it } from "vitest";
import { firstSteps } from "../../../src/core/agenda/first-steps";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { vault, type VaultNotes } from "../../make/vault";

const SPACE: VaultNotes = { "Space.md": { type: "space", industries: ["Fintech"] } };
const KNOWN: VaultNotes = { "Ann.md": { type: "contact", connected_on: "2024-03-12" } };
const wanted = (count: number): VaultNotes =>
	Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`New ${at}.md`, { type: "contact" }]),
	);

describe("the first steps", () => {
	it("are all open in a vault without anything, what I'm looking for first", () => {
		expect(firstSteps(vault({ "Note.md": "Plain." }))).toEqual({
			done: { space: false, known: false, wanted: false },
			next: "space",
			wanted: 0,
		});
	});

	it("have no space as long as no space names a term", () => {
		expect(firstSteps(vault({ "Space.md": { type: "space", goal: "Work" } }))?.next).toBe("space");
	});

	it("lead to the people I know once there is a space, and to those I'd love to talk to then", () => {
		expect(firstSteps(vault(SPACE))).toMatchObject({ next: "known" });
		expect(firstSteps(vault({ ...SPACE, ...KNOWN }))).toEqual({
			done: { space: true, known: true, wanted: false },
			next: "wanted",
			wanted: 0,
		});
	});

	it("count whom I neither know nor can write to, and whoever is in the pipeline", () => {
		const people: VaultNotes = {
			...wanted(1),
			"Asked.md": { type: "contact", connected_on: "2024-03-12", intro_status: "asked" },
			"Card.md": { type: "contact", email: ["card@example.com"] },
		};
		expect(firstSteps(vault(people))).toEqual({
			done: { space: false, known: true, wanted: false },
			next: "space",
			wanted: 2,
		});
	});

	it("take three people without anything else for those I'd love to talk to, and a fourth for one I know", () => {
		expect(firstSteps(vault({ ...SPACE, ...wanted(3) }))).toMatchObject({
			done: { known: false, wanted: true },
			next: "known",
		});
		expect(firstSteps(vault({ ...SPACE, ...wanted(4) }))).toBeUndefined();
	});

	it("are no more once all are done, or where they were put away", () => {
		expect(firstSteps(vault({ ...SPACE, ...KNOWN, ...wanted(3) }))).toBeUndefined();
		const away = { ...DEFAULT_SETTINGS, showsFirstSteps: false };
		expect(firstSteps(vault({}, away))).toBeUndefined();
	});
});
