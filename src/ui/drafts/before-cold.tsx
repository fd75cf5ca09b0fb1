import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { useWork } from "../shared/use-work";

export interface BeforeColdProps {
	/** Whom the user is about to write to. */
	readonly name: string;
	/** Those who could introduce, the best first. */
	readonly introducers: readonly { readonly name: string; readonly why: string }[];
	readonly onAsk: () => void;
	readonly goOn: () => void;
}

/** Names who could introduce me to somebody before I write to them without any introduction. */
export function BeforeCold({ name, introducers, onAsk, goOn }: BeforeColdProps) {
	const { close } = useDialog();
	const leaveFor = (next: () => void) => (): void => {
		close();
		next();
	};
	return (
		<DialogPage
			work={useWork()}
			isMainFocused
			actions={[
				{ label: "Ask for an introduction", run: leaveFor(onAsk), isMain: true },
				{ label: "Write without one", run: leaveFor(goOn) },
				{ label: "Cancel", run: close },
			]}
		>
			<p>{`An introduction opens more doors. These people could introduce you to ${name}:`}</p>
			<ul>
				{introducers.map((one) => (
					<li key={`${one.name} ${one.why}`} dir="auto">
						<strong>{one.name}</strong>
						<div class="warm-intros-draft-hint">{one.why}</div>
					</li>
				))}
			</ul>
		</DialogPage>
	);
}
