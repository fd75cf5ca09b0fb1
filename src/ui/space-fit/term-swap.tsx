import type { LineChange } from "../../core/note/line-diff";
import { ConfirmPage } from "../shared/confirm-page";
import type { Complaint } from "../shared/use-work";

export interface TermSwapPreviewProps {
	/** What would change in the note of the space. */
	readonly lines: readonly LineChange[];
	readonly run: () => Promise<Complaint | undefined>;
}

/** Shows what would be written to the space's note, and writes it. */
export function TermSwapPreview({ lines, run }: TermSwapPreviewProps) {
	return (
		<ConfirmPage action="Change my space" run={run}>
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
		</ConfirmPage>
	);
}
