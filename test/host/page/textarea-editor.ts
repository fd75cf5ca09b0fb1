import type { ChangeSet } from "@codemirror/state";
import type { EditorChange, EditorPosition, EditorRange, EditorTransaction } from "obsidian";
import { EditorHistory } from "./editor-history";

type Place = EditorPosition | number;

/** The part of Obsidian's editor that works on the text and the selection, over a plain text field. */
export class TextareaEditor {
	readonly #history = new EditorHistory();

	constructor(
		private readonly field: HTMLTextAreaElement,
		private readonly onChange: () => void,
	) {
		field.addEventListener("input", () => {
			this.#history.become(field.value);
			onChange();
		});
	}

	/** Begins with the text of another note, or takes over what was written to this one elsewhere. */
	load(text: string, isAnother: boolean): void {
		const lines = text.replaceAll(/\r\n?/g, "\n");
		if (isAnother) {
			this.#history.begin(lines);
			this.field.value = lines;
		} else this.#show(this.#history.become(lines));
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		return undefined;
	}

	getValue(): string {
		return this.field.value;
	}

	setValue(content: string): void {
		this.#show(this.#history.become(content));
		this.onChange();
	}

	getLine(line: number): string {
		return this.#lines()[line] ?? "";
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.#lines().length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		return this.getValue().slice(this.field.selectionStart, this.field.selectionEnd);
	}

	somethingSelected(): boolean {
		return this.field.selectionStart !== this.field.selectionEnd;
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		const end = this.field.selectionStart + replacement.length;
		this.#replace(replacement, this.field.selectionStart, this.field.selectionEnd);
		this.field.setSelectionRange(end, end);
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
		this.#replace(replacement, this.posToOffset(from), this.posToOffset(to));
	}

	getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
		const isStart = side === "from" || side === "anchor";
		return this.offsetToPos(isStart ? this.field.selectionStart : this.field.selectionEnd);
	}

	listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
		return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
	}

	setCursor(position: Place, ch = 0): void {
		const at = typeof position === "number" ? { line: position, ch } : position;
		this.setSelection(at, at);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		const [a, b] = [this.posToOffset(anchor), this.posToOffset(head)];
		this.field.setSelectionRange(Math.min(a, b), Math.max(a, b));
	}

	setSelections(ranges: { anchor: EditorPosition; head?: EditorPosition }[]): void {
		const [first] = ranges;
		if (first !== undefined) this.setSelection(first.anchor, first.head);
	}

	focus(): void {
		this.field.focus();
	}

	blur(): void {
		this.field.blur();
	}

	hasFocus(): boolean {
		return this.field.doc.activeElement === this.field;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.field.scrollTop, left: this.field.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.field.scrollTo(x ?? this.field.scrollLeft, y ?? this.field.scrollTop);
	}

	scrollIntoView({ from }: EditorRange): void {
		const lineHeight = parseFloat(this.field.win.getComputedStyle(this.field).lineHeight) || 20;
		this.field.scrollTop = from.line * lineHeight;
	}

	undo(): void {
		this.#go(this.#history.undo());
	}

	redo(): void {
		this.#go(this.#history.redo());
	}

	exec(command: string): void {
		throw notModelled(command);
	}

	transaction(transaction: EditorTransaction): void {
		const changes = (transaction.changes ?? []).map(({ text, from, to = from }) => ({
			from: this.posToOffset(from),
			to: this.posToOffset(to),
			insert: text,
		}));
		if (changes.length > 0) this.#go(this.#history.change(changes));
		if (transaction.replaceSelection !== undefined) {
			this.replaceSelection(transaction.replaceSelection);
		}
		const { selection } = transaction;
		if (selection !== undefined) this.setSelection(selection.from, selection.to);
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const values = this.#lines().map((text, line) => read(line, text));
		const changes: EditorChange[] = [];
		for (const [line, text] of this.#lines().entries()) {
			const value = values[line] ?? null;
			if (ignoreEmpty && value === null) continue;
			const change = write(line, text, value);
			if (change !== undefined) changes.push(change);
		}
		this.transaction({ changes });
	}

	wordAt(position: EditorPosition): EditorRange | null {
		const text = this.getLine(position.line);
		for (const match of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
			const end = match.index + match[0].length;
			if (match.index > position.ch || end < position.ch) continue;
			const { line } = position;
			return { from: { line, ch: match.index }, to: { line, ch: end } };
		}
		return null;
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const lines = this.#lines();
		if (line >= lines.length) return this.getValue().length;
		const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
		return before + Math.min(ch, lines[line]?.length ?? 0);
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.getValue().slice(0, offset).split("\n");
		return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
	}

	#lines(): string[] {
		return this.getValue().split("\n");
	}

	#replace(insert: string, from: number, to: number): void {
		this.#go(this.#history.change({ from, to, insert }));
	}

	#go(changes: ChangeSet | undefined): void {
		if (!changes) return;
		this.#show(changes);
		this.onChange();
	}

	/** Shows the text as it is after changes, which the selection goes along with. */
	#show(changes: ChangeSet): void {
		const { field } = this;
		const { selectionStart, selectionEnd, scrollTop } = field;
		field.value = this.#history.text;
		field.setSelectionRange(changes.mapPos(selectionStart), changes.mapPos(selectionEnd));
		field.scrollTop = scrollTop;
	}
}

function notModelled(name: string): Error {
	return new Error(`The simulated host's editor knows no "${name}".`);
}
