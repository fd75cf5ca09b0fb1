import { useState } from "preact/hooks";
import type { MetThere } from "../../app/events/review-event";
import { foldText } from "../../core/text/fold-text";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { isPlainEnter } from "../shared/fields";
import { countPeople } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";
import { useTyped } from "../shared/use-typed";
import { useWork } from "../shared/use-work";

/** Somebody whom I may have met at an event. */
export interface MaybeMet {
	/** The contact's note. */
	readonly path: string;
	readonly name: string;
	/** What they are there, and what they do. */
	readonly about: string;
	/** Why they cannot be ticked. */
	readonly whyNot: string | undefined;
}

export interface WhoDidYouMeetProps {
	/** Who is expected there and was not met yet. */
	readonly people: readonly MaybeMet[];
	/** What becomes of it. */
	readonly hint: string;
	/** Records it in one action; resolves to why not. */
	readonly save: (met: readonly MetThere[]) => Promise<string | undefined>;
	/** Takes names that nobody expected there. */
	readonly onPaste: () => void;
}

/** More people than this can be filtered. */
const FEW = 10;

/** Asks whom I met at an event: a tick and a line each, all in one action. */
export function WhoDidYouMeet({ people, hint, save, onPaste }: WhoDidYouMeetProps) {
	const { close } = useDialog();
	/** What is worth remembering of those who are ticked, by their path. */
	const { value: met, change, startOver } = useTyped<Readonly<Record<string, string>>>({});
	const work = useWork({ afterReading: true });
	const [filter, setFilter] = useState("");
	const [listId, hiddenListName] = useHiddenName("Who was expected");
	const ticked = people.filter(({ path }) => met[path] !== undefined);
	const record = (): void =>
		void work.finish(() =>
			save(ticked.map(({ path }) => ({ path, remark: met[path]?.trim() || undefined }))),
		);
	const tick = (path: string, remark: string | undefined): void => {
		work.complain();
		const { [path]: _, ...others } = met;
		change(remark === undefined ? others : { ...others, [path]: remark });
	};
	const wanted = foldText(filter);
	const shown = people.filter((one) => foldText(`${one.name} ${one.about}`).includes(wanted));
	return (
		<DialogPage
			work={work}
			onStartOver={startOver}
			actions={[
				{
					label: ticked.length === 0 ? "I met nobody" : `I met ${countPeople(ticked.length)}`,
					run: record,
					isMain: true,
				},
				{ label: "Add people…", run: onPaste },
				{ label: "Cancel", run: close },
			]}
		>
			<p class="warm-intros-draft-hint">{hint}</p>
			{people.length > FEW && <Filter value={filter} onInput={setFilter} />}
			{hiddenListName}
			{people.length > 0 && (
				<ul class="warm-intros-met" aria-labelledby={listId}>
					{shown.map((one) => (
						<Person
							key={one.path}
							person={one}
							remark={met[one.path]}
							onChange={(remark) => tick(one.path, remark)}
							onEnter={record}
						/>
					))}
				</ul>
			)}
		</DialogPage>
	);
}

interface FilterProps {
	readonly value: string;
	readonly onInput: (value: string) => void;
}

function Filter({ value, onInput }: FilterProps) {
	const [id, hiddenName] = useHiddenName("Filter by name");
	return (
		<div class="warm-intros-picker-bar">
			{hiddenName}
			<input
				type="search"
				aria-labelledby={id}
				placeholder="Filter by name…"
				value={value}
				onInput={({ currentTarget }) => onInput(currentTarget.value)}
			/>
		</div>
	);
}

interface PersonProps {
	readonly person: MaybeMet;
	/** Undefined where they are not ticked. */
	readonly remark: string | undefined;
	readonly onChange: (remark: string | undefined) => void;
	readonly onEnter: () => void;
}

function Person({ person: { name, about, whyNot }, remark, onChange, onEnter }: PersonProps) {
	const [remarkId, hiddenRemarkName] = useHiddenName(`What is worth remembering of ${name}`);
	return (
		<li>
			<label>
				<input
					type="checkbox"
					disabled={whyNot !== undefined}
					checked={remark !== undefined}
					onChange={({ currentTarget }) => onChange(currentTarget.checked ? "" : undefined)}
				/>
				<span class="warm-intros-met-who">
					<span dir="auto">{name}</span>
					{(about !== "" || whyNot !== undefined) && (
						<span class="warm-intros-picker-note" dir="auto">
							{[about, whyNot].filter(Boolean).join("; ")}
						</span>
					)}
				</span>
			</label>
			{remark !== undefined && (
				<>
					{hiddenRemarkName}
					<input
						type="text"
						aria-labelledby={remarkId}
						placeholder="What is worth remembering"
						enterkeyhint="done"
						dir="auto"
						value={remark}
						onInput={({ currentTarget }) => onChange(currentTarget.value)}
						onKeyDown={(event) => {
							if (!isPlainEnter(event)) return;
							event.preventDefault();
							onEnter();
						}}
					/>
				</>
			)}
		</li>
	);
}
