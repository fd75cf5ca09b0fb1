import { describe, expect, it } from "vitest";
import { findProblems } from "../../../src/core/problems/find-problems";
import type { Problem } from "../../../src/core/text/problem";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { day } from "../../make/pipeline";
import { vault, type VaultNotes } from "../../make/vault";

function person(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n## Introduction log\n${lines}`;
}

function problemsOf(notes: VaultNotes, settings: Settings = DEFAULT_SETTINGS): Problem[] {
	return findProblems(vault(notes, settings), day("2026-04-01"));
}

function ofAnn(properties: string, ...log: readonly string[]): Problem[] {
	return problemsOf({ "Ann.md": person(properties, ...log) });
}

describe("a status that the log does not explain", () => {
	it.each([
		["asked", []],
		["met", ["2026-03-02 asked"]],
		["name-ok", ["2026-03-02 asked", "2026-03-04 nudged"]],
		["declined", ["2026-03-02 contacted"]],
	])("is a problem: %s after %j", (status, log) => {
		expect(ofAnn(`intro_status: ${status}\nintro_since: 2026-03-01\n`, ...log)).toEqual([
			{
				path: "Ann.md",
				code: "unexplained-status",
				message: `intro_status: the log does not say how "${status}" came about, so its age is unknown. Complete this move to add the date.`,
				property: "intro_status",
			},
		]);
	});

	it("is named as the note writes it, under its name in the settings", () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { intro_status: ["Stage"] } };
		const [problem] = problemsOf({ "Ann.md": person('stage: "[[Met]]"\n') }, settings);
		expect(problem?.message).toMatch(/^Stage: the log does not say how "Met" came about/);
		expect(problem?.property).toBe("Stage");
	});

	it.each([
		["", ["2026-03-02 asked"]],
		["intro_status: identified\n", []],
		["intro_status: identified\n", ["2026-03-02 asked"]],
		["intro_status: ASKED\n", ["2026-03-02 asked", "2026-03-04 agreed"]],
		[
			"intro_status: contacted\n",
			["2026-03-02 scheduled 2026-03-04 10:00", "2026-03-03 cancelled"],
		],
		["intro_status: asked\n", ["2026-03-04 corrected: from met to asked", "2026-03-02 met"]],
	])("is none of one that it does, nor of somebody at the beginning: %j", (properties, log) => {
		expect(ofAnn(properties, ...log)).toEqual([]);
	});

	it("is told once where the status is no stage at all", () => {
		expect(ofAnn("intro_status: waiting\n", "2026-03-02 asked").map(({ code }) => code)).toEqual([
			"unknown-status",
		]);
	});

	it("is none of a copy, which is nobody", () => {
		const notes = {
			"Ann.md": person("intro_status: asked\n", "2026-03-02 asked"),
			"Ann (Conflicted copy phone 202401011200).md": person("intro_status: met\n"),
		};
		expect(problemsOf(notes).map(({ code }) => code)).toEqual(["conflict-copy"]);
	});
});

describe("facts that disagree", () => {
	it("are a date and the day on which the log enters the stage", () => {
		expect(ofAnn("intro_status: asked\nintro_since: 2026-03-01\n", "2026-03-02 asked")).toEqual([
			{
				path: "Ann.md",
				code: "facts-disagree",
				message:
					'intro_since: 2026-03-01, but according to the log "asked" began on 2026-03-02; correct the one that is wrong.',
				property: "intro_since",
			},
		]);
		const back = ["2026-03-02 asked", "2026-03-05 refused"];
		expect(
			ofAnn("intro_status: identified\nintro_since: 2026-03-02\n", ...back).map(({ code }) => code),
		).toEqual(["facts-disagree"]);
	});

	it.each([
		["2026-03-02", ["2026-03-02 asked"]],
		["2026-03-02", ["2026-03-02 asked", "2026-03-09 nudged"]],
		// asked again: either day may be meant
		["2026-03-09", ["2026-03-02 asked", "2026-03-09 asked"]],
		["2026-03-02", ["2026-03-02 asked", "2026-03-09 asked"]],
	])("are none where it is one of them: %s of %j", (since, log) => {
		expect(ofAnn(`intro_status: asked\nintro_since: ${since}\n`, ...log)).toEqual([]);
	});

	it("are none where the date is missing, or the log says nothing", () => {
		expect(ofAnn("intro_status: asked\n", "2026-03-02 asked")).toEqual([]);
		expect(ofAnn("intro_status: identified\nintro_since: 2026-03-02\n")).toEqual([]);
	});

	it("are not found by the day of a nudge", () => {
		const log = ["2026-03-02 asked", "2026-03-09 nudged"];
		expect(ofAnn("intro_status: asked\nintro_since: 2026-03-09\n", ...log)).toHaveLength(1);
	});

	const scheduled = (...log: readonly string[]) =>
		person(
			"intro_status: scheduled\n",
			...(log.length > 0 ? log : ["2026-03-02 scheduled 2026-03-09 10:00"]),
		);
	const interview = (starts: string, held = "held") => ({
		type: "interview",
		contact: ["[[Ann]]"],
		starts,
		held,
	});

	it("are a conversation that was held while the stage is still scheduled", () => {
		expect(problemsOf({ "Ann.md": scheduled(), "I.md": interview("2026-03-09T10:00") })).toEqual([
			{
				path: "Ann.md",
				code: "facts-disagree",
				message:
					'intro_status: "scheduled", but according to I.md the conversation was held; record that you met.',
				property: "intro_status",
			},
		]);
	});

	it.each([
		["earlier than planned", ["2026-03-02 scheduled 2026-03-09 10:00"], "2026-03-05T10:00"],
		["on the day of scheduling", ["2026-03-02 scheduled 2026-03-02 15:00"], "2026-03-02T15:00"],
		["moved", ["2026-03-02 scheduled", "2026-03-03 moved 2026-03-12 10:00"], "2026-03-12T09:00"],
	])("are one that was held %s", (_, log, starts) => {
		const problems = problemsOf({ "Ann.md": scheduled(...log), "I.md": interview(starts) });
		expect(problems.map(({ code }) => code)).toEqual(["facts-disagree"]);
	});

	it("are none of an earlier conversation, of one that was not held, or of another stage", () => {
		expect(
			problemsOf({
				"Ann.md": scheduled("2026-02-02 met", "2026-03-02 scheduled 2026-03-09 10:00"),
				"I.md": interview("2026-02-02T10:00"),
				"J.md": interview("2026-03-02T10:00"),
				"K.md": interview("2026-03-09T10:00", "planned"),
				"L.md": interview("2026-03-09T10:00", "no-show"),
			}),
		).toEqual([]);
		expect(
			problemsOf({
				"Ann.md": person("intro_status: met\n", "2026-03-09 met"),
				"I.md": interview("2026-03-09T10:00"),
			}),
		).toEqual([]);
	});
});
