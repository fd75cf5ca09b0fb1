// npm test [-- [--only <step>] [arguments of vitest]]: installs what is missing, builds, and runs every
// check, three at once. The last line is `N passed, N failed`: all tests of all runs, and each other check as one.
import process from "node:process";
import { installPackages, requireNode } from "./install-packages.mjs";
import { checks, runCheck } from "./checks.mjs";

requireNode();

const { only, vitestArgs } = readArguments(process.argv.slice(2));
const asked = checks.filter(({ name }) => only === undefined || name.startsWith(only));
if (asked.length === 0) {
	console.error(
		`No step begins with "${only}". Steps: ${checks.map(({ name }) => name).join(", ")}`,
	);
	process.exit(2);
}

installPackages();
if (asked.some(({ needsBrowser }) => needsBrowser)) {
	const { findChromium } = await import("./find-chromium.mjs");
	const browser = await findChromium();
	if (browser === undefined) process.exit(1);
	process.env.CHROME_PATH = browser;
}

/** How many checks run at once: one more than a small machine has cores, for tests in a browser wait for much. */
const LANES = 3;

const total = { passed: 0, failed: 0 };
// The build comes along with every step: a test of the command line is one of what stands here now.
const first = checks.filter(({ stopsTheRest }) => stopsTheRest);
const rest = asked.filter((check) => !first.includes(check));
for (const check of first) await runAndTell(check);
if (total.failed === 0) await Promise.all(Array.from({ length: LANES }, runRest));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs what is left of the checks, one after the other. */
async function runRest() {
	for (let check = rest.shift(); check !== undefined; check = rest.shift()) await runAndTell(check);
}

/** Runs a check, says how it went, and adds it to the total. */
async function runAndTell(check) {
	const started = performance.now();
	const { passed, failed, output } = await runCheck(check, vitestArgs);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const counts = check.isTestRun ? `  ${passed} passed, ${failed} failed` : "";
	console.log(`${failed === 0 ? "ok    " : "FAILED"} ${check.name} (${seconds} s)${counts}`);
	if (failed > 0) console.log(output.trimEnd());
	total.passed += passed;
	total.failed += failed;
}

function readArguments(args) {
	const at = args.indexOf("--only");
	if (at === -1) return { only: undefined, vitestArgs: args };
	return { only: args[at + 1] ?? "", vitestArgs: [...args.slice(0, at), ...args.slice(at + 2)] };
}
