import { ConfirmPage } from "./confirm-page";
import { type PreviewLine, PreviewList } from "./preview-list";
import type { Complaint } from "./use-work";

/** A line of what would be done. */
export interface ActionPreviewLine {
	readonly key: string;
	readonly text: string;
	readonly reasons: readonly string[];
}

export interface ActionPreviewProps {
	/** What the lines are called. */
	readonly label: string;
	/** What is said above the lines; empty for nothing. */
	readonly intro: string;
	readonly lines: readonly ActionPreviewLine[];
	/** What else there is to know. */
	readonly remarks: readonly string[];
	/** What the main button does. */
	readonly action: string;
	/** Does it; resolves to why not. */
	readonly run: () => Promise<Complaint | undefined>;
}

/** What an action would do, line by line with its reasons, before it is done. */
export function ActionPreview({ label, intro, lines, remarks, action, run }: ActionPreviewProps) {
	return (
		<ConfirmPage action={action} run={run}>
			{intro !== "" && <p class="warm-intros-preview-intro">{intro}</p>}
			{lines.length > 0 && <PreviewList label={label} lines={lines.map(previewLine)} />}
			{remarks.map((remark) => (
				<p key={remark} class="warm-intros-picker-note">
					{remark}
				</p>
			))}
		</ConfirmPage>
	);
}

function previewLine({ key, text, reasons }: ActionPreviewLine): PreviewLine {
	return { key, name: text, outcome: "planned", notes: reasons };
}
