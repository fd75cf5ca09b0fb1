import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { BulkPreview } from "../../app/pipeline/bulk";
import type { ContactEntry } from "../../core/index/entry";
import { type DialogAction, DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Fields, type FieldValues, type FormField, useFieldValues } from "../shared/fields";
import { PreviewList } from "../shared/preview-list";
import { useWork } from "../shared/use-work";
import { countPeople } from "../shared/labels";
import { PeoplePicker } from "./people-picker";

export interface BulkProps {
	/** The word on the button that does it. */
	readonly action: string;
	/** Those who can be chosen, in their order. */
	readonly people: readonly ContactEntry[];
	/** The notes of those who are chosen to begin with. */
	readonly chosen?: readonly string[] | undefined;
	readonly fields: readonly FormField[];
	/** What would be done for these people; a word where something is wrong with the fields. */
	readonly preview: (
		paths: readonly string[],
		values: FieldValues,
	) => Promise<BulkPreview | string>;
	/** Does what was previewed; a word where it is not done. */
	readonly onDone: (preview: BulkPreview) => Promise<string | undefined>;
}

/** Those who are chosen, a path a line: kept with what the fields say. */
const CHOSEN: FormField = { key: "chosen", name: "People" };

/** Chooses what and for whom, shows what would be written and what not, and does it as one action. */
export function Bulk({ action, people, fields, preview: refresh, onDone, ...given }: BulkProps) {
	const { close } = useDialog();
	const work = useWork();
	const typed = useFieldValues(
		[...fields, CHOSEN],
		given.chosen && { [CHOSEN.key]: given.chosen.join("\n") },
	);
	const chosen = new Set(typed.value.get(CHOSEN.key)?.split("\n").filter(Boolean));
	const [filter, setFilter] = useState({ text: "", stage: "" });
	const [preview, setPreview] = useState<BulkPreview | undefined>(undefined);
	const showPreview = (): void =>
		void work.run(async () => {
			if (chosen.size === 0) return "Nobody is chosen yet.";
			const found = await refresh([...chosen], typed.value);
			if (typeof found === "string") return found;
			setPreview(found);
			return undefined;
		});
	const back = (): void => {
		work.complain();
		setPreview(undefined);
	};
	// Where nothing is to be said and nobody to be chosen, it begins with the preview.
	const isSaid = fields.length === 0 && given.chosen !== undefined;
	const nextRef = useNextFocus(preview, isSaid ? showPreview : undefined);
	const written = preview?.rows.filter(({ reason }) => reason === undefined).length ?? 0;
	const actions: readonly DialogAction[] = preview
		? [
				{
					...{ label: `${action} for ${countPeople(written)}`, isMain: true },
					run: () => void work.finish(() => onDone(preview)),
					isDisabled: written === 0,
					buttonRef: written > 0 ? nextRef : undefined,
				},
				{ label: "Back", run: back, buttonRef: written > 0 ? undefined : nextRef },
			]
		: [
				{ label: "Preview", run: showPreview, isMain: true, buttonRef: nextRef },
				{ label: "Cancel", run: close },
			];
	return (
		<DialogPage work={work} actions={actions} onStartOver={preview ? undefined : typed.startOver}>
			{preview ? (
				<Preview {...preview} />
			) : (
				<>
					<Fields fields={fields} typed={typed} onEnter={showPreview} />
					<PeoplePicker
						people={people}
						chosen={chosen}
						onChoose={(paths) =>
							typed.change(new Map([...typed.value, [CHOSEN.key, [...paths].join("\n")]]))
						}
						filter={filter}
						onFilter={setFilter}
					/>
				</>
			)}
		</DialogPage>
	);
}

/** The button that leads on, which has the focus on each page after the first. */
function useNextFocus(page: unknown, begin: (() => void) | undefined) {
	useLayoutEffect(() => begin?.(), []);
	const ref = useRef<HTMLButtonElement>(null);
	const shown = useRef(page);
	useLayoutEffect(() => {
		if (shown.current !== page) ref.current?.focus();
		shown.current = page;
	}, [page]);
	return ref;
}

function Preview({ rows, prepared }: BulkPreview) {
	const written = rows.filter(({ reason }) => reason === undefined);
	const left = rows.filter(({ reason }) => reason !== undefined);
	const writes = prepared.ok ? prepared.action.writes : [];
	const made = writes.filter(({ kind }) => kind === "create").length;
	return (
		<>
			{made > 0 && <p>{made === 1 ? NEW_NOTE : `${made} conversation notes will be made.`}</p>}
			<PreviewRows title="Will be written" rows={written} />
			{left.length > 0 && <PreviewRows title="Will be left as they are" rows={left} />}
		</>
	);
}

const NEW_NOTE = "1 conversation note will be made.";

function PreviewRows({ title, rows }: Pick<BulkPreview, "rows"> & { readonly title: string }) {
	const label = `${title}: ${countPeople(rows.length)}`;
	const lines = rows.map(({ path, name, reason }) => {
		// The name stands above it already.
		const why = reason?.startsWith(`${name}: `) === true ? reason.slice(name.length + 2) : reason;
		const outcome = reason === undefined ? "written" : "skipped";
		return { key: path, name, outcome, notes: [why ?? path] };
	});
	return (
		<>
			<h4 class="warm-intros-panel-title">{label}</h4>
			<PreviewList label={label} lines={lines} />
		</>
	);
}
