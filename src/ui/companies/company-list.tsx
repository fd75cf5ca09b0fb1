import { useMemo } from "preact/hooks";
import { countsLabel, missingLabel, unnotedLabel } from "../../app/companies/company-labels";
import type { CompanyPeople } from "../../core/companies/company-people";
import type { UnnotedCompany } from "../../core/companies/unnoted-companies";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { CompanyEntry, SpaceEntry } from "../../core/index/entry";
import { useHost } from "../shared/host";
import type { Rows } from "../shared/use-rows";
import { WindowedList } from "../shared/windowed-list";
import { companyHeight, type CompanyItem, companyItems, companyKey } from "./company-items";
import { companyLook, takeTodo, takeWayIn, todoLook } from "./company-rows";
import { makeNote, namedAt, unnotedLook } from "./unnoted-row";
import type { WayInStep } from "./way-in-step";

export interface CompanyListProps {
	readonly id: string;
	readonly shown: readonly CompanyPeople[];
	readonly unnoted: readonly UnnotedCompany[];
	readonly space: SpaceEntry | undefined;
	readonly today: CalendarDate;
	readonly isNarrow: boolean;
	readonly isTouch: boolean;
	readonly wayInOf: (company: CompanyEntry) => WayInStep | undefined;
}

/** The companies, a row each; worked by arrow keys: t for target, 1 to 5 for the motivation, n for the way in. */
export function CompanyList(props: CompanyListProps) {
	const { id, shown, unnoted, space, wayInOf } = props;
	const host = useHost();
	const items = useMemo(() => companyItems(shown, unnoted, space), [shown, unnoted, space]);
	const onKey = (event: KeyboardEvent, item: CompanyItem | undefined): boolean => {
		if (item?.kind !== "company" || event.ctrlKey || event.metaKey || event.altKey) return false;
		const { company } = item.one;
		const { path, note } = company;
		const step = event.key === "n" ? wayInOf(company) : undefined;
		if (step) takeWayIn(step, host, event);
		else if (event.key === "t") host.act({ kind: "set-target", path, isTarget: !note.target });
		else if (/^[0-5]$/.test(event.key))
			host.act({ kind: "set-motivation", path, motivation: Number(event.key) || undefined });
		else return false;
		return true;
	};
	return (
		<WindowedList
			label="Companies"
			id={id}
			place="companies"
			items={items}
			rows={useCompanyRows(props)}
			onKey={onKey}
		/>
	);
}

function useCompanyRows({
	wayInOf,
	today,
	isNarrow,
	isTouch,
}: CompanyListProps): Rows<CompanyItem> {
	const host = useHost();
	return useMemo(() => {
		const runTodo = (item: CompanyItem) => {
			if (item.kind === "unnoted") return () => makeNote(item.one, host);
			return item.kind === "todo"
				? () => takeTodo(item.todo, item.one.company.path, host)
				: undefined;
		};
		return {
			keyOf: companyKey,
			heightOf: (item) => companyHeight(item, isNarrow, isTouch),
			pathOf: (item) => (item.kind === "company" ? item.one.company.path : undefined),
			foldOf: runTodo,
			shows: (item) => {
				if (item.kind === "unnoted") return [unnotedLabel(item.one), ...namedAt(item.one)];
				return item.kind === "todo"
					? [item.todo.words, item.todo.school, item.one.company]
					: shownOf(item.one, wayInOf);
			},
			draw: (item) => {
				if (item.kind === "unnoted") return unnotedLook(item.one, runTodo(item));
				return item.kind === "todo"
					? todoLook(item.todo, runTodo(item))
					: companyLook({ one: item.one, wayIn: wayInOf(item.one.company), today });
			},
		};
	}, [host, wayInOf, today, isNarrow, isTouch]);
}

/** What is to be seen of a company. */
function shownOf(one: CompanyPeople, wayInOf: CompanyListProps["wayInOf"]): readonly unknown[] {
	const { company, missing, last } = one;
	const wayIn = wayInOf(company);
	return [
		...[company, countsLabel(one), missingLabel(missing), last?.day, last?.person],
		...[wayIn?.why, wayIn?.path],
	];
}
