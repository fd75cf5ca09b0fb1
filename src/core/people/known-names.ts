/** What the vault knows: words that could be anything are understood by it. */
export interface KnownNames {
	readonly isCompany: (name: string) => boolean;
	readonly isEvent: (name: string) => boolean;
	/** Whether the event is said elsewhere, so that "speaker" alone is a role at it. */
	readonly hasEvent: boolean;
}

/** Of a vault nothing is known. */
export const NOTHING_KNOWN: KnownNames = {
	isCompany: () => false,
	isEvent: () => false,
	hasEvent: false,
};
