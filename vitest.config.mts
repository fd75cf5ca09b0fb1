import { defineConfig } from "vitest/config";

/** Tests that start processes or build: slow, and the same in every time zone, so they run once. */
const processTests = [
	"test/build.test.ts",
	"test/docs.test.ts",
	"test/cli/**/*.test.ts",
	"test/e2e/**/*.test.ts",
];

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					// A machine that is busy with other things makes no test fail.
					testTimeout: 60_000,
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: processTests,
				},
			},
			{
				test: {
					name: "process",
					include: processTests,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
