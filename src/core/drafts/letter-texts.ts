/** What an introducer can forward as it is, or paste: mine, and in the first person, so that it is true either way. */
const TO_FORWARD = `{{introducer.first}}, thank you for passing this on.

{{me.introduction}} I'd like to ask {{contact.full}} about {{topic}}, above all: [your question?] Twenty minutes by phone, whenever suits; I'm glad to share what I hear from others. A “not now” is a fine answer.

{{me.name}}`;

/** What every letter says at first; the first line is its subject, and a question in brackets is for the user to answer. */
export const LETTER_TEXTS = {
	ask: `Subject: Could you introduce me to {{contact.full}}?

Hi {{introducer.first}},

[A line for just the two of you?]

I'm learning about {{topic}} from people who know it, and {{contact.full}}{{#contact.role}} ({{contact.role}}){{/contact.role}} tops my list: [why {{contact.first}}?]. Do you know {{contact.first}} well enough to introduce us by e-mail, for a 20-minute call?

If you'd rather check with {{contact.first}} first, just forward the note below. Once we're connected, I'll take it from there. And if it isn't a good fit, a no is fine.

Thank you,
{{me.name}}

---

${TO_FORWARD}
`,
	"ask-several": `Subject: Could you introduce me to one of these people?

Hi {{introducer.first}},

[A line for just the two of you?]

I'm learning about {{space.topic}} from people who know it, and I think you may know some of those at the top of my list:

{{#people}}
- {{full}}{{#role}} ({{role}}){{/role}}
{{/people}}

Is there one of them you'd be comfortable introducing me to by e-mail? One is plenty; I'll find another way to the others. Tell me which, and I'll send you a short note to forward. After that I'll take it from there. And if none of them is a good fit, just say no.

Thank you,
{{me.name}}
`,
	"use-name": `Subject: May I mention you to {{contact.full}}?

Hi {{introducer.first}},

I'm about to write to {{contact.full}}{{#contact.role}} ({{contact.role}}){{/contact.role}} about {{topic}}. If you'd rather not write yourself, would it be all right if I said that we know each other? A yes or a no is plenty.

Thank you,
{{me.name}}
`,
	"name-drop": `Subject: {{#referred}}{{introducer.full}} thought we should talk{{/referred}}{{^referred}}A question about {{topic}}{{/referred}}

Hello {{contact.first}},

{{#referred}}I was talking to {{introducer.full}}, who thought that you and I should talk.{{/referred}}{{^referred}}I know {{introducer.full}} from [where?], and {{introducer.first}} said I could mention it.{{/referred}} {{me.introduction}}

Could I ask you for 20 minutes in the next two weeks, by phone or video? I have three questions about {{topic}}, and I'll keep to the time. If somebody else is the better person to ask, an introduction would help just as much.

Kind regards,
{{me.name}}
`,
	reply: `Subject: Re: {{contact.first}}, meet {{me.first}}

Thank you, {{introducer.first}}. Moving you to bcc.

{{contact.first}}, good to meet you. [One thing you know of their work?]

{{me.introduction}} I'd love to hear how you see {{topic}}. Would [two times that suit you?] work for 20 minutes by phone? If not, name a time and I'll make it work.

Kind regards,
{{me.name}}
`,
	cold: `Subject: A question about {{topic}}

Hello {{contact.first}},

[What of theirs did you read, hear or use?] It left me with a question about {{topic}}: [your question?]

{{me.introduction}} Would you have 20 minutes for me in the next two weeks, by phone or video? If somebody else is the better person to ask, an introduction would help just as much.

Kind regards,
{{me.name}}
`,
	known: `Subject: Quick question, {{contact.first}}

Hi {{contact.first}},

[A line for just the two of you?]

I'm {{space.doing}}, and trying to talk to people who know {{space.topic}}{{#space.place}} in {{space.place}}{{/space.place}}. Who are the two or three people you'd talk to in my place, and would you introduce me to one of them? I'd take it from there. Or do you have 20 minutes yourself?

Thank you,
{{me.name}}
`,
	"follow-up": `Subject: {{#last.fell_through}}Another time to talk?{{/last.fell_through}}{{^last.fell_through}}Following up on my question{{/last.fell_through}}

Hello {{contact.first}},

{{#last.fell_through}}We didn't get to talk after all, and I'd still like to hear how you see {{topic}}. Would 20 minutes be possible in the next two weeks, by phone or video? Name a time and I'll make it work.{{/last.fell_through}}{{^last.fell_through}}I wrote to you {{#last.contacted}}on {{last.contacted}} {{/last.contacted}}about {{topic}}, and I know how full a week can get. Would 20 minutes still be possible, whenever it suits you?{{/last.fell_through}} If somebody else is the better person to ask, an introduction would help just as much. And if the timing is bad, a “not now” is a perfectly good answer.

Kind regards,
{{me.name}}
`,
	nudge: `Subject: Re: Could you introduce me to {{contact.full}}?

Hi {{introducer.first}},

A gentle nudge about {{contact.first}}, and an easy way out: reply “no” and I'll find another route, no hard feelings. If you're happy to introduce us, the note to forward is below.

Thank you,
{{me.name}}

---

${TO_FORWARD}
`,
	thanks: `Subject: Thank you, and what I'm doing with it

Hello {{contact.first}},

Thank you for your time{{#interview.day}} {{interview.day}}{{/interview.day}}. What stayed with me: [one thing, in your own words?].

My first step: [your first step?]. I'll tell you what comes of it. [What you promised, if they should read it?]

Kind regards,
{{me.name}}
`,
	"report-back": `Subject: {{contact.full}} and I have talked

Hi {{introducer.first}},

{{contact.first}} and I talked{{#interview.day}} {{interview.day}}{{/interview.day}}. Thank you; that door only opened because it was you. The most useful part for me: [something {{contact.first}} wouldn't mind others hearing?].

Is there anybody I should introduce you to in return?

All the best,
{{me.name}}
`,
	outcome: `Subject: What came of your advice

Hello {{contact.first}},

When we talked{{#interview.day}} {{interview.day}}{{/interview.day}}, you told me [their advice, in a few words?]. I took it: [what you did?]. What came of it: [what came of it?].

Thank you; it started with you. There's no need to answer; I just wanted you to know. And if there's ever something I can do for you, please ask.

Kind regards,
{{me.name}}
`,
	"opt-in": `Subject: Would you like to meet {{other.full}}?

Hi {{contact.first}},

I keep thinking that you and {{other.full}}{{#other.role}} ({{other.role}}){{/other.role}} should know each other, because [why both would gain from it?].

Would you like me to introduce you by e-mail? A yes or a no is plenty. If it's a yes, I'll ask {{other.first}} too before I write to you both; if it's a no, {{other.first}} won't hear of it.

All the best,
{{me.name}}
`,
} as const;
