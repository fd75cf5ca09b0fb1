import type { App } from "obsidian";
import type { ContactEntry, Entry } from "../../core/index/entry";
import type { Context } from "../context";
import { COMPANIES_VIEW } from "./companies-view";
import { INTRODUCTIONS_VIEW, IntroductionsView } from "./introductions-view";
import { PERSON_PANEL_VIEW } from "./person-panel-view";
import { PIPELINE_VIEW, PipelineView } from "./pipeline-view";
import { PROBLEMS_VIEW } from "./problems-view";
import { SPACE_FIT_VIEW, SpaceFitView } from "./space-fit-view";
import { isTab } from "./is-tab";
import { closeDrawers } from "../vault/close-drawers";
import { openNote } from "../vault/open-note";

/** Opens the space-fit view, or goes to the one that is open. */
export async function openSpaceFit(app: App): Promise<SpaceFitView | undefined> {
	const view = await openTab(app, SPACE_FIT_VIEW);
	return view instanceof SpaceFitView ? view : undefined;
}

/** Goes to the space-fit view and shows there why a person fits. */
export async function explainFit(app: App, person: ContactEntry): Promise<void> {
	const view = await openSpaceFit(app);
	view?.explain(person.path);
}

/** Opens the introductions view, or goes to the one that is open. */
export async function openIntroductions(app: App): Promise<IntroductionsView | undefined> {
	const view = await openTab(app, INTRODUCTIONS_VIEW);
	return view instanceof IntroductionsView ? view : undefined;
}

/** Opens the companies view, or goes to the one that is open. */
export function openCompanies({ app }: Pick<Context, "app">): void {
	void openTab(app, COMPANIES_VIEW);
}

/** Opens the list of problems, or goes to the one that is open. */
export function openProblems({ app }: Pick<Context, "app">): void {
	void openTab(app, PROBLEMS_VIEW);
}

/** Opens a view in a tab, or goes to the one that is open. */
async function openTab(app: App, type: string) {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf("tab");
	if (leaf.view.getViewType() !== type) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	closeDrawers(workspace);
	return leaf.view;
}

/** Shows the person panel in the right sidebar. */
export async function openPersonPanel(app: App): Promise<void> {
	await app.workspace.ensureSideLeaf(PERSON_PANEL_VIEW, "right", { active: true, reveal: true });
}

/** Opens a note and the panel that follows it. */
export async function showInPanel(app: App, { path }: Pick<Entry, "path">): Promise<void> {
	if (await openNote(app, path)) await openPersonPanel(app);
}

/** Shows the pipeline in a sidebar where it is in one, else in a tab that is not the active one, else in the right sidebar. */
export async function openPipeline(app: App): Promise<PipelineView | undefined> {
	const { workspace } = app;
	const open = workspace.getLeavesOfType(PIPELINE_VIEW);
	const leaf =
		open.find((one) => !isTab(app, one)) ??
		open.find((one) => one !== workspace.getMostRecentLeaf()) ??
		(await workspace.ensureSideLeaf(PIPELINE_VIEW, "right", { active: true, reveal: true }));
	await workspace.revealLeaf(leaf);
	return leaf.view instanceof PipelineView ? leaf.view : undefined;
}

/** Shows the pipeline as a board, in a tab. */
export async function openBoard(app: App): Promise<void> {
	const { workspace } = app;
	const open = workspace.getLeavesOfType(PIPELINE_VIEW).find((one) => isTab(app, one));
	const leaf = open ?? workspace.getLeaf("tab");
	if (!open) await leaf.setViewState({ type: PIPELINE_VIEW, active: true });
	await workspace.revealLeaf(leaf);
	closeDrawers(workspace);
}

/** Shows the pipeline with what is due in view. */
export async function showDue(app: App): Promise<void> {
	const view = await openPipeline(app);
	view?.showDue();
}
