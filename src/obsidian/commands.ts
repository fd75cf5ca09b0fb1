import { type App, type Menu, Notice, type Plugin, TFile } from "obsidian";
import type { LiveIndex } from "../app/live-index";
import type { ContactEntry } from "../core/index/entry";
import type { CommandId } from "../ui/host";
import { FormModal } from "./form-modal";
import { openNewNoteForm } from "./new-note-forms";
import type { ObsidianNotes } from "./obsidian-notes";
import { PERSON_PANEL_VIEW } from "./person-panel-view";
import { PersonSuggester } from "./person-suggester";
import { PROBLEMS_VIEW } from "./problems-view";
import type { SettingChange, SettingsStore } from "./settings-store";
import { namesIn } from "./settings-tab";
import { SPACE_FIT_VIEW, SpaceFitView } from "./space-fit-view";

/** What commands and menus work with. */
export interface CommandParts {
	readonly app: App;
	readonly live: LiveIndex;
	readonly notes: ObsidianNotes;
	readonly store: SettingsStore;
}

/** Everything that the plugin can be told to do, by the palette. */
export function registerCommands(plugin: Plugin, parts: CommandParts): void {
	const { app, live, notes } = parts;
	const add = (id: string, name: string, callback: () => void): void =>
		void plugin.addCommand({ id, name, callback });
	add("open-space-fit", "Open space fit", () => void openSpaceFit(app));
	add("open-person-panel", "Open person panel", () => void openPersonPanel(app));
	add("open-person", "Open person…", () => {
		new PersonSuggester(
			app,
			live.index.people,
			(person) => void app.workspace.openLinkText(person.path, ""),
		).open();
	});
	add("create-space", "Create my space", () => openNewNoteForm(app, live, notes, "space"));
	add("new-contact", "New contact", () => openNewNoteForm(app, live, notes, "contact"));
	add("new-company", "New company", () => openNewNoteForm(app, live, notes, "company"));
	add("new-event", "New event", () => openNewNoteForm(app, live, notes, "event"));
	add("new-term", "New term", () => openNewNoteForm(app, live, notes, "term"));
	add("find-contacts", "Choose how contacts are found", () => openFindContactsForm(parts));
	add("show-problems", "Show problems", () => void openTab(app, PROBLEMS_VIEW));
	plugin.addCommand({
		id: "explain-fit",
		name: "Explain fit of this contact",
		checkCallback: (checking) => {
			const person = contactOf(live, app.workspace.getActiveFile());
			if (person && !checking) void explainFit(app, person);
			return person !== undefined;
		},
	});
}

/** Adds what can be done with a contact to the menus of its note. */
export function addContactItems(menu: Menu, file: unknown, { app, live }: CommandParts): void {
	const person = file instanceof TFile ? contactOf(live, file) : undefined;
	if (!person) return;
	menu.addItem((item) =>
		item
			.setSection("warm-intros")
			.setTitle("Explain fit")
			.setIcon("lucide-compass")
			.onClick(() => void explainFit(app, person)),
	);
	menu.addItem((item) =>
		item
			.setSection("warm-intros")
			.setTitle("Show in person panel")
			.setIcon("lucide-user-round")
			.onClick(async () => {
				await app.workspace.openLinkText(person.path, "");
				await openPersonPanel(app);
			}),
	);
}

/** Runs a command that a view offers as the next step. */
export function runCommand(id: CommandId, parts: CommandParts): void {
	const { app, live, notes } = parts;
	switch (id) {
		case "create-space":
			return openNewNoteForm(app, live, notes, "space");
		case "new-contact":
			return openNewNoteForm(app, live, notes, "contact");
		case "show-problems":
			return void openTab(app, PROBLEMS_VIEW);
		case "open-space-fit":
			return void openSpaceFit(app);
		case "find-contacts":
			return openFindContactsForm(parts);
	}
}

/** Opens the space-fit view, or goes to the one that is open. */
export async function openSpaceFit(app: App): Promise<SpaceFitView | undefined> {
	const view = await openTab(app, SPACE_FIT_VIEW);
	return view instanceof SpaceFitView ? view : undefined;
}

async function openTab(app: App, type: string) {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf("tab");
	if (leaf.view.getViewType() !== type) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	return leaf.view;
}

async function openPersonPanel(app: App): Promise<void> {
	await app.workspace.ensureSideLeaf(PERSON_PANEL_VIEW, "right", { active: true, reveal: true });
}

async function explainFit(app: App, person: ContactEntry): Promise<void> {
	const view = await openSpaceFit(app);
	view?.explain(person.path);
}

function contactOf(live: LiveIndex, file: TFile | null): ContactEntry | undefined {
	const entry = file ? live.index.get(file.path) : undefined;
	return entry?.kind === "contact" ? entry : undefined;
}

function openFindContactsForm({ app, store }: CommandParts): void {
	const { types, folders, tags } = store.settings.contacts;
	const fields = [
		{
			key: "types",
			name: "Value of type",
			desc: "Notes with this in their type property.",
			value: types.join(", "),
		},
		{
			key: "folders",
			name: "Folder",
			desc: "Every note in it.",
			value: folders.join(", "),
			placeholder: "People",
		},
		{
			key: "tags",
			name: "Tag",
			desc: "Every note that has it.",
			value: tags.join(", "),
			placeholder: "person",
		},
	];
	new FormModal(app, "How contacts are found", "Save", fields, async (values) => {
		const changes = fields.map(({ key }): SettingChange => ({
			keys: ["contacts", key],
			value: namesIn(values.get(key) ?? ""),
		}));
		await store.set(...changes);
		new Notice("Reading the vault again");
		return undefined;
	}).open();
}
