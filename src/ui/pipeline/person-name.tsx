import { useHost } from "../shared/host";

/** The name of a person, which opens their note. */
export function PersonName({
	path,
	name,
}: {
	readonly path: string | undefined;
	readonly name: string;
}) {
	const host = useHost();
	if (path === undefined) return <span class="warm-intros-name">{name}</span>;
	return (
		<button
			type="button"
			class="warm-intros-link warm-intros-name"
			tabIndex={-1}
			dir="auto"
			onClick={(event) => host.openNote(path, event)}
			onMouseOver={(event) => host.previewNote(path, event.currentTarget, event)}
		>
			{name}
		</button>
	);
}
