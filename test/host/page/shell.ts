import type { BasesViewRegistration, CliFlags, CliData, HoverLinkSource } from "obsidian";
import type { WorkspaceLeaf } from "./leaf";
import type { View } from "./view";

/** Creates a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** What a plugin registered for the app's own command line. */
export interface CliCommand {
	description: string;
	flags: CliFlags | null;
	handler: (params: CliData) => string | Promise<string>;
}

/**
 * What plugins have registered with the app and the places of the window that they add to. A page has
 * one app, so there is one of each; nothing of it can be reached from the `app` that plugins get.
 */
export const shell = {
	ribbonEl: document.createElement("div"),
	statusBarEl: document.createElement("div"),
	viewCreators: new Map<string, ViewCreator>(),
	viewTypeOfExtension: new Map<string, string>([["md", "markdown"]]),
	hoverSources: new Map<string, HoverLinkSource>(),
	protocolHandlers: new Map<string, (params: Record<string, string>) => unknown>(),
	cliCommands: new Map<string, CliCommand>(),
	basesViews: new Map<string, BasesViewRegistration>(),
};
