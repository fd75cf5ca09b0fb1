import type { Device, Scenario } from "./app-window.mts";
import { looks } from "./look-right.mts";
import { starting } from "./start-and-leave.mts";
import { touching } from "./touch-screen.mts";
import { writing } from "./write-notes.mts";

/** What is tried in the app on a device, in the order of the harm that it would do. */
export function scenariosOn(device: Device): readonly Scenario[] {
	return [...writing, ...starting, ...looks, ...touching].filter(({ only }) =>
		only === undefined ? device !== "tablet" : only === device,
	);
}
