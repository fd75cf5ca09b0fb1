import { type App, ConfirmationModal } from "obsidian";
import type { ContactEntry } from "../../core/index/entry";
import { waysBeforeCold } from "../../app/drafts/ways-before-cold";
import type { LikelyIntroducer } from "./introducer-suggester";
import { describeWay } from "./likely-introducers";
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
	const ways = waysBeforeCold(graphs.get(live.index), person, today());
	const likely = ways.flatMap((way) => describeWay(way) ?? []);
	if (likely.length === 0) return next.goOn();
	new ColdModal(app, person, likely, next).open();
}

class ColdModal extends ConfirmationModal {
	constructor(
		app: App,
		{ note }: ContactEntry,
		likely: readonly LikelyIntroducer[],
		{ onAsk, goOn }: ColdChoice,
	) {
		super(app);
		this.setTitle("Write cold?");
		this.contentEl.createEl("p", {
			text: `An introduction opens more doors. These people could introduce you to ${note.name}:`,
		});
		const list = this.contentEl.createEl("ul", { cls: "warm-intros-cold" });
		for (const { person, why } of likely) {
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
