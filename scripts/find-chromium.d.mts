/** Where a Chromium or Chrome stands on the systems that have one, the first that is there counts. */
export const places: readonly string[];
