import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { root } from "./install-packages.mjs";

/** Days are days west and far east of UTC too: the tests that reach local time run in these zones as well. */
const otherZones = ["America/New_York", "Pacific/Kiritimati"];

/** The tools write to a pipe and cannot see whether theirs is a terminal in the end. */
const colours = process.stdout.isTTY
	? { FORCE_COLOR: "1" }
	: { NO_COLOR: "1", FORCE_COLOR: undefined };

/** The tests in a browser are by far the longest: in parts, none is left to run alone at the end. */
const browserParts = ["1/4", "2/4", "3/4", "4/4"];

/**
 * Every check, the longest first, so that none is left to run alone at the end. `args` are those of Node,
 * `project` names a project of vitest's config, and nothing after a failed check that `stopsTheRest`
 * would mean anything.
 */
export const checks = [
	{ name: "build", args: ["esbuild.config.mjs"], stopsTheRest: true },
	...browserParts.map((part) => ({
		name: `browser ${part}`,
		isTestRun: true,
		project: "browser",
		needsBrowser: true,
		part,
	})),
	{ name: "process", isTestRun: true, project: "process" },
	{ name: "unit UTC", isTestRun: true, project: "unit", zone: "UTC" },
	{ name: "eslint", args: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] },
	{ name: "types", args: ["node_modules/typescript/bin/tsc", "-p", "."] },
	...otherZones.map((zone) => ({
		name: `unit ${zone}`,
		isTestRun: true,
		project: "unit",
		zone,
		ofLocalTime: true,
	})),
	{ name: "types of core", args: ["node_modules/typescript/bin/tsc", "-p", "src/core"] },
	{ name: "prettier", args: ["node_modules/prettier/bin/prettier.cjs", "--check", "."] },
	{ name: "knip", args: ["node_modules/knip/bin/knip.js"] },
	{
		name: "knip without tests",
		args: ["node_modules/knip/bin/knip.js", "--production", "--config", "knip.production.json"],
	},
];

/**
 * Runs one check and resolves to `{ passed, failed, output }`: the number of tests for a run of tests,
 * else one passed or one failed; and everything the check wrote.
 */
export async function runCheck(check, vitestArgs) {
	if (check.isTestRun) return runTests(check, vitestArgs);
	const { code, output } = await runNode(check.args, {});
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function runTests({ project, zone, ofLocalTime, part }, vitestArgs) {
	let ownArgs = ofLocalTime ? await narrowToLocalTime(vitestArgs) : vitestArgs;
	if (part !== undefined) ownArgs = partOf(part, vitestArgs);
	if (ownArgs === undefined) return { passed: 0, failed: 0, output: "" };
	const folder = await mkdtemp(path.join(tmpdir(), "warm-intros-test-"));
	try {
		const report = path.join(folder, "report.json");
		const args = [
			"node_modules/vitest/vitest.mjs",
			"run",
			"--project",
			project,
			"--allowOnly=false",
		];
		args.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...ownArgs);
		const { code, output } = await runNode(args, zone === undefined ? {} : { TZ: zone });
		return countTests(await readReport(report), code, output, vitestArgs.length > 0);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The arguments for one part of the tests of a project; of what is asked for by name, the first part runs all. */
function partOf(part, vitestArgs) {
	if (vitestArgs.length === 0) return [`--shard=${part}`];
	return part === browserParts[0] ? vitestArgs : undefined;
}

/** The arguments for a run of the tests that reach local time, of those that are asked for; undefined where none is. */
async function narrowToLocalTime(vitestArgs) {
	// Read here, for it needs a package, and the packages are only there by now.
	const { findLocalTests, readSourceFiles } = await import("./local-time.mjs");
	const files = readSourceFiles();
	const tests = files.map((file) => file.path).filter((file) => /\.test\.tsx?$/.test(file));
	const asked = vitestArgs.filter(
		(arg) => !arg.startsWith("-") && tests.some((file) => file.includes(arg)),
	);
	const local = findLocalTests(files).filter(
		(file) => asked.length === 0 || asked.some((arg) => file.includes(arg)),
	);
	if (local.length === 0) return undefined;
	return [...vitestArgs.filter((arg) => !asked.includes(arg)), ...local];
}

/** A run fails as a whole where it ran no test, left one out, or ended badly with all of them passed. */
function countTests(report, code, output, isFiltered) {
	const passed = report?.numPassedTests ?? 0;
	const failed = report?.numFailedTests ?? 0;
	const leftOut = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
	const reasons = [];
	if (passed + failed === 0) reasons.push("The run executed no test.");
	if (leftOut > 0 && !isFiltered) reasons.push(`Tests left out: ${leftOut}.`);
	if (code !== 0 && failed === 0) reasons.push(`The run ended with code ${code}.`);
	return {
		passed,
		failed: failed + (reasons.length > 0 ? 1 : 0),
		output: [output.trimEnd(), ...reasons].join("\n"),
	};
}

async function readReport(file) {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch (error) {
		// vitest writes none where it could not begin; its own output says why.
		if (error.code === "ENOENT") return undefined;
		throw error;
	}
}

function runNode(args, env) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			env: { ...process.env, ...colours, ...env },
			stdio: ["ignore", "pipe", "pipe"],
		});
		const chunks = [];
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.stderr.on("data", (chunk) => chunks.push(chunk));
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
	});
}
