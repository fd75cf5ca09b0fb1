import { applyEdits, editTo, type Plan, refuse, type TextEdit } from "../../core/note/text-edit";
import type { Notes, Outcome } from "./ports";

/** One note to be written: an edit that is planned on its text, or a new note. */
export type NoteWrite =
	| { readonly kind: "edit"; readonly path: string; readonly plan: (text: string) => Plan }
	| { readonly kind: "create"; readonly path: string; readonly text: string };

/** What a user does, as one thing: all its notes are written, or none. */
export interface Action {
	/** What was done, for the notice: "Asked Jane Doe to introduce Ann Lee". */
	readonly title: string;
	readonly writes: readonly NoteWrite[];
}

/** A note as it was (undefined: it was not there) and as it is since. */
export interface Written {
	readonly path: string;
	readonly before: string | undefined;
	readonly after: string;
	/** What leads from the one to the other. */
	readonly edits: readonly TextEdit[];
}

export type Done =
	| { readonly ok: true; readonly title: string; readonly written: readonly Written[] }
	| { readonly ok: false; readonly message: string };

/** What an action would do to the notes as they are now; nothing is written. */
export async function previewAction(notes: Notes, { title, writes }: Action): Promise<Done> {
	const written = new Map<string, Written>();
	for (const write of writes) {
		const before = written.get(write.path)?.after ?? (await notes.read(write.path));
		const outcome = await planWrite(notes, write, before);
		if (typeof outcome === "string") return { ok: false, message: outcome };
		addWritten(written, outcome);
	}
	return { ok: true, title, written: [...written.values()] };
}

/** Carries out an action: every note is checked before the first is written, and put back where a later one fails. */
export async function carryOut(notes: Notes, action: Action): Promise<Done> {
	const preview = await previewAction(notes, action);
	if (!preview.ok) return preview;
	const written = new Map<string, Written>();
	for (const write of action.writes) {
		const { outcome, edits } = await carryOutOne(notes, write);
		if (outcome.kind === "written") {
			const before = write.kind === "edit" ? outcome.before : undefined;
			addWritten(written, { path: outcome.path, before, after: outcome.after, edits });
		} else if (outcome.kind !== "unchanged") {
			const left = await putBack(notes, [...written.values()]);
			return { ok: false, message: describeFailure(write.path, outcome, left) };
		}
	}
	return { ok: true, title: action.title, written: [...written.values()] };
}

/** Puts a note back as it was, where it is still as it was left. */
export function putBackOne(
	notes: Notes,
	{ path, before, after }: Pick<Written, "path" | "before" | "after">,
): Promise<Outcome> {
	if (before === undefined) return notes.remove(path, after);
	return notes.edit(path, (text) =>
		text === after
			? { ok: true, edits: editTo(after, before) }
			: refuse("not-possible", `${path} has changed since.`),
	);
}

/** Whether a note is as it was wanted. */
export function isDone({ kind }: Outcome): boolean {
	return kind === "written" || kind === "unchanged";
}

/** Puts notes back, the last first; the paths of those that are not. */
async function putBack(notes: Notes, written: readonly Written[]): Promise<string[]> {
	const left: string[] = [];
	for (const one of [...written].reverse()) {
		if (!isDone(await putBackOne(notes, one))) left.push(one.path);
	}
	return left;
}

/** What a write makes of a note's text (undefined: there is none to be read), or why it is not possible. */
async function planWrite(
	notes: Notes,
	write: NoteWrite,
	before: string | undefined,
): Promise<Written | string> {
	const { path } = write;
	if (write.kind === "create") {
		if (before !== undefined) return describeFailure(path, { kind: "exists" });
		return { path, before, after: write.text, edits: editTo("", write.text) };
	}
	if (before === undefined) {
		const cannot = refuse("not-possible", `${path} cannot be read.`);
		return describeFailure(path, await notes.edit(path, () => cannot));
	}
	const plan = write.plan(before);
	if (!plan.ok) return describeFailure(path, { kind: "refused", refusal: plan.refusal });
	return { path, before, after: applyEdits(before, plan.edits), edits: plan.edits };
}

/** Adds a note that was written; one that was written before stays one. */
export function addWritten(written: Map<string, Written>, next: Written): void {
	const { path, after } = next;
	const first = written.get(path);
	if (first) {
		const { before } = first;
		written.set(path, { path, before, after, edits: editTo(before ?? "", after) });
	} else if (next.before !== after) written.set(path, next);
}

/** Does one write, and tells the edits that it was. */
export async function carryOutOne(
	notes: Notes,
	write: NoteWrite,
): Promise<{ readonly outcome: Outcome; readonly edits: readonly TextEdit[] }> {
	if (write.kind === "create") {
		const outcome = await notes.create(write.path, write.text);
		return { outcome, edits: editTo("", write.text) };
	}
	let edits: readonly TextEdit[] = [];
	const outcome = await notes.edit(write.path, (text) => {
		const plan = write.plan(text);
		edits = plan.ok ? plan.edits : [];
		return plan;
	});
	return { outcome, edits };
}

/** What became of a write that did not happen, in the user's words; `left` are the notes written before it that could not be put back. */
function describeFailure(path: string, outcome: Outcome, left: readonly string[] = []): string {
	const rest =
		left.length === 0
			? "Nothing was written."
			: `Already written, and not put back because it has changed since: ${left.join(", ")}.`;
	switch (outcome.kind) {
		case "refused": {
			const { code, message } = outcome.refusal;
			const why = code === "not-possible" ? message : `${path} was not changed: ${message}`;
			return left.length === 0 ? why : `${why} ${rest}`;
		}
		case "missing":
			return `${path} is no longer there: it was renamed or deleted. ${rest}`;
		case "exists":
			return `${path} already exists. ${rest}`;
		case "failed":
			return `${path} could not be written: ${outcome.reason}. ${rest}`;
		case "written":
		case "unchanged":
			return `${path} was not changed.`;
	}
}
