import { useState } from "preact/hooks";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { useWork } from "../shared/use-work";

export interface AskPeopleProps {
	/** The introducer. */
	readonly name: string;
	/** Whom they could introduce me to, the best first. */
	readonly people: readonly {
		readonly path: string;
		readonly name: string;
		readonly why: string;
	}[];
	/** The paths of those who are chosen already. */
	readonly chosen: readonly string[];
	/** How many one letter can be about. */
	readonly max: number;
	/** What there is to know about asking them now. */
	readonly warning: string | undefined;
	readonly onWrite: (paths: readonly string[]) => void;
}

/** Chooses whom an introducer is asked about, in one letter. */
export function AskPeople({ name, people, chosen, max, warning, onWrite }: AskPeopleProps) {
	const { close } = useDialog();
	const [paths, setPaths] = useState(chosen);
	const write = (): void => {
		close();
		onWrite(paths);
	};
	return (
		<DialogPage
			work={useWork()}
			actions={[
				{ label: "Write", run: write, isMain: true, isDisabled: paths.length === 0 },
				{ label: "Cancel", run: close },
			]}
			status={`${paths.length} of ${max} chosen`}
		>
			{warning !== undefined && <p class="warm-intros-draft-warning">{warning}</p>}
			<p class="warm-intros-draft-hint">
				{`One letter can ask ${name} about up to ${max} people. It counts as one ask.`}
			</p>
			<ul class="warm-intros-picker">
				{people.map((one) => {
					const isChosen = paths.includes(one.path);
					return (
						<li key={one.path}>
							<label>
								<input
									type="checkbox"
									checked={isChosen}
									disabled={!isChosen && paths.length >= max}
									onChange={() =>
										setPaths(
											isChosen ? paths.filter((path) => path !== one.path) : [...paths, one.path],
										)
									}
								/>
								<span dir="auto">{one.name}</span>
								<span class="warm-intros-picker-note" dir="auto">
									{one.why}
								</span>
							</label>
						</li>
					);
				})}
			</ul>
		</DialogPage>
	);
}
