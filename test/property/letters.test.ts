import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { receiverOf, writeDraft } from "../../src/app/drafts/write-draft";
import { DRAFT_KINDS, LETTERS } from "../../src/core/drafts/draft-kind";
import { mailtoLink } from "../../src/core/drafts/mailto";
import { fitPeople } from "../../src/core/fit/fit";
import { LOG_EVENTS } from "../../src/core/vocabulary/log-event";
import type { TemplateValues } from "../../src/core/template/render-template";
import { templateValues } from "../../src/core/drafts/template-values";
import { ACTING_VAULTS, type ActingVault, time } from "../make/acting-vault";

const NOW = time("2026-03-21T09:00");
const ME = { name: "Mia Moss", introduction: "I build payments." };
const PEOPLE = ["Ann", "Bo", "Cy"];
/** No word of another text, and the same in the link of a mail program. */
const CANARY = "Canary";

const person = fc.constantFrom(...PEOPLE);
const day = fc.constantFrom("2026-01-05", "2026-02-10", "2026-03-20");
const logLine = fc
	.tuple(day, fc.constantFrom(...LOG_EVENTS), fc.option(person), fc.boolean())
	.map(([date, event, via, hasRemark]) => {
		const link = via === null ? "" : ` [[${via}]]`;
		return `- ${date} ${event}${link}${hasRemark ? `: met at ${CANARY}OfLog` : ""}`;
	});
const contact = fc
	.record({
		category: fc.constantFrom("peer", "power-connector", "industry-expert"),
		status: fc.constantFrom("identified", "asked", "introduced", "met"),
		hasNote: fc.boolean(),
		introducedBy: fc.option(person),
		log: fc.array(logLine, { maxLength: 6 }),
	})
	.map(({ category, status, hasNote, introducedBy, log }) =>
		[
			"---",
			"type: contact",
			"title: CTO",
			'company: "[[Acme]]"',
			"industry: Fintech",
			`category: ${category}`,
			...(hasNote ? [`category_note: headhunter ${CANARY}OfCategory`] : []),
			`intro_status: ${status}`,
			...(introducedBy === null ? [] : [`introduced_by: "[[${introducedBy}]]"`]),
			"---",
			`A remark about ${CANARY}OfNote.`,
			"",
			"## Introduction log",
			"",
			...log,
			"",
		].join("\n"),
	);
const recapPart = fc.constantFrom(
	"### What I learned\n\n- They hire, says @.\n",
	"### What I promised\n\n- [ ] Send the CV to @ 📅 2026-03-25\n- [x] Call @\n",
	"### Advice\n\n@\n",
	"### How it fits me\n\n- @\n",
	"### What they promised\n\n- [ ] write to @\n",
	"### People named\n\n- [[Bo]], who knows @\n- Di Ray: @\n",
	"A good talk about @.\n",
);
const interview = fc
	.record({
		who: person,
		held: fc.constantFrom("held", "planned"),
		starts: day,
		recap: fc.array(recapPart, { maxLength: 5 }),
		isBare: fc.boolean(),
	})
	.map(({ who, held, starts, recap, isBare }) => {
		const body = recap.join("\n").replace(/@/g, `${CANARY}OfRecap`);
		const head = `---\ntype: interview\ncontact: "[[${who}]]"\nstarts: ${starts}T10:00\nheld: ${held}\ngoal: hear about ${CANARY}OfGoal\n---\n`;
		return `${head}${isBare ? "" : "## Recap\n\n"}${body}`;
	});
const vaults = fc
	.tuple(fc.tuple(contact, contact, contact), fc.array(interview, { minLength: 1, maxLength: 4 }))
	.map(([contacts, interviews]) => ({
		...Object.fromEntries(contacts.map((text, i) => [`People/${PEOPLE[i] ?? ""}.md`, text])),
		...Object.fromEntries(interviews.map((text, i) => [`Interviews/Talk ${i}.md`, text])),
		"Companies/Acme.md": "---\ntype: company\ntarget: true\n---\n",
		"Space.md": "---\ntype: space\nindustries: [Fintech]\ncategories: [peer]\n---\n",
	}));

/** A template that names every value in every way that there is. */
function everything(values: TemplateValues): string {
	const whole = namesIn(values, "");
	const within = Object.entries(values).flatMap(([name, value]) =>
		isRecord(value)
			? [`{{#${name}}}${namesIn(value, "").join("\n")}{{/${name}}}`]
			: [`{{#${name}}}x{{/${name}}}{{^${name}}}y{{/${name}}}`],
	);
	return `Subject: ${whole.join(" ").replace(/\n/g, " ")}\n\n${[...whole, ...within].join("\n")}\n`;
}

function namesIn(values: TemplateValues, before: string): string[] {
	return Object.entries(values).flatMap(([key, value]) => {
		const name = `${before}${key}`;
		if (isRecord(value)) return namesIn(value, `${name}.`);
		if (!isList(value)) return [`{{${name}}}`, `{{#${name}}}- {{${name}}}{{/${name}}}`];
		const inside = ["date", "event", "text", "name", "link", "to", "role", "reason", "task", "due"];
		return [`{{#${name}}}${inside.map((one) => `{{${one}}}`).join(" ")}{{/${name}}}`];
	});
}

function isList(value: TemplateValues[string]): value is readonly TemplateValues[] {
	return Array.isArray(value);
}

function isRecord(value: TemplateValues[string]): value is TemplateValues {
	return typeof value === "object" && !isList(value);
}

function open(texts: Readonly<Record<string, string>>): ActingVault {
	const [memory] = ACTING_VAULTS;
	if (!memory) throw new Error("Expected a vault in memory");
	return memory[1](texts);
}

describe("a letter", () => {
	it("says nothing of what a recap, a log line, a remark or a category note says, by any template", async () => {
		const introducers = fc.constantFrom(undefined, "Aunt May", "Bo");
		await fc.assert(
			fc.asyncProperty(vaults, person, introducers, async (texts, name, introducedBy) => {
				const vault = open(texts);
				const index = vault.index();
				const [space] = index.spaces;
				const { people } = fitPeople(index, space);
				const fit = people.find(({ entry }) => entry.note.name === name);
				const bo = people.find(({ entry }) => entry.note.name === "Bo");
				if (!fit) throw new Error(`Expected ${name}`);
				const introducer = introducedBy === "Bo" ? bo?.entry : introducedBy;
				const others = people.filter((one) => one !== fit).map(({ entry }) => entry);
				const request = { fit, space, introducer, others, me: ME, now: NOW };
				const own = everything(templateValues({ ...request, index, reasons: [], folder: "" }));
				for (const kind of DRAFT_KINDS) {
					for (const template of [LETTERS[kind].text, own]) {
						const { subject, body } = await writeDraft(vault.notes, index, template, request);
						const receiver = receiverOf(kind, fit.entry, introducer);
						const to = receiver === undefined ? [] : [receiver];
						const link = mailtoLink({ to, subject, body });
						expect({ kind, letter: `${subject}\n${body}\n${link}` }).toEqual({
							kind,
							letter: expect.not.stringContaining(CANARY) as string,
						});
					}
				}
			}),
			{ numRuns: 60 },
		);
	});
});
