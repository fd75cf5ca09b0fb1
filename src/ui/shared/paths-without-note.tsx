import type { PathWithoutNote } from "../../core/network/paths-without-note";
import { useHost } from "./host";

interface PathsWithoutNoteProps {
	readonly paths: readonly PathWithoutNote[];
	/** The note of the person to whom they lead. */
	readonly path: string;
}

/** Those who could introduce me to a person and have no note yet, each with the button that makes it. */
export function PathsWithoutNote({ paths, path }: PathsWithoutNoteProps) {
	const host = useHost();
	return (
		<>
			{paths.map(({ name, reason }) => (
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
						aria-label={`Make note for ${name}`}
						onClick={() => host.act({ kind: "make-note", path, name })}
					>
						Make note
					</button>
				</div>
			))}
		</>
	);
}
