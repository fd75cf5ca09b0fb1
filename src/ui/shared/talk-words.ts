import type { TalkKind } from "../../app/conversation/talk-offers";

/** What is written about a conversation, as a command. */
export const TALK_WORDS: Readonly<Record<TalkKind, string>> = {
	prepare: "Prepare conversation",
	recap: "Write recap",
	"quick-recap": "Quick recap",
	"people-named": "Add people named here",
};
