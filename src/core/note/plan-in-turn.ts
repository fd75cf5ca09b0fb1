import { editPieces, editsOfPieces, wholeText } from "./pieces";
import { applyEdits, type Plan } from "./text-edit";

/** Plans several changes of one note, each on what the ones before it leave: all of them in one plan, or none. */
export function planInTurn(text: string, plans: readonly ((text: string) => Plan)[]): Plan {
	let current = text;
	let pieces = wholeText(text.length);
	for (const makePlan of plans) {
		const plan = makePlan(current);
		if (!plan.ok) return plan;
		pieces = editPieces(pieces, plan.edits);
		current = applyEdits(current, plan.edits);
	}
	return { ok: true, edits: editsOfPieces(text, pieces) };
}
