// What the plugin leaves out of the yaml package, which is the largest part of main.js.
import { readFile } from "node:fs/promises";
import path from "node:path";

/**
 * The plugin reads YAML 1.2 and edits ranges of its text: it never makes, changes, copies or writes a
 * document, and knows no tags of YAML 1.1 (`!!binary`, `!!set`). What the yaml package has for these is
 * left out of main.js: what was to be called says so, and a tag that is left out is one that nobody knows.
 * `test/lean-yaml.test.ts` compares what is left with the whole.
 */
export const withoutUnusedYaml = {
	name: "without-unused-yaml",
	setup({ onLoad, onResolve }) {
		onResolve({ filter: /^left-out$/ }, () => ({ path: "left-out", namespace: "lean-yaml" }));
		onLoad({ filter: /^left-out$/, namespace: "lean-yaml" }, () => ({ contents: LEFT_OUT }));
		onLoad({ filter: /[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/].*\.js$/ }, leaveOut);
	},
};

/** Modules of which nothing is ever called. */
const WRITERS =
	/^(?:stringify\/\w+|doc\/(?:anchors|applyReviver|createNode)|parse\/cst-(?:scalar|stringify|visit))\.js$/;

/** Modules of tags and schemas that the plugin does not know. */
const TAGS =
	/^schema\/(?:json\/schema|yaml-1\.1\/(?:binary|bool|float|int|omap|pairs|schema|set|timestamp))\.js$/;

const CHANGES = ["clone", "add", "addIn", "delete", "deleteIn", "set", "setIn"];
const QUESTIONS = ["get", "getIn", "has", "hasIn"];

/** Methods that are never called, by their module. */
const METHODS = {
	"doc/Document.js": [
		...CHANGES,
		...QUESTIONS,
		"createAlias",
		"createNode",
		"createPair",
		"toJSON",
		"toString",
	],
	"doc/directives.js": ["clone", "tagString", "toString"],
	"nodes/Alias.js": ["toString"],
	"nodes/Collection.js": [
		"clone",
		"addIn",
		"deleteIn",
		"getIn",
		"hasAllNullValues",
		"hasIn",
		"setIn",
	],
	"nodes/Node.js": ["clone", "toJS"],
	"nodes/Pair.js": ["clone", "toString"],
	"nodes/Scalar.js": ["toString"],
	"nodes/YAMLMap.js": ["from", "add", "delete", "get", "has", "set", "toString"],
	"nodes/YAMLSeq.js": ["from", "add", "delete", "get", "has", "set", "toString"],
};

/** Only the writing of names is ever asked for, and only by such a name. */
const LEFT_OUT = `export function leftOut() {
	throw new Error("A property name that is a list or a mapping cannot be read here.");
}`;

const IMPORT = `import { leftOut } from "left-out";`;

async function leaveOut({ path: file }) {
	const name = file.split(path.sep).join("/").split("/yaml/browser/dist/").at(-1);
	const source = await readFile(file, "utf8");
	if (WRITERS.test(name)) return { contents: replaceAll(source, IMPORT) };
	if (TAGS.test(name)) return { contents: replaceAll(source, "const leftOut = undefined;") };
	if (name === "visit.js") return { contents: withoutAsync(source) };
	const methods = METHODS[name];
	return methods === undefined ? undefined : { contents: withoutMethods(source, name, methods) };
}

/** A module with the same exports, each of which is what `declaration` declares as `leftOut`. */
function replaceAll(source, declaration) {
	const names = /export \{([^}]*)\}/.exec(source)?.[1]?.split(",") ?? [];
	const exported = names.map((name) => `leftOut as ${name.trim()}`).join(", ");
	return `${declaration}\nexport { ${exported} };`;
}

/** What only `visitAsync` needs goes with these lines, which nothing else asks for. */
function withoutAsync(source) {
	return source.replaceAll(/^visitAsync\.\w+ = \w+;$/gm, "");
}

/** A module whose classes have these methods only to say that they are left out. */
function withoutMethods(source, file, methods) {
	let left = source;
	for (const method of methods) {
		const whole = new RegExp(`^    ((?:static )?${method})\\(.*\\) \\{\\n(?:[^]*?)^    \\}$`, "m");
		if (!whole.test(left)) throw new Error(`Expected the method ${method} in yaml's ${file}`);
		left = left.replace(whole, (_, head) => `    ${head}() { leftOut(); }`);
	}
	return `${IMPORT}\n${left}`;
}
