import type { Plugin } from "obsidian";
import {
	offersForPerson,
	offersForTalk,
	TALK_KINDS,
	type TalkKind,
} from "../../app/conversation/talk-offers";
import type { Entry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { TALK_WORDS } from "../../ui/shared/talk-words";
import { addPeopleNamed } from "./named-flow";
import { PersonSuggester } from "../dialogs/person-suggester";
import { prepareConversation, quickRecap, writeRecap } from "./talk-flow";
import { chooseConversationTemplate, chooseQuestions } from "../ask/template-suggester";
import { today } from "../vault/today";
import type { Context } from "../context";

/** What writes about a conversation: the id of its command, and its icon. */
export const TALK_ACTIONS: Readonly<
	Record<TalkKind, { readonly id: string; readonly icon: string }>
> = {
	prepare: { id: "prepare-conversation", icon: "lucide-clipboard-list" },
	"quick-recap": { id: "quick-recap", icon: "lucide-zap" },
	recap: { id: "write-recap", icon: "lucide-notebook-pen" },
	"people-named": { id: "add-people-named", icon: "lucide-user-plus" },
};

/** Writes about the conversation of a note, or about the one that is meant of a contact. */
export function writeAbout(context: Context, kind: TalkKind, path: string): void {
	switch (kind) {
		case "prepare":
			return void prepareConversation(context, path);
		case "recap":
			return void writeRecap(context, path);
		case "quick-recap":
			return void quickRecap(context, path);
		case "people-named":
			return void addPeopleNamed(context, path);
	}
}

/** What there is to write about the conversation of a note, or those of a person, today. */
export function talkOffers(index: VaultIndex, entry: Entry): readonly TalkKind[] {
	if (entry.kind === "interview") return offersForTalk(entry, today());
	return entry.kind === "contact" ? offersForPerson(index, entry, today()) : [];
}

/** The commands that write about conversations. Without a note of one or of a person, they ask with whom it is or was. */
export function registerTalkCommands(plugin: Plugin, context: Context): void {
	for (const kind of TALK_KINDS)
		plugin.addCommand({
			id: TALK_ACTIONS[kind].id,
			name: TALK_WORDS[kind],
			checkCallback: (checking) => {
				const run = runnable(context, kind);
				if (!checking) run?.();
				return run !== undefined;
			},
		});
	plugin.addCommand({
		id: "edit-questions",
		name: "Edit questions…",
		callback: () => context.reading.do(() => chooseQuestions(context)),
	});
	plugin.addCommand({
		id: "edit-conversation-template",
		name: "Edit a conversation template…",
		callback: () => context.reading.do(() => chooseConversationTemplate(context)),
	});
}

/** What a command does where the user is; undefined where it can do nothing. A person of whom nothing is planned can be talked to all the same. */
function runnable(context: Context, kind: TalkKind): (() => void) | undefined {
	const { app, live } = context;
	const entry = live.index.get(app.workspace.getActiveFile()?.path ?? "");
	const isNamed = kind === "people-named";
	if (entry?.kind === "interview" || (entry?.kind === "contact" && isNamed))
		return talkOffers(live.index, entry).includes(kind)
			? () => context.reading.do(() => writeAbout(context, kind, entry.path))
			: undefined;
	if (entry?.kind === "contact")
		return () => context.reading.do(() => writeAbout(context, kind, entry.path));
	return isNamed ? undefined : () => context.reading.do(() => chooseWhom(context, kind));
}

function chooseWhom(context: Context, kind: TalkKind): void {
	const question = kind === "prepare" ? "Whom are you going to talk to?" : "Whom did you talk to?";
	new PersonSuggester(
		context.app,
		context.live.index.people,
		({ path }) => writeAbout(context, kind, path),
		question,
	).open();
}
