import js from "@eslint/js";
import obsidianmd from "eslint-plugin-obsidianmd";
import { PlainTextParser } from "eslint-plugin-obsidianmd/dist/lib/plainTextParser.js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const typed = [
	"src/**/*.{ts,tsx}",
	"cli/**/*.mts",
	"test/**/*.{ts,tsx,mts}",
	"e2e/scenarios/*.mts",
	"*.config.mts",
];
const scripts = ["*.config.mjs", "scripts/**/*.mjs"];

/** Names of date-fns that read the clock. */
const clockOfDateFns = "(Today|Tomorrow|Yesterday|ToNow)|^(isThis|isPast$|isFuture$)";

export default defineConfig([
	globalIgnores(["dist/", "main.js", "demo-vault/", "test/fixtures/"]),
	{
		linterOptions: {
			reportUnusedDisableDirectives: "error",
			reportUnusedInlineConfigs: "error",
		},
	},

	// The rules of the community's review, for everything that goes into the plugin.
	{
		files: ["src/**/*.{ts,tsx}", "package.json"],
		extends: [obsidianmd.configs.recommended],
	},
	{
		files: ["manifest.json"],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser },
		rules: { "obsidianmd/validate-manifest": "error" },
	},
	{
		files: ["LICENSE"],
		plugins: { obsidianmd },
		languageOptions: { parser: PlainTextParser },
		rules: { "obsidianmd/validate-license": ["error", { disableUnchangedYear: true }] },
	},

	// The command line and the tests run in Node, where the rules about Obsidian mean nothing.
	{
		files: ["cli/**/*.mts", "test/**/*.{ts,tsx,mts}", "e2e/scenarios/*.mts", "*.config.mts"],
		extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
	},
	{
		files: scripts,
		extends: [js.configs.recommended],
		languageOptions: {
			globals: { Buffer: "readonly", console: "readonly", performance: "readonly" },
		},
	},

	{
		files: typed,
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			"@typescript-eslint/consistent-type-imports": "error",
			"@typescript-eslint/no-explicit-any": "error",
			"@typescript-eslint/no-non-null-assertion": "error",
			"@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
			"@typescript-eslint/switch-exhaustiveness-check": [
				"error",
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	{ files: [...typed, ...scripts], rules: { eqeqeq: "error" } },

	{
		files: ["src/**/*.{ts,tsx}", "cli/**/*.mts"],
		rules: {
			"max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
			"max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
		},
	},

	// Time and chance are arguments: only the two hosts (src/obsidian and cli) ask for them.
	{
		files: ["src/{core,import,app,ui}/**/*.{ts,tsx}"],
		rules: {
			"no-console": "error",
			"no-restricted-syntax": [
				"error",
				{
					selector:
						"MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
					message: "Take today or now as an argument: only the hosts read the clock.",
				},
				{
					selector: "MemberExpression[object.name='Math'][property.name='random']",
					message: "Take chance as an argument: the same input gives the same result.",
				},
			],
			"@typescript-eslint/no-restricted-imports": [
				"error",
				{
					patterns: [
						{
							group: ["date-fns"],
							importNamePattern: clockOfDateFns,
							message: "It reads the clock: take today as an argument.",
						},
					],
				},
			],
		},
	},
]);
