import { Notice } from "obsidian";
import {
	type ReferralRow,
	previewReferrals,
	interviewWithReferrals,
} from "../../app/people/preview-referrals";
import type { EventProperty } from "../../app/people/person-note";
import type { RowChoices } from "../../app/people/person-row";
import { personAt } from "../../app/pipeline/record-event";
import type { InterviewEntry } from "../../core/index/entry";
import { NOTICE_MS } from "../vault/notice-ms";
import { PeoplePreview } from "../../ui/people/people-preview";
import { countOutcomes } from "../../ui/shared/count-outcomes";
import { referralAction, namedOutcome } from "../../ui/people/referral-labels";
import { candidateNames } from "../dialogs/candidate-names";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Shows what becomes of the people whom a conversation names, and makes it so; of a person, the last conversation that has the heading. */
export async function addReferrals(context: Context, path: string): Promise<void> {
	const { live, runner } = context;
	const interview = await interviewFor(context, path);
	const { namedHeading } = live.index.settings.interview;
	if (!interview)
		return tell(
			`No conversation with ${personAt(live.index, path)?.note.name ?? path} has a heading “${namedHeading}” yet.`,
		);
	const { name } = interview.note;
	const preview = (
		choices: RowChoices | undefined,
		isEntering: boolean,
		eventAs?: EventProperty,
	) => {
		const said = { choices, enters: isEntering ? today() : undefined, eventAs };
		return previewReferrals(context, live.index, interview.path, today(), said);
	};
	const first = await preview(undefined, true);
	if (!first.ok) return tell(first.message);
	if (first.rows.length === 0)
		return tell(`Nobody is listed under “${namedHeading}” in ${name} yet.`);
	context.openDialog({
		name: "referrals",
		title: `${name}: people named`,
		about: interview.path,
		Content: PeoplePreview<ReferralRow, Ready>,
		props: {
			label: "People named",
			isEntering: true,
			isUndated: first.isUndated,
			first,
			preview,
			candidatesOf: ({ candidates }) => candidateNames(live.index, candidates),
			canSkip: ({ outcome }) => outcome === "new",
			textOf: ({ text }) => text,
			outcomeOf: namedOutcome,
			actionOf: ({ rows, action }) => referralAction(rows, action.writes.length),
			run: ({ rows, action }) =>
				runner.run({ ok: true, action: { ...action, title: `${name}: ${countOutcomes(rows)}` } }),
		},
	});
}

type Ready = Extract<Awaited<ReturnType<typeof previewReferrals>>, { ok: true }>;

async function interviewFor(
	{ live, notes }: Context,
	path: string,
): Promise<InterviewEntry | undefined> {
	const entry = live.index.get(path);
	if (entry?.kind === "interview") return entry;
	const person = personAt(live.index, path);
	return person && interviewWithReferrals(notes, live.index, person);
}

function tell(message: string): void {
	new Notice(message, NOTICE_MS);
}
