import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "..");

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
	readonly on: { readonly push: { readonly tags?: readonly string[] } };
	readonly permissions: object;
	readonly jobs: Readonly<
		Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>
	>;
}

interface Versions {
	readonly version: string;
	readonly minAppVersion: string;
}

function readText(file: string): string {
	return readFileSync(path.join(root, file), "utf8");
}

function readWorkflow(name: string): Workflow {
	return parse(readText(`.github/workflows/${name}.yml`)) as Workflow;
}

/** The only job of a workflow. */
function jobOf(workflow: Workflow): Workflow["jobs"][string] {
	const [job, ...others] = Object.values(workflow.jobs);
	if (!job || others.length > 0) throw new Error("Expected one job");
	return job;
}

function commandsOf(workflow: Workflow): readonly string[] {
	return jobOf(workflow).steps.flatMap(({ run }) => run ?? []);
}

const ASSETS = ["main.js", "manifest.json", "styles.css"];
const manifest = JSON.parse(readText("manifest.json")) as Versions;

describe("a release", () => {
	const release = readWorkflow("release");

	it("is made for a tag that is three numbers, and is the version of the manifest", () => {
		expect(release.on).toEqual({ push: { tags: ["[0-9]+.[0-9]+.[0-9]+"] } });
		expect(commandsOf(release)[0]).toBe(
			`test "$TAG" = "$(node -p 'require("./manifest.json").version')"`,
		);
	});

	it("is built from the locked packages by the command with which the review builds it again", () => {
		expect(commandsOf(release)[1]).toBe("npm ci && npm run build");
	});

	it("attests exactly the files that the app installs, and drafts with exactly these", () => {
		const { steps } = jobOf(release);
		const attest = steps.find(({ uses }) => uses?.startsWith("actions/attest@"));
		expect(String(attest?.with?.["subject-path"]).trim().split("\n")).toEqual(ASSETS);
		expect(commandsOf(release)[2]).toBe(
			`gh release create "$TAG" --draft --verify-tag --title "$TAG" ${ASSETS.join(" ")}`,
		);
		expect(commandsOf(release)).toHaveLength(3);
	});

	it("may write releases and attestations, and nothing else", () => {
		expect(release.permissions).toEqual({});
		expect(jobOf(release).permissions).toEqual({
			contents: "write",
			"id-token": "write",
			attestations: "write",
		});
	});
});

describe("every change", () => {
	it("is tested with the locked packages, by a job that may only read", () => {
		const ci = readWorkflow("ci");
		expect(commandsOf(ci)).toEqual(["npm ci", "npm test"]);
		expect(ci.permissions).toEqual({ contents: "read" });
		expect(jobOf(ci).permissions).toBeUndefined();
	});
});

describe("the app itself", () => {
	const app = readWorkflow("obsidian");

	it("is tried every week and by hand, never for a change, by a job that may only read", () => {
		expect(Object.keys(app.on).sort()).toEqual(["schedule", "workflow_dispatch"]);
		expect(app.permissions).toEqual({ contents: "read" });
		expect(jobOf(app).permissions).toBeUndefined();
	});

	it("runs the built plugin with the locked packages, and types the driver first", () => {
		expect(commandsOf(app).slice(0, 3)).toEqual([
			"npm ci && npm run build",
			"npm --prefix e2e ci",
			"npm --prefix e2e run types",
		]);
		expect(commandsOf(app).at(-1)).toMatch(/npm --prefix e2e test"$/);
		const node = jobOf(app).steps.find(({ uses }) => uses?.startsWith("actions/setup-node@"));
		expect(node?.with?.["node-version"]).toBe(22);
	});

	it("is tried in its oldest edition and its newest, on a desktop, a phone and a tablet", () => {
		const config = readText("e2e/wdio.conf.mts");
		expect(config).toContain('"earliest/earliest latest/latest"');
		expect(config).toContain("[undefined, ...mobiles].map((screen)");
		expect(config.match(/\{ width: \d+, height: \d+ \}/g)).toHaveLength(2);
	});
});

describe("the version", () => {
	it("is the same in the manifest, the package and its lock file", () => {
		const own = JSON.parse(readText("package.json")) as Versions;
		const lock = JSON.parse(readText("package-lock.json")) as Versions & {
			packages: Readonly<Record<string, Versions>>;
		};
		expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect([own.version, lock.version, lock.packages[""]?.version]).toEqual(
			Array.from({ length: 3 }, () => manifest.version),
		);
	});

	it("needs the edition of the app that versions.json says too", () => {
		const versions = JSON.parse(readText("versions.json")) as Record<string, string>;
		expect(versions[manifest.version]).toBe(manifest.minAppVersion);
	});
});
