/** The three dimensions in which a person can fit a space. */
export const DIMENSIONS = ["industry", "profession", "geography"] as const;

export type Dimension = (typeof DIMENSIONS)[number];
