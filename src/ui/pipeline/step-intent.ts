import type { NextStep } from "../../core/agenda/next-step";
import type { Intent } from "../shared/host";

/** What a next step asks of the app. */
export function stepIntent(step: NextStep, path: string): Intent {
	return step.kind === "event"
		? { kind: "event", path, event: step.event }
		: { kind: step.kind, path };
}
