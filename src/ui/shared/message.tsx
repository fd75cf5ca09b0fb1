import { DialogPage } from "./dialog-page";
import { useDialog } from "./dialog-window";
import { useWork } from "./use-work";

export interface MessageProps {
	readonly text: string;
	/** The ways on. */
	readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

/** Says that there is nothing to do here, and leads on. */
export function Message({ text, actions }: MessageProps) {
	const { close } = useDialog();
	const leads = actions.map(({ label, run }, i) => ({
		label,
		isMain: i === 0,
		run: () => {
			close();
			run();
		},
	}));
	return (
		<DialogPage work={useWork()} actions={[...leads, { label: "Close", run: close }]}>
			{text.split("\n").map((line, at) => (
				<p key={at} dir="auto">
					{line}
				</p>
			))}
		</DialogPage>
	);
}
