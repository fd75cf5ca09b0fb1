import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ImportResult } from "../../app/import/carry-out-import";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { useWork } from "../shared/use-work";
import { WorkBar } from "../shared/work-bar";
import type { ImportHost, ImportRun } from "./import-step";

export interface WritingStepProps {
	readonly host: ImportHost;
	readonly run: ImportRun;
	/** Called where not all went as it was planned. */
	readonly onEnd: (result: ImportResult) => void;
}

/** Shows how far the writing is, with a button that stops it after the note at hand, as closing the dialog does. */
export function WritingStep({ host, run, onEnd }: WritingStepProps) {
	const { close } = useDialog();
	const [{ done, all }, setProgress] = useState({ done: 0, all: 0 });
	const [isStopping, setStopping] = useState(false);
	const { current: stop } = useRef(new AbortController());
	const cancelRef = useRef<HTMLButtonElement>(null);
	const write = async (isGone: () => boolean): Promise<void> => {
		const rest = host.makeRest();
		const onProgress = (count: number, of: number): void | Promise<void> => {
			if (!isGone()) setProgress({ done: count, all: of });
			return rest();
		};
		const result = await host.carryOut(run, { signal: stop.signal, onProgress, isGone });
		if (isGone()) return;
		if (result && !isAsPlanned(run, result)) onEnd(result);
		else close();
	};
	useLayoutEffect(() => {
		let isGone = false;
		cancelRef.current?.focus();
		void write(() => isGone);
		return () => {
			isGone = true;
			stop.abort();
		};
	}, []);
	const cancel = (): void => {
		stop.abort();
		setStopping(true);
	};
	return (
		<DialogPage
			heading="Importing"
			work={useWork()}
			actions={[
				{
					label: isStopping ? "Stopping…" : "Cancel",
					run: cancel,
					isDisabled: isStopping,
					buttonRef: cancelRef,
				},
			]}
		>
			<WorkBar title="Writing notes" done={done} all={all} />
		</DialogPage>
	);
}

function isAsPlanned({ plan }: ImportRun, { rows, isStopped }: ImportResult): boolean {
	const failed = rows.some(
		({ outcome }, i) => outcome === "failed" && plan.rows[i]?.outcome !== "failed",
	);
	return !isStopped && !failed;
}
