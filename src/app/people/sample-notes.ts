import type { NewKind } from "../../core/vocabulary/record-kind";
import type { PropertyId } from "../../core/vocabulary/property";
import type { PropertyValue } from "../../core/note/text-edit";

/** An invented note; `{-3}` in it is the day three days before today. */
export interface SampleNote {
	readonly kind: NewKind;
	readonly name: string;
	readonly values: Readonly<Partial<Record<PropertyId, PropertyValue>>>;
	/** Lines of the introduction log, without their marks. */
	readonly log?: readonly string[];
	readonly text?: string;
}

const PAY = ["[[Larkwing Pay]]"];
const BANK = ["[[Copperleaf Bank]]"];
const PRODUCT = { profession: ["Product management"] };
const MARA = "[[Mara Ellison]]";

/** What can be tried: a space, two companies, and a dozen people of whom one knows the others. */
export const SAMPLE_NOTES: readonly SampleNote[] = [
	{
		kind: "space",
		name: "Sample space",
		values: {
			industries: ["Fintech"],
			professions: ["Product management"],
			geographies: ["US/Utah"],
			categories: ["power-connector = 2", "peer = 3", "employer-or-customer = 2"],
		},
	},
	{
		kind: "company",
		name: "Larkwing Pay",
		values: { industry: ["Fintech"], geography: ["US/Utah/Lehi"], target: true, motivation: 5 },
	},
	{
		kind: "company",
		name: "Copperleaf Bank",
		values: { industry: ["Fintech"], geography: ["US/Utah"], target: true, motivation: 4 },
	},
	{
		kind: "contact",
		name: "Mara Ellison",
		values: {
			...{ company: PAY, title: "Chief product officer", ...PRODUCT },
			...{ category: ["power-connector"], closeness: 3, intro_status: "met" },
			knows: ["[[Noor Castellan]]", "[[Felix Brandtner]]", "[[Tomas Vrbik]]"],
		},
		log: ["{-40} contacted", "{-33} met: she knows everybody in payments"],
		text: "Worked with me for two years. Ask her for one introduction at a time.",
	},
	{
		kind: "contact",
		name: "Noor Castellan",
		values: {
			...{ company: PAY, title: "VP Product", ...PRODUCT, category: ["employer-or-customer"] },
			...{ intro_status: "asked", intro_since: "{-8}", intro_via: MARA },
		},
		log: [`{-8} asked ${MARA}`],
	},
	{
		kind: "contact",
		name: "Ines Coelho-Park",
		values: {
			...{ company: BANK, title: "Product director", ...PRODUCT, category: ["peer"] },
			...{ intro_status: "introduced", intro_since: "{-1}", introduced_by: MARA },
		},
		log: [`{-6} asked ${MARA}`, `{-4} agreed ${MARA}`, `{-1} introduced ${MARA}: by mail`],
	},
	{
		kind: "contact",
		name: "Jonah Reyes-Lund",
		values: {
			...{ title: "Recruiter", profession: ["Recruiting"], geography: ["US/Utah"] },
			...{ category: ["power-connector"], intro_status: "scheduled", intro_since: "{-2}" },
		},
		log: ["{-5} contacted", "{-2} scheduled {1}T10:00: a call"],
	},
	{
		kind: "contact",
		name: "Priya Nambiar",
		values: {
			...{ company: BANK, title: "Head of payments", profession: ["Payments operations"] },
			...{ category: ["industry-expert"], intro_status: "met", introduced_by: MARA },
		},
		log: [
			...[`{-20} asked ${MARA}`, `{-18} introduced ${MARA}`, "{-17} contacted"],
			...["{-12} scheduled {-1}T15:00", "{-1} met: coffee by the bank"],
		],
	},
	{
		kind: "contact",
		name: "Tomas Vrbik",
		values: {
			...{ title: "Product lead", ...PRODUCT, geography: ["US/Colorado/Denver"] },
			...{ category: ["peer"], intro_status: "contacted", intro_since: "{-9}" },
		},
		log: ["{-9} contacted"],
	},
	{
		kind: "contact",
		name: "Felix Brandtner",
		values: {
			...{ company: PAY, title: "Senior product manager", ...PRODUCT, category: ["peer"] },
			...{ intro_status: "identified", intro_since: "{-3}" },
		},
	},
	{
		kind: "contact",
		name: "Samuel Okafor-Lee",
		values: {
			...{ title: "Founder", industry: ["Fintech"], geography: ["US/Utah"], closeness: 2 },
			...{ category: ["industry-expert"], intro_status: "met", keep_in_touch: 30 },
		},
		log: ["{-40} contacted", "{-31} met: promised to write when the pilot is over"],
	},
	{
		kind: "contact",
		name: "Lucia Ferrol",
		values: {
			...{ company: BANK, title: "Chief executive", category: ["employer-or-customer"] },
			...{ intro_status: "declined", intro_since: "{-10}" },
		},
		log: [`{-15} asked ${MARA}`, "{-10} declined: not before the spring"],
	},
	{
		kind: "contact",
		name: "Ben Whitacre",
		values: {
			...{ title: "Engineer", geography: ["US/Utah"], closeness: 2 },
			knows: ["[[Lucia Ferrol]]", "[[Aiko Tanabe]]"],
		},
		text: "We shared an office. He would help if I asked.",
	},
	{
		kind: "contact",
		name: "Aiko Tanabe",
		values: { title: "Product manager, Payments", industry: ["Fintech"], geography: ["US/Utah"] },
	},
	{
		kind: "contact",
		name: "Rosa Delmar",
		values: { title: "Teacher", geography: ["US/Idaho"] },
		text: "Nothing of my space is known of her: Check fit asks.",
	},
];
