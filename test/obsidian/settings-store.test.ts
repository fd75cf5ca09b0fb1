import { expect, it } from "vitest";
import { SettingsStore } from "../../src/obsidian/settings-store";

it("shows a setting as it was changed while it is still being saved, so that the next change builds on it", async () => {
	const saved: unknown[] = [];
	let finish = (): void => undefined;
	const store = new SettingsStore(
		{
			loadData: () => Promise.resolve(undefined),
			saveData: (data) => {
				saved.push(data);
				return new Promise<void>((resolve) => {
					finish = resolve;
				});
			},
		},
		() => undefined,
	);
	await store.load();
	const first = store.set({ keys: ["pipeline", "weekend"], value: [0, 5, 6] });
	expect(store.settings.pipeline.weekend).toEqual([0, 5, 6]);
	finish();
	await first;
	expect(saved).toEqual([{ version: 1, pipeline: { weekend: [0, 5, 6] } }]);
});
