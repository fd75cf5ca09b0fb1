import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCaptureLine } from "../../../src/core/people/capture-line";
import type { IncomingPerson } from "../../../src/core/people/incoming-person";
import { NOTHING_KNOWN } from "../../../src/core/people/known-names";
import { readPeopleList } from "../../../src/core/people/people-list";
import { readReferrals } from "../../../src/core/people/read-referrals";
import { displayText } from "../../../src/core/text/link";

/** A line, and what it says of whom: `full` is Ann Lee, PM @ Quill; labelled before any reader saw it. */
const ROWS = readFileSync("test/fixtures/people/lines.txt", "utf8")
	.trim()
	.split("\n")
	.map((row) => /^(.*[^\\])\|(.*)$/.exec(row)?.slice(1) ?? [])
	.map(([line = "", said = ""]) => [line.replace("\\|", "|"), said] as const);
const FULL = { name: "Ann Lee", title: "PM", company: "Quill" };

function wanted(said: string): Readonly<Record<string, unknown>> {
	if (said === "nobody") return { name: "" };
	const more = [...said.matchAll(/(\w+)=(.*?)(?= \w+=|$)/g)].map(([, key = "", value = ""]) => [
		key,
		key === "email" || key === "phone" ? value.split(",") : value,
	]);
	return {
		...(said.startsWith("full") ? FULL : {}),
		...(Object.fromEntries(more) as Readonly<Record<string, unknown>>),
	};
}

function seen(person: IncomingPerson | undefined): Readonly<Record<string, unknown>> {
	if (!person) return { name: "" };
	const { company, ...rest } = person;
	return { ...rest, company: company === undefined ? undefined : displayText(company) };
}

const READERS: Readonly<Record<string, (line: string) => IncomingPerson | undefined>> = {
	capture: (line) => readCaptureLine(line),
	paste: (line) => readPeopleList(line, NOTHING_KNOWN).people[0]?.person,
	referrals: (line) => readReferrals(`## People named\n\n${line}\n`, "People named")?.[0]?.person,
};

describe.each(Object.entries(READERS))("a line of people, by the reader of %s,", (_, read) => {
	it.each(ROWS)("%j says %s", (line, said) => {
		expect(seen(read(line))).toMatchObject(wanted(said));
	});
});
