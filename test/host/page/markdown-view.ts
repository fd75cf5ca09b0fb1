import { TextFileView } from "./file-view";
import type { HoverPopover } from "./hover-popover";
import { setIcon } from "./icons";
import type { WorkspaceLeaf } from "./leaf";
import { Menu } from "./menu";
import { parseNote } from "./parse-note";
import { renderMarkdown } from "./render-markdown";
import { TextareaEditor } from "./textarea-editor";
import { isRecord } from "./yaml";

/** Scrolling is counted in lines, as if none were wrapped. */
function lineHeightOf(el: HTMLElement): number {
	return parseFloat(el.win.getComputedStyle(el).lineHeight) || 20;
}

interface SubView {
	getScroll(): number;
	applyScroll(scroll: number): void;
	get(): string;
	set(data: string, clear: boolean): void;
}

/** A note: its text in a plain field, or read as the app's reading view shows it. */
export class MarkdownView extends TextFileView {
	readonly editor: TextareaEditor;
	readonly previewMode: SubView;
	readonly editMode: SubView;
	currentMode: SubView;
	hoverPopover: HoverPopover | null = null;
	readonly #field: HTMLTextAreaElement;
	readonly #preview: HTMLElement;
	/** The text as it was loaded: a field knows line feeds only, and the rest must stay as it was. */
	#loaded = { shown: "", text: "" };

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const source = this.contentEl.createDiv("markdown-source-view");
		this.#field = source.createEl("textarea", "cm-content");
		this.#field.setAttribute("aria-label", "Note");
		this.#field.spellcheck = false;
		this.#preview = this.contentEl.createDiv("markdown-reading-view markdown-preview-view");
		this.#preview.hide();
		this.editor = new TextareaEditor(this.#field, () => this.#onEdit());
		this.editMode = this.#subView(this.#field);
		this.previewMode = this.#subView(this.#preview);
		this.currentMode = this.editMode;
		const toggle = this.addAction("book-open", "Current view: editing", () => this.#toggleMode());
		setIcon(toggle, "book-open");
		this.#field.addEventListener("contextmenu", (event) => this.#showEditorMenu(event));
		const paste = (event: ClipboardEvent): void => {
			this.app.workspace.trigger("editor-paste", event, this.editor, this);
		};
		this.#field.addEventListener("paste", paste);
	}

	override getViewType(): string {
		return "markdown";
	}

	override getIcon(): string {
		return "file-text";
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === "md";
	}

	getMode(): "source" | "preview" {
		return this.currentMode === this.previewMode ? "preview" : "source";
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.getMode(), source: this.getMode() === "source" };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		if (!isRecord(state) || typeof state["mode"] !== "string") return;
		if (state["mode"] !== this.getMode()) this.#toggleMode();
	}

	override setEphemeralState(state: unknown): void {
		const line = isRecord(state) ? (state["line"] ?? this.#lineOf(state["subpath"])) : undefined;
		if (typeof line !== "number") return;
		this.editor.setCursor(line);
		this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } });
	}

	override getViewData(): string {
		const { shown, text } = this.#loaded;
		return this.#field.value === shown ? text : this.#field.value;
	}

	override setViewData(data: string, clear: boolean): void {
		this.editor.load(data, clear);
		this.#loaded = { shown: this.#field.value, text: data };
		this.#drawPreview();
	}

	override clear(): void {
		this.setViewData("", true);
	}

	showSearch(): void {
		return undefined;
	}

	/** The line of the heading or block that a link points to. */
	#lineOf(subpath: unknown): number | undefined {
		if (typeof subpath !== "string") return undefined;
		const { headings = [], blocks = {} } = parseNote(this.getViewData());
		const name = subpath.slice(subpath.lastIndexOf("#") + 1).toLowerCase();
		if (name.startsWith("^")) return blocks[name.slice(1)]?.position.start.line;
		const found = headings.find(({ heading }) => heading.toLowerCase() === name);
		return found?.position.start.line;
	}

	#onEdit(): void {
		this.requestSave();
		const { workspace } = this.app;
		workspace.trigger("editor-change", this.editor, this);
		if (this.file !== null) workspace.trigger("quick-preview", this.file, this.getViewData());
	}

	#toggleMode(): void {
		const isReading = this.getMode() === "source";
		this.currentMode = isReading ? this.previewMode : this.editMode;
		this.#field.parentElement?.toggle(!isReading);
		this.#preview.toggle(isReading);
		this.#drawPreview();
	}

	#drawPreview(): void {
		this.#preview.empty();
		if (this.getMode() !== "preview" || this.file === null) return;
		this.#preview.createDiv({ cls: "inline-title", text: this.file.basename });
		renderMarkdown(this.app, this.getViewData(), this.#preview, this.file.path);
	}

	#showEditorMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle("Select all")
				.setSection("selection")
				.setIcon("text-select")
				.onClick(() => this.#field.select()),
		);
		this.app.workspace.trigger("editor-menu", menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}

	#subView(el: HTMLElement): SubView {
		return {
			getScroll: () => el.scrollTop / lineHeightOf(el),
			applyScroll: (line) => {
				el.scrollTop = line * lineHeightOf(el);
			},
			get: () => this.getViewData(),
			set: (data, clear) => this.setViewData(data, clear),
		};
	}
}
