import type { ContactEntry } from "../../core/index/entry";
import { waysWithoutNote } from "../../core/network/vouchers";
import { useHost } from "./host";

/** Those who could introduce me to a person and have no note yet, each with the button that makes it. */
export function WaysWithoutNote({ person }: { readonly person: ContactEntry }) {
	const host = useHost();
	const { path } = person;
	return (
		<>
			{waysWithoutNote(person).map(({ name, reason }) => (
				<div class="warm-intros-way" key={name}>
					<div class="warm-intros-way-words">
						<span class="warm-intros-name" dir="auto">
							{name}
						</span>
						<span class="warm-intros-work" dir="auto">
							{reason}
						</span>
					</div>
					<button
						type="button"
						aria-label={`Make a note for ${name}`}
						onClick={() => host.act({ kind: "make-note", path, name })}
					>
						Make note
					</button>
				</div>
			))}
		</>
	);
}
