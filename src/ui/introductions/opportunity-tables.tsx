import type {
	OpportunitiesOfPerson,
	OpportunityCounts,
	OpportunityResults,
} from "../../core/results/opportunity-results";
import {
	OPPORTUNITY_STATUS_TABLE,
	OPPORTUNITY_STATUSES,
} from "../../core/vocabulary/opportunity-status";
import { ROUTE_TABLE } from "../../core/vocabulary/route";
import { formatCount } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import { type CountRow, CountTable, rateLabel, type WholeTables } from "./success-table";

const HEADS = [...OPPORTUNITY_STATUSES.map((one) => OPPORTUNITY_STATUS_TABLE[one].label), "Rate"];

interface OpportunityTablesProps extends WholeTables {
	readonly opportunities: OpportunityResults;
}

/** What came of it all: opportunities by who brought them, by route and by introducer. */
export function OpportunityTables({ opportunities, ...tables }: OpportunityTablesProps) {
	const { broughtBy, routes, routeNotSaid, introducers } = opportunities;
	return (
		<>
			<CountTable
				{...tables}
				title="Opportunities by who brought them"
				names="From"
				heads={HEADS}
				rows={broughtBy.map(personRow)}
			/>
			<CountTable
				{...tables}
				title="Opportunities by route"
				names="Route"
				heads={HEADS}
				rows={[
					...routes.map((row) => countRow(row.route, ROUTE_TABLE[row.route].label, row)),
					countRow("", "Not said", routeNotSaid),
				]}
			/>
			<CountTable
				{...tables}
				title="Opportunities by introducer"
				names="Introducer"
				heads={HEADS}
				rows={introducers.map(personRow)}
			/>
		</>
	);
}

function personRow(row: OpportunitiesOfPerson): CountRow {
	const { name, path } = row;
	return path === undefined
		? countRow(`? ${name}`, name, row)
		: countRow(path, <NoteLink path={path} text={name} />, row);
}

function countRow(key: string, name: CountRow["name"], counts: OpportunityCounts): CountRow {
	const { lead, talking, won, lost, rate } = counts;
	return { key, name, counts: [...[lead, talking, won, lost].map(formatCount), rateLabel(rate)] };
}
