import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
} from "obsidian";
import { setIcon } from "./icons";
import { addListHandles } from "./setting-list";
import { bindControl } from "./setting-controls";
import { Setting, SettingGroup } from "./setting";
import { SettingPage } from "./setting-page";
import type { SettingTab } from "./setting-tab";

type Predicate<T> = T | (() => T) | undefined;

/** Draws the definitions of a settings tab, and keeps what is visible and disabled up to date. */
export class DeclaredSettings {
	private cleanups: (() => void)[] = [];
	private states: (() => void)[] = [];
	/** The names of the pages that are open, outermost first. */
	private readonly trail: string[] = [];
	private page: SettingPage | undefined;
	private readonly queries = new Map<string, string>();

	constructor(private readonly tab: SettingTab) {}

	draw(): void {
		this.end();
		const { containerEl } = this.tab;
		containerEl.empty();
		let items = this.tab.settingItems;
		let target = containerEl;
		for (const name of [...this.trail]) {
			const page = items.find((item) => isPage(item) && item.name === name);
			if (page === undefined || !isPage(page)) break;
			target = this.openPage(page);
			items = page.items ?? [];
		}
		this.drawItems(target, items);
		this.refreshState();
	}

	refreshState(): void {
		for (const apply of this.states) apply();
	}

	end(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.states = [];
		this.page?.hide();
		this.page = undefined;
	}

	private openPage(definition: SettingDefinitionPage): HTMLElement {
		// A page's own elements are of the plugin's making; our declared ones are of the same kind.
		const page = (definition.page?.() as SettingPage | undefined) ?? new DeclaredPage();
		page.title = definition.name;
		this.page = page;
		this.tab.containerEl.empty();
		this.tab.containerEl.appendChild(page.rootEl);
		page.drawTitlebar(() => {
			this.trail.pop();
			this.draw();
		});
		page.display();
		return page.containerEl;
	}

	private drawItems(target: HTMLElement, items: SettingDefinitionItem[]): void {
		let loose: SettingGroup | undefined;
		for (const item of items) {
			if (isGroup(item)) {
				loose = undefined;
				this.drawGroup(target, item);
				continue;
			}
			loose ??= new SettingGroup(target);
			this.drawRow(loose, item, 0);
		}
	}

	private drawGroup(target: HTMLElement, group: SettingDefinitionGroup): void {
		const shown = new SettingGroup(target);
		if (group.heading !== undefined) shown.setHeading(group.heading);
		if (group.cls !== undefined) shown.addClass(...group.cls.split(/\s+/));
		if (group.type === "list") shown.addClass("mod-list");
		for (const button of group.extraButtons ?? []) {
			shown.addExtraButton((component) => Reflect.apply(button, undefined, [component]));
		}
		const items = group.items ?? [];
		const rows = items.map((item, index) => this.drawRow(shown, item, index));
		this.states.push(() => shown.groupEl.toggle(evaluate(group.visible, true)));
		if (group.search !== undefined) this.addSearch(shown, group, rows);
		if (isList(group)) addListHandles(shown, group, rows, () => this.tab.update());
	}

	private addSearch(shown: SettingGroup, group: SettingDefinitionGroup, rows: Setting[]): void {
		const { search, items = [] } = group;
		if (search === undefined) return;
		const key = `${this.trail.join("/")} ${group.heading ?? ""}`;
		const filter = (query: string): void => {
			this.queries.set(key, query);
			for (const [at, item] of items.entries()) {
				const isFiltered = !isPage(item) && evaluate(item.searchable, true);
				const isHit = !isFiltered || query === "" || search.match(item, query);
				rows[at]?.settingEl.toggleClass("is-filtered-out", !isHit);
			}
		};
		shown.addSearch((component) => {
			component.setPlaceholder(search.placeholder ?? "Search…");
			component.setValue(this.queries.get(key) ?? "").onChange(filter);
		});
		filter(this.queries.get(key) ?? "");
	}

	private drawRow(
		group: SettingGroup,
		item: SettingDefinition | SettingDefinitionPage,
		index: number,
	): Setting {
		const row = new Setting(group.listEl).setName(item.name);
		if (item.desc !== undefined) {
			row.setDesc(typeof item.desc === "string" ? item.desc : copyOf(item.desc));
		}
		this.states.push(() => row.settingEl.toggle(evaluate(item.visible, true)));
		if (isPage(item)) this.drawPageLink(row, item);
		else this.drawDefinition(row, group, item, index);
		return row;
	}

	private drawPageLink(row: Setting, page: SettingDefinitionPage): void {
		row.setClass("mod-page").addDisplayValue((value) => {
			this.states.push(() => {
				value.setValue(evaluate<string>(page.displayValue, ""));
				value.setStatus(evaluate<"warning" | null>(page.status, null));
			});
		});
		setIcon(row.controlEl.createDiv("setting-page-arrow"), "chevron-right");
		makePressable(row.settingEl, () => {
			this.trail.push(page.name);
			this.draw();
		});
	}

	private drawDefinition(
		row: Setting,
		group: SettingGroup,
		item: SettingDefinition,
		index: number,
	): void {
		if (item.render !== undefined) {
			const cleanup: unknown = Reflect.apply(item.render, undefined, [row, group]);
			if (typeof cleanup === "function")
				this.cleanups.push(() => void Reflect.apply(cleanup, item, []));
			return;
		}
		if (item.action !== undefined) {
			const { action, disabled } = item;
			row.setClass("mod-action");
			makePressable(row.settingEl, () => {
				if (!evaluate(disabled, false)) action(row.settingEl, index);
			});
			this.states.push(() => void row.setDisabled(evaluate(disabled, false)));
			return;
		}
		if (item.control === undefined) return;
		const { control } = item;
		bindControl(this.tab, row, control);
		this.states.push(() => void row.setDisabled(evaluate(control.disabled, false)));
	}
}

class DeclaredPage extends SettingPage {
	override display(): void {
		this.containerEl.empty();
	}
}

function makePressable(el: HTMLElement, press: () => void): void {
	el.setAttribute("role", "button");
	el.tabIndex = 0;
	el.addEventListener("click", press);
	el.addEventListener("keydown", (event) => {
		if (event.target !== el || (event.key !== "Enter" && event.key !== " ")) return;
		event.preventDefault();
		press();
	});
}

function evaluate<T>(predicate: Predicate<T>, otherwise: T): T {
	if (predicate === undefined) return otherwise;
	return isFunction(predicate) ? predicate() : predicate;
}

function isFunction<T>(value: T | (() => T)): value is () => T {
	return typeof value === "function";
}

/** A fragment loses its nodes when it is shown, and the definitions are shown again and again. */
function copyOf(fragment: DocumentFragment): DocumentFragment {
	const copy = document.createDocumentFragment();
	for (const node of fragment.childNodes) copy.appendChild(node.cloneNode(true));
	return copy;
}

function isPage(item: object): item is SettingDefinitionPage {
	return "type" in item && item.type === "page";
}

function isGroup(item: object): item is SettingDefinitionGroup {
	return "type" in item && (item.type === "group" || item.type === "list");
}

function isList(group: SettingDefinitionGroup): group is SettingDefinitionList {
	return group.type === "list";
}
