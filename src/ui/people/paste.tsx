import { useLayoutEffect, useState } from "preact/hooks";
import type { RowChoices } from "../../app/people/person-row";
import type { PastedPreview, PastedRow } from "../../app/people/paste-people";
import type { EventProperty } from "../../app/people/person-note";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Fields, type FieldValues, type FormField, useFieldValues } from "../shared/fields";
import { useWork } from "../shared/use-work";
import { columnsLabel, pastedAction, pastedOutcome } from "./paste-labels";
import { PeoplePreview } from "./people-preview";

type Ready = Extract<PastedPreview, { readonly ok: true }>;

export interface PasteProps {
	readonly fields: readonly FormField[];
	/** What was pasted already. */
	readonly text: string | undefined;
	/** What becomes of the list, by what is said of all and chosen of some. */
	readonly preview: (
		values: FieldValues,
		choices: RowChoices | undefined,
		isEntering: boolean,
		eventAs?: EventProperty,
	) => Promise<PastedPreview>;
	/** The labels of those who may be meant, by path. */
	readonly candidatesOf: (paths: readonly string[]) => ReadonlyMap<string, string>;
	/** Carries it out; resolves to why not. */
	readonly run: (preview: Ready) => Promise<string | undefined>;
}

/** Asks for a list of people and for what they have in common, then shows what becomes of it. */
export function Paste({ fields, text, preview, candidatesOf, run }: PasteProps) {
	const { live, close } = useDialog();
	const work = useWork({ afterReading: true });
	const typed = useFieldValues(fields, text === undefined ? undefined : { text });
	const [first, setFirst] = useState<Ready | undefined>(undefined);
	useLayoutEffect(() => {
		if (text !== undefined) typed.change(typed.value); // what was pasted elsewhere is kept as well
	}, []);
	const values = typed.value;
	const show = (): void =>
		void work.run(async () => {
			const shown = await preview(values, undefined, false);
			if (!shown.ok) return shown.message;
			setFirst(shown);
			return undefined;
		});
	if (first)
		return (
			<PeoplePreview<PastedRow, Ready>
				label="People in the list"
				hint={columnsLabel(first.columns)}
				isEntering={false}
				isUndated={first.isUndated}
				first={first}
				preview={(...said) => preview(values, ...said)}
				candidatesOf={({ candidates }) => candidatesOf(candidates)}
				canSkip={({ outcome }) => outcome === "new" || outcome === "updated"}
				textOf={({ outcome, text: line }) => (outcome === "new" ? "" : line)}
				outcomeOf={(row) => pastedOutcome(live.index, row)}
				actionOf={({ rows }) => pastedAction(rows)}
				run={run}
				onBack={() => setFirst(undefined)}
			/>
		);
	return (
		<DialogPage
			work={work}
			onStartOver={typed.startOver}
			actions={[
				{ label: "Preview", run: show, isMain: true },
				{ label: "Cancel", run: close },
			]}
		>
			<Fields fields={fields} typed={typed} onEnter={show} />
		</DialogPage>
	);
}
