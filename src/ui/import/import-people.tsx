import { useState } from "preact/hooks";
import { ColumnsStep } from "./columns-step";
import { FileStep } from "./file-step";
import { FilterStep } from "./filter-step";
import { type ImportHost, type ImportStep, stepAfterFile } from "./import-step";
import { PreviewStep } from "./preview-step";
import { ResultStep } from "./result-step";
import { SpaceStep } from "./space-step";
import { WritingStep } from "./writing-step";

/** Imports people from a file, step by step: which file, its columns, whom, a preview, and only then notes. */
export function ImportPeople(host: ImportHost) {
	const [step, go] = useState<ImportStep>({ kind: "file" });
	switch (step.kind) {
		case "file":
			return (
				<FileStep
					host={host}
					first={step.file}
					onNext={(file) => go(stepAfterFile(file, file === step.file ? step.options : undefined))}
				/>
			);
		case "columns":
			return <ColumnsStep host={host} step={step} go={go} />;
		case "filter":
			return <FilterStep host={host} step={step} go={go} />;
		case "space":
			return <SpaceStep file={step.file} go={go} />;
		case "preview":
			return <PreviewStep host={host} request={step.request} go={go} />;
		case "writing":
			return (
				<WritingStep
					host={host}
					run={step.run}
					onEnd={(result) => go({ kind: "result", result })}
				/>
			);
		case "result":
			return <ResultStep result={step.result} />;
	}
}
