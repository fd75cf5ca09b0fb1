import type { TemplateNote } from "./interview-templates";

/** The note of a week at first: what the week before came to, what to do, and room for the review. */
export const WEEK_TEMPLATE: TemplateNote = {
	name: "Plan a week",
	text: `{{#last}}
## Last week

| | Last week | Goal |
| --- | --- | --- |
{{#numbers}}
| {{what}} | {{count}} | {{goal}} |
{{/numbers}}

{{/last}}
{{#asks}}
## Introductions to ask for

{{#lines}}
- [ ] Ask {{introducer.link}} to introduce you to {{person.link}}{{#between.link}} by way of {{between.link}}{{/between.link}} ^{{id}}
{{#reasons}}
	- {{reason}}
{{/reasons}}
{{/lines}}

{{/asks}}
{{#touches}}
## Get back in touch

{{#lines}}
- [ ] Write to {{person.link}} ^{{id}}
{{#reasons}}
	- {{reason}}
{{/reasons}}
{{/lines}}

{{/touches}}
{{#sources}}
## Try something new

{{#lines}}
- [ ] Look for people in a new place: {{source}} ^{{id}}
{{#reasons}}
	- {{reason}}
{{/reasons}}
{{/lines}}

{{/sources}}
{{#missing}}
## Still missing

{{#lines}}
- [ ] Find someone: {{what}} ^{{id}}
{{#reasons}}
	- {{reason}}
{{/reasons}}
{{/lines}}

{{/missing}}
{{#talks}}
## Conversations

{{#lines}}
- [ ] Talk to {{person.link}}: {{interview.link}} ^{{id}}
{{#reasons}}
	- {{reason}}
{{/reasons}}
{{/lines}}

{{/talks}}
{{#events}}
## Events

{{#lines}}
- [ ] Go to {{event.link}} ^{{id}}
{{#reasons}}
	- {{reason}}
{{/reasons}}
{{/lines}}

{{/events}}
{{#promises}}
## Promised

{{#lines}}
- {{where.link}}: {{what}} ^{{id}}
{{/lines}}

{{/promises}}
## {{headings.review}}

- What worked:
- What I will change:
`,
};

/** What is filled into the review of a week at first, above the user's own words. */
export const REVIEW_TEMPLATE: TemplateNote = {
	name: "Review a week",
	text: `| | This week | Goal |
| --- | --- | --- |
{{#numbers}}
| {{what}} | {{count}} | {{goal}} |
{{/numbers}}
{{#happened}}

{{#lines}}
- {{day}}: {{person.link}}, {{what}}
{{/lines}}
{{/happened}}
`,
};

/** Both. */
export const WEEK_TEMPLATES: readonly TemplateNote[] = [WEEK_TEMPLATE, REVIEW_TEMPLATE];
