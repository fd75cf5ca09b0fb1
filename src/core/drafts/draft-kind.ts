import { type Contact, isRecognised } from "../records/contact";
import type { LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";
import type { TemplateNote } from "./interview-templates";

/** A text that is written to a person: everything there is to know about it. The first line of its template is the subject. */
export interface Letter extends TemplateNote {
	readonly to: "contact" | "introducer";
	/** The stages in which it fits. */
	readonly stages: readonly Stage[];
	/** Whether it carries on what has begun: it then comes before those that begin something. */
	readonly carriesOn?: true;
	/** Whose help it is about: somebody to be chosen, nobody, or whom an event of the log names. */
	readonly introducer: "chosen" | "none" | { readonly namedBy: LogEvent };
	/** What is recorded once it is sent: an event of the person, or what was owed after a conversation, in the note of that. */
	readonly records:
		{ readonly event: LogEvent; readonly remark?: string } | { readonly owed: OwedLetter };
	/** What it is called while it is written; missing: its name and whom it goes to. */
	readonly title?: (person: string, introducer: string) => string;
	/** What is said once it is sent; missing: that I wrote to them. */
	readonly sent?: (person: string, introducer: string) => string;
}

/** What is owed after a conversation, as its note says it once it is done. */
export type OwedLetter = "thanked" | "reported";

const TABLE = {
	ask: {
		name: "Ask for an introduction",
		stages: ["identified", "asked", "name-ok", "contacted", "declined", "no-reply", "dropped"],
		introducer: "chosen",
		records: { event: "asked" },
		title: (person, introducer) => `Ask ${introducer} to introduce ${person}`,
		sent: (person, introducer) => `${introducer} asked to introduce ${person}`,
		to: "introducer",
		text: `Subject: Would you introduce me to {{contact.name}}?

Hi {{introducer.first}},

would you introduce me to {{contact.name}}{{#contact.role}} ({{contact.role}}){{/contact.role}}? {{#reason}}I am looking for people who know {{reason}}, and {{contact.first}} is one of them. {{/reason}}It would be a conversation of 20 minutes, and I will not ask for a favour in it.

One e-mail to both of us is all it takes; I'll take it from there. The lines below can be forwarded as they stand. And if you would rather not, just say so.

Thank you,
{{me.name}}

---

{{contact.first}}, may I introduce {{me.name}}? {{me.introduction}} {{me.first}} would like to hear how you see {{topic}} and has prepared a few questions. Would you have 20 minutes in the next two weeks, by phone or in person? {{me.first}} is in copy and will get back to you about a time.
`,
	},
	"use-name": {
		name: "May I use your name",
		stages: ["identified", "asked"],
		introducer: "chosen",
		// It is an ask too: the next move is the introducer's.
		records: { event: "asked", remark: "may I use the name" },
		title: (person, introducer) =>
			`Ask ${introducer} whether you may use their name with ${person}`,
		sent: (person, introducer) =>
			`${introducer} asked whether you may use their name with ${person}`,
		to: "introducer",
		text: `Subject: May I mention you to {{contact.name}}?

Hi {{introducer.first}},

I am going to write to {{contact.name}}{{#contact.role}} ({{contact.role}}){{/contact.role}} about {{topic}}. If you do not want to write yourself: may I say that you and I know each other? One word is enough for an answer.

Thank you,
{{me.name}}
`,
	},
	"name-drop": {
		name: "Write with a name",
		stages: ["name-ok"],
		carriesOn: true,
		introducer: { namedBy: "named" },
		records: { event: "contacted" },
		to: "contact",
		text: `Subject: {{introducer.name}} suggested that I write to you

Hello {{contact.first}},

{{introducer.name}} said that you are the person to talk to about {{topic}}. {{me.introduction}}

Would you have 20 minutes in the next two weeks? I have three questions prepared, and I will keep to the time. Whatever suits you: by phone, by video, or a coffee near you.

Kind regards,
{{me.name}}
`,
	},
	reply: {
		name: "Answer an introduction",
		stages: ["introduced"],
		introducer: { namedBy: "introduced" },
		records: { event: "contacted" },
		to: "contact",
		text: `Subject: Re: {{contact.first}}, meet {{me.first}}

Thank you, {{introducer.first}}! I'll take it from here and spare you the rest of the thread.

Hello {{contact.first}},

good to meet you. {{me.introduction}} I would like to hear how you see {{topic}}, and have a few questions prepared.

Would you have 20 minutes in the next two weeks? By phone, by video, or a coffee near you: tell me what suits you, and I will send an invitation.

Kind regards,
{{me.name}}
`,
	},
	cold: {
		name: "Write cold",
		stages: ["identified", "asked"],
		introducer: "none",
		records: { event: "contacted" },
		to: "contact",
		text: `Subject: A question about {{topic}}

Hello {{contact.first}},

{{#contact.why}}I am writing to you because of this: {{contact.why}}. {{/contact.why}}{{me.introduction}}

I would like to hear how you see {{topic}}. Would you have 20 minutes in the next two weeks? I have three questions prepared, and I will keep to the time.

Kind regards,
{{me.name}}
`,
	},
	"follow-up": {
		name: "Follow up",
		stages: ["contacted"],
		carriesOn: true,
		introducer: "none",
		records: { event: "contacted" },
		sent: (person) => `Followed up with ${person}`,
		to: "contact",
		text: `Subject: Following up

Hello {{contact.first}},

I wrote to you {{#last.contacted}}on {{last.contacted}} {{/last.contacted}}and know how full a week can be. Would 20 minutes about {{topic}} be possible in the next weeks? If someone else is the better person to ask, I would be glad of the name.

Kind regards,
{{me.name}}
`,
	},
	nudge: {
		name: "Remind an introducer",
		stages: ["asked"],
		carriesOn: true,
		introducer: { namedBy: "asked" },
		records: { event: "nudged" },
		sent: (person, introducer) => `${introducer} reminded about ${person}`,
		to: "introducer",
		text: `Subject: Re: Would you introduce me to {{contact.name}}?

Hi {{introducer.first}},

{{#last.asked}}on {{last.asked}} {{/last.asked}}I asked whether you would introduce me to {{contact.name}}. Is it still a good idea? The lines to forward are below, so that it is one click. If it does not fit, that is fine: tell me, and I will find another way.

Thank you,
{{me.name}}

---

{{contact.first}}, may I introduce {{me.name}}? {{me.introduction}} {{me.first}} would like to hear how you see {{topic}}. Would you have 20 minutes in the next two weeks?
`,
	},
	thanks: {
		name: "Say thanks",
		stages: ["met"],
		introducer: "none",
		records: { owed: "thanked" },
		to: "contact",
		text: `Subject: Thank you

Hello {{contact.first}},

thank you for your time{{#interview.date}} on {{interview.date}}{{/interview.date}}. What stayed with me: {{interview.learned}}. {{#interview.promised}}As promised: {{interview.promised}}. I will tell you how it went.{{/interview.promised}}{{^interview.promised}}[What I promised, or what I will do with it.]{{/interview.promised}}

Kind regards,
{{me.name}}
`,
	},
	"report-back": {
		name: "Report back to the introducer",
		stages: ["met"],
		introducer: { namedBy: "introduced" },
		records: { owed: "reported" },
		to: "introducer",
		text: `Subject: {{contact.name}} and I have talked

Hi {{introducer.first}},

{{contact.first}} and I talked{{#interview.date}} on {{interview.date}}{{/interview.date}}, thanks to you. It helped: {{interview.learned}}. If I can do something for you in return, tell me.

Thank you,
{{me.name}}
`,
	},
} satisfies Readonly<Record<string, Letter>>;

export type DraftKind = keyof typeof TABLE;

/** The texts that are written to people, in the order in which they are listed. */
export const LETTERS: Readonly<Record<DraftKind, Letter>> = TABLE;

export const DRAFT_KINDS = Object.keys(LETTERS) as readonly DraftKind[];

/** The texts that fit where somebody stands, the most obvious first; undefined is somebody who is not in the pipeline. */
export function draftsOf(stage: Stage = "identified"): readonly DraftKind[] {
	const fitting = DRAFT_KINDS.filter((kind) => LETTERS[kind].stages.includes(stage));
	const isNext = (kind: DraftKind): boolean => LETTERS[kind].carriesOn === true;
	return [...fitting.filter(isNext), ...fitting.filter((kind) => !isNext(kind))];
}

/** Whether an introduction to somebody can be asked for where they stand. */
export function mayAskFor(contact: Contact): boolean {
	return isRecognised(contact) && draftsOf(contact.stage).includes("ask");
}
