import type { MenuPositionDef } from "obsidian";
import { Component } from "./component";
import { setIcon } from "./icons";

/** One line of a menu. */
export class MenuItem {
	readonly dom: HTMLElement;
	readonly iconEl: HTMLElement;
	readonly titleEl: HTMLElement;
	section = "";
	isDisabled = false;
	isLabel = false;
	private checkEl: HTMLElement | undefined;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;

	constructor(doc: Document) {
		this.dom = doc.createElement("div");
		this.dom.className = "menu-item tappable";
		this.dom.setAttribute("role", "menuitem");
		this.dom.tabIndex = -1;
		this.iconEl = this.dom.createDiv("menu-item-icon");
		this.titleEl = this.dom.createDiv("menu-item-title");
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		setIcon(this.iconEl, icon ?? "");
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checkEl?.remove();
		this.dom.setAttribute("role", checked === null ? "menuitem" : "menuitemcheckbox");
		if (checked === null) this.dom.removeAttribute("aria-checked");
		else this.dom.setAttribute("aria-checked", String(checked));
		if (checked === true) {
			this.checkEl = this.dom.createDiv("menu-item-icon mod-checked");
			setIcon(this.checkEl, "check");
		}
		return this;
	}

	setActive(active: boolean): this {
		return this.setChecked(active);
	}

	setDisabled(disabled: boolean): this {
		this.isDisabled = disabled;
		this.dom.toggleClass("is-disabled", disabled);
		this.dom.setAttribute("aria-disabled", String(disabled));
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass("is-warning", isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass("is-label", isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** Does what the item is for. */
	choose(event: MouseEvent | KeyboardEvent): void {
		this.callback?.(event);
	}
}

/** The line between two groups of a menu. */
export class MenuSeparator {
	readonly section = "";
}

/** A context menu; items of one section stand together, sections in the order they first came. */
export class Menu extends Component {
	readonly dom: HTMLElement;
	private readonly items: (MenuItem | MenuSeparator)[] = [];
	private hideCallback: (() => unknown) | undefined;
	private focusBefore: Element | null = null;

	constructor() {
		super();
		this.dom = document.createElement("div");
		this.dom.className = "menu";
		this.dom.setAttribute("role", "menu");
		this.dom.tabIndex = -1;
	}

	static forEvent(event: PointerEvent | MouseEvent): Menu {
		event.preventDefault();
		const menu = eventMenus.get(event) ?? new Menu();
		if (!eventMenus.has(event)) {
			eventMenus.set(event, menu);
			// Everyone whom the event reaches may add to it first.
			window.setTimeout(() => menu.showAtMouseEvent(event));
		}
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass("mod-no-icon");
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(): this {
		return this;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(document);
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = document): this {
		setOpenMenu(this);
		this.focusBefore = doc.activeElement;
		doc.adoptNode(this.dom);
		this.fill();
		doc.body.appendChild(this.dom);
		this.place(position, doc.defaultView ?? window);
		this.load();
		this.registerDomEvent(doc, "mousedown", (event) => {
			if (!(event.target !== null && this.dom.contains(event.target as Node))) this.hide();
		});
		this.registerDomEvent(doc, "keydown", (event) => this.onKey(event as KeyboardEvent), true);
		this.dom.focus({ preventScroll: true });
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		if (openMenu === this) setOpenMenu(undefined);
		const hadFocus = this.dom.contains(this.dom.doc.activeElement);
		this.dom.remove();
		this.unload();
		if (hadFocus && this.focusBefore !== null && "focus" in this.focusBefore) {
			(this.focusBefore as HTMLElement).focus({ preventScroll: true });
		}
		this.hideCallback?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallback = callback;
	}

	private fill(): void {
		this.dom.replaceChildren();
		const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
		for (const item of this.items) {
			sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
		}
		for (const items of sections.values()) {
			if (this.dom.childElementCount > 0) this.dom.createDiv("menu-separator");
			for (const item of items) {
				if (item instanceof MenuSeparator) {
					if (this.dom.lastElementChild?.hasClass("menu-item"))
						this.dom.createDiv("menu-separator");
				} else this.addLine(item);
			}
		}
		for (const line of this.dom.findAll(".menu-separator")) line.setAttribute("role", "separator");
	}

	private addLine(item: MenuItem): void {
		this.dom.appendChild(item.dom);
		item.dom.onclick = (event) => this.choose(item, event);
		item.dom.onmouseenter = () => this.select(item);
	}

	private choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		if (item.isDisabled || item.isLabel) return;
		this.hide();
		item.choose(event);
	}

	private onKey(event: KeyboardEvent): void {
		const lines = this.linesInOrder().filter((item) => !item.isDisabled && !item.isLabel);
		const at = lines.findIndex((item) => item.dom.hasClass("selected"));
		const goTo = (n: number): void => {
			const item = lines[(n + lines.length) % lines.length];
			if (item !== undefined) this.select(item);
		};
		const chosen = lines[at];
		if (event.key === "ArrowDown") goTo(at + 1);
		else if (event.key === "ArrowUp") goTo(at === -1 ? lines.length - 1 : at - 1);
		else if (event.key === "Home") goTo(0);
		else if (event.key === "End") goTo(lines.length - 1);
		else if (event.key === "Escape" || event.key === "Tab") this.hide();
		else if (event.key !== "Enter" && event.key !== " ") return;
		else if (chosen !== undefined) this.choose(chosen, event);
		event.preventDefault();
		event.stopPropagation();
	}

	/** The items as they stand, which is by section and not as they were added. */
	private linesInOrder(): MenuItem[] {
		const items = this.items.filter((item) => item instanceof MenuItem);
		const place = new Map([...this.dom.children].map((el, at) => [el, at]));
		return items.sort((a, b) => (place.get(a.dom) ?? 0) - (place.get(b.dom) ?? 0));
	}

	private select(item: MenuItem): void {
		for (const line of this.dom.findAll(".menu-item"))
			line.toggleClass("selected", line === item.dom);
		item.dom.focus({ preventScroll: true });
		item.dom.scrollIntoView({ block: "nearest" });
	}

	private place({ x, y }: MenuPositionDef, win: Window): void {
		const { width, height } = this.dom.getBoundingClientRect();
		this.dom.style.left = `${Math.max(4, Math.min(x, win.innerWidth - width - 4))}px`;
		this.dom.style.top = `${Math.max(4, Math.min(y, win.innerHeight - height - 4))}px`;
	}
}

const eventMenus = new WeakMap<Event, Menu>();
let openMenu: Menu | undefined;

/** There is one menu at a time. */
function setOpenMenu(menu: Menu | undefined): void {
	const before = openMenu;
	openMenu = menu;
	if (before !== menu) before?.hide();
}
