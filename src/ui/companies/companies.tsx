import { useCallback, useMemo, useRef } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import type { CompanyCache } from "../../core/companies/company-cache";
import { companiesOf } from "../../core/companies/company-list";
import { type CompanyPeople, everybodyAt } from "../../core/companies/company-people";
import type { UnnotedCompany } from "../../core/companies/unnoted-companies";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { CompanyEntry } from "../../core/index/entry";
import { searchWords } from "../../core/index/search-text";
import { foldText } from "../../core/text/fold-text";
import { EmptyState } from "../shared/empty-state";
import { Choice } from "../shared/filter-fields";
import { useHost } from "../shared/host";
import { formatCount } from "../shared/labels";
import { shownSpace } from "../shared/shown-space";
import { useWidthStep } from "../shared/use-width-step";
import { useKeptPlace } from "../shared/use-kept-place";
import { useLater } from "../shared/use-later";
import { useHiddenName } from "../shared/use-name";
import { useUniqueId } from "../shared/use-unique-id";
import { CompanyList } from "./company-list";
import { isSameStep, wayInStep } from "./way-in-step";

/** What a user has chosen in the view; kept with the workspace. */
export interface CompaniesState {
	readonly text: string;
	/** Whether companies that are no targets are listed, too. */
	readonly isAll: boolean;
}

/** From this many pixels on a company is a row of columns. */
const TABLE_WIDTHS: readonly number[] = [640];

const NONE: readonly UnnotedCompany[] = [];

const labelsOf = ({ company }: CompanyPeople): readonly string[] => company.labels;
const foldedName = ({ name }: UnnotedCompany): readonly string[] => [foldText(name)];

export interface CompaniesProps {
	readonly live: LiveIndex;
	readonly companies: CompanyCache;
	readonly today: CalendarDate;
	readonly isTouch: boolean;
	readonly state: CompaniesState;
	readonly onState: (state: CompaniesState) => void;
}

/** The companies view: the targets, whom I have there, the best way in, and what to do where nobody is. */
export function Companies(props: CompaniesProps) {
	const { live, companies, today, isTouch, state } = props;
	const root = useRef<HTMLDivElement>(null);
	const isNarrow = useWidthStep(root, TABLE_WIDTHS) === 0;
	useKeptPlace(root, "whole");
	const id = useUniqueId();
	const { index } = live;
	const space = shownSpace(index, "");
	const all = companies.list(index, space, state.isAll);
	const without = state.isAll ? companies.unnoted(index, space) : NONE;
	const shown = useMemo(() => filterByName(all, state.text, labelsOf), [all, state.text]);
	const unnoted = useMemo(
		() => filterByName(without, state.text, foldedName),
		[without, state.text],
	);
	const find = useCallback(
		(company: CompanyEntry) =>
			wayInStep(companies.wayInto(index, space, company, today), company.note.name, today),
		[companies, index, space, today],
	);
	const wayInOf = useLater(
		index,
		`${index.revision} ${space?.path ?? ""} ${today}`,
		find,
		isSameStep,
	);
	return (
		<div class={`warm-intros warm-intros-companies ${isNarrow ? "is-narrow" : ""}`} ref={root}>
			<Head {...props} {...{ all, without }} />
			{shown.length + unnoted.length === 0 ? (
				<Nothing {...props} {...{ all, without }} />
			) : (
				<CompanyList {...{ id, shown, unnoted, space, today, isNarrow, isTouch, wayInOf }} />
			)}
		</div>
	);
}

interface HeadProps extends CompaniesProps {
	readonly all: readonly CompanyPeople[];
	/** Those without a note, where all companies are listed. */
	readonly without: readonly UnnotedCompany[];
}

function Head({ all, without, state, onState }: HeadProps) {
	const host = useHost();
	const [nameId, hiddenName] = useHiddenName("Filter by name");
	return (
		<>
			<div class="warm-intros-header">
				<h2 class="warm-intros-title">Companies</h2>
				<span class="warm-intros-summary" role="status">
					{summaryOf(all, without)}
				</span>
				<span class="warm-intros-header-buttons">
					<button type="button" onClick={() => host.run("new-company")}>
						New company
					</button>
				</span>
			</div>
			<div class="warm-intros-filters" role="search" aria-labelledby={nameId}>
				{hiddenName}
				<input
					type="search"
					class="warm-intros-search"
					placeholder="Filter by name…"
					aria-labelledby={nameId}
					value={state.text}
					onInput={(event) => onState({ ...state, text: event.currentTarget.value })}
				/>
				<Choice
					label="Companies"
					value={state.isAll ? "all" : ""}
					choices={[
						["", "Targets"],
						["all", "All companies"],
					]}
					onChoose={(value) => onState({ ...state, isAll: value === "all" })}
				/>
			</div>
		</>
	);
}

/** "9 targets, 2 with nobody yet, 40 companies without a note". */
function summaryOf(all: readonly CompanyPeople[], { length }: readonly UnnotedCompany[]): string {
	const targets = all.filter(({ company }) => company.note.target);
	const empty = targets.filter((one) => everybodyAt(one).length === 0).length;
	const count = targets.length === 1 ? "1 target" : `${formatCount(targets.length)} targets`;
	const companies = length === 1 ? "1 company" : `${formatCount(length)} companies`;
	return [
		count,
		...(empty === 0 ? [] : [`${formatCount(empty)} with nobody yet`]),
		...(length === 0 ? [] : [`${companies} without a note`]),
	].join(", ");
}

function Nothing({ live, companies, all, without, state, onState }: HeadProps) {
	if (all.length + without.length > 0)
		return (
			<EmptyState
				icon="lucide-search-x"
				title="No company has that name"
				text="All the others are still there."
				actions={[{ label: "Clear the filter", run: () => onState({ ...state, text: "" }) }]}
			/>
		);
	const { index } = live;
	const others =
		companiesOf(index, true).length + companies.unnoted(index, shownSpace(index, "")).length;
	const showAll = { label: "Show all companies", run: () => onState({ ...state, isAll: true }) };
	return (
		<EmptyState
			icon="lucide-building-2"
			title={others > 0 ? "No target yet" : "No companies yet"}
			text="A target is a company where you would like to work, or to which you would like to sell. Make a note of it, and this view shows who could open the door."
			actions={[...(others > 0 ? [showAll] : []), { label: "New company", run: "new-company" }]}
		/>
	);
}

/** Those of whose names, folded, one or another has each word of the text. */
function filterByName<One>(
	all: readonly One[],
	text: string,
	namesOf: (one: One) => readonly string[],
): readonly One[] {
	const words = searchWords(text);
	if (words.length === 0) return all;
	return all.filter((one) => {
		const names = namesOf(one);
		return words.every((word) => names.some((name) => name.includes(word)));
	});
}
