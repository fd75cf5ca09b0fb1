import type { Introducer } from "../../app/write/introducer-link";
import { readOwnTemplate } from "../../app/write/own-templates";
import { diffLines } from "../../core/note/line-diff";
import { changeTemplate } from "./template-suggester";
import {
	introducerName,
	listNames,
	owedInterview,
	prepareSent,
	type SentDraft,
} from "../../app/drafts/send-draft";
import { budgetWarning } from "../../app/drafts/path-label";
import { peopleToAskFor } from "../../app/people/people-to-ask-for";
import { chooseWhomToAskFor } from "./ask-people-flow";
import { notThere, personAt } from "../../app/pipeline/record-event";
import { receiverOf, writeDraft } from "../../app/drafts/write-draft";
import { type Letter, LETTERS } from "../../core/drafts/draft-kind";
import { ABOUT_ME } from "../../core/drafts/find-gaps";
import { firstName } from "../../core/people/person-name";
import type { Draft } from "../../core/drafts/make-draft";
import type { ContactEntry } from "../../core/index/entry";
import { MessageDraft, type MessageDraftProps } from "../../ui/drafts/message-draft";
import { shownSpace } from "../../ui/shared/shown-space";
import type { FieldValues } from "../../ui/shared/fields";
import { openForm } from "../dialogs/forms";
import { localNow, today } from "../vault/today";
import type { Context } from "../context";

/** Shows a text by the user's template, to be changed, copied or mailed; then it is recorded, once. */
export async function openDraft(context: Context, sent: SentDraft): Promise<void> {
	const { live, notes, runner, openDialog } = context;
	const { kind, path } = sent;
	const { index } = live;
	const person = personAt(index, path);
	if (!person) return void (await runner.runAndTell(notThere(path)));
	const introducer = introducerOf(context, sent.introducer);
	const template = await readOwnTemplate(notes, index, LETTERS[kind]);
	const draft = await draftFor(context, sent, introducer, template.text);
	if (!draft) return void (await runner.runAndTell(notThere(path)));
	openDialog({
		name: "draft",
		title: draftTitle(
			LETTERS[kind],
			listNames([person, ...othersOf(context, sent)].map(({ note }) => note.name)),
			introducerName(index, sent.introducer),
		),
		about: JSON.stringify(sent),
		Content: MessageDraft,
		props: {
			to: receiverOf(kind, person, introducer),
			text: { subject: draft.subject, body: draft.body },
			gapNames: new Set(draft.gaps.map(({ name }) => name)),
			withheld: draft.withheld,
			problems: draft.problems,
			builtIn: template.isOwn ? diffLines(template.text, LETTERS[kind].text) : [],
			...askingProps(context, sent, person, introducer),
			onEditTemplate: () => void changeTemplate(context, LETTERS[kind]),
			onAskMe: (onKnown) => askMe(context, onKnown),
			isRecorded: LETTERS[kind].records !== undefined,
			record: async () => {
				const { records } = LETTERS[kind];
				const isWaiting =
					records !== undefined &&
					("event" in records ||
						sent.interview !== undefined ||
						owedInterview(live.index, person, records.owed) !== undefined);
				// A text about nothing that is waiting for it goes out all the same.
				const complaint = isWaiting
					? await runner.run(prepareSent(live.index, sent, today()))
					: undefined;
				return complaint === undefined ? undefined : `Not recorded: ${complaint}`;
			},
		},
	});
}

/** Of a letter that asks an introducer: that they have been asked enough, and the way to ask them about others too. */
function askingProps(
	context: Context,
	{ kind, path, others = [] }: SentDraft,
	person: ContactEntry,
	introducer: ContactEntry | string | undefined,
): Pick<MessageDraftProps, "warning" | "onAddPeople"> {
	const isAsk = kind === "ask" || kind === "ask-several";
	if (typeof introducer !== "object" || !(isAsk || kind === "use-name"))
		return { warning: undefined, onAddPeople: undefined };
	const { live, graphs, fits } = context;
	const graph = graphs.get(live.index);
	const fit = fits.get(live.index, shownSpace(live.index, ""));
	const people = [path, ...others];
	const hasMore =
		people.length > 1 ||
		peopleToAskFor(graph, fit, introducer, 2).some(({ entry }) => entry.path !== path);
	return {
		warning: budgetWarning(graph, introducer, person, today()),
		onAddPeople:
			isAsk && hasMore
				? () =>
						chooseWhomToAskFor(context, introducer.path, people, (letter) => {
							void openDraft(context, letter);
						})
				: undefined,
	};
}

/** Who else a letter is about. */
function othersOf({ live }: Context, { others = [] }: SentDraft): readonly ContactEntry[] {
	return others.flatMap((path) => personAt(live.index, path) ?? []);
}

async function draftFor(
	context: Context,
	sent: SentDraft,
	introducer: ContactEntry | string | undefined,
	template: string,
): Promise<Draft | undefined> {
	const { live, fits, notes, store } = context;
	const { path, interview } = sent;
	const { index } = live;
	const space = shownSpace(index, "");
	const fit = fits.find(index, space, path);
	const { me } = store.settings;
	const found = interview === undefined ? undefined : index.get(interview);
	const request = {
		space,
		introducer,
		others: othersOf(context, sent),
		me,
		now: localNow(),
		interview: found?.kind === "interview" ? found : undefined,
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

function draftTitle(
	{ name, to, title }: Letter,
	person: string,
	introducer = "the introducer",
): string {
	return title?.(person, introducer) ?? `${name}: ${to === "contact" ? person : introducer}`;
}

/** Asks once who the user is, and keeps it in the settings; says what belongs into the gaps of drafts. */
function askMe(context: Context, onKnown: (words: ReadonlyMap<string, string>) => void): void {
	const { store } = context;
	const { me } = store.settings;
	const fields = [
		{ key: "name", name: "Your name", desc: "How you sign your messages.", value: me.name },
		{
			key: "introduction",
			name: "Your introduction",
			desc: "Two or three sentences in the first person: who you are and what you're looking into. Introducers forward them as they are.",
			value: me.introduction,
			isLong: true,
		},
	];
	const onDone = async (values: FieldValues): Promise<undefined> => {
		const [name, introduction] = [values.get("name") ?? "", values.get("introduction") ?? ""].map(
			(text) => text.trim(),
		);
		await store.set(
			{ keys: ["me", "name"], value: name },
			{ keys: ["me", "introduction"], value: introduction },
		);
		onKnown(
			new Map([
				[ABOUT_ME.name, name ?? ""],
				[ABOUT_ME.firstName, firstName(name ?? "") ?? ""],
				[ABOUT_ME.introduction, introduction ?? ""],
			]),
		);
		return undefined;
	};
	openForm(context, { title: "About you", action: "Save", fields, onDone });
}
