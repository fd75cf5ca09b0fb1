import type { Plugin } from "obsidian";
import type { Context } from "../context";
import { INTRODUCTIONS_VIEW, IntroductionsView } from "./introductions-view";
import { PERSON_PANEL_VIEW, PersonPanelView } from "./person-panel-view";
import { PIPELINE_VIEW, PipelineView } from "./pipeline-view";
import { PROBLEMS_VIEW, ProblemsView } from "./problems-view";
import { SPACE_FIT_VIEW, SpaceFitView } from "./space-fit-view";

/** Tells the app how to make each view of the plugin. */
export function registerViews(plugin: Plugin, context: Context): void {
	plugin.registerView(SPACE_FIT_VIEW, (leaf) => new SpaceFitView(leaf, context));
	plugin.registerView(PERSON_PANEL_VIEW, (leaf) => new PersonPanelView(leaf, context));
	plugin.registerView(PROBLEMS_VIEW, (leaf) => new ProblemsView(leaf, context));
	plugin.registerView(INTRODUCTIONS_VIEW, (leaf) => new IntroductionsView(leaf, context));
	plugin.registerView(PIPELINE_VIEW, (leaf) => new PipelineView(leaf, context));
}
