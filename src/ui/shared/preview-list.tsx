import { PressedButton } from "./pressed-button";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RowChoice } from "../../app/people/person-match";
import { formatCount } from "./labels";
import { useHiddenName } from "./use-name";

const ROWS_A_PAGE = 100;

/** A line of a preview: what becomes of one of those who are named. */
export interface PreviewLine {
	/** The same in every preview of the same input. */
	readonly key: string;
	readonly name: string;
	/** What tells it apart from others of the name: its row. */
	readonly aside?: string | undefined;
	/** What becomes of it, as a word for the style and for what is shown of the list. */
	readonly outcome: string;
	/** What becomes of it, as people read it, where the list does not say it of all. */
	readonly label?: string;
	/** What else there is to know of it, a line each. */
	readonly notes: readonly string[];
	/** The box by which the line is taken or left out. */
	readonly taking?: PreviewBox | undefined;
	/** A box for something that can be done besides. */
	readonly besides?: PreviewBox | undefined;
	readonly who?: WhoChoice | undefined;
	/** A button for what can be done with the line now. */
	readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A box of a line. */
export interface PreviewBox {
	readonly label: string;
	readonly isTicked: boolean;
	readonly onChange: (isTicked: boolean) => void;
}

/** Whom a line may mean. */
export interface WhoChoice {
	/** The question, for screen readers. */
	readonly question: string;
	/** The labels of those who are known, by path. */
	readonly candidates: ReadonlyMap<string, string>;
	readonly chosen: RowChoice | undefined;
	/** The label for nobody. */
	readonly skip: string;
	/** Undefined where nothing is chosen any more. */
	readonly onChoose: (choice: RowChoice | undefined) => void;
}

/** Lines that can be shown alone. */
export interface PreviewPart {
	readonly id: string;
	readonly label: string;
	readonly holds: (line: PreviewLine) => boolean;
	/** What can be done with all of them at once. */
	readonly all?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface PreviewListProps {
	/** What the list is called. */
	readonly label: string;
	readonly lines: readonly PreviewLine[];
	/** The parts of a long list, which can be shown alone. */
	readonly parts?: readonly PreviewPart[] | undefined;
}

/** Line by line what becomes of the people named, by pages, and what the user can say about each. */
export function PreviewList({ label, lines, parts = [] }: PreviewListProps) {
	const [partId, setPart] = useState<string | undefined>(undefined);
	const [page, setPage] = useState(0);
	const part = parts.find(({ id }) => id === partId);
	const shown = part ? lines.filter(part.holds) : lines;
	const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
	const at = Math.min(page, pages - 1);
	const listRef = useRef<HTMLUListElement>(null);
	const [barId, hiddenBarName] = useHiddenName("Rows shown");
	const [listId, hiddenListName] = useHiddenName(label);
	// Another page begins at its top, however far the one before was scrolled.
	useLayoutEffect(
		() => listRef.current?.firstElementChild?.scrollIntoView({ block: "nearest" }),
		[partId, at],
	);
	const show = (id: string | undefined): void => {
		setPart(id);
		setPage(0);
	};
	return (
		<>
			{parts.length > 0 && (
				<div class="warm-intros-preview-bar" role="group" aria-labelledby={barId}>
					{hiddenBarName}
					<PressedButton isShown={!part} onShow={() => show(undefined)}>
						All {formatCount(lines.length)}
					</PressedButton>
					{parts.map(({ id, label, holds }) => (
						<PressedButton key={id} isShown={id === part?.id} onShow={() => show(id)}>
							{label} {formatCount(lines.filter(holds).length)}
						</PressedButton>
					))}
					{part?.all && (
						<button type="button" onClick={part.all.run}>
							{part.all.label}
						</button>
					)}
				</div>
			)}
			{hiddenListName}
			{/* It may be longer than its room. */}
			<ul ref={listRef} class="warm-intros-preview" aria-labelledby={listId} tabIndex={0}>
				{shown.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE).map((line) => (
					<PreviewRow key={line.key} line={line} />
				))}
				{shown.length === 0 && <li class="warm-intros-picker-note">No rows.</li>}
			</ul>
			{pages > 1 && <Pager at={at} pages={pages} onPage={setPage} />}
		</>
	);
}

interface PagerProps {
	readonly at: number;
	readonly pages: number;
	readonly onPage: (page: number) => void;
}

function Pager({ at, pages, onPage }: PagerProps) {
	return (
		<div class="warm-intros-preview-pager">
			<PageButton isEnd={at === 0} onPage={() => onPage(at - 1)}>
				Previous
			</PageButton>
			<span role="status">
				Page {at + 1} of {formatCount(pages)}
			</span>
			<PageButton isEnd={at === pages - 1} onPage={() => onPage(at + 1)}>
				Next
			</PageButton>
		</div>
	);
}

interface PageButtonProps {
	readonly isEnd: boolean;
	readonly onPage: () => void;
	readonly children: string;
}

/** A disabled button would lose the focus at the last page. */
function PageButton({ isEnd, onPage, children }: PageButtonProps) {
	return (
		<button type="button" aria-disabled={isEnd} onClick={isEnd ? undefined : onPage}>
			{children}
		</button>
	);
}

function PreviewRow({ line }: { readonly line: PreviewLine }) {
	const { name, aside, outcome, label, notes, taking, besides, who, action } = line;
	const title = (
		<>
			<span dir="auto">{name || "(nobody)"}</span>
			{aside !== undefined && <span class="warm-intros-picker-note">{aside}</span>}
		</>
	);
	return (
		<li class={`warm-intros-preview-row is-${outcome}`}>
			<div class="warm-intros-preview-head">
				{taking && !who ? (
					<label class="warm-intros-preview-name">
						<Box box={taking} label={taking.label} />
						{title}
					</label>
				) : (
					<span class="warm-intros-preview-name">{title}</span>
				)}
				{label !== undefined && <span class={`warm-intros-pill is-${outcome}`}>{label}</span>}
				{action && (
					<button type="button" aria-label={`${action.label}: ${name}`} onClick={action.run}>
						{action.label}
					</button>
				)}
			</div>
			{notes
				.filter((note) => note !== "")
				.map((note) => (
					<div key={note} class="warm-intros-picker-note" dir="auto">
						{note}
					</div>
				))}
			{besides && (
				<label class="warm-intros-preview-besides">
					<Box box={besides} />
					<span>{besides.label}</span>
				</label>
			)}
			{who && <WhoSelect who={who} />}
		</li>
	);
}

function Box({ box, label }: { readonly box: PreviewBox; readonly label?: string }) {
	const [nameId, hiddenName] = useHiddenName(label);
	return (
		<>
			{hiddenName}
			<input
				type="checkbox"
				aria-labelledby={nameId}
				checked={box.isTicked}
				onChange={({ currentTarget }) => box.onChange(currentTarget.checked)}
			/>
		</>
	);
}

/** Begins the value of an option that is a note, so that no path is taken for another choice. */
const OF_PATH = "note:";

/** Asks who is meant: one of those who are known, someone new, or nobody. */
function WhoSelect({ who }: { readonly who: WhoChoice }) {
	const { question, candidates, chosen, skip, onChoose } = who;
	const [nameId, hiddenName] = useHiddenName(question);
	const value = typeof chosen === "object" ? `${OF_PATH}${chosen.path}` : (chosen ?? "");
	const choose = (picked: string): void => {
		if (picked === "") onChoose(undefined);
		else if (picked === "new" || picked === "skip") onChoose(picked);
		else onChoose({ path: picked.slice(OF_PATH.length) });
	};
	return (
		<>
			{hiddenName}
			<select
				class="dropdown"
				aria-labelledby={nameId}
				value={value}
				onChange={({ currentTarget }) => choose(currentTarget.value)}
			>
				<option value="">Choose who it is…</option>
				{[...candidates].map(([path, label]) => (
					<option key={path} value={`${OF_PATH}${path}`}>
						{label}
					</option>
				))}
				<option value="new">Someone new</option>
				<option value="skip">{skip}</option>
			</select>
		</>
	);
}
