import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const lucide = path.join(root, "node_modules", "lucide-static");

/** The names of icons in the sources, without the beginning that Obsidian gives them. */
function iconNames(): readonly string[] {
	const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
	const texts = files
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => readFileSync(path.join(root, "src", file), "utf8"));
	const names = texts.flatMap((text) => text.match(/(?<=["'`]lucide-)[a-z0-9-]+/g) ?? []);
	return [...new Set(names)].sort();
}

describe("the icons of the plugin", () => {
	it("are looked up in the edition of Lucide that Obsidian ships", () => {
		const { version } = JSON.parse(readFileSync(path.join(lucide, "package.json"), "utf8")) as {
			version: string;
		};
		expect(version).toBe("0.446.0");
	});

	it("are all drawn there", () => {
		const names = iconNames();
		expect(names.length).toBeGreaterThan(20);
		const isDrawn = (name: string): boolean =>
			existsSync(path.join(lucide, "icons", `${name}.svg`));
		expect(names.filter((name) => !isDrawn(name))).toEqual([]);
	});
});
