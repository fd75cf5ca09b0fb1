import { type App, Notice, type Plugin } from "obsidian";
import type { ContactEntry } from "../core/index/entry";
import type { CommandId } from "../ui/shared/host";
import { openAdoption } from "./people/adopt-flow";
import { registerBulkCommands } from "./pipeline/bulk-commands";
import { registerCaptureCommands } from "./people/capture-commands";
import { openCheckFit } from "./people/check-fit-flow";
import { FormModal } from "./dialogs/form-modal";
import { openImport } from "./import/import-flow";
import { registerIntroductionsCommands, savePictureWhenRead } from "./introductions-commands";
import { openNewNoteForm } from "./people/new-note-forms";
import { openNote } from "./vault/open-note";
import { openPersonPanel, openPipeline, openSpaceFit, openTab } from "./views/open-views";
import { PersonSuggester } from "./dialogs/person-suggester";
import { activePerson, registerPipelineCommands } from "./pipeline/pipeline-commands";
import { PROBLEMS_VIEW } from "./views/problems-view";
import type { SettingChange } from "./vault/settings-store";
import { namesIn } from "./dialogs/names-in";
import { registerTalkCommands } from "./conversation/talk-actions";
import type { Context } from "./context";

/** Everything that the plugin can be told to do, by the palette. */
export function registerCommands(plugin: Plugin, context: Context): void {
	const { app, live, notes, reading } = context;
	const add = (id: string, name: string, callback: () => void): void =>
		void plugin.addCommand({ id, name, callback });
	add("open-space-fit", "Open space fit", () => void openSpaceFit(app));
	add("open-person-panel", "Open person panel", () => void openPersonPanel(app));
	add("open-person", "Open person…", () => {
		reading.do(() => {
			const open = (person: ContactEntry): void => void openNote(app, person.path);
			new PersonSuggester(app, live.index.people, open).open();
		});
	});
	add("create-space", "Create my space", () => openNewNoteForm(app, live, notes, "space"));
	add("new-contact", "New contact", () => openNewNoteForm(app, live, notes, "contact"));
	add("new-company", "New company", () => openNewNoteForm(app, live, notes, "company"));
	add("new-event", "New event", () => openNewNoteForm(app, live, notes, "event"));
	add("new-term", "New term", () => openNewNoteForm(app, live, notes, "term"));
	add("find-contacts", "Choose how contacts are found", () => openFindContactsForm(context));
	add("adopt-notes", "Adopt notes I have already…", () => adoptWhenRead(context));
	add("check-fit", "Check fit", () => reading.do(() => openCheckFit(context)));
	add("show-problems", "Show problems", () => void openTab(app, PROBLEMS_VIEW));
	registerCaptureCommands(plugin, context);
	registerPipelineCommands(plugin, context);
	registerTalkCommands(plugin, context);
	registerBulkCommands(plugin, context);
	registerIntroductionsCommands(plugin, context);
	add("import-people", "Import people…", () => openImport(context));
	plugin.addCommand({
		id: "explain-fit",
		name: "Explain fit of this contact",
		checkCallback: (checking) => {
			const person = activePerson(context);
			if (person && !checking) reading.do(() => void explainFit(app, person));
			return person !== undefined;
		},
	});
}

/** Runs a command that a view offers as the next step. */
export function runCommand(id: CommandId, context: Context): void {
	const { app, live, notes } = context;
	switch (id) {
		case "create-space":
			return openNewNoteForm(app, live, notes, "space");
		case "new-contact":
			return openNewNoteForm(app, live, notes, "contact");
		case "show-problems":
			return void openTab(app, PROBLEMS_VIEW);
		case "open-space-fit":
			return void openSpaceFit(app);
		case "open-pipeline":
			return void openPipeline(app);
		case "save-introductions-picture":
			return savePictureWhenRead(context);
		case "import-people":
			return openImport(context);
		case "find-contacts":
			return openFindContactsForm(context);
		case "adopt-notes":
			return adoptWhenRead(context);
	}
}

function adoptWhenRead(context: Context): void {
	context.reading.do(() => void openAdoption(context));
}

/** Goes to the space-fit view and shows there why a person fits. */
export async function explainFit(app: App, person: ContactEntry): Promise<void> {
	const view = await openSpaceFit(app);
	view?.explain(person.path);
}

/** Opens a person's note and the panel that follows it. */
export async function showInPanel(app: App, person: ContactEntry): Promise<void> {
	if (await openNote(app, person.path)) await openPersonPanel(app);
}

function openFindContactsForm({ app, store }: Context): void {
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
