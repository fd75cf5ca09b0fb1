import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useProbe } from "../host/test-plugin/use-probe";
import type { ProbeNotes } from "../host/test-plugin/use-probe";
import { useBrowser } from "./browser";

const plugin = useProbe();
const openHost = useBrowser();

describe("the vault of the simulated host", () => {
	it("lets two processes of one file begun at once both arrive", async () => {
		const { host, vault } = await openHost({ vault: { "a.md": "" }, plugin });
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("a.md");
			if (file === null) throw new Error("Expected a file");
			await Promise.all([
				app.vault.process(file, (text) => `${text}1`),
				app.vault.process(file, (text) => `${text}2`),
			]);
		});
		expect(readFileSync(path.join(vault, "a.md"), "utf8")).toBe("12");
	});

	it("refuses what a disk refuses, and changes nothing", async () => {
		const files = { "a.md": "a", "b.md": "b", "Folder/c.md": "c" };
		const { host, vault } = await openHost({ vault: files, plugin });
		const refusals = await host.evaluate(async ({ app: { vault } }) => {
			const file = vault.getFileByPath("a.md");
			if (file === null) throw new Error("Expected a file");
			const refusalOf = (work: Promise<unknown>): Promise<string> =>
				work.then(
					() => "done",
					(error: unknown) => (error instanceof Error ? error.message : "odd"),
				);
			return [
				await refusalOf(vault.create("b.md", "new")),
				await refusalOf(vault.create("Nowhere/d.md", "new")),
				await refusalOf(vault.createFolder("Folder")),
				await refusalOf(vault.rename(file, "b.md")),
				await refusalOf(vault.adapter.read("../outside.md")),
			];
		});
		expect(refusals).toEqual([
			"File already exists.",
			"ENOENT: no such file or directory, open 'Nowhere/d.md'",
			"Folder already exists.",
			"Destination file already exists!",
			"Not a path in the vault: ../outside.md",
		]);
		expect(readFileSync(path.join(vault, "b.md"), "utf8")).toBe("b");
	});

	it("tells create, modify, rename and delete, and keeps the file's times", async () => {
		const { host } = await openHost({ vault: {}, plugin });
		const seen = await host.evaluate(async (host) => {
			const { vault, fileManager } = host.app;
			const events: string[] = [];
			vault.on("create", (file: { path: string }) => events.push(`create ${file.path}`));
			vault.on("modify", (file: { path: string }) => events.push(`modify ${file.path}`));
			vault.on("delete", (file: { path: string }) => events.push(`delete ${file.path}`));
			vault.on("rename", (file: { path: string }, old: string) =>
				events.push(`rename ${old} ${file.path}`),
			);
			await vault.createFolder("A/B");
			const file = await vault.create("A/B/c.md", "one");
			const before = { ...file.stat };
			await vault.append(file, " and two");
			const folder = vault.getFolderByPath("A");
			if (folder === null) throw new Error("Expected a folder");
			await vault.rename(folder, "Z");
			const hasGrown = file.stat.size > before.size && file.stat.mtime >= before.mtime;
			await fileManager.trashFile(file);
			return { events, hasGrown, inTrash: await vault.adapter.read(".trash/c.md") };
		});
		expect(seen).toEqual({
			events: [
				"create A",
				"create A/B",
				"create A/B/c.md",
				"modify A/B/c.md",
				"rename A Z",
				"rename A/B Z/B",
				"rename A/B/c.md Z/B/c.md",
				"delete Z/B/c.md",
			],
			hasGrown: true,
			inTrash: "one and two",
		});
	});

	it("takes over what others change in the folder", async () => {
		const { host, vault } = await openHost({ vault: { "a.md": "a", "b.md": "b" }, plugin });
		await host.evaluate(({ app, plugin }) => {
			const seen: string[] = [];
			Object.assign(plugin ?? {}, { outside: seen });
			app.metadataCache.on("changed", (file: { path: string }) =>
				seen.push(`changed ${file.path}`),
			);
			app.vault.on("delete", (file: { path: string }) => seen.push(`delete ${file.path}`));
		});
		writeFileSync(path.join(vault, "a.md"), "#tagged from outside");
		rmSync(path.join(vault, "b.md"));
		mkdirSync(path.join(vault, "New"));
		writeFileSync(path.join(vault, "New", "c.md"), "new");
		await host.evaluate((host) => host.takeOutsideChanges());
		const seen = await host.evaluate(({ app, plugin }) => ({
			events: Reflect.get(plugin ?? {}, "outside") as string[],
			tags: app.metadataCache.getCache("a.md")?.tags?.map(({ tag }) => tag),
			paths: app.vault.getFiles().map((file) => file.path),
		}));
		expect(seen.events.sort()).toEqual(["changed New/c.md", "changed a.md", "delete b.md"]);
		expect(seen.tags).toEqual(["#tagged"]);
		expect(seen.paths).toEqual(["a.md", "New/c.md"]);
	});

	it("writes nothing when it is opened for reading only", async () => {
		const { host, vault } = await openHost({ vault: { "a.md": "a" }, plugin, readOnly: true });
		const refusal = await host.evaluate(({ app }) =>
			app.vault.create("b.md", "b").catch((error: unknown) => String(error)),
		);
		expect(refusal).toContain("EROFS: read-only file system");
		expect(() => readFileSync(path.join(vault, "b.md"))).toThrow("ENOENT");
	});

	it("holds 5,000 notes with links", async () => {
		const names = Array.from({ length: 5000 }, (_, at) => `Person ${at}`);
		const files = names.map((name, at): [string, string] => [
			`People/${name}.md`,
			`---\ntype: contact\nknows: ["[[Person ${(at + 1) % 5000}]]"]\n---\nMet [[Person 0]].\n`,
		]);
		const { host } = await openHost({ vault: Object.fromEntries(files), plugin });
		const counts = await host.evaluate(({ app }) => ({
			notes: app.vault.getMarkdownFiles().length,
			resolved: Object.values(app.metadataCache.resolvedLinks).filter(
				(links) => links["People/Person 0.md"] !== undefined,
			).length,
		}));
		expect(counts).toEqual({ notes: 5000, resolved: 5000 });
	});
});

describe("the server of the simulated host", () => {
	const ask = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
		new Promise((resolve, reject) => {
			http
				.get(url, { headers }, (response) => {
					response.resume();
					resolve(response.statusCode);
				})
				.on("error", reject);
		});

	it("answers only who has the token, by its own name and from its own pages", async () => {
		const { url } = await openHost({ vault: {}, plugin });
		const page = url.split("?")[0] ?? "";
		const { host: name, origin } = new URL(page);
		expect(await ask(page, {})).toBe(200);
		expect(await ask(page, { Origin: origin })).toBe(200);
		expect(await ask(page, { Origin: "https://example.com" })).toBe(403);
		expect(await ask(page, { Host: `example.com:${new URL(page).port}` })).toBe(403);
		expect(await ask(`http://${name}/`, {})).toBe(403);
		expect(await ask(`http://${name}/0123456789abcdef/api/vault`, {})).toBe(403);
		expect(await ask(`${page}plugin/..%2f..%2fpackage.json`, {})).toBe(404);
	});
});

describe("the start of the simulated host", () => {
	const vault = { "a.md": "a", "b.md": "b" };
	const seenBy = { loaded: "files at load: 0", ready: "files when ready: 2" };

	it("loads the plugin before the vault, then tells that the layout is ready", async () => {
		const { host } = await openHost({ vault, plugin, firstTime: true });
		expect(
			await host.evaluate(({ plugin }) => Reflect.get(plugin ?? {}, "seen") as ProbeNotes),
		).toEqual([seenBy.loaded, seenBy.ready, "enabled by the user"]);
	});

	it("may say that the layout is ready before the notes are read", async () => {
		const { host } = await openHost({ vault, plugin, slowIndex: 1 });
		await expect
			.poll(() => host.evaluate(({ app }) => app.metadataCache.getCache("a.md")))
			.not.toBeNull();
	});

	it("has none of Node's globals, and can reach no other place", async () => {
		const { page, host } = await openHost({ vault, plugin });
		const found = await page.evaluate(() =>
			["process", "Buffer", "require", "global"].filter((name) => name in window),
		);
		expect(found).toEqual([]);
		const reached = await page.evaluate(() =>
			fetch("http://127.0.0.1:9/").then(
				() => "reached",
				() => "refused",
			),
		);
		expect(reached).toBe("refused");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
