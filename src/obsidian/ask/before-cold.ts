import { type App, ConfirmationModal } from "obsidian";
import type { ContactEntry } from "../../core/index/entry";
import { pathsBeforeCold } from "../../app/drafts/paths-before-cold";
import type { SuggestedIntroducer } from "./introducer-suggester";
import { describePath } from "./suggest-introducers";
import { today } from "../vault/today";
import type { Context } from "../context";

/** What comes next: asking somebody to introduce me, or what the user was about to do. */
export interface ColdChoice {
	readonly onAsk: () => void;
	readonly goOn: () => void;
}

/** Before somebody is written to cold it says who could introduce (design: introduction before name before cold); anything else goes on at once. */
export function beforeCold(context: Context, person: ContactEntry, next: ColdChoice): void {
	const { app, graphs, live } = context;
	const paths = pathsBeforeCold(graphs.get(live.index), person, today());
	const suggested = paths.flatMap((path) => describePath(path) ?? []);
	if (suggested.length === 0) return next.goOn();
	new ColdModal(app, person, suggested, next).open();
}

class ColdModal extends ConfirmationModal {
	constructor(
		app: App,
		{ note }: ContactEntry,
		suggested: readonly SuggestedIntroducer[],
		{ onAsk, goOn }: ColdChoice,
	) {
		super(app);
		this.setTitle("Write cold?");
		this.contentEl.createEl("p", {
			text: `An introduction opens more doors. These people could introduce you to ${note.name}:`,
		});
		const list = this.contentEl.createEl("ul", { cls: "warm-intros-cold" });
		for (const { person, why } of suggested) {
			const item = list.createEl("li", { attr: { dir: "auto" } });
			item.createEl("strong", { text: person.note.name });
			item.createDiv({ cls: "warm-intros-draft-hint", text: why });
		}
		this.addButton((button) => button.setButtonText("Write without one").onClick(() => goOn()));
		this.addButton((button) =>
			button
				.setButtonText("Ask for an introduction")
				.setCta()
				.onClick(() => onAsk()),
		);
		this.addCancelButton();
	}
}
