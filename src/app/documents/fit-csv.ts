import type { PersonFit } from "../../core/fit/fit";
import { documentPerson } from "./fit-document";
import { writeCsv } from "./csv";

const HEADER = [
	"name",
	"path",
	"matches",
	"industry",
	"profession",
	"geography",
	"category",
	"stage",
	"company",
	"title",
	"last contact",
	"likely category",
] as const;

/** People by fit as a table, in their order. */
export function writeFitCsv(people: readonly PersonFit[]): string {
	const rows = people.map((fit) => {
		const { name, path, matches, dimensions, category, stage, company } = documentPerson(fit);
		const { industry, profession, geography } = dimensions;
		return [
			name,
			path,
			matches,
			industry.result,
			profession.result,
			geography.result,
			category.join("; "),
			stage ?? "",
			company.join("; "),
			fit.entry.note.jobTitle ?? "",
			fit.lastContact ?? "",
			fit.likelyCategories.map(({ category: likely }) => likely).join("; "),
		];
	});
	return writeCsv(HEADER, rows);
}
