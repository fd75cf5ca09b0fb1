import type { Scenario } from "./app-window.mts";
import { looks } from "./look-right.mts";
import { starting } from "./start-and-leave.mts";
import { writing } from "./write-notes.mts";

/** What is tried in the app on a desktop or on a phone, in the order of the harm that it would do. */
export function scenariosOn(device: "desktop" | "phone"): readonly Scenario[] {
	return [...writing, ...starting, ...looks].filter(
		({ only }) => only === undefined || only === device,
	);
}
