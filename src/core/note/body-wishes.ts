import type { BodyWishes } from "./read-facts";
import type { Settings } from "../settings/settings";

/** What the settings want of the bodies of notes. */
export function bodyWishes({ logHeading, interview, contacts }: Settings): BodyWishes {
	return { logHeading, prepHeading: interview.prepHeading, tags: contacts.tags.length > 0 };
}
