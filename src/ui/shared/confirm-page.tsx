import type { ComponentChildren } from "preact";
import { DialogPage } from "./dialog-page";
import { useDialog } from "./dialog-window";
import { type Complaint, useWork } from "./use-work";

interface ConfirmPageProps {
	/** What the main button does. */
	readonly action: string;
	/** Does it; resolves to why not. */
	readonly run: () => Promise<Complaint | undefined>;
	readonly children: ComponentChildren;
}

/** Shows what would be done, and does it or not. */
export function ConfirmPage({ action, run, children }: ConfirmPageProps) {
	const { close } = useDialog();
	const work = useWork();
	return (
		<DialogPage
			work={work}
			isMainFocused
			actions={[
				{ label: action, run: () => void work.finish(run), isMain: true },
				{ label: "Cancel", run: close },
			]}
		>
			{children}
		</DialogPage>
	);
}
