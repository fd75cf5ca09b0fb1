import { LETTERS, DRAFT_KINDS, type DraftKind } from "../../src/core/drafts/draft-kind";
import { type Draft, makeDraft } from "../../src/core/drafts/make-draft";
import { templateValues } from "../../src/core/drafts/template-values";
import { fitPeople } from "../../src/core/fit/fit";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { time } from "./pipeline";
import { contactAt, spaceAt, vault, type VaultNotes } from "./vault";

/** One of three invented users, with whom they write to and who introduces, three times. */
interface User {
	readonly name: string;
	readonly space: VaultNotes[string];
	readonly relations: readonly {
		readonly contact: VaultNotes[string];
		readonly introducer: VaultNotes[string];
	}[];
}

const LOG =
	"\n## Introduction log\n\n- 2026-11-10 asked [[Via]]: a private remark\n- 2026-11-20 contacted\n- 2026-11-27 met\n";

const CANCELLED = LOG.replace(
	"2026-11-27 met",
	"2026-11-21 scheduled 2026-11-30 10:00\n- 2026-11-27 cancelled: ill",
);

function note(lines: readonly string[], log = LOG): string {
	return `---\ntype: contact\n${lines.join("\n")}\n---\n${log}`;
}

/** A job seeker, a freelancer and the lead of a team. */
const USERS: readonly User[] = [
	{
		name: "Mia Moss",
		space:
			"---\ntype: space\ngoal: job search\nindustries: [Insurance]\nprofessions: [Claims]\ngeographies: [UK/Leeds]\nintroduction: I spent nine years handling motor claims at Harrow Mutual, the last three leading a team of twelve. I'm looking for a place where claims and product sit at one table.\n---\n",
		relations: [
			{
				contact: note([
					"name: Dr. Beatriz Nuñez",
					"title: Head of Claims",
					'company: "[[Kestrel Insurance]]"',
					"industry: Insurance",
					"profession: Claims",
					"geography: UK/Leeds",
					"category_note: headhunters call her first",
				]),
				introducer: note(["name: Lindy van Dam", 'company: "[[Old Mill Ltd]]"'], ""),
			},
			{
				contact: note(["name: O'Hara, Tom", "referred_by: '[[Via]]'"]),
				introducer: note(["name: Prof. Ada Klein"], ""),
			},
			{
				contact: note(
					[
						"name: Jan van der Berg",
						"title: Underwriter",
						"profession: Claims",
						"industry: [B2B SaaS]",
					],
					CANCELLED,
				),
				introducer: note(["name: Ng Wei"], ""),
			},
		],
	},
	{
		name: "Sam Okafor",
		space:
			"---\ntype: space\ngoal: more projects\nindustries: [Climate software]\nprofessions: [UX designers]\ngeographies: [Germany/Berlin, Remote]\nintroduction: I design software for people who would rather be outdoors. My last three projects were for grid operators.\n---\n",
		relations: [
			{
				contact: note([
					"name: Ilka Zorn, MBA",
					"title: Product Director",
					"company: GreenGrid GmbH",
					"industry: Climate software",
				]),
				introducer: note(["name: Rob Hill"], ""),
			},
			{
				contact: note(["name: Prya Shah", "profession: UX designers"]),
				introducer: note(["name: Dee"], ""),
			},
			{
				contact: note(["name: Max Orr", "title: Founder", "industry: European energy markets"]),
				introducer: note(["name: Rita 🚀 Lund", "title: Partner"], ""),
			},
		],
	},
	{
		name: "Jo Lindqvist",
		space:
			"---\ntype: space\ngoal: opportunities for my team\nprofessions: [Supply Chain Planning]\ngeographies: [US]\nintroduction: I lead eight planners at a maker of bicycle parts, and we are good at demand that nobody can forecast.\n---\n",
		relations: [
			{
				contact: note([
					"name: Carla de la Cruz",
					"title: VP Supply Chain",
					"company: Northwind Cycles",
					"profession: Supply Chain Planning",
				]),
				introducer: note(["name: Kit Bell"], ""),
			},
			{
				contact: note(["name: Hana Sato", "referred_by: '[[Via]]'", "title: CTO"]),
				introducer: note(["name: Sir Alan Pike"], ""),
			},
			{
				contact: note(["name: 王小明", "title: Demand planner", "industry: Logistics"]),
				introducer: note(["name: Pat Doyle"], ""),
			},
		],
	},
];

const NOW = time("2026-12-01T09:00");

/** What a user writes of one kind, in one relation. */
function letterOf(user: User, relation: number, kind: DraftKind): Draft {
	const others = user.relations.flatMap(({ contact }, at) =>
		at === relation ? [] : [[`Other ${at}.md`, contact] as const],
	);
	const { contact = "", introducer = "" } = user.relations[relation] ?? {};
	const settings = { ...DEFAULT_SETTINGS, me: { ...DEFAULT_SETTINGS.me, name: user.name } };
	const index = vault(
		{
			"Space.md": user.space,
			"Person.md": contact,
			"Via.md": introducer,
			...Object.fromEntries(others),
		},
		settings,
	);
	const space = spaceAt(index, "Space.md");
	const fit = fitPeople(index, space).people.find(({ entry }) => entry.path === "Person.md");
	if (!fit) throw new Error("Expected the person");
	const count = (LETTERS[kind].people?.[1] ?? 1) - 1;
	const values = templateValues({
		index,
		fit,
		space,
		introducer: contactAt(index, "Via.md"),
		others: others.slice(0, count).map(([path]) => contactAt(index, path)),
		reasons: [],
		now: NOW,
		interview: { starts: time("2026-11-27T10:00") },
		recap: { learned: "A private lesson.", promised: "A private promise." },
		folder: "",
	});
	return makeDraft(LETTERS[kind].text, values, NOW);
}

/** Every letter of every user, in every relation. */
export function allLetters(): readonly (Draft & {
	readonly of: string;
	readonly kind: DraftKind;
})[] {
	return USERS.flatMap((user) =>
		user.relations.flatMap((_, relation) =>
			DRAFT_KINDS.map((kind) => ({
				of: `${user.name}, ${relation + 1}: ${kind}`,
				kind,
				...letterOf(user, relation, kind),
			})),
		),
	);
}
