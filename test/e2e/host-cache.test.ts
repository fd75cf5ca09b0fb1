import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useProbe } from "../host/test-plugin/use-probe";
import { useBrowser } from "./browser";

const plugin = useProbe();
const openHost = useBrowser();

describe("the metadata cache of the simulated host", () => {
	it("knows what a note says, with where it says it", async () => {
		const note = [
			"---",
			"name: Ann",
			'knows: ["[[Bob|Bobby]]", plain]',
			"---",
			"# Title #",
			"See [[Bob#Work|him]] and [it](My%20note.md), not `[[code]]`. #met/twice",
			"",
			"- [ ] call",
			"  - sub ![[picture.png]]",
			"",
			"```",
			"[[fenced]]",
			"```",
			"> [!note] callout",
			"",
			"Last ^block",
		].join("\n");
		const { host } = await openHost({ vault: { "Ann.md": note }, plugin });
		const cache = await host.evaluate(({ app }) => app.metadataCache.getCache("Ann.md"));
		expect(cache?.frontmatter).toEqual({ name: "Ann", knows: ["[[Bob|Bobby]]", "plain"] });
		expect(cache?.frontmatterLinks).toEqual([
			{ key: "knows.0", link: "Bob", original: "[[Bob|Bobby]]", displayText: "Bobby" },
		]);
		expect(cache?.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
			["Bob#Work", "him"],
			["My note.md", "it"],
		]);
		for (const { position, original } of cache?.links ?? []) {
			expect(note.slice(position.start.offset, position.end.offset)).toBe(original);
		}
		expect(cache?.embeds?.map(({ link }) => link)).toEqual(["picture.png"]);
		expect(cache?.headings?.map(({ heading, level }) => [heading, level])).toEqual([["Title", 1]]);
		expect(cache?.tags?.map(({ tag }) => tag)).toEqual(["#met/twice"]);
		expect(cache?.listItems?.map(({ task, parent }) => [task, parent])).toEqual([
			[" ", -7],
			[undefined, 7],
		]);
		expect(cache?.sections?.map(({ type }) => type)).toEqual([
			"yaml",
			"heading",
			"paragraph",
			"list",
			"code",
			"callout",
			"paragraph",
		]);
		expect(Object.keys(cache?.blocks ?? {})).toEqual(["block"]);
	});

	it("gives no properties for what is no YAML, and goes on", async () => {
		const files = { "bad.md": "---\na: [1\n---\n[[good]]", "good.md": "---\na: 1\n---\n" };
		const { host } = await openHost({ vault: files, plugin });
		const read = await host.evaluate(({ app: { metadataCache } }) => ({
			bad: metadataCache.getCache("bad.md")?.frontmatter,
			good: metadataCache.getCache("good.md")?.frontmatter,
			links: metadataCache.resolvedLinks["bad.md"],
		}));
		expect(read).toEqual({ bad: undefined, good: { a: 1 }, links: { "good.md": 1 } });
	});

	it("moves with a renamed file without telling changed, and gives back what is deleted", async () => {
		const { host } = await openHost({ vault: { "a.md": "---\nn: 1\n---\n" }, plugin });
		const seen = await host.evaluate(async (host) => {
			const { metadataCache, vault } = host.app;
			const events: string[] = [];
			metadataCache.on("changed", () => events.push("changed"));
			metadataCache.on("deleted", (_file: unknown, cache: { frontmatter?: unknown }) =>
				events.push(`deleted ${JSON.stringify(cache.frontmatter)}`),
			);
			const file = vault.getFileByPath("a.md");
			if (file === null) throw new Error("Expected a file");
			await vault.rename(file, "b.md");
			await host.settled();
			const moved = metadataCache.getCache("b.md")?.frontmatter;
			const left = metadataCache.getCache("a.md");
			await vault.delete(file);
			await host.settled();
			return { events, moved, left, gone: metadataCache.getFileCache(file) };
		});
		expect(seen).toEqual({
			events: ['deleted {"n":1}'],
			moved: { n: 1 },
			left: null,
			gone: null,
		});
	});

	it("tells changed, resolve and resolved after a write, and not before its promise ends", async () => {
		const { host } = await openHost({ vault: { "a.md": "old" }, plugin });
		const seen = await host.evaluate(async (host) => {
			const { metadataCache, vault } = host.app;
			const events: string[] = [];
			for (const name of ["changed", "resolve", "resolved"]) {
				metadataCache.on(name, () => events.push(name));
			}
			const file = vault.getFileByPath("a.md");
			if (file === null) throw new Error("Expected a file");
			await vault.modify(file, "new");
			events.push("written");
			await host.settled();
			return events;
		});
		expect(seen).toEqual(["written", "changed", "resolve", "resolved"]);
	});
});

describe("a slow start of the simulated host", () => {
	const vault = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.md`, "[[0]]"]));
	/** What the cache tells of the notes of which it knew nothing when it was first asked, and how often that all is resolved. */
	const seenAt = async (options: { storedIndex?: boolean }) => {
		const { host } = await openHost({ vault, plugin, slowIndex: 30, ...options });
		return host.evaluate(async (host) => {
			const { vault, metadataCache } = host.app;
			const findUnseen = () =>
				vault.getMarkdownFiles().filter((file) => !metadataCache.getFileCache(file));
			const unseen = findUnseen();
			const counts: Record<string, number> = { changed: 0, resolve: 0, resolved: 0 };
			for (const name of Object.keys(counts))
				metadataCache.on(name, (file?: unknown) => {
					if (file === undefined || unseen.some((one) => one === file))
						counts[name] = (counts[name] ?? 0) + 1;
				});
			while (findUnseen().length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
			await host.settled();
			const { changed, resolve, resolved = 0 } = counts;
			const isToldOfEach = resolved >= unseen.length;
			return { wasCold: unseen.length > 0, unseen: unseen.length, changed, resolve, isToldOfEach };
		});
	};

	it("parses note after note when the layout is ready, and tells several times that all is resolved", async () => {
		const { unseen, ...told } = await seenAt({});
		expect(told).toEqual({ wasCold: true, changed: unseen, resolve: unseen, isToldOfEach: true });
	});

	it("tells of what it knows from the last time only that it is resolved", async () => {
		const { unseen, ...told } = await seenAt({ storedIndex: true });
		expect(told).toEqual({ wasCold: true, changed: 0, resolve: unseen, isToldOfEach: true });
	});
});

describe("links in the simulated host", () => {
	it("mean the exact path, else the own folder, else the shortest path, in any case", async () => {
		const vault = {
			"Deep/Er/Ann.md": "",
			"Deep/Ann.md": "",
			"Own/Ann.md": "",
			"Own/from.md": "",
			"Bob.md": "",
			"Own/Bob.md": "",
			"Deep/Er/Only.md": "",
		};
		const { host } = await openHost({ vault, plugin });
		const found = await host.evaluate(({ app: { metadataCache } }) =>
			[
				["Ann", "Own/from.md"],
				["Ann", "elsewhere.md"],
				["bob", "Own/from.md"],
				["Er/Ann", "elsewhere.md"],
				["only", "elsewhere.md"],
				["./Bob", "Own/from.md"],
				["../Deep/Ann.md", "Own/from.md"],
				["/Own/Bob", "elsewhere.md"],
				["Nobody", "Own/from.md"],
			].map(
				([link = "", from = ""]) => metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
			),
		);
		expect(found).toEqual([
			"Own/Ann.md",
			"Own/Ann.md",
			"Bob.md",
			"Deep/Er/Ann.md",
			"Deep/Er/Only.md",
			"Own/Bob.md",
			"Deep/Ann.md",
			"Own/Bob.md",
			null,
		]);
	});

	it("are resolved when their target comes later, and no more when it goes", async () => {
		const { host } = await openHost({ vault: { "a.md": "[[Later]] [[Later#part]]" }, plugin });
		const states = await host.evaluate(async (host) => {
			const { metadataCache, vault } = host.app;
			const state = (): unknown => [
				{ ...metadataCache.resolvedLinks["a.md"] },
				{ ...metadataCache.unresolvedLinks["a.md"] },
			];
			const before = state();
			await vault.createFolder("Deep");
			const later = await vault.create("Deep/later.md", "");
			await host.settled();
			const there = state();
			await vault.rename(later, "Deep/other.md");
			await host.settled();
			return [before, there, state()];
		});
		expect(states).toEqual([
			[{}, { Later: 2 }],
			[{ "Deep/later.md": 2 }, {}],
			[{}, { Later: 2 }],
		]);
	});

	it("follow a file that the app renames, in text and in properties, and nothing else changes", async () => {
		const note = [
			"---\r",
			"# kept",
			'knows: ["[[Ann]]", "[[Ann|her]]"]',
			"---",
			"[[Ann#Work|x]] ![[Ann]] [m](Ann.md#Work) `[[Ann]]` [[Anna]] Ann\r",
		].join("\n");
		const { host, vault } = await openHost({ vault: { "Ann.md": "", "b.md": note }, plugin });
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann.md");
			if (file === null) throw new Error("Expected a file");
			await app.fileManager.renameFile(file, "Ann Lee.md");
		});
		expect(readFileSync(path.join(vault, "b.md"), "utf8")).toBe(
			[
				"---\r",
				"# kept",
				'knows: ["[[Ann Lee]]", "[[Ann Lee|her]]"]',
				"---",
				"[[Ann Lee#Work|x]] ![[Ann Lee]] [m](Ann%20Lee.md#Work) `[[Ann]]` [[Anna]] Ann\r",
			].join("\n"),
		);
	});

	it("are written as short as they can be", async () => {
		const vault = { "Ann.md": "", "A/Bob.md": "", "B/Bob.md": "" };
		const { host } = await openHost({ vault, plugin });
		const written = await host.evaluate(({ app: { vault, metadataCache, fileManager } }) => {
			const [ann, bob] = [vault.getFileByPath("Ann.md"), vault.getFileByPath("A/Bob.md")];
			if (ann === null || bob === null) throw new Error("Expected files");
			return [
				metadataCache.fileToLinktext(ann, ""),
				metadataCache.fileToLinktext(bob, ""),
				fileManager.generateMarkdownLink(ann, "", "#Work", "her"),
			];
		});
		expect(written).toEqual(["Ann", "A/Bob", "[[Ann#Work|her]]"]);
	});
});

describe("properties in the simulated host", () => {
	it("lose comments and quotes when the app writes them, as is reported of it", async () => {
		const note = '---\n# mine\nzip: "01234"\nempty:\n---\nbody';
		const { host, vault } = await openHost({
			vault: { "a.md": note, "e.md": "---\n---\nx" },
			plugin,
		});
		await host.evaluate(async ({ app }) => {
			for (const name of ["a.md", "e.md"]) {
				const file = app.vault.getFileByPath(name);
				if (file === null) throw new Error("Expected a file");
				await app.fileManager.processFrontMatter(file, (properties) => {
					Object.assign(properties as object, { n: 1 });
				});
			}
		});
		expect(readFileSync(path.join(vault, "a.md"), "utf8")).toBe(
			'---\nzip: "01234"\nempty:\nn: 1\n---\nbody',
		);
		expect(readFileSync(path.join(vault, "e.md"), "utf8")).toBe("---\nn: 1\n---\nx");
	});
});
