import { useMemo, useState } from "preact/hooks";
import { chooseColumns, mappingOf, rememberColumns } from "../../app/import/column-choices";
import { COLUMN_OPTIONS, pickColumns } from "../../app/import/column-options";
import { columnExamples, readBytes } from "../../app/import/read-file";
import { DialogPage } from "../shared/dialog-page";
import { Fields, type FieldValues } from "../shared/fields";
import { type Complaint, useWork } from "../shared/use-work";
import { type ImportHost, type ImportStep, isPeople } from "./import-step";

export interface ColumnsStepProps {
	readonly host: ImportHost;
	readonly step: Extract<ImportStep, { readonly kind: "columns" }>;
	readonly go: (step: ImportStep) => void;
}

/** Says column by column what a table holds. */
export function ColumnsStep({ host, step: { file, options }, go }: ColumnsStepProps) {
	const { header } = file.reading;
	const [picked, pick] = useState<FieldValues>(() => chooseColumns(header, host.columns()));
	const examples = useMemo(() => columnExamples(file, header), [file]);
	const work = useWork({ afterReading: true });
	const goOn = async (): Promise<Complaint | undefined> => {
		const choices = pickColumns(picked);
		if (!choices) return "Say which column holds the name, or the first and the last name.";
		const read = readBytes(file.name, file.bytes, () => mappingOf(choices), file.encoding);
		if (typeof read === "string") return read;
		if (!isPeople(read)) return "No names were found in these columns.";
		const columns = rememberColumns(host.columns(), choices);
		if (JSON.stringify(columns) !== JSON.stringify(host.columns()))
			await host.rememberColumns(columns);
		go({ kind: "filter", file: read, options });
		return undefined;
	};
	return (
		<DialogPage
			heading="What is in the columns?"
			work={work}
			actions={[
				{ label: "Continue", run: () => void work.run(goOn), isMain: true },
				{ label: "Back", run: () => go({ kind: "file", file, options }) },
			]}
		>
			<p class="warm-intros-draft-hint">
				Your choices are remembered for the next table with these columns.
			</p>
			<Fields
				fields={[...picked.keys()].map((column) => ({
					key: column,
					name: column,
					desc: examples.get(column) ?? "",
					choices: COLUMN_OPTIONS,
				}))}
				typed={{ value: picked, change: pick, startOver: undefined }}
				onEnter={() => void work.run(goOn)}
			/>
		</DialogPage>
	);
}
