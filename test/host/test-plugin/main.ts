import {
	AbstractInputSuggest,
	ConfirmationModal,
	FuzzySuggestModal,
	ItemView,
	MarkdownView,
	Menu,
	Modal,
	Notice,
	Platform,
	Plugin,
	PluginSettingTab,
	Setting,
	setIcon,
} from "obsidian";
import type { App, HoverParent, HoverPopover, SettingDefinitionItem, TFile } from "obsidian";

const viewType = "probe";

/** A view that says where it stands, and counts the notes. */
class ProbeView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	override getViewType(): string {
		return viewType;
	}

	override getDisplayText(): string {
		return "Probe";
	}

	override getIcon(): string {
		return "users";
	}

	protected override onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.addClass("probe-view");
		const title = contentEl.createEl("h2", { text: "Probe" });
		setIcon(contentEl.createSpan(), "lucide-user");
		const count = contentEl.createDiv("probe-count");
		const draw = (): void => {
			count.setText(`${this.app.vault.getMarkdownFiles().length} notes`);
		};
		this.registerEvent(this.app.vault.on("create", draw));
		this.registerEvent(this.app.vault.on("delete", draw));
		this.registerDomEvent(title, "click", () => this.contentEl.addClass("was-clicked"));
		title.onWindowMigrated((win) => title.setAttr("data-moved", String(win !== window)));
		const link = contentEl.createEl("a", { cls: "internal-link", text: "Ann", href: "#" });
		link.addEventListener("mouseover", (event) => {
			this.app.workspace.trigger("hover-link", {
				event,
				source: viewType,
				hoverParent: this,
				targetEl: link,
				linktext: "Ann",
			});
		});
		contentEl.addEventListener("contextmenu", (event) => this.showMenu(event));
		draw();
		return Promise.resolve();
	}

	private showMenu(event: MouseEvent): void {
		event.preventDefault();
		new Menu()
			.addItem((item) =>
				item
					.setTitle("First")
					.setIcon("check")
					.setSection("a")
					.setChecked(true)
					.onClick(() => new Notice("first chosen")),
			)
			.addItem((item) => item.setTitle("Dangerous").setSection("b").setWarning(true))
			.addItem((item) => item.setTitle("Off").setSection("a").setDisabled(true))
			.addItem((item) =>
				item
					.setTitle("Last")
					.setSection("a")
					.onClick(() => new Notice("last chosen")),
			)
			.showAtMouseEvent(event);
	}
}

class NameModal extends Modal {
	override onOpen(): void {
		this.setTitle("Name it");
		let name = "";
		new Setting(this.contentEl).setName("Name").addText((field) =>
			field.onChange((value) => {
				name = value;
			}),
		);
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText("Create")
				.setCta()
				.onClick(async () => {
					await this.app.vault.create(`${name}.md`, `# ${name}\n`);
					this.close();
				}),
		);
	}
}

class NotePicker extends FuzzySuggestModal<TFile> {
	override getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	override getItemText(file: TFile): string {
		return file.basename;
	}

	override onChooseItem(file: TFile): void {
		new Notice(`picked ${file.path}`);
	}
}

class WordSuggest extends AbstractInputSuggest<string> {
	protected override getSuggestions(query: string): string[] {
		return ["alpha", "alpine", "beta"].filter((word) => word.startsWith(query));
	}

	override renderSuggestion(word: string, el: HTMLElement): void {
		el.setText(word);
	}

	override selectSuggestion(word: string): void {
		this.setValue(word);
		this.close();
	}
}

class ProbeTab extends PluginSettingTab {
	constructor(
		app: App,
		private readonly probe: Probe,
	) {
		super(app, probe);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings } = this.probe;
		return [
			{ name: "Loud", control: { type: "toggle", key: "loud" } },
			{
				name: "Name",
				visible: () => this.probe.settings.loud,
				control: {
					type: "text",
					key: "name",
					validate: (value) => (value === "" ? "A name is needed." : undefined),
				},
			},
			{
				type: "group",
				heading: "Numbers",
				items: [
					{
						name: "Days",
						control: { type: "number", key: "days", disabled: () => !this.probe.settings.loud },
					},
					{
						name: "Kind",
						control: { type: "dropdown", key: "kind", options: { a: "First", b: "Second" } },
					},
					{ name: "Folder", control: { type: "folder", key: "folder" } },
					{
						name: "Word",
						render: (setting) => {
							setting.addText((field) => new WordSuggest(this.app, field.inputEl));
						},
					},
				],
			},
			{
				type: "list",
				heading: "Words",
				emptyState: "No words yet",
				items: settings.words.map((word) => ({ name: word })),
				addItem: { name: "Add word", action: () => this.change(["new", ...settings.words]) },
				onDelete: (index) => this.change(settings.words.filter((_, at) => at !== index)),
			},
			{
				type: "page",
				name: "More",
				displayValue: () => this.probe.settings.kind,
				items: [{ name: "Deep", control: { type: "toggle", key: "deep" } }],
			},
		];
	}

	private change(words: string[]): void {
		this.probe.settings.words = words;
		void this.probe.saveData(this.probe.settings);
		this.update();
	}
}

const defaults = {
	loud: false,
	name: "probe",
	days: 7,
	kind: "a",
	folder: "",
	deep: false,
	words: ["one", "two"],
};

/** A plugin that does a little of everything, to see the host do its part. */
export default class Probe extends Plugin {
	override settings = { ...defaults };
	seen: string[] = [];
	private leakedTimer = 0;

	override async onload(): Promise<void> {
		const saved: unknown = await this.loadData();
		if (typeof saved === "object" && saved !== null) Object.assign(this.settings, saved);
		this.seen.push(`files at load: ${this.app.vault.getFiles().length}`);
		this.registerView(viewType, (leaf) => new ProbeView(leaf));
		this.registerHoverLinkSource(viewType, { display: "Probe", defaultMod: false });
		this.addSettingTab(new ProbeTab(this.app, this));
		this.addRibbonIcon("users", "Open probe", () => void this.openView());
		this.addStatusBarItem().setText("probing");
		this.addCommands();
		this.registerInterval(window.setInterval(() => this.seen.length, 60_000));
		this.registerDomEvent(window, "resize", () => this.seen.push("resize"));
		this.registerEvent(
			this.app.workspace.on("file-menu", (menu, file) => {
				menu.addItem((item) => item.setTitle(`Probe ${file.name}`).setIcon("search"));
			}),
		);
		this.registerEvent(
			this.app.workspace.on("editor-menu", (menu) => {
				menu.addItem((item) => item.setTitle("Probe editor"));
			}),
		);
		this.registerObsidianProtocolHandler("host-probe", (params) => {
			new Notice(`asked for ${params["what"] ?? "nothing"}`);
		});
		this.app.workspace.onLayoutReady(() => {
			this.seen.push(`files when ready: ${this.app.vault.getFiles().length}`);
		});
	}

	override onUserEnable(): void {
		this.seen.push("enabled by the user");
	}

	override async onExternalSettingsChange(): Promise<void> {
		Object.assign(this.settings, await this.loadData());
		this.seen.push("settings from elsewhere");
	}

	private addCommands(): void {
		this.addCommand({ id: "open", name: "Open", callback: () => void this.openView() });
		this.addCommand({
			id: "only-note",
			name: "Only on a note",
			checkCallback: (checking) => {
				const view = this.app.workspace.getActiveViewOfType(MarkdownView);
				if (view !== null && !checking) new Notice(`on ${view.file?.path ?? ""}`);
				return view !== null;
			},
		});
		this.addCommand({
			id: "insert",
			name: "Insert",
			editorCallback: (editor) => editor.replaceSelection("inserted"),
		});
		const open = (modal: Modal): void => modal.open();
		this.addCommand({ id: "name", name: "Name", callback: () => open(new NameModal(this.app)) });
		this.addCommand({
			id: "pick",
			name: "Pick",
			hotkeys: [{ modifiers: ["Mod", "Shift"], key: "k" }],
			callback: () => open(new NotePicker(this.app)),
		});
		this.addCommand({
			id: "confirm",
			name: "Confirm",
			callback: () =>
				new ConfirmationModal(this.app)
					.setTitle("Sure?")
					.addButton((button) =>
						button.setButtonText("Keep open").onClick(() => {
							new Notice("kept open");
							return true;
						}),
					)
					.addButton((button) =>
						button
							.setButtonText("Do it")
							.setDestructive()
							.onClick(() => void new Notice("done")),
					)
					.addCancelButton()
					.open(),
		});
		this.addCommand({
			id: "notice",
			name: "Notice",
			callback: () => {
				const content = createFragment();
				content.createEl("button", { text: "Undo" });
				new Notice(content, 0);
			},
		});
		this.addCommand({ id: "leak", name: "Leak", callback: () => this.leak() });
		this.addCommand({
			id: "platform",
			name: "Platform",
			callback: () => new Notice(Platform.isMobile ? "mobile" : "desktop"),
		});
	}

	private async openView(): Promise<void> {
		await this.app.workspace.ensureSideLeaf(viewType, "right", { active: true });
	}

	/** Begins what the plugin never ends, so that the search for leaks has something to find. */
	private leak(): void {
		document.addEventListener("scroll", () => this.seen.push("scroll"));
		this.leakedTimer = window.setInterval(() => this.leakedTimer, 60_000);
		this.app.vault.on("modify", () => this.seen.push("modify"));
		Object.assign(window, { leakedGlobal: 1 });
	}
}
