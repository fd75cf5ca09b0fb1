import { createElement, createSvgElement, setAttribute, setContent } from "./dom-create";
import { addDelegated, isElement, onInsertion, onMigration, removeDelegated } from "./dom-events";
import { extendLanguage } from "./language";

/** A window with the constructors of its own realm: a popout has others than the main one. */
export type Realm = Window & typeof globalThis;

/** Gives a window everything that Obsidian adds to the DOM and to the language's own objects. */
export function installDom(realm: Realm): void {
	extend(realm.Node.prototype, nodeMethods());
	extend(realm.Element.prototype, elementMethods());
	extend(realm.HTMLElement.prototype, htmlMethods());
	extend(realm.SVGElement.prototype, styleMethods());
	extend(realm.Document.prototype, delegationMethods());
	extend(realm.DocumentFragment.prototype, finderMethods());
	installGetters(realm);
	extendLanguage(realm);
	extend(realm, globalFunctions(realm.document));
}

function extend(target: object, members: object): void {
	for (const [name, value] of Object.entries(members)) {
		const property = { value: value as unknown, configurable: true, writable: true };
		Object.defineProperty(target, name, property);
	}
}

function nodeMethods(): object {
	return {
		detach(this: Node) {
			this.parentNode?.removeChild(this);
		},
		empty(this: Node) {
			while (this.lastChild !== null) this.removeChild(this.lastChild);
		},
		insertAfter(this: Node, node: Node, child: Node | null) {
			return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
		},
		indexOf(this: Node, other: Node) {
			return [...this.childNodes].findIndex((child) => child === other);
		},
		setChildrenInPlace(this: Node, children: Node[]) {
			const wanted = new Set(children);
			for (const child of [...this.childNodes]) if (!wanted.has(child)) child.remove();
			for (const child of children) this.appendChild(child);
		},
		appendText(this: Node, text: string) {
			this.appendChild(this.doc.createTextNode(text));
		},
		instanceOf(this: Node, type: { name: string; new (): unknown }) {
			return isOfType(this, type, this.win as Realm);
		},
		createEl(
			this: Node,
			tag: keyof HTMLElementTagNameMap,
			info?: DomElementInfo | string,
			then?: () => void,
		) {
			return createElement(this.doc, tag, { ...asInfo(info), parent: this }, then);
		},
		createDiv(this: Node, info?: DomElementInfo | string, then?: () => void) {
			return createElement(this.doc, "div", { ...asInfo(info), parent: this }, then);
		},
		createSpan(this: Node, info?: DomElementInfo | string, then?: () => void) {
			return createElement(this.doc, "span", { ...asInfo(info), parent: this }, then);
		},
		createSvg(
			this: Node,
			tag: keyof SVGElementTagNameMap,
			info?: SvgElementInfo | string,
			then?: () => void,
		) {
			const about = typeof info === "string" ? { cls: info } : info;
			return createSvgElement(this.doc, tag, { ...about, parent: this }, then);
		},
	};
}

function elementMethods(): object {
	return {
		getText(this: Element) {
			return this.textContent;
		},
		setText(this: Element, content: string | DocumentFragment) {
			setContent(this, content);
		},
		addClass(this: Element, ...names: string[]) {
			this.classList.add(...names.filter((name) => name !== ""));
		},
		addClasses(this: Element, names: string[]) {
			this.classList.add(...names.filter((name) => name !== ""));
		},
		removeClass(this: Element, ...names: string[]) {
			this.classList.remove(...names);
		},
		removeClasses(this: Element, names: string[]) {
			this.classList.remove(...names);
		},
		toggleClass(this: Element, names: string | string[], isOn: boolean) {
			for (const name of [names].flat()) this.classList.toggle(name, isOn);
		},
		hasClass(this: Element, name: string) {
			return this.classList.contains(name);
		},
		setAttr(this: Element, name: string, value: string | number | boolean | null) {
			setAttribute(this, name, value);
		},
		setAttrs(this: Element, values: Record<string, string | number | boolean | null>) {
			for (const [name, value] of Object.entries(values)) setAttribute(this, name, value);
		},
		getAttr(this: Element, name: string) {
			return this.getAttribute(name);
		},
		matchParent(this: Element, selector: string, last?: Element) {
			const found = this.closest(selector);
			return found !== null && last !== undefined && !last.contains(found) ? null : found;
		},
		getCssPropertyValue(this: Element, property: string, pseudo?: string) {
			return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
		},
		isActiveElement(this: Element) {
			return this.doc.activeElement === this;
		},
		...finderMethods(),
		findAllSelf(this: Element, selector: string) {
			const below = [...this.querySelectorAll(selector)];
			return this.matches(selector) ? [this, ...below] : below;
		},
	};
}

function finderMethods(): object {
	return {
		find(this: ParentNode, selector: string) {
			return this.querySelector(selector);
		},
		findAll(this: ParentNode, selector: string) {
			return [...this.querySelectorAll(selector)];
		},
	};
}

function styleMethods(): object {
	return {
		setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
			Object.assign(this.style, styles);
		},
		setCssProps(this: HTMLElement, values: Record<string, string>) {
			for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value);
		},
	};
}

function htmlMethods(): object {
	return {
		...styleMethods(),
		...delegationMethods(),
		show(this: HTMLElement) {
			this.style.display = "";
		},
		hide(this: HTMLElement) {
			this.style.display = "none";
		},
		toggle(this: HTMLElement, isOn: boolean) {
			this.style.display = isOn ? "" : "none";
		},
		toggleVisibility(this: HTMLElement, isOn: boolean) {
			this.style.visibility = isOn ? "" : "hidden";
		},
		isShown(this: HTMLElement) {
			return this.offsetParent !== null;
		},
		onClickEvent(
			this: HTMLElement,
			listener: (this: HTMLElement, event: MouseEvent) => unknown,
			options?: boolean | AddEventListenerOptions,
		) {
			this.addEventListener("click", listener, options);
			this.addEventListener("auxclick", listener, options);
		},
		onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
			return onInsertion(this, listener, once ?? false);
		},
		onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
			return onMigration(this, listener);
		},
		trigger(this: HTMLElement, type: string) {
			this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
		},
	};
}

function delegationMethods(): object {
	type Listener = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;
	return {
		on(
			this: HTMLElement,
			type: string,
			selector: string,
			listener: Listener,
			options?: boolean | AddEventListenerOptions,
		) {
			addDelegated(this, type, selector, listener, options);
		},
		off(this: HTMLElement, type: string, selector: string, listener: Listener) {
			removeDelegated(this, type, selector, listener);
		},
	};
}

function installGetters(realm: Realm): void {
	const getters = (target: object, all: Record<string, (this: never) => unknown>): void => {
		for (const [name, get] of Object.entries(all)) {
			Object.defineProperty(target, name, { get, configurable: true });
		}
	};
	getters(realm.Node.prototype, {
		doc(this: Node) {
			return this.ownerDocument ?? this;
		},
		win(this: Node) {
			return this.doc.defaultView ?? window;
		},
		constructorWin() {
			return realm;
		},
	});
	getters(realm.HTMLElement.prototype, {
		innerWidth(this: HTMLElement) {
			const style = this.win.getComputedStyle(this);
			return this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
		},
		innerHeight(this: HTMLElement) {
			const style = this.win.getComputedStyle(this);
			return this.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
		},
	});
	getters(realm.UIEvent.prototype, {
		win(this: UIEvent) {
			return this.view ?? window;
		},
		doc(this: UIEvent) {
			return this.win.document;
		},
		targetNode(this: UIEvent) {
			return isElement(this.target) ? this.target : null;
		},
	});
	extend(realm.UIEvent.prototype, {
		instanceOf(this: UIEvent, type: { name: string; new (): unknown }) {
			return isOfType(this, type, this.win as Realm);
		},
	});
}

/** The type is named in the main window, and the thing may come from another. */
function isOfType(thing: object, type: { name: string; new (): unknown }, realm: Realm): boolean {
	const own: unknown = Reflect.get(realm, type.name);
	return thing instanceof type || (typeof own === "function" && thing instanceof own);
}

function globalFunctions(doc: Document): object {
	return {
		createEl: createElement.bind(undefined, doc),
		createDiv: createElement.bind(undefined, doc, "div"),
		createSpan: createElement.bind(undefined, doc, "span"),
		createSvg: createSvgElement.bind(undefined, doc),
		createFragment(then?: (fragment: DocumentFragment) => void) {
			const fragment = doc.createDocumentFragment();
			then?.(fragment);
			return fragment;
		},
		fish: (selector: string) => doc.querySelector(selector),
		fishAll: (selector: string) => [...doc.querySelectorAll(selector)],
		isBoolean: (value: unknown) => typeof value === "boolean",
		ready: (then: () => unknown) => {
			then();
		},
		sleep: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
		nextFrame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
	};
}

function asInfo(info: DomElementInfo | string | undefined): DomElementInfo {
	return typeof info === "string" ? { cls: info } : (info ?? {});
}
