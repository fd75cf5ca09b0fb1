import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { chooseColumns, mappingOf } from "../../app/import/column-choices";
import {
	type ChosenFile,
	ENCODINGS,
	fileLabels,
	readBytes,
	readFile,
} from "../../app/import/read-file";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Choices, SettingRow } from "../shared/fields";
import { useWork } from "../shared/use-work";
import { countPeople } from "../shared/labels";
import { countRowsLabel } from "./import-labels";
import type { ImportHost } from "./import-step";

export interface FileStepProps {
	readonly host: ImportHost;
	/** The file that was chosen before. */
	readonly first: ChosenFile | undefined;
	readonly onNext: (file: ChosenFile) => void;
}

/** Chooses a file, and says what it is. */
export function FileStep({ host, first, onNext }: FileStepProps) {
	const { close } = useDialog();
	const work = useWork({ afterReading: true });
	const { chosen, reading, choose, readAs } = useChosenFile(host, first, work.complain);
	const nextRef = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (chosen && chosen !== first) nextRef.current?.focus();
	}, [chosen]);
	const latest = useRef(chosen);
	latest.current = chosen;
	const goOn = (): void =>
		void work.run(() => {
			if (latest.current) onNext(latest.current);
			return Promise.resolve(undefined);
		});
	return (
		<DialogPage
			heading="Choose a file"
			work={work}
			status={reading === undefined ? chosen && describeFile(chosen) : `Reading ${reading}…`}
			actions={[
				{
					label: "Continue",
					run: goOn,
					isMain: true,
					isDisabled: !chosen || work.isBusy,
					buttonRef: nextRef,
				},
				{ label: "Cancel", run: close },
			]}
		>
			<SettingRow
				label="File"
				desc="LinkedIn’s Connections.csv or Positions.csv (request a copy of your data in its settings), Google or Outlook contacts, vCards, or any other table."
			>
				{(id) => (
					<input
						id={id}
						class="warm-intros-import-file"
						type="file"
						accept=".csv,.tsv,.txt,.vcf,.xls"
						onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
					/>
				)}
			</SettingRow>
			{chosen && <EncodingRow file={chosen} readAs={readAs} />}
			<p class="warm-intros-draft-hint">
				The file is read on this device only, and nothing is written until you have seen a preview.
			</p>
		</DialogPage>
	);
}

interface EncodingRowProps {
	readonly file: ChosenFile;
	readonly readAs: (file: ChosenFile, encoding: string) => void;
}

/** Says how a file was read that does not name its encoding, and lets another be chosen. */
function EncodingRow({ file, readAs }: EncodingRowProps) {
	const { encoding } = file.reading;
	if (!encoding) return null;
	return (
		<SettingRow
			label="Encoding"
			desc={`The file does not name it. If this is not readable, choose another: ${encoding.sample}`}
		>
			{(id) => (
				<Choices
					id={id}
					choices={ENCODINGS}
					value={encoding.name}
					onInput={(name) => readAs(file, name)}
				/>
			)}
		</SettingRow>
	);
}

/** The file that is chosen, and the name of the one that is being read. */
function useChosenFile(
	{ columns }: ImportHost,
	first: ChosenFile | undefined,
	complain: (message?: string) => void,
) {
	const [chosen, setChosen] = useState(first);
	const [reading, setReading] = useState<string | undefined>(undefined);
	const turns = useRef(0);
	const mappingFor = (header: readonly string[]) => mappingOf(chooseColumns(header, columns()));
	const read = async (file: File): Promise<void> => {
		const turn = ++turns.current;
		complain();
		setChosen(undefined);
		setReading(file.name);
		// Lets that be seen: a large file takes a moment.
		await new Promise((resolve) => window.setTimeout(resolve, 20));
		const found = await readFile(file, mappingFor);
		if (turn !== turns.current) return;
		setReading(undefined);
		if (typeof found === "string") complain(found);
		else setChosen(found);
	};
	const readAs = ({ name, bytes }: ChosenFile, encoding: string): void => {
		const found = readBytes(name, bytes, mappingFor, encoding);
		complain(typeof found === "string" ? found : undefined);
		if (typeof found !== "string") setChosen(found);
	};
	return { chosen, reading, readAs, choose: (file: File | undefined) => void (file && read(file)) };
}

function describeFile(file: ChosenFile): string {
	const { name, reading } = file;
	const { label, holds } = fileLabels(file);
	if (reading.kind === "unmapped")
		return `${name}: ${label}. In the next step you say what its columns hold.`;
	const { problems } = reading;
	const found =
		reading.kind === "positions"
			? countRowsLabel(reading.positions.length)
			: countPeople(reading.people.length);
	const left = problems.length === 0 ? "" : `, ${countRowsLabel(problems.length)} left out`;
	return `${[name, label, holds, found].filter(Boolean).join(": ")}${left}.`;
}
