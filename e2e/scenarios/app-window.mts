import type { App } from "obsidian";

/** A place in the window, in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Files of a vault, by their paths. */
export type VaultTexts = Readonly<Record<string, string>>;

/** What the app runs on. */
export type Device = "desktop" | "phone" | "tablet";

/** What a person has of the app. Two drivers are one: that of the simulated host, and that of the app itself. */
export interface AppWindow {
	/** Whether it is the app as it is on a phone. */
	readonly isPhone: boolean;
	/** Does something inside the window. The work knows nothing but the app and what it is given. */
	run<Given, Result>(
		work: (scope: { app: App }, given: Given) => Result | Promise<Result>,
		given: Given,
	): Promise<Result>;
	/** Runs a command of the plugin, by its id without the plugin's. */
	command(id: string): Promise<void>;
	/** Opens the plugin's tab of the settings. */
	openSettings(): Promise<void>;
	click(at: Point, button?: "left" | "middle"): Promise<void>;
	drag(from: Point, to: Point): Promise<void>;
	/** Moves a finger. */
	swipe(from: Point, to: Point): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	press(key: "Enter" | "Escape"): Promise<void>;
	/** Switches the plugin off and removes it. */
	uninstall(): Promise<void>;
}

/** Something that a user does, and what must come of it. */
export interface Scenario {
	/** What is true, as a sentence. */
	readonly name: string;
	readonly vault: VaultTexts;
	/** Whether the app is only beginning to read the vault. */
	readonly isCold?: boolean;
	/** Where it is played; on a desktop and on a phone where nothing is said. */
	readonly only?: Device;
	readonly play: (app: AppWindow) => Promise<void>;
}
