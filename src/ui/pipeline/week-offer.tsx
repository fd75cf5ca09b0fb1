import type { AgendaItem } from "../../core/agenda/agenda-item";
import type { VaultIndex } from "../../core/index/vault-index";
import { useHost } from "../shared/host";

interface WeekOfferProps {
	readonly agenda: readonly AgendaItem[];
	readonly index: VaultIndex;
}

/** What to do where nothing is due today or this week: there is somebody to ask for as long as there are people. */
export function WeekOffer({ agenda, index }: WeekOfferProps) {
	const host = useHost();
	const isDue = agenda.some(({ when }) => when === "now" || when === "week");
	if (isDue || index.people.length === 0) return null;
	return (
		<p class="warm-intros-week-offer">
			<span>See who to ask next.</span>
			<button type="button" onClick={() => host.run("plan-week")}>
				Plan my week
			</button>
		</p>
	);
}
