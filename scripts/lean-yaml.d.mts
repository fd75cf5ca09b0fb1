import type { Plugin } from "esbuild";

/** Leaves what the plugin never uses of the yaml package out of a bundle. */
export const withoutUnusedYaml: Plugin;
