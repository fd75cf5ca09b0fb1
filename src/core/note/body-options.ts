import type { BodyOptions } from "./read-facts";
import type { Settings } from "../settings/settings";

/** What the settings want of the bodies of notes. */
export function bodyOptions({ logHeading, interview, contacts }: Settings): BodyOptions {
	const { prepHeading, recapHeading, promisedHeading } = interview;
	return {
		...{ logHeading, prepHeading, recapHeading, promisedHeading },
		tags: contacts.tags.length > 0,
	};
}
