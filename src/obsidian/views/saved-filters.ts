import { Menu, Notice } from "obsidian";
import { type FitQuery, NO_QUERY } from "../../core/fit/arrange-people";
import { choicesOf, filterOf, isSameQuery, readQuery } from "../../core/fit/read-query";
import {
	checkFilterName,
	findFilter,
	MAX_FILTERS,
	putFilter,
	type SavedFilter,
} from "../../core/settings/saved-filter";
import type { Context } from "../context";
import { openForm, wordsOf } from "../dialogs/forms";
import { NOTICE_MS } from "../vault/notice-ms";
import { showMenuAt } from "./obsidian-host";
import { setAndTell } from "../vault/set-and-tell";

/** Opens the menu of saved filters: chooses one, saves what is chosen now, renames or deletes the one that is. */
export function showSavedFilters(
	context: Context,
	at: HTMLElement,
	query: FitQuery,
	onQuery: (query: FitQuery) => void,
): void {
	const { savedFilters } = context.store.settings;
	const current = filterOf(savedFilters, query);
	const menu = new Menu();
	for (const filter of savedFilters)
		menu.addItem((item) =>
			item
				.setTitle(filter.name)
				.setChecked(filter === current)
				.onClick(() => choose(filter, onQuery)),
		);
	if (savedFilters.length > 0) menu.addSeparator();
	const add = (title: string, icon: string, run: () => void): void =>
		void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
	if (current) {
		add(`Rename “${current.name}”…`, "lucide-pencil", () => rename(context, current));
		add(`Delete “${current.name}”`, "lucide-trash-2", () => void remove(context, current));
	} else if (isSameQuery(query, NO_QUERY))
		menu.addItem((item) =>
			item.setTitle("Filter, group or sort people first to save that").setIsLabel(true),
		);
	else add("Save these filters…", "lucide-save", () => save(context, query));
	showMenuAt(menu, at);
}

function choose({ name, query: given }: SavedFilter, onQuery: (query: FitQuery) => void): void {
	const { query, unknown } = readQuery(given);
	if (unknown.length > 0)
		new Notice(`“${name}” names a ${unknown.join(" and a ")} that no longer exists.`, NOTICE_MS);
	onQuery(query);
}

function save(context: Context, query: FitQuery): void {
	const { savedFilters } = context.store.settings;
	if (savedFilters.length >= MAX_FILTERS)
		return void new Notice(`There are ${MAX_FILTERS} saved filters already. Delete one first.`);
	openNameForm(context, { title: "Save these filters", action: "Save" }, (name) =>
		put(context, name, { name, query: choicesOf(query) }, `Saved filter “${name}”`),
	);
}

function rename(context: Context, filter: SavedFilter): void {
	const form = { title: "Rename this filter", action: "Rename", name: filter.name };
	openNameForm(context, form, (name) =>
		put(context, filter.name, { ...filter, name }, `Renamed “${filter.name}” to “${name}”`),
	);
}

function remove(context: Context, { name }: SavedFilter): Promise<void> {
	return put(context, name, undefined, `Deleted filter “${name}”`);
}

/** Asks for a name that no other filter has. */
function openNameForm(
	context: Context,
	{ name, ...form }: { readonly title: string; readonly action: string; readonly name?: string },
	onName: (name: string) => Promise<void>,
): void {
	openForm(context, {
		...form,
		about: name ?? "",
		fields: [{ key: "name", name: "Name", value: name ?? "", isFirst: true }],
		onDone: async (values) => {
			const typed = wordsOf(values, "name") ?? "";
			const other = findFilter(context.store.settings.savedFilters, typed);
			const isOther = other !== undefined && other.name !== name;
			const fault = isOther ? `“${other.name}” exists already.` : checkFilterName(typed);
			if (fault === undefined) await onName(typed);
			return fault;
		},
	});
}

function put(
	{ store }: Context,
	name: string,
	filter: SavedFilter | undefined,
	done: string,
): Promise<void> {
	const value = putFilter(store.settings.savedFilters, name, filter);
	const change = { keys: ["savedFilters"], value: value.length > 0 ? value : undefined } as const;
	return setAndTell(store, [change], { done, undone: "Undone: the filters are as before" });
}
