import { useMemo, useState } from "preact/hooks";
import { DialogPage } from "../shared/dialog-page";
import { Fields, type FieldValues, YES } from "../shared/fields";
import { PreviewList } from "../shared/preview-list";
import { useWork } from "../shared/use-work";
import { WorkBar } from "../shared/work-bar";
import { countOutcomes } from "../shared/count-outcomes";
import { importAction } from "./import-labels";
import { lineOf, partsOf, type RowChoices } from "./import-lines";
import type { ImportHost, ImportStep, PlanRequest } from "./import-step";
import { usePlan } from "./use-plan";

const REPORT = "report";

export interface PreviewStepProps {
	readonly host: ImportHost;
	readonly request: PlanRequest;
	readonly go: (step: ImportStep) => void;
}

/** Shows row by row what an import would do, before anything is written; what is chosen of rows is planned again. */
export function PreviewStep({ host, request, go }: PreviewStepProps) {
	const work = useWork();
	const [choices, change] = useState<RowChoices>({ jobs: new Set(), people: new Map() });
	const [report, setReport] = useState<FieldValues>(new Map());
	const { plan, candidates, progress, isCurrent } = usePlan(host, request, choices, work.complain);
	const { rows, counts } = plan ?? { rows: [] };
	const choosing = { choices, change, candidates };
	const lines = useMemo(() => rows.map((row) => lineOf(row, choosing)), [plan, choices]);
	const action = counts && isCurrent ? importAction(counts) : undefined;
	const unread = request.kind === "people" ? request.file.reading.unread : [];
	const goOn = (): void => {
		if (!plan || action === undefined) return;
		const withReport = report.get(REPORT) === YES;
		go({ kind: "writing", run: { file: request.file.name, unread, plan, withReport } });
	};
	const goBack = (): void => {
		if (request.kind === "positions") go({ kind: "space", file: request.file });
		else go({ kind: "filter", file: request.file, options: request.options });
	};
	return (
		<DialogPage
			heading="Preview: nothing has been written yet"
			work={work}
			status={counts && `${countOutcomes(rows)}.`}
			actions={[
				{
					label: action ?? (isCurrent ? "Nothing to import" : "Planning…"),
					run: goOn,
					isMain: true,
					isDisabled: action === undefined,
				},
				{ label: "Back", run: goBack },
			]}
		>
			<Fields
				fields={[{ key: REPORT, name: "Write a report note", isSwitch: true }]}
				typed={{ value: report, change: setReport, startOver: undefined }}
				onEnter={goOn}
			/>
			{unread.length > 0 && (
				<p class="warm-intros-draft-hint">{`Not read: ${unread.join(", ")}.`}</p>
			)}
			{progress && <WorkBar {...progress} />}
			{plan && (
				<PreviewList
					label="Rows of the file"
					lines={lines}
					parts={partsOf(rows, lines, choosing)}
				/>
			)}
		</DialogPage>
	);
}
