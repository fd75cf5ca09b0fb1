import type { CompanyEntry } from "../../core/index/entry";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { useHiddenName } from "../shared/use-name";

const MOTIVATIONS = ["1", "2", "3", "4", "5"];

interface TargetControlsProps {
	readonly company: CompanyEntry;
	/** Whether arrow keys lead to it: in a list keys do the same. */
	readonly isInList?: boolean;
}

/** Makes a company a target or no longer one, and says how much I want it, in place. */
export function TargetControls({ company, isInList = false }: TargetControlsProps) {
	const host = useHost();
	const { path, note } = company;
	const [nameId, hiddenName] = useHiddenName(`Motivation: ${note.name}`);
	const tabIndex = isInList ? -1 : undefined;
	return (
		<span class="warm-intros-motivation">
			<button
				type="button"
				class={`clickable-icon ${note.target ? "is-active" : ""}`}
				tabIndex={tabIndex}
				aria-label={`Target: ${note.name}`}
				aria-pressed={note.target}
				aria-keyshortcuts={isInList ? "t" : undefined}
				onClick={() => host.act({ kind: "set-target", path, isTarget: !note.target })}
			>
				<Icon name="lucide-target" />
			</button>
			{hiddenName}
			<select
				class="dropdown"
				tabIndex={tabIndex}
				aria-labelledby={nameId}
				value={note.motivation === undefined ? "" : String(note.motivation)}
				onChange={({ currentTarget: { value } }) =>
					host.act({
						kind: "set-motivation",
						path,
						motivation: value === "" ? undefined : Number(value),
					})
				}
			>
				<option value="">Motivation</option>
				{MOTIVATIONS.map((one) => (
					<option key={one} value={one}>
						{`${one} of 5`}
					</option>
				))}
			</select>
		</span>
	);
}
