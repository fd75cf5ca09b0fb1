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

it("says how to take back what it sets, until it says something else", async () => {
	let saved: unknown = { version: 1, contacts: { tags: ["x"] }, future: 1 };
	const store = new SettingsStore(
		{
			loadData: () => Promise.resolve(saved),
			saveData: (data) => {
				saved = data;
				return Promise.resolve();
			},
		},
		() => undefined,
	);
	await store.load();
	const changes = [
		{ keys: ["contacts", "tags"], value: ["y"] },
		{ keys: ["properties", "title"], value: ["role"] },
		{ keys: ["logHeading"], value: "Log" },
	] as const;
	const before = await store.set(...changes);
	expect(store.holds(...changes)).toBe(true);
	expect(store.settings.properties).toEqual({ title: ["role"] });
	await store.set(...before);
	expect(store.holds(...changes)).toBe(false);
	expect(saved).toEqual({ version: 1, contacts: { tags: ["x"] }, future: 1 });
	expect(store.settings.logHeading).toBe("Introduction log");
});
