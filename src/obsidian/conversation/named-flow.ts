import { Notice } from "obsidian";
import {
	type NamedChoices,
	type NamedRow,
	previewPeopleNamed,
	talkWithNames,
} from "../../app/people/people-named";
import { personAt } from "../../app/pipeline/record-event";
import type { InterviewEntry } from "../../core/index/entry";
import { NOTICE_MS } from "../vault/notice-ms";
import { PeoplePreview } from "../../ui/people/people-preview";
import { countNamed, namedAction, namedOutcome } from "../../ui/people/referral-labels";
import { candidateNames } from "../dialogs/candidate-names";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Shows what becomes of the people whom a conversation names, and makes it so; of a person, the last conversation that has the heading. */
export async function addPeopleNamed(context: Context, path: string): Promise<void> {
	const { live, runner } = context;
	const talk = await talkFor(context, path);
	const { namedHeading } = live.index.settings.interview;
	if (!talk)
		return tell(
			`No conversation with ${personAt(live.index, path)?.note.name ?? path} has a heading “${namedHeading}” yet.`,
		);
	const { name } = talk.note;
	const preview = (choices: NamedChoices | undefined, isEntering: boolean) =>
		previewPeopleNamed(context, live.index, talk.path, choices, isEntering ? today() : undefined);
	const first = await preview(undefined, true);
	if (!first.ok) return tell(first.message);
	if (first.rows.length === 0)
		return tell(`Nobody is listed under “${namedHeading}” in ${name} yet.`);
	context.openDialog({
		name: "referrals",
		title: `${name}: people named`,
		about: talk.path,
		Content: PeoplePreview<NamedRow, Ready>,
		props: {
			label: "People named",
			isEntering: true,
			first,
			preview,
			candidatesOf: ({ candidates }) => candidateNames(live.index, candidates),
			canSkip: ({ kind }) => kind === "new",
			textOf: ({ text }) => text,
			outcomeOf: namedOutcome,
			actionOf: ({ rows, action }) => namedAction(rows, action.writes.length),
			run: ({ rows, action }) =>
				runner.run({ ok: true, action: { ...action, title: `${name}: ${countNamed(rows)}` } }),
		},
	});
}

type Ready = Extract<Awaited<ReturnType<typeof previewPeopleNamed>>, { ok: true }>;

async function talkFor(
	{ live, notes }: Context,
	path: string,
): Promise<InterviewEntry | undefined> {
	const entry = live.index.get(path);
	if (entry?.kind === "interview") return entry;
	const person = personAt(live.index, path);
	return person && talkWithNames(notes, live.index, person);
}

function tell(message: string): void {
	new Notice(message, NOTICE_MS);
}
