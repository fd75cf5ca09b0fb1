import { useMemo } from "preact/hooks";
import {
	type BestPath,
	documentHole,
	type Hole,
	nextLabel,
} from "../../app/documents/missing-document";
import type { Fit } from "../../core/fit/fit";
import type { VaultIndex } from "../../core/index/vault-index";
import { type OfferedCommand, useHost } from "../shared/host";

export interface NextStepProps {
	readonly index: VaultIndex;
	readonly fit: Fit;
	readonly best: BestPath;
	readonly hole: Hole;
}

/** Who would be next for what the space lacks, and a button that takes the step; where there is nobody, what to look for. */
export function NextStep({ index, fit, best, hole }: NextStepProps) {
	const host = useHost();
	const lacked = "term" in hole ? hole.term : hole.category;
	const missing = useMemo(
		() => documentHole(index, fit, hole, best),
		[index, index.revision, fit, lacked, best],
	);
	const [first] = missing.people;
	const button = (label: string, run: () => void) => (
		<button type="button" onClick={run}>
			{label}
		</button>
	);
	const command = (label: string, id: OfferedCommand) => button(label, () => host.run(id));
	return (
		<div class="warm-intros-what-if">
			<p dir="auto">{nextLabel(missing)}</p>
			<div class="warm-intros-what-if-words">
				{first?.introducer &&
					button(`Ask ${first.introducer.name}`, () =>
						host.act({ kind: "ask", path: first.path, via: first.introducer?.path ?? "" }),
					)}
				{first &&
					!first.introducer &&
					button("Who can introduce you", () => host.act({ kind: "show-paths", path: first.path }))}
				{!first && command("Add a person", "add-person")}
				{!first && command("Import people…", "import-people")}
			</div>
		</div>
	);
}
