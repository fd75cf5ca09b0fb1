import { useHost } from "./host";
import { noteNameProps } from "./note-name";

export interface NoteLinkProps {
	/** The note's path in the vault. */
	readonly path: string;
	readonly text: string;
	/** A class for its looks beyond those of a link. */
	readonly className?: string;
}

/** The name of a note that opens it, and previews it under the pointer. */
export function NoteLink({ path, text, className = "" }: NoteLinkProps) {
	const host = useHost();
	return (
		<button
			type="button"
			class={`warm-intros-link ${className}`.trim()}
			{...noteNameProps(host, path)}
		>
			{text}
		</button>
	);
}
