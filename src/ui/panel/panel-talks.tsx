import { offersForPerson } from "../../app/conversation/talk-offers";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { useHost } from "../shared/host";
import { conversations } from "./panel-facts";
import { Section } from "./panel-section";
import { TALK_WORDS } from "../shared/talk-words";

export interface TalksSectionProps {
	readonly index: VaultIndex;
	readonly entry: ContactEntry;
	readonly today: CalendarDate;
}

/** The conversations with a person, and what there is to write about them as buttons. */
export function TalksSection({ index, entry, today }: TalksSectionProps) {
	const host = useHost();
	const offers = offersForPerson(index, entry, today);
	const lines = conversations(index, entry);
	if (offers.length === 0) return <Section title="Conversations">{lines}</Section>;
	return (
		<Section title="Conversations">
			{lines}
			<div class="warm-intros-panel-steps">
				{offers.map((kind) => (
					<button key={kind} type="button" onClick={() => host.act({ kind, path: entry.path })}>
						{kind === "people-named" ? "Add people named" : TALK_WORDS[kind]}
					</button>
				))}
			</div>
		</Section>
	);
}
