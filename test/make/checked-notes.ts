import type { Notes, Outcome } from "../../src/app/write/ports";
import { applyEdits, type Plan, type TextEdit } from "../../src/core/note/text-edit";
import { invertEdits } from "./invert-edits";

/** One call of a plan: the text it saw and what it planned. */
interface Planned {
	readonly text: string;
	readonly plan: Plan;
}

/**
 * Any notes, each of whose writes is computed again by a way of its own: nothing but the planned ranges may
 * change, and their inverse must bring back the same bytes. Throws where that is not so.
 */
export class CheckedNotes implements Notes {
	readonly #notes: Notes;

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	async edit(path: string, plan: (text: string) => Plan): Promise<Outcome> {
		const calls: Planned[] = [];
		const outcome = await this.#notes.edit(path, (text) => {
			const planned = plan(text);
			calls.push({ text, plan: planned });
			return planned;
		});
		checkEdit(path, calls.at(-1), outcome);
		return outcome;
	}

	async create(path: string, text: string): Promise<Outcome> {
		const outcome = await this.#notes.create(path, text);
		if (outcome.kind === "written" && (outcome.before !== "" || outcome.after !== text)) {
			throw new Error(`${path}: expected the new note to hold exactly the text given`);
		}
		if (outcome.kind === "unchanged" || outcome.kind === "refused" || outcome.kind === "missing") {
			throw new Error(`${path}: expected a new note to be written, to exist or to fail`);
		}
		return outcome;
	}

	read(path: string): Promise<string | undefined> {
		return this.#notes.read(path);
	}

	async remove(path: string, text: string): Promise<Outcome> {
		const before = await this.#notes.read(path);
		const outcome = await this.#notes.remove(path, text);
		const after = await this.#notes.read(path);
		if (outcome.kind === "written" ? before !== text || after !== undefined : after !== before)
			throw new Error(`${path}: expected only the note with exactly the text given to be removed`);
		return outcome;
	}
}

function checkEdit(path: string, planned: Planned | undefined, outcome: Outcome): void {
	const allowed = allowedOutcomes(planned);
	if (!allowed.includes(outcome.kind)) {
		throw new Error(`${path}: expected ${allowed.join(" or ")}, got ${outcome.kind}`);
	}
	if (outcome.kind !== "written" || !planned?.plan.ok) return;
	if (outcome.before !== planned.text) {
		throw new Error(`${path}: the text before is not the one that was planned on`);
	}
	const fault = findFault(outcome.before, outcome.after, planned.plan.edits);
	if (fault !== undefined) throw new Error(`${path}: ${fault}`);
}

function allowedOutcomes(planned: Planned | undefined): readonly Outcome["kind"][] {
	if (planned === undefined) return ["missing", "failed"];
	if (!planned.plan.ok) return ["refused"];
	return planned.plan.edits.length === 0 ? ["unchanged"] : ["written", "failed"];
}

/** Says what is wrong with a text after some edits, looking at the bytes; undefined where nothing is. */
export function findFault(
	before: string,
	after: string,
	edits: readonly TextEdit[],
): string | undefined {
	const left = Buffer.from(before, "utf8");
	const right = Buffer.from(after, "utf8");
	let at = 0; // in the text before, in characters
	let leftAt = 0;
	let rightAt = 0;
	for (const { from, to, insert } of [
		...edits,
		{ from: before.length, to: before.length, insert: "" },
	]) {
		if (from < at || to < from || to > before.length) return "the edits overlap or leave the text";
		const kept = Buffer.byteLength(before.slice(at, from), "utf8");
		const same = left
			.subarray(leftAt, leftAt + kept)
			.equals(right.subarray(rightAt, rightAt + kept));
		if (!same) return `bytes outside the edits differ, from byte ${leftAt} on`;
		leftAt += kept + Buffer.byteLength(before.slice(from, to), "utf8");
		rightAt += kept;
		const put = Buffer.from(insert, "utf8");
		if (!put.equals(right.subarray(rightAt, rightAt + put.length))) {
			return `what was put in at byte ${rightAt} is not what was planned`;
		}
		rightAt += put.length;
		at = to;
	}
	if (leftAt !== left.length || rightAt !== right.length) return "bytes are left over at the end";
	const restored = applyEdits(after, invertEdits(before, edits));
	return Buffer.from(restored, "utf8").equals(left) ? undefined : "the inverse does not restore it";
}
