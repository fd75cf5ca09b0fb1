import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { type PreviewLine, PreviewList } from "../shared/preview-list";
import type { Complaint } from "../shared/use-work";
import { useWork } from "../shared/use-work";

/** A line of the week, before it is written. */
export interface WeekPreviewLine {
	readonly key: string;
	readonly text: string;
	readonly reasons: readonly string[];
}

export interface WeekPreviewProps {
	/** What the lines are called. */
	readonly label: string;
	/** What there was and what is wanted, as words; empty where that is not said. */
	readonly numbers: string;
	readonly lines: readonly WeekPreviewLine[];
	/** What else there is to know. */
	readonly remarks: readonly string[];
	/** What the main button does. */
	readonly action: string;
	/** Does it; resolves to why not. */
	readonly run: () => Promise<Complaint | undefined>;
}

/** What would be written into the note of a week, line by line with its reasons. */
export function WeekPreview({ label, numbers, lines, remarks, action, run }: WeekPreviewProps) {
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
			{numbers !== "" && <p class="warm-intros-week-numbers">{numbers}</p>}
			{lines.length > 0 && <PreviewList label={label} lines={lines.map(previewLine)} />}
			{remarks.map((remark) => (
				<p key={remark} class="warm-intros-picker-note">
					{remark}
				</p>
			))}
		</DialogPage>
	);
}

function previewLine({ key, text, reasons }: WeekPreviewLine): PreviewLine {
	return { key, name: text, outcome: "planned", notes: reasons };
}
