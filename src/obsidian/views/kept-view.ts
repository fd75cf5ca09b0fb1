import type { ViewStateResult, WorkspaceLeaf } from "obsidian";
import { isRecord } from "../../core/text/record";
import { LiveView } from "./live-view";
import type { Context } from "../context";

/** A state as an older version or another device may have left it. */
export type GivenState = Readonly<Record<string, unknown>>;

/** A view in which a user chooses things that are kept with the workspace; it is redrawn as time passes. */
export abstract class KeptView<State extends object> extends LiveView {
	readonly #read: (given: GivenState) => State;
	#state: State;

	/** `read` makes a sound state of whatever it is given; of nothing, that of a view that was never used. */
	constructor(leaf: WorkspaceLeaf, context: Context, read: (given: GivenState) => State) {
		super(leaf, context);
		this.#read = read;
		this.#state = read({});
	}

	/** What was chosen in the view. */
	get chosen(): State {
		return this.#state;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#state = this.#read(isRecord(state) ? state : {});
		await super.setState(state, result);
	}

	protected override onOpen(): Promise<void> {
		this.register(this.context.clock.subscribe(() => this.redraw()));
		return super.onOpen();
	}

	protected change(state: State): void {
		this.#state = state;
		this.redraw();
		this.app.workspace.requestSaveLayout();
	}
}

/** A text of a state; "" where there is none. */
export function textIn(value: unknown): string {
	return typeof value === "string" ? value : "";
}

/** The texts of a list in a state. */
export function textsIn(value: unknown): readonly string[] {
	return Array.isArray(value)
		? value.filter((item): item is string => typeof item === "string")
		: [];
}
