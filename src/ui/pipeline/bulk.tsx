import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { BulkPreview } from "../../app/pipeline/bulk";
import type { ContactEntry } from "../../core/index/entry";
import { type DialogAction, DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import {
	type ChangedValues,
	Fields,
	type FieldValues,
	fieldValuesOf,
	type FormField,
} from "../shared/fields";
import { PreviewList } from "../shared/preview-list";
import { useTyped } from "../shared/use-typed";
import { useWork } from "../shared/use-work";
import { countPeople } from "../shared/words";
import { EVERYONE, PeoplePicker } from "./people-picker";

export interface BulkProps {
	/** The word on the button that does it. */
	readonly action: string;
	/** Those who can be chosen, in their order. */
	readonly people: readonly ContactEntry[];
	readonly fields: readonly FormField[];
	/** What would be done for these people; a word where something is wrong with the fields. */
	readonly preview: (
		paths: readonly string[],
		values: FieldValues,
	) => Promise<BulkPreview | string>;
	/** Does what was previewed; a word where it is not done. */
	readonly onDone: (preview: BulkPreview) => Promise<string | undefined>;
}

interface BulkInput {
	readonly values: ChangedValues;
	readonly chosen: readonly string[];
}

/** Chooses what and for whom, shows what would be written and what not, and does it as one action. */
export function Bulk({ action, people, fields, preview: look, onDone }: BulkProps) {
	const { close } = useDialog();
	const work = useWork();
	const typed = useTyped<BulkInput>({ values: {}, chosen: [] });
	const { value: input, change, startOver } = typed;
	const values = fieldValuesOf(fields, {
		value: input.values,
		change: (changed) => change({ ...input, values: changed }),
		startOver,
	});
	const [filter, setFilter] = useState(EVERYONE);
	const [preview, setPreview] = useState<BulkPreview | undefined>(undefined);
	const showPreview = (): void =>
		void work.run(async () => {
			if (input.chosen.length === 0) return "Nobody is chosen yet.";
			const found = await look(input.chosen, values.value);
			if (typeof found === "string") return found;
			setPreview(found);
			return undefined;
		});
	const back = (): void => {
		work.complain();
		setPreview(undefined);
	};
	const nextRef = useNextFocus(preview);
	const count = preview?.rows.filter(({ reason }) => reason === undefined).length ?? 0;
	const actions: readonly DialogAction[] = preview
		? [
				{
					label: `${action} for ${countPeople(count)}`,
					run: () => void work.finish(() => onDone(preview)),
					isMain: true,
					isDisabled: count === 0,
					...(count > 0 && { buttonRef: nextRef }),
				},
				{ label: "Back", run: back, ...(count === 0 && { buttonRef: nextRef }) },
			]
		: [
				{ label: "Preview", run: showPreview, isMain: true, buttonRef: nextRef },
				{ label: "Cancel", run: close },
			];
	return (
		<DialogPage work={work} actions={actions} onStartOver={preview ? undefined : startOver}>
			{preview ? (
				<PreviewRows rows={preview.rows} />
			) : (
				<>
					<Fields fields={fields} typed={values} onEnter={showPreview} />
					<PeoplePicker
						people={people}
						chosen={new Set(input.chosen)}
						onChoose={(chosen) => change({ ...input, chosen: [...chosen] })}
						filter={filter}
						onFilter={setFilter}
					/>
				</>
			)}
		</DialogPage>
	);
}

/** Gives the focus to the button that leads on, when there is another page. */
function useNextFocus(page: unknown) {
	const ref = useRef<HTMLButtonElement>(null);
	const shown = useRef(page);
	useLayoutEffect(() => {
		if (shown.current !== page) ref.current?.focus();
		shown.current = page;
	}, [page]);
	return ref;
}

function PreviewRows({ rows }: Pick<BulkPreview, "rows">) {
	const done = rows.filter(({ reason }) => reason === undefined);
	const left = rows.filter(({ reason }) => reason !== undefined);
	return (
		<>
			<PreviewPart title={`Will be written: ${countPeople(done.length)}`} rows={done} />
			{left.length > 0 && (
				<PreviewPart title={`Will be left as they are: ${countPeople(left.length)}`} rows={left} />
			)}
		</>
	);
}

function PreviewPart({ title, rows }: Pick<BulkPreview, "rows"> & { readonly title: string }) {
	const lines = rows.map(({ path, name, reason }) => {
		// The name stands above it already.
		const why = reason?.startsWith(`${name}: `) === true ? reason.slice(name.length + 2) : reason;
		const outcome = reason === undefined ? "written" : "skipped";
		return { key: path, name, outcome, notes: [why ?? path] };
	});
	return (
		<>
			<h4 class="warm-intros-panel-title">{title}</h4>
			<PreviewList label={title} lines={lines} />
		</>
	);
}
