import { useHost } from "../shared/host";
import { noteNameProps } from "../shared/note-name";

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
			{...noteNameProps(host, path)}
		>
			{name}
		</button>
	);
}
