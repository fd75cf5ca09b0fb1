import type { Introducer } from "../../app/write/introducer-link";
import {
	introducerName,
	owedConversation,
	prepareSent,
	type SentDraft,
} from "../../app/drafts/send-draft";
import { notThere, personAt } from "../../app/pipeline/record-event";
import { openTemplate, receiverOf, writeDraft } from "../../app/drafts/write-draft";
import { DRAFT_TEMPLATES, type DraftKind } from "../../core/drafts/draft-kind";
import { DRAFT_USES } from "../../core/drafts/draft-use";
import type { Draft } from "../../core/drafts/make-draft";
import type { ContactEntry } from "../../core/index/entry";
import { shownSpace } from "../../ui/space-fit/shown-space";
import { askMe } from "./about-me-form";
import { DraftModal } from "./draft-modal";
import { keepLeft } from "./left-draft";
import { openNote } from "../vault/open-note";
import { openTemplateNote } from "./template-suggester";
import { localNow, today } from "../vault/today";
import type { Context } from "../context";

/** Shows a text by the user's template, to be changed, copied or mailed; then it is recorded, once. */
export async function openDraft(context: Context, sent: SentDraft): Promise<void> {
	const { app, live, notes, runner, leftDrafts } = context;
	const { kind, path } = sent;
	const { index } = live;
	const person = personAt(index, path);
	if (!person) return runner.runAndTell(notThere(path));
	const introducer = introducerOf(context, sent.introducer);
	const template = await openTemplate(notes, index, kind);
	const draft = await draftFor(context, sent, introducer, template.text);
	if (!draft) return runner.runAndTell(notThere(path));
	const key = JSON.stringify(sent);
	const left = leftDrafts.get(key);
	new DraftModal(app, {
		title: draftTitle(kind, person.note.name, introducerName(index, sent.introducer)),
		to: receiverOf(kind, person, introducer),
		text: { subject: draft.subject, body: draft.body },
		left,
		places: new Set(draft.gaps.map(({ name }) => name)),
		withheld: draft.withheld,
		problems: draft.problems,
		hints: [
			...(template.isNew ? [`The template is yours now: ${template.path}.`] : []),
			...(template.trouble === undefined ? [] : [template.trouble]),
		],
		onEditTemplate: () => void openNote(app, template.path, "tab"),
		onAskMe: () => askMe(context),
		record: async () => {
			const { event } = DRAFT_USES[kind];
			const owed = event ?? sent.interview ?? owedConversation(live.index, person, kind);
			// A text about nothing that is waiting for it goes out all the same.
			const complaint =
				owed === undefined ? undefined : await runner.run(prepareSent(live.index, sent, today()));
			if (complaint === undefined) leftDrafts.delete(key);
			return complaint === undefined ? undefined : `Not recorded: ${complaint}`;
		},
		onLeave: (text) => keepLeft(context, key, text),
	}).open();
}

/** Opens the template of a text as a note; on first use it is made. */
export function editTemplate(context: Context, kind: DraftKind): Promise<void> {
	return openTemplateNote(context, DRAFT_TEMPLATES[kind]);
}

async function draftFor(
	{ live, fits, notes, store }: Context,
	{ path, interview }: SentDraft,
	introducer: ContactEntry | string | undefined,
	template: string,
): Promise<Draft | undefined> {
	const { index } = live;
	const space = shownSpace(index, "");
	const fit = fits.find(index, space, path);
	const { me } = store.settings;
	const talk = interview === undefined ? undefined : index.get(interview);
	const request = {
		space,
		introducer,
		me,
		now: localNow(),
		interview: talk?.kind === "interview" ? talk : undefined,
	};
	return fit && writeDraft(notes, index, template, { fit, ...request });
}

/** The introducer's note, else their name. */
function introducerOf(
	{ live }: Context,
	introducer: Introducer | undefined,
): ContactEntry | string | undefined {
	if (introducer === undefined || "name" in introducer) return introducer?.name;
	return personAt(live.index, introducer.path);
}

function draftTitle(kind: DraftKind, person: string, introducer = "the introducer"): string {
	switch (kind) {
		case "ask":
			return `Ask ${introducer} to introduce ${person}`;
		case "use-name":
			return `Ask ${introducer} for the use of their name with ${person}`;
		default:
			return `${DRAFT_TEMPLATES[kind].name}: ${DRAFT_TEMPLATES[kind].to === "contact" ? person : introducer}`;
	}
}
