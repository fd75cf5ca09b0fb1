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
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: processTests,
				},
			},
			{
				test: {
					name: "process",
					include: processTests,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
