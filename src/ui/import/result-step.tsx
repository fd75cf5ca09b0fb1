import { useMemo } from "preact/hooks";
import type { ImportResult } from "../../app/import/carry-out-import";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { PreviewList } from "../shared/preview-list";
import { useWork } from "../shared/use-work";
import { countOutcomes } from "../shared/count-outcomes";
import { lineOf, partsOf } from "./import-lines";

/** Shows what became of each row, where not all went as it was planned. */
export function ResultStep({ result }: { readonly result: ImportResult }) {
	const { close } = useDialog();
	const { rows, isStopped } = result;
	const lines = useMemo(() => rows.map((row) => lineOf(row, undefined)), [rows]);
	return (
		<DialogPage
			heading={
				isStopped ? "Stopped: every note written so far is complete" : "Not all could be imported"
			}
			work={useWork()}
			status={`${countOutcomes(rows)}. Import the file again to continue where it stopped.`}
			actions={[{ label: "Close", run: close, isMain: true }]}
		>
			<PreviewList label="Rows of the file" lines={lines} parts={partsOf(rows, lines)} />
		</DialogPage>
	);
}
