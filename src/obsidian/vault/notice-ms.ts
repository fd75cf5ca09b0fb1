/** How long a notice stays that has more than a few words, in milliseconds. */
export const NOTICE_MS = 10_000;
