/** How far a part of a view is scrolled from its left and its top, in pixels. */
export type Place = readonly [left: number, top: number];

/** How far the parts of a view are scrolled, by their names; kept with the workspace. */
export interface Places {
	at(name: string): Place | undefined;
	keep(name: string, place: Place): void;
}
