/** A text of the user's own: the name of its note, and what it says until they change it. */
export interface TemplateNote {
	readonly name: string;
	readonly text: string;
}

/** What is below the heading of a preparation at first: what is needed at the table comes first. */
export const PREP_TEMPLATE: TemplateNote = {
	name: "Prepare a conversation",
	text: `- **Who:** {{contact.link}}{{#contact.role}}, {{contact.role}}{{/contact.role}}
- **When:** {{interview.when}}{{#interview.format}}, {{interview.format}}{{/interview.format}}{{#interview.place}}, {{interview.place}}{{/interview.place}}
- **Through:** {{#introducer.name}}{{introducer.link}}{{/introducer.name}}{{^introducer.name}}nobody yet{{/introducer.name}}
- **My one goal:** {{interview.goal}}

{{#must_ask}}
{{number}}. **{{question}}**
{{/must_ask}}

### My 30 seconds

{{me.introduction}}

### Why them

{{#contact.why}}
- {{contact.why}}
{{/contact.why}}
{{#fit.reasons}}
- {{reason}}
{{/fit.reasons}}
- [what do I want to hear from them?]

### What I know

- To break the ice: {{#shared}}we share {{shared}}{{/shared}}{{^shared}}[what do we share?]{{/shared}}
{{#chain}}
- {{link}} introduced me to {{to}}.
{{/chain}}
{{#referrers}}
- {{link}} said that I should talk to them.
{{/referrers}}
{{#thank}}
- To thank: {{link}}
{{/thank}}
{{#conversations}}
- We talked on {{date}}: {{link}}
{{/conversations}}
{{#history}}
- {{date}}, {{event}}: {{text}}
{{/history}}
{{#contact.schools}}
- School: {{contact.schools}}
{{/contact.schools}}
{{#contact.met_at}}
- From: {{contact.met_at}}
{{/contact.met_at}}
{{#company.name}}
- Company: {{company.link}}{{#company.industries}}, {{company.industries}}{{/company.industries}}
{{/company.name}}

### If there is time

{{#more_questions}}
{{number}}. {{question}}
{{/more_questions}}

### Names I may ask about

{{#ask_about}}
- {{link}}{{#role}}, {{role}}{{/role}}
{{/ask_about}}
{{#targets}}
- Someone at {{link}}
{{/targets}}
- [who else?]

### To close

- Say back what I heard.
- Ask for two introductions.
- Say what I will do, and when.
`,
};

/** What is below the heading of a recap at first: three questions and a wish. */
export const RECAP_TEMPLATE: TemplateNote = {
	name: "Write up a conversation",
	text: `{{#recap.text}}
{{recap.text}}

{{/recap.text}}
### {{headings.learned}}

{{#recap.learned}}
{{recap.learned}}
{{/recap.learned}}
{{^recap.learned}}
-${" "}
{{/recap.learned}}

### {{headings.promised}}

{{#recap.promised}}
- [ ] {{task}}{{#due}} 📅 {{due}}{{/due}}
{{/recap.promised}}
{{^recap.promised}}
- [ ]${" "}
{{/recap.promised}}

### {{headings.named}}

{{#recap.named}}
{{recap.named}}
{{/recap.named}}
{{^recap.named}}
-${" "}
{{/recap.named}}

### A need or an opportunity

-${" "}
`,
};

/** What is below the heading of a preparation in the note of an event at first: whom to find comes first. */
export const SHEET_TEMPLATE: TemplateNote = {
	name: "Prepare an event",
	text: `- **When:** {{event.when}}{{#event.place}}, {{event.place}}{{/event.place}}
- **My one goal:** [who do I most want to meet, and what do I want to hear?]
- **I know there:** {{#known}}{{link}}{{^last}}, {{/last}}{{/known}}{{^known}}nobody yet{{/known}}

### Whom to find

{{#people}}
- **{{link}}**{{#role}}, {{role}}{{/role}}{{#work}}: {{work}}{{/work}}
{{#whys}}
    - {{why}}
{{/whys}}
    - To open: {{question}}
{{#through}}
    - {{link}} could introduce me: {{reason}}.
{{/through}}
{{/people}}
{{^people}}
- [who will be there? paste the list of those who come]
{{/people}}
{{#more}}
- And {{more}} more.
{{/more}}

### My 30 seconds

{{me.introduction}}
`,
};

/** All of them. */
export const INTERVIEW_TEMPLATES: readonly TemplateNote[] = [
	PREP_TEMPLATE,
	RECAP_TEMPLATE,
	SHEET_TEMPLATE,
];
