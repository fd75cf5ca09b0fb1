import { useHost } from "../shared/host";
import type { WeekStep } from "../shared/week-step";

/** What to do where nothing is due today or this week: there is somebody to ask for as long as there are people. */
export function WeekOffer({ label, run }: WeekStep) {
	const host = useHost();
	return (
		<p class="warm-intros-offer">
			<span>See who to ask next.</span>
			<button type="button" onClick={() => host.run(run)}>
				{label}
			</button>
		</p>
	);
}
