import { describe, expect, it } from "vitest";
import { prepareRecap } from "../../../src/app/interview/prepare-recap";
import { plannedAhead } from "../../../src/app/pipeline/planned-interview";
import { prepareEvent } from "../../../src/app/pipeline/record-event";
import { ACTING_VAULTS, day, run, runWell, time } from "../../make/acting-vault";
import { fitOf } from "../../make/interview";
import { contactAt } from "../../make/vault";

const ANN = `---
type: contact
intro_status: scheduled
---
## Introduction log
- 2026-11-20 contacted
- 2026-11-21 scheduled 2026-12-10 18:00
`;
const TALK = `---
type: interview
contact: ["[[Ann]]"]
starts: 2026-12-10T18:00
---
`;
const NOTES = { "People/Ann.md": ANN, "T.md": TALK };
const TODAY = day("2026-11-28");
const MET = { path: "People/Ann.md", event: "met", date: TODAY } as const;

describe.each(ACTING_VAULTS)("a meeting before the day for which it is planned, %s", (_, open) => {
	it("is to be asked about, until the day has come", () => {
		const index = open(NOTES).index();
		const ann = contactAt(index, "People/Ann.md");
		expect(plannedAhead(index, ann, "met", TODAY)?.path).toBe("T.md");
		expect(plannedAhead(index, ann, "declined", TODAY)).toBeUndefined();
		expect(plannedAhead(index, ann, "met", day("2026-12-10"))).toBeUndefined();
	});

	it("uses the planned note where it was earlier, by the event as by a recap, and makes no second one", async () => {
		const recorded = open(NOTES);
		const isEarlier = true;
		await runWell(
			recorded.notes,
			prepareEvent(recorded.index(), { ...MET, isEarlier }, TODAY, recorded.isTaken),
		);
		expect(Object.keys(recorded.texts())).toEqual(["People/Ann.md", "T.md"]);
		expect(recorded.texts()["T.md"]).toBe(
			TALK.replace("2026-12-10T18:00\n", "2026-11-28T12:00\nheld: held\n"),
		);
		for (const interview of [undefined, "T.md"]) {
			const told = open(NOTES);
			const index = told.index();
			const now = time("2026-11-28T17:00");
			const input = { text: "She likes tea." };
			const request = { fit: fitOf(index), space: undefined, now, input, interview };
			const refused = await prepareRecap(told, index, { ...request, interview: "T.md" });
			expect(refused).toMatchObject({ ok: false });
			await run(told.notes, await prepareRecap(told, index, { ...request, isEarlier }));
			expect(Object.keys(told.texts())).toEqual(["People/Ann.md", "T.md"]);
			expect(told.texts()["T.md"]).toContain("starts: 2026-11-28T17:00\nheld: held\n");
			expect(told.texts()["T.md"]).toContain("She likes tea.");
			expect(told.texts()["People/Ann.md"]).toContain("- 2026-11-28 met\n");
		}
	});

	it("leaves the plan alone where it was another one", async () => {
		const vault = open(NOTES);
		await runWell(vault.notes, prepareEvent(vault.index(), MET, TODAY, vault.isTaken));
		expect(vault.texts()["T.md"]).toBe(TALK);
	});

	it("is asked about and written up as of the day that is said, though the plan's day has come since", async () => {
		const now = time("2026-12-15T09:00");
		const date = day("2026-12-08");
		const input = { text: "She likes tea." };
		const earlier = open(NOTES);
		const index = earlier.index();
		const request = { fit: fitOf(index), space: undefined, now, date, input };
		await run(earlier.notes, await prepareRecap(earlier, index, { ...request, isEarlier: true }));
		expect(Object.keys(earlier.texts())).toEqual(["People/Ann.md", "T.md"]);
		expect(earlier.texts()["T.md"]).toContain("starts: 2026-12-08T12:00\nheld: held\n");

		const other = open(NOTES);
		const stays = await prepareRecap(other, other.index(), { ...request, isEarlier: false });
		await run(other.notes, stays);
		expect(other.texts()["T.md"]).toBe(TALK);
		expect(stays).toMatchObject({ ok: true });
		expect(Object.keys(other.texts())).toHaveLength(3);
	});
});
