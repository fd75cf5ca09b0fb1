// Which files know of `Date`, and which tests therefore have to pass in every time zone.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./install-packages.mjs";
import { readImports, resolveImport } from "./read-imports.mjs";

/**
 * Every file of src and cli that may use `Date` or a package that computes with it, and why. What is the same
 * in every time zone is proven by test/property/dates.test.ts in four of them, or says why it is; `isLocal` has
 * the rest. `isRare`: nearly every reader of notes reaches the file, for a form of values that few notes have; the
 * tests that import it themselves hold that form.
 */
const DATE_FILES = {
	"src/core/dates/calendar-date.ts": { why: "Day numbers become days by getters of UTC alone." },
	"src/core/dates/utc-date.ts": { why: "Makes the dates in UTC that date-fns is given." },
	"src/core/dates/format-moment.ts": { why: "date-fns writes a date in UTC." },
	"src/core/dates/day-in-words.ts": { why: "date-fns compares two dates in UTC." },
	"src/core/dates/local-clock.ts": { isLocal: true, why: "What a clock on the wall shows." },
	"src/core/dates/offset-time.ts": {
		isLocal: true,
		isRare: true,
		why: "What the clock here shows at a time with an offset.",
	},
	"src/app/documents/ics.ts": { why: "Instants, which a calendar file says in UTC." },
	"src/obsidian/vault/today.ts": { isLocal: true, why: "The clock of the plugin." },
	"src/obsidian/vault/vault-calendar.ts": { isLocal: true, why: "When the file was made." },
	"src/obsidian/interview/calendar-file.ts": { isLocal: true, why: "When the file was made." },
	"cli/vault/lock-vault.mts": { isLocal: true, why: "How old a lock is." },
	"cli/vault/walk-vault.mts": { isLocal: true, why: "How old a draft is that was left behind." },
	"cli/main.mts": { isLocal: true, why: "The clock of the command line." },
};

/** Packages that compute with `Date`. */
const DATE_PACKAGES = /^(date-fns|@date-fns\/utc|obsidian-test-mocks)(\/|$)/;

/** Methods of `Date` that answer in local time. */
const LOCAL_METHODS =
	/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$|^to(Locale|(Locale)?(Date|Time))String$/;

/** A moment that is written as its number is the same everywhere. */
const INSTANT = "new Date(number)";

/** Uses that are the same in every zone, for all that a look at them can tell. */
const ZONELESS_USES = /^(new Date\((…|number)\)|Date\.UTC|date-fns.*|@date-fns.*)$/;

/** What of `Date`, of its local time and of packages that compute with it a file uses, each once. */
export function findDateUses(text) {
	const uses = new Set(readImports(text).filter((name) => DATE_PACKAGES.test(name)));
	const visit = (node) => {
		const use = dateUse(node);
		if (use !== undefined) uses.add(use);
		ts.forEachChild(node, visit);
	};
	if (/\bDate\b|DateTimeFormat|\.(get|set|to)[A-Z]/.test(text))
		visit(ts.createSourceFile("file.tsx", text, ts.ScriptTarget.Latest));
	return [...uses];
}

function dateUse(node) {
	if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) {
		const args = node.arguments ?? [];
		if (args.length === 1 && ts.isNumericLiteral(args[0])) return INSTANT;
		return `new Date(${["", "…"][args.length] ?? "…, …"})`;
	}
	if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) return "Date()";
	if (!ts.isPropertyAccessExpression(node)) return undefined;
	const name = node.name.text;
	if (isNamed(node.expression, "Date")) return `Date.${name}`;
	if (name === "DateTimeFormat") return `Intl.${name}`;
	return LOCAL_METHODS.test(name) ? `.${name}` : undefined;
}

function isNamed(node, name) {
	return ts.isIdentifier(node) && node.text === name;
}

/** Lists the files that use `Date` and are not on the list, are on it for nothing, or use more than it says. */
export function findDateTrouble(files, allowed = DATE_FILES) {
	const trouble = files.flatMap(({ path: file, text }) => {
		const uses = findDateUses(text);
		const place = allowed[file];
		if (place === undefined) return uses.map((use) => `${file} may not use ${use}`);
		if (uses.length === 0) return [`${file} uses no Date`];
		if (place.isLocal) return [];
		const local = uses.filter((use) => !ZONELESS_USES.test(use));
		return local.map((use) => `${file} uses ${use}, which is of a time zone`);
	});
	const known = new Set(files.map(({ path: file }) => file));
	const gone = Object.keys(allowed).filter((file) => !known.has(file));
	return [...trouble, ...gone.map((file) => `${file} is not there`)];
}

/**
 * The test files that reach local time: by their imports, and those of what they import, a file of src or cli that
 * is on the list for it, or anything else that uses `Date`.
 */
export function findLocalTests(files, allowed = DATE_FILES) {
	const known = new Map(files.map((file) => [file.path, file]));
	const isLocal = ({ path: file, text }) => {
		const place = allowed[file];
		if (place !== undefined) return place.isLocal === true;
		return findDateUses(text).some((use) => use !== INSTANT);
	};
	const importers = new Map();
	for (const { path: file, text } of files)
		for (const specifier of readImports(text)) {
			const target = resolveImport(file, specifier, known);
			if (target !== undefined) importers.set(target, [...(importers.get(target) ?? []), file]);
		}
	const reached = new Set(files.filter(isLocal).map(({ path: file }) => file));
	for (const file of reached)
		for (const importer of importers.get(file) ?? [])
			if (!allowed[file]?.isRare || importer.startsWith("test/")) reached.add(importer);
	return [...reached].filter((file) => /\.test\.tsx?$/.test(file)).sort();
}

/** The files of the sources and the tests, with their texts. */
export function readSourceFiles() {
	return ["src", "cli", "test"]
		.flatMap((top) => readdirSync(path.join(root, top), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && /\.[mc]?tsx?$/.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => !/[\\/]test[\\/]fixtures[\\/]/.test(file))
		.map((file) => ({
			path: path.relative(root, file).split(path.sep).join("/"),
			text: readFileSync(file, "utf8"),
		}));
}
