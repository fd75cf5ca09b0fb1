import { execFileSync } from "node:child_process";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { engineFlag } from "../../cli/engine-flag.mts";

describe("the flag of the engine", () => {
	it("is known to the Node that runs here, and none is set in later ones, which would complain", () => {
		const flag = engineFlag(process.versions.node);
		const run = (): string =>
			execFileSync(process.execPath, [...(flag ? [flag] : []), "-p", "1"]).toString();
		expect(run()).toBe("1\n");
		expect(engineFlag("20.19.0")).toBe("--interrupt-budget=540672");
		for (const later of ["21.7.3", "22.23.5", "24.22.3", "200.0.0"])
			expect(engineFlag(later)).toBeUndefined();
	});
});
