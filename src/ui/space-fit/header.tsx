import { useEffect, useRef, useState } from "preact/hooks";
import { IncompleteCount } from "../../app/fit/check-fit";
import type { Fit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { Choice } from "../shared/filter-fields";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { countPeople, formatCount } from "../shared/labels";

interface HeaderProps {
	readonly fit: Fit;
	readonly spaces: readonly SpaceEntry[];
	readonly onSpace: (path: string) => void;
}

/** The head of the view: whose fit it is, how many people there are, and what brings more of them and more about them. */
export function Header({ fit, spaces, onSpace }: HeaderProps) {
	const host = useHost();
	const { space } = fit;
	return (
		<div class="warm-intros-header">
			{spaces.length > 1 && space ? (
				<Choice
					label="Space"
					value={space.path}
					choices={spaces.map(({ path, note }) => [path, note.name] as const)}
					onChoose={onSpace}
				/>
			) : (
				<h2 class="warm-intros-title" dir="auto">
					{space?.note.name ?? "Everyone"}
				</h2>
			)}
			<span class="warm-intros-summary">
				{space
					? `${countPeople(fit.people.length)}, ${countMatchingAll(fit)} match in all three`
					: countPeople(fit.people.length)}
			</span>
			<span class="warm-intros-header-buttons">
				{space && (
					<button
						type="button"
						class="clickable-icon"
						aria-label="Open the note of this space"
						onClick={(event) => host.openNote(space.path, event)}
					>
						<Icon name="lucide-file-text" />
					</button>
				)}
				{space && <CheckFitButton fit={fit} />}
				<button type="button" onClick={() => host.run("import-people")}>
					Import
				</button>
				<button type="button" onClick={() => host.run("add-person")}>
					Add a person
				</button>
			</span>
		</div>
	);
}

/** After this many milliseconds without a change it is counted whom there is to check: no redraw waits for it. */
const COUNT_AFTER_MS = 200;

function CheckFitButton({ fit }: { readonly fit: Fit }) {
	const host = useHost();
	const [count, setCount] = useState(0);
	const incomplete = useRef(new IncompleteCount());
	useEffect(() => {
		const timer = window.setTimeout(() => setCount(incomplete.current.of(fit)), COUNT_AFTER_MS);
		return () => window.clearTimeout(timer);
	}, [fit]);
	if (count === 0) return null;
	return (
		<button type="button" onClick={() => host.run("check-fit")}>
			{`Check fit (${formatCount(count)})`}
		</button>
	);
}

/** Those who match in all come first. */
function countMatchingAll({ people }: Fit): number {
	const end = people.findIndex(({ matches }) => matches < DIMENSIONS.length);
	return end < 0 ? people.length : end;
}
