import { isRecord } from "../text/record";

/** The version of the settings' form that this code writes. */
export const SETTINGS_VERSION = 1;

/** Takes settings from the form before a version to the form of that version. */
type Migration = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that each leads to. Settings without a version are of the first. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Brings settings of an older form into the present one. Those of a newer version of the plugin are left as
 * they are: what is known about them is read, and nothing is taken out.
 */
export function migrateSettings(data: unknown): unknown {
	if (!isRecord(data)) return data;
	let migrated: Readonly<Record<string, unknown>> = { ...data };
	const version = typeof migrated.version === "number" ? migrated.version : 1;
	for (let next = version + 1; next <= SETTINGS_VERSION; next++)
		migrated = MIGRATIONS[next]?.(migrated) ?? migrated;
	return migrated;
}
