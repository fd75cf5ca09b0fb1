import type { BoardCache } from "../agenda/board-cache";
import type { CalendarDate } from "../dates/calendar-date";
import type { FitCache } from "../fit/fit-cache";
import type { CompanyEntry, SpaceEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { GraphCache } from "../network/graph-cache";
import { CompanyChanges } from "./company-changes";
import { companiesOf, sortCompanies } from "./company-list";
import { type CompanyPeople, companyPeople, type CompanyView } from "./company-people";
import { type UnnotedCompany, unnotedCompanies } from "./unnoted-companies";
import { type WayIn, wayInto } from "./way-in";

/** What companies are made of, each kept once for all views. */
export interface CompanySources {
	readonly fits: FitCache;
	readonly graphs: GraphCache;
	readonly boards: BoardCache;
}

/** So many companies are found again sooner than which of them have changed. */
const FEW = 100;

/** Whom I have at which company, found once for all views that show it, and only for those that are shown. */
export class CompanyCache {
	readonly #sources: CompanySources;
	readonly #few: number;
	readonly #people = new Map<CompanyEntry, CompanyPeople>();
	readonly #lists = new Map<boolean, readonly CompanyPeople[]>();
	readonly #ways = new Map<CompanyEntry, WayIn | undefined>();
	readonly #changes = new CompanyChanges();
	#unnoted: readonly UnnotedCompany[] | undefined;
	#view: CompanyView | undefined;
	#revision = -1;
	#waysOn: CalendarDate | undefined;

	constructor(sources: CompanySources, few = FEW) {
		this.#sources = sources;
		this.#few = few;
	}

	/** The targets, or all companies, in their order; the same object for as long as no note has changed. */
	list(index: VaultIndex, space: SpaceEntry | undefined, isAll: boolean): readonly CompanyPeople[] {
		const view = this.#refresh(index, space);
		let list = this.#lists.get(isAll);
		if (!list) {
			const companies = companiesOf(index, isAll).map((one) => this.#peopleOf(one, view));
			this.#lists.set(isAll, (list = sortCompanies(companies, view)));
		}
		return list;
	}

	/** The companies that have no note; the same object for as long as no note has changed. */
	unnoted(index: VaultIndex, space: SpaceEntry | undefined): readonly UnnotedCompany[] {
		const { graph } = this.#refresh(index, space);
		return (this.#unnoted ??= unnotedCompanies(index, graph));
	}

	/** Whom I have at a company. */
	get(index: VaultIndex, space: SpaceEntry | undefined, company: CompanyEntry): CompanyPeople {
		return this.#peopleOf(company, this.#refresh(index, space));
	}

	/** The best way into a company. */
	wayInto(
		index: VaultIndex,
		space: SpaceEntry | undefined,
		company: CompanyEntry,
		today: CalendarDate,
	): WayIn | undefined {
		const view = this.#refresh(index, space);
		if (this.#waysOn !== today) this.#ways.clear();
		this.#waysOn = today;
		if (!this.#ways.has(company))
			this.#ways.set(company, wayInto(this.#peopleOf(company, view), view, today));
		return this.#ways.get(company);
	}

	#peopleOf(company: CompanyEntry, view: CompanyView): CompanyPeople {
		let people = this.#people.get(company);
		if (!people) this.#people.set(company, (people = companyPeople(view, company)));
		return people;
	}

	/** Forgets what was found where a note has changed since, or another space counts. */
	#refresh(index: VaultIndex, space: SpaceEntry | undefined): CompanyView {
		const { revision } = index;
		const known = this.#view;
		if (known?.index === index && known.space === space && this.#revision === revision)
			return known;
		for (const kept of [this.#lists, this.#ways]) kept.clear();
		this.#unnoted = undefined;
		this.#revision = revision;
		const { fits, graphs, boards } = this.#sources;
		this.#view = {
			...{ index, space },
			graph: graphs.get(index),
			interviews: boards.get(index).interviews,
			fitOf: fits.finder(index, space),
		};
		const isOther = known?.index !== index || known.space !== space;
		this.#forget(this.#view, isOther);
		return this.#view;
	}

	/** Forgets the people of those companies where they may be others now. */
	#forget(view: CompanyView, isOther: boolean): void {
		const isFew = this.#people.size <= this.#few;
		if (isOther || isFew) this.#changes.forget();
		const changed = isFew ? undefined : this.#changes.refresh(view);
		if (changed) for (const company of changed) this.#people.delete(company);
		else this.#people.clear();
		for (const company of this.#people.keys())
			if (view.index.get(company.path) !== company) this.#people.delete(company);
	}
}
