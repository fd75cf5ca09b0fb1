import { describe, expect, it } from "vitest";
import { parseSettings, type SettingsContent } from "../../../src/core/settings/parse-settings";
import { SettingsStore } from "../../../src/obsidian/vault/settings-store";

/** A `data.json` in memory; undefined where there is none. */
class MemoryFile {
	readonly copies: string[] = [];
	readonly told: string[] = [];
	readonly saved: unknown[] = [];
	text: string | undefined;
	isLocked = false;

	constructor(text?: string) {
		this.text = text;
	}

	read(): Promise<SettingsContent> {
		const { text } = this;
		return Promise.resolve(
			text === undefined ? { kind: "value", value: undefined } : parseSettings(text),
		);
	}

	write(data: unknown): Promise<void> {
		this.saved.push(data);
		this.text = JSON.stringify(data);
		return Promise.resolve();
	}

	keepAside(): Promise<string> {
		if (this.isLocked) return Promise.reject(new Error("no space left"));
		this.copies.push(this.text ?? "");
		return Promise.resolve(`data.unreadable.json`);
	}

	tell(message: string): void {
		this.told.push(message);
	}
}

async function openStore(file: MemoryFile): Promise<SettingsStore> {
	const store = new SettingsStore(file, () => undefined);
	await store.load();
	return store;
}

const GOOD = '{"version":1,"properties":{"intro_status":["Status"]}}';
const HEADING = { keys: ["logHeading"], value: "Log" } as const;
const UNREADABLE = [
	["is empty", ""],
	["is cut off", GOOD.slice(0, 30)],
	["is no JSON", "Status, please"],
	["is a list", "[1]"],
	["is a text", '"contacts"'],
	["is a number", "7"],
] as const;

it("shows a setting as it was changed while it is still being saved, so that the next change builds on it", async () => {
	const file = new MemoryFile();
	let finish = (): void => undefined;
	file.write = (data) => {
		file.saved.push(data);
		return new Promise<void>((resolve) => {
			finish = resolve;
		});
	};
	const store = await openStore(file);
	const first = store.set({ keys: ["pipeline", "weekend"], value: [0, 5, 6] });
	expect(store.settings.pipeline.weekend).toEqual([0, 5, 6]);
	finish();
	await first;
	expect(file.saved).toEqual([{ version: 1, pipeline: { weekend: [0, 5, 6] } }]);
});

it("says how to take back what it sets, until it says something else", async () => {
	const file = new MemoryFile('{"version":1,"contacts":{"tags":["x"]},"future":1}');
	const store = await openStore(file);
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
	expect(file.saved.at(-1)).toEqual({ version: 1, contacts: { tags: ["x"] }, future: 1 });
	expect(store.settings.logHeading).toBe("Introduction log");
});

describe("a settings file that cannot be read", () => {
	it.each(UNREADABLE)(
		"that %s leaves the defaults, and is a problem and a word",
		async (_, text) => {
			const file = new MemoryFile(text);
			const store = await openStore(file);
			expect(store.settings.logHeading).toBe("Introduction log");
			expect(store.problems).toMatchObject([{ path: "data.json", code: "invalid-settings" }]);
			expect(store.problems[0]?.message).toContain("the defaults are used");
			expect(file.told).toEqual([expect.stringContaining("cannot be read")]);
			expect(file.text).toBe(text);
		},
	);

	it.each(UNREADABLE)("that %s is kept as it is before the first change", async (_, text) => {
		const file = new MemoryFile(text);
		const store = await openStore(file);
		await Promise.all([
			store.set(HEADING),
			store.set({ keys: ["contacts", "tags"], value: ["person"] }),
		]);
		expect(file.copies).toEqual([text]);
		expect(file.told.at(-1)).toContain("data.unreadable.json");
		expect(JSON.parse(file.text ?? "")).toEqual({
			version: 1,
			logHeading: "Log",
			contacts: { tags: ["person"] },
		});
		expect(store.problems).toEqual([]);
	});

	it("is not written over where it cannot be kept", async () => {
		const file = new MemoryFile("{");
		file.isLocked = true;
		const store = await openStore(file);
		await expect(store.set(HEADING)).rejects.toThrow("no space left");
		expect(file.text).toBe("{");
		expect(store.settings.logHeading).toBe("Introduction log");
		expect(file.told.at(-1)).toContain("not saved");
	});

	it("that can be read again is read before it is changed, and needs no copy", async () => {
		const file = new MemoryFile("");
		const store = await openStore(file);
		file.text = GOOD;
		await store.set(HEADING);
		expect(file.copies).toEqual([]);
		expect(JSON.parse(file.text)).toEqual({ ...(JSON.parse(GOOD) as object), logHeading: "Log" });
		expect(store.settings.properties).toEqual({ intro_status: ["Status"] });
	});

	it("is read again when another device has mended it", async () => {
		const file = new MemoryFile("");
		const store = await openStore(file);
		file.text = GOOD;
		await store.reload();
		expect(store.settings.properties).toEqual({ intro_status: ["Status"] });
		expect(store.problems).toEqual([]);
	});

	it("does not take away what was read while it was whole", async () => {
		const file = new MemoryFile(GOOD);
		const store = await openStore(file);
		file.text = GOOD.slice(0, 20);
		await store.reload();
		await store.reload();
		expect(store.settings.properties).toEqual({ intro_status: ["Status"] });
		expect(store.problems[0]?.message).toContain("the previous ones are used");
		expect(file.told).toHaveLength(1);
		await store.set(HEADING);
		expect(file.copies).toEqual([GOOD.slice(0, 20)]);
		expect(JSON.parse(file.text)).toEqual({ ...(JSON.parse(GOOD) as object), logHeading: "Log" });
	});
});

it("reads a settings file that begins with a byte order mark", async () => {
	const store = await openStore(new MemoryFile(`\uFEFF${GOOD}`));
	expect(store.settings.properties).toEqual({ intro_status: ["Status"] });
	expect(store.problems).toEqual([]);
});
