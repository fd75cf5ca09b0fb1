import { useLayoutEffect, useRef } from "preact/hooks";
import { useHost } from "./host";

/** A Lucide icon; it only decorates, so that screen readers pass over it. */
export function Icon({ name }: { readonly name: string }) {
	const host = useHost();
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (element.current) host.setIcon(element.current, name);
	}, [host, name]);
	return <span class="warm-intros-icon" aria-hidden="true" ref={element} />;
}
