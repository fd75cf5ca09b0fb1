import { afterAll, beforeAll } from "vitest";

/** Has clocks show the time of a zone in the tests of a block. */
export function useZone(zone: string): void {
	const usual = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = zone;
	});
	afterAll(() => {
		if (usual === undefined) delete process.env.TZ;
		else process.env.TZ = usual;
	});
}
