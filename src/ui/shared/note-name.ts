import type { UiHost } from "./host";

/** What the name of a note does: a click opens it, a middle click in a new tab; resting on it shows a preview, and dragged into a note it is a link. */
export function noteNameProps(host: UiHost, path: string) {
	const { dragNote } = host;
	return {
		dir: "auto" as const,
		draggable: dragNote !== undefined,
		onClick: (event: MouseEvent) => host.openNote(path, event),
		onAuxClick: (event: MouseEvent) => event.button === 1 && host.openNote(path, event),
		onDragStart: (event: DragEvent) => dragNote?.(path, event),
		onMouseOver: (event: MouseEvent) =>
			host.previewNote(path, event.currentTarget as HTMLElement, event),
	};
}
