import { defineConfig } from "vitest/config";

/** Tests of the command line, and those that start processes or build: they choose their time zones themselves, so they run once. */
const processTests = [
	"test/build.test.ts",
	"test/docs.test.ts",
	"test/lean-yaml.test.ts",
	"test/cli/**/*.test.ts",
];

/** Tests of the built plugin in Chromium; they run once too. */
const browserTests = ["test/e2e/**/*.test.ts"];

export default defineConfig({
	test: {
		// Files share the modules of their process: no test changes a module, and loading them again for
		// each file costs more than all the tests.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					// A machine that is busy with other things makes no test fail.
					testTimeout: 60_000,
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: [...processTests, ...browserTests],
				},
			},
			{
				extends: true,
				test: {
					name: "process",
					include: processTests,
					// What the command line does in this process it does in UTC.
					env: { TZ: "UTC" },
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: browserTests,
					testTimeout: 120_000,
				},
			},
		],
	},
});
