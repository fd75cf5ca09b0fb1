import type { ContactEntry } from "../../core/index/entry";
import type { Intent, UiHost } from "../shared/host";

interface AskButtonProps {
	readonly person: ContactEntry;
	/** Who could introduce me to them; undefined as long as nobody is known. */
	readonly introducer: ContactEntry | undefined;
	/** A button of its own, or one in a line of words. */
	readonly look: "step" | "link";
	readonly host: UiHost;
}

/** The way to somebody of the list: opens the letter that asks whoever could introduce me. */
export function AskButton({ person, introducer, look, host }: AskButtonProps) {
	if (!introducer) return null;
	const { name } = introducer.note;
	return (
		<button
			type="button"
			class={`warm-intros-${look}`}
			tabIndex={-1}
			aria-label={`Ask ${name} to introduce you to ${person.note.name}`}
			aria-keyshortcuts="n"
			onClick={() => host.act(askIntent(person, introducer))}
		>
			{`Ask ${name}`}
		</button>
	);
}

/** Asks one person to introduce me to another. */
export function askIntent(person: ContactEntry, introducer: ContactEntry): Intent {
	return { kind: "ask", path: person.path, via: introducer.path };
}
