import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { agenda, around, dueLine, lines, person } from "../../make/agenda";
import type { VaultNotes } from "../../make/vault";

describe("what is due by the stage", () => {
	it.each([
		// kind, status and more, log, due, action; 2026-03-02 is a Monday
		[
			"introduction-unanswered",
			"introduced",
			["2026-03-02 introduced [[Eve]]"],
			"2026-03-03",
			"write",
		],
		["ask-stale", "asked", ["2026-03-02 asked [[Eve]]"], "2026-03-09", "nudge"],
		[
			"ask-stale",
			"asked",
			["2026-02-02 asked [[Eve]]", "2026-03-02 nudged [[Eve]]"],
			"2026-03-09",
			"ask-somebody-else",
		],
		[
			"ask-stale",
			"asked",
			["2026-02-02 asked [[Eve]]", "2026-02-09 nudged [[Eve]]", "2026-03-02 asked [[Ida]]"],
			"2026-03-09",
			"nudge",
		],
		["name-unused", "name-ok", ["2026-03-02 named [[Eve]]"], "2026-03-05", "write"],
		// over the change to summer time in New York, 2026-03-08, and back, 2026-11-01
		["ask-stale", "asked", ["2026-03-05 asked [[Eve]]"], "2026-03-12", "nudge"],
		["ask-stale", "asked", ["2026-10-28 asked [[Eve]]"], "2026-11-04", "nudge"],
		["introduction-unanswered", "introduced", ["2026-03-07 introduced"], "2026-03-08", "write"],
		["introduction-unanswered", "introduced", ["2026-03-08 introduced"], "2026-03-09", "write"],
		["introduction-unanswered", "introduced", ["2026-10-31 introduced"], "2026-11-01", "write"],
		["introduction-unanswered", "introduced", ["2026-11-01 introduced"], "2026-11-02", "write"],
		["name-unused", "name-ok", ["2026-10-30 named"], "2026-11-02", "write"],
	])("is shown from its day on: %s for %s after %j from %s", (kind, status, log, due, action) => {
		const notes = { "Ann.md": person(`intro_status: ${status}\n`, ...log) };
		expect(around(notes, due)).toEqual(dueLine(kind, action));
	});

	it("without a reply asks for a second person in 3 business days, for a message in 7, and then for the end", () => {
		const once = { "Ann.md": person("intro_status: contacted\n", "2026-03-04 contacted") };
		const actions = (notes: VaultNotes, ...days: string[]) =>
			days.map((date) => agenda(notes, date).map(({ action }) => action)[0] ?? "-");
		// Wednesday; the weekend does not count
		expect(actions(once, "2026-03-08", "2026-03-09", "2026-03-10")).toEqual([
			"-",
			"try-second-person",
			"try-second-person",
		]);
		expect(actions(once, "2026-03-12", "2026-03-13", "2026-03-14")).toEqual([
			"try-second-person",
			"follow-up",
			"follow-up",
		]);
		const twice = {
			"Ann.md": person("intro_status: contacted\n", "2026-02-04 contacted", "2026-03-04 contacted"),
		};
		expect(actions(twice, "2026-03-08", "2026-03-09", "2026-03-12", "2026-03-13")).toEqual([
			"-",
			"try-second-person",
			"try-second-person",
			"close-as-no-reply",
		]);
		// over the change of the clocks on Sunday, 2026-11-01
		const autumn = { "Ann.md": person("intro_status: contacted\n", "2026-10-30 contacted") };
		expect(actions(autumn, "2026-11-03", "2026-11-04", "2026-11-09", "2026-11-10")).toEqual([
			"-",
			"try-second-person",
			"try-second-person",
			"follow-up",
		]);
	});

	it("waits three times as long for an industry expert, and by the user's weekend", () => {
		const expert = person(
			"intro_status: contacted\ncategory: industry-expert\n",
			"2026-03-04 contacted",
		);
		expect(lines({ "Ann.md": expert }, "2026-03-16")).toEqual([]);
		expect(lines({ "Ann.md": expert }, "2026-03-17")).toHaveLength(1);
		const plain = { "Ann.md": person("intro_status: contacted\n", "2026-03-05 contacted") };
		const friday = { ...DEFAULT_SETTINGS.pipeline, weekend: [5] };
		const settings = { ...DEFAULT_SETTINGS, pipeline: friday };
		expect(lines(plain, "2026-03-08", 0, settings)).toEqual([]);
		expect(lines(plain, "2026-03-09", 0, settings)).toHaveLength(1);
	});

	it("after a conversation that fell through asks to write, and says why", () => {
		for (const [event, why] of [
			[
				"cancelled",
				"The conversation was cancelled on Wed 4 Mar, and no new date has been set since.",
			],
			[
				"no-show",
				"The conversation did not take place on Wed 4 Mar, and no new date has been set since.",
			],
		]) {
			const note = person(
				"intro_status: contacted\n",
				"2026-03-02 scheduled 2026-03-04 10:00",
				`2026-03-04 ${event}`,
			);
			const [item] = agenda({ "Ann.md": note }, "2026-03-09");
			expect(item).toMatchObject({ kind: "no-reply", action: "follow-up", why });
		}
	});

	it("says who and since when", () => {
		const whys = (status: string, ...log: string[]) =>
			agenda({ "Ann.md": person(status, ...log) }, "2026-04-01").map(({ why }) => why);
		const via = 'intro_via: "[[Eve Ray|Eve]]"\n';
		expect(whys(`intro_status: asked\n${via}`, "2026-03-02 asked")).toEqual([
			"Eve was asked on 2 Mar and hasn't answered yet.",
		]);
		expect(whys("intro_status: asked\nintro_via: Eve Ray\n", "2026-03-02 asked")).toEqual([
			"Eve Ray was asked on 2 Mar and hasn't answered yet.",
		]);
		expect(
			whys("intro_status: asked\n", "2026-03-02 asked [[Eve]]", "2026-03-04 nudged [[Eve]]"),
		).toEqual(["Eve was reminded on 4 Mar and hasn't answered yet."]);
		expect(
			whys("intro_status: asked\n", "2026-03-02 asked [[Eve]]", "2026-03-04 agreed [[Eve]]"),
		).toEqual(["Eve agreed on 4 Mar, but hasn't introduced you yet."]);
		expect(whys("intro_status: asked\n", "2026-03-02 asked")).toEqual([
			"The introducer was asked on 2 Mar and hasn't answered yet.",
		]);
		expect(whys(`intro_status: name-ok\n${via}`, "2026-03-02 named [[Ida]]")).toEqual([
			"Ida let you use their name on 2 Mar: the next move is yours.",
		]);
		expect(whys("intro_status: name-ok\n", "2026-03-02 named")).toEqual([
			"The introducer let you use their name on 2 Mar: the next move is yours.",
		]);
		expect(
			whys('intro_status: introduced\nintroduced_by: "[[Ida]]"\n', "2026-03-02 introduced"),
		).toEqual(["Ida introduced you on 2 Mar: the next move is yours."]);
		expect(
			whys('intro_status: introduced\nintroduced_by: "[[Old]]"\n', "2026-03-02 introduced [[Eve]]"),
		).toEqual(["Eve introduced you on 2 Mar: the next move is yours."]);
		expect(whys("intro_status: contacted\n", "2026-03-02 contacted")).toEqual([
			"You wrote on 2 Mar, and there's no reply yet.",
		]);
		expect(
			whys("intro_status: contacted\n", "2026-03-02 contacted", "2026-03-11 contacted"),
		).toEqual(["You wrote again on 11 Mar, and there's no reply yet."]);
	});

	it("is nothing for who is identified, met, closed, unrecognised, or where the age is unknown", () => {
		const notes = Object.fromEntries(
			[
				person("intro_status: identified\nintro_since: 2020-01-01\n"),
				person("intro_status: met\n", "2020-01-01 met"),
				person("intro_status: declined\n", "2020-01-01 declined"),
				person("intro_status: no-reply\n", "2020-01-01 no-reply"),
				person("intro_status: dropped\n", "2020-01-01 dropped"),
				person("intro_status: waiting\n", "2020-01-01 asked"),
				person("intro_status: asked\nintro_since: 2020-01-01\n"),
				person("", "2020-01-01 asked"),
			].map((text, i) => [`P${i}.md`, text]),
		);
		expect(lines(notes, "2026-03-10", 365)).toEqual([]);
	});
});
