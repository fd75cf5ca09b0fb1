import type * as api from "obsidian";
import * as mocks from "obsidian-test-mocks/obsidian";
import { App } from "./app";
import { BaseComponent, ValueComponent } from "./base-component";
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from "./button-components";
import {
	ColorComponent,
	DropdownComponent,
	ProgressBarComponent,
	SliderComponent,
	ToggleComponent,
} from "./choice-components";
import { Component } from "./component";
import { ConfirmationButton, ConfirmationModal } from "./confirmation-modal";
import { debounce } from "./debounce";
import { Events } from "./events";
import { FileManager } from "./file-operations";
import { EditableFileView, FileView, TextFileView } from "./file-view";
import {
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	sortSearchResults,
} from "./fuzzy";
import { HoverPopover } from "./hover-popover";
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
import { Keymap, Scope } from "./keymap";
import { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import { Menu, MenuItem, MenuSeparator } from "./menu";
import { MetadataCache } from "./metadata-cache";
import { Modal } from "./modal";
import { Notice } from "./notice";
import { normalizePath } from "./paths";
import { Platform, apiVersion, getLanguage, requireApiVersion } from "./platform";
import { Plugin } from "./plugin";
import { AbstractInputSuggest, PopoverSuggest } from "./popover-suggest";
import { WorkspaceWindow } from "./popout";
import { renderMarkdown } from "./render-markdown";
import { Setting, SettingGroup } from "./setting";
import { SettingPage } from "./setting-page";
import { PluginSettingTab, SettingTab } from "./setting-tab";
import { FuzzySuggestModal, SuggestModal } from "./suggest-modal";
import {
	AbstractTextComponent,
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from "./text-components";
import { TextareaEditor } from "./textarea-editor";
import { displayTooltip, setTooltip } from "./tooltip";
import { Vault } from "./vault";
import { TAbstractFile, TFile, TFolder } from "./vault-files";
import { ItemView, View } from "./view";
import { Workspace } from "./workspace";
import {
	WorkspaceContainer,
	WorkspaceFloating,
	WorkspaceItem,
	WorkspaceMobileDrawer,
	WorkspaceParent,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceTabs,
} from "./workspace-items";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./yaml";

const data = {
	addIcon,
	apiVersion,
	debounce,
	displayTooltip,
	getFrontMatterInfo,
	getIcon,
	getIconIds,
	getLanguage,
	normalizePath,
	parseYaml,
	Platform,
	prepareFuzzySearch,
	prepareSimpleSearch,
	removeIcon,
	renderMatches,
	renderResults,
	requestUrl: refuseRequest,
	request: refuseRequest,
	requireApiVersion,
	setIcon,
	setTooltip,
	sortSearchResults,
	stringifyYaml,
};

const core = {
	App,
	Component,
	Events,
	FileManager,
	Keymap,
	MetadataCache,
	Plugin,
	Scope,
	TAbstractFile,
	TFile,
	TFolder,
	Vault,
};

const views = {
	EditableFileView,
	Editor: TextareaEditor,
	FileView,
	ItemView,
	MarkdownRenderer: { render: renderLater, renderMarkdown: renderOld },
	MarkdownView,
	TextFileView,
	View,
	Workspace,
	WorkspaceContainer,
	WorkspaceFloating,
	WorkspaceItem,
	WorkspaceLeaf,
	WorkspaceMobileDrawer,
	WorkspaceParent,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceTabs,
	WorkspaceWindow,
};

const dialogs = {
	AbstractInputSuggest,
	ConfirmationButton,
	ConfirmationModal,
	FuzzySuggestModal,
	HoverPopover,
	Menu,
	MenuItem,
	MenuSeparator,
	Modal,
	Notice,
	PopoverSuggest,
	SuggestModal,
};

const settings = {
	AbstractTextComponent,
	BaseComponent,
	ButtonComponent,
	ColorComponent,
	DisplayValueComponent,
	DropdownComponent,
	ExtraButtonComponent,
	MomentFormatComponent,
	PluginSettingTab,
	ProgressBarComponent,
	SearchComponent,
	Setting,
	SettingGroup,
	SettingPage,
	SettingTab,
	SliderComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	ValueComponent,
};

/**
 * What `require("obsidian")` gives the plugin: this host's own parts, and those of the test mocks where
 * this host has none (the values of Bases, moment, parsers of single properties).
 */
export const obsidianModule: Readonly<Record<string, unknown>> = {
	...mocks,
	...data,
	...(core satisfies Complete<typeof core>),
	...(views satisfies Complete<typeof views>),
	...(dialogs satisfies Complete<typeof dialogs>),
	...(settings satisfies Complete<typeof settings>),
};

type Class<Instance> = abstract new (...args: never[]) => Instance;
type Api = typeof api;

/** Our classes as they are where each has all public members of the API's class; else what is missing. */
type Complete<Ours> = {
	[Name in keyof Ours]: Name extends keyof Api
		? Lacking<Api[Name], Ours[Name]> extends never
			? Ours[Name]
			: Lacking<Api[Name], Ours[Name]>
		: Ours[Name];
};
type Lacking<Theirs, Ours> =
	Theirs extends Class<infer Real>
		? Ours extends Class<infer Own>
			? Exclude<keyof Real, keyof Own>
			: never
		: never;

function refuseRequest(): never {
	throw new Error("The simulated host has no network.");
}

function renderLater(app: App, markdown: string, el: HTMLElement, path: string): Promise<void> {
	renderMarkdown(app, markdown, el, path);
	return Promise.resolve();
}

function renderOld(): never {
	throw new Error("Use MarkdownRenderer.render.");
}
