import type { LineChange } from "../../core/note/line-diff";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { type Complaint, useWork } from "../shared/use-work";

export interface TermSwapPreviewProps {
	/** What would change in the note of the space. */
	readonly lines: readonly LineChange[];
	readonly run: () => Promise<Complaint | undefined>;
}

/** Shows what would be written to the space's note, and writes it. */
export function TermSwapPreview({ lines, run }: TermSwapPreviewProps) {
	const { close } = useDialog();
	const work = useWork();
	return (
		<DialogPage
			work={work}
			isMainFocused
			actions={[
				{ label: "Change my space", run: () => void work.finish(run), isMain: true },
				{ label: "Cancel", run: close },
			]}
		>
			<p>These lines of the space’s note change, and nothing else:</p>
			{lines.map(({ line, removed, added }) => (
				<div key={line} class="warm-intros-line-change" dir="auto">
					{removed.map((text, at) => (
						<del key={at}>{text.trim()}</del>
					))}
					{added.map((text, at) => (
						<ins key={at}>{text.trim()}</ins>
					))}
				</div>
			))}
		</DialogPage>
	);
}
