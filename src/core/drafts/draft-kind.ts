/** The texts that are written to people, each by a template of its own. */
export const DRAFT_KINDS = [
	"ask",
	"use-name",
	"name-drop",
	"reply",
	"cold",
	"follow-up",
	"nudge",
	"thanks",
	"report-back",
] as const;

export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A text of the user's own: the name of its note, whom it is written to, and what it says until they change it. */
export interface DraftTemplate {
	readonly name: string;
	readonly to: "contact" | "introducer";
	readonly text: string;
}

/** What stands in the template notes at first. The first line is the subject. */
export const DRAFT_TEMPLATES: Readonly<Record<DraftKind, DraftTemplate>> = {
	ask: {
		name: "Ask for an introduction",
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
		to: "contact",
		text: `Subject: Following up

Hello {{contact.first}},

I wrote to you {{#last.contacted}}on {{last.contacted}} {{/last.contacted}}and know how full a week can be. Would 20 minutes about {{topic}} be possible in the next weeks? If somebody else is the better person to ask, I would be glad of the name.

Kind regards,
{{me.name}}
`,
	},
	nudge: {
		name: "Remind an introducer",
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
		to: "contact",
		text: `Subject: Thank you

Hello {{contact.first}},

thank you for your time{{#interview.date}} on {{interview.date}}{{/interview.date}}. What I take with me: {{interview.learned}}. {{#interview.promised}}As promised: {{interview.promised}}. I will tell you how it went.{{/interview.promised}}{{^interview.promised}}[What I promised, or what I will do with it.]{{/interview.promised}}

Kind regards,
{{me.name}}
`,
	},
	"report-back": {
		name: "Report back to the introducer",
		to: "introducer",
		text: `Subject: {{contact.name}} and I have talked

Hi {{introducer.first}},

{{contact.first}} and I talked{{#interview.date}} on {{interview.date}}{{/interview.date}}, thanks to you. It helped: {{interview.learned}}. If I can do something for you in return, tell me.

Thank you,
{{me.name}}
`,
	},
};
