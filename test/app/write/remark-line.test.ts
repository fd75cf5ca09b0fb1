import { describe, expect, it } from "vitest";
import { prepareEvent } from "../../../src/app/pipeline/record-event";
import { contactInText } from "../../../src/core/records/contact-in-text";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, runWell } from "../../make/acting-vault";
import { ANN, eventOf, NOTES, TODAY } from "../../make/ann";

const HOSTILE = [
	"two\nlines",
	"CR\r\nLF\r\n- 2026-03-13 met",
	"a <% tp.system.clipboard() %> b",
	"]] and [[ and [[Bo]] ]]",
	"---",
	"%% hidden",
	"%%%%%",
	"## Introduction log",
	"```\ncode",
	"<!-- x",
	"[x](y) {{title}} `=1`",
	"\u2028line\u2029paragraph\u0000nul",
	": text: with: colons",
	"2026-01-01 09:30",
];

describe.each(ACTING_VAULTS)("a remark in a note %s", (_, open) => {
	it.each(HOSTILE)(
		"%j is one line of the log, and hides none that comes after it",
		async (remark) => {
			const vault = open(NOTES);
			const step = async (name: "nudged" | "agreed"): Promise<void> => {
				await runWell(
					vault.notes,
					prepareEvent(vault.index(), eventOf(name, { remark }), TODAY, vault.isTaken),
				);
			};
			await step("nudged");
			await step("agreed");
			const after = vault.texts()["People/Ann.md"] ?? "";
			const log = contactInText("People/Ann.md", after, DEFAULT_SETTINGS).log;
			expect(log.map(({ event: name, link }) => [name, link])).toEqual([
				["asked", "[[Bo]]"],
				["nudged", "[[Bo]]"],
				["agreed", "[[Bo]]"],
			]);
			expect(after.split("\n")).toHaveLength(ANN.split("\n").length + 1);
		},
	);

	it("of nothing but blanks is none", async () => {
		const vault = open(NOTES);
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("nudged", { remark: " \n" }), TODAY, vault.isTaken),
		);
		expect(vault.texts()["People/Ann.md"]).toContain("- 2026-03-12 nudged [[Bo]]\n");
	});
});
