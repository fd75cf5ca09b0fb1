import type { SettingDefinitionList } from "obsidian";
import { Platform } from "./platform";
import type { Setting, SettingGroup } from "./setting";

/** Gives a list of settings what it takes to add, remove and reorder its items. */
export function addListHandles(
	group: SettingGroup,
	list: SettingDefinitionList,
	rows: Setting[],
	update: () => void,
): void {
	if (rows.length === 0 && list.emptyState !== undefined) {
		const empty = group.listEl.createDiv("setting-list-empty");
		empty.setText(
			typeof list.emptyState === "string"
				? list.emptyState
				: (list.emptyState.cloneNode(true) as DocumentFragment),
		);
	}
	for (const [at, row] of rows.entries()) {
		if (list.onReorder !== undefined) addMover(row, at, rows.length, list.onReorder, update);
		if (list.onDelete !== undefined) addRemover(row, at, list.onDelete, update);
	}
	const { addItem } = list;
	if (addItem === undefined) return;
	if (Platform.isMobile) {
		const line = group.listEl.createEl("button", {
			cls: "setting-list-add",
			text: `+ ${addItem.name}`,
		});
		line.addEventListener("click", () => addItem.action(line));
		return;
	}
	group.addExtraButton((button) =>
		button
			.setIcon("plus")
			.setTooltip(addItem.name)
			.onClick(() => addItem.action(button.extraSettingsEl)),
	);
}

/** By dragging its handle, or with the arrow keys on it. */
function addMover(
	row: Setting,
	at: number,
	count: number,
	onReorder: (from: number, to: number) => void,
	update: () => void,
): void {
	const move = (to: number): void => {
		if (to < 0 || to >= count || to === at) return;
		onReorder(at, to);
		update();
	};
	row.addExtraButton((button) => {
		button.setIcon("grip-vertical").setTooltip("Drag to reorder");
		const handle = button.extraSettingsEl;
		handle.addClass("setting-drag-handle");
		handle.draggable = true;
		handle.addEventListener("dragstart", (event) => {
			event.dataTransfer?.setData("application/x-setting-index", String(at));
		});
		handle.addEventListener("keydown", (event) => {
			if (event.key === "ArrowUp") move(at - 1);
			if (event.key === "ArrowDown") move(at + 1);
		});
	});
	row.settingEl.addEventListener("dragover", (event) => event.preventDefault());
	row.settingEl.addEventListener("drop", (event) => {
		const from = Number(event.dataTransfer?.getData("application/x-setting-index"));
		if (!Number.isInteger(from) || from === at) return;
		event.preventDefault();
		onReorder(from, at);
		update();
	});
}

function addRemover(
	row: Setting,
	at: number,
	onDelete: (index: number) => void,
	update: () => void,
): void {
	const remove = (): void => {
		onDelete(at);
		update();
	};
	row.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(remove));
	row.settingEl.tabIndex = 0;
	row.settingEl.addEventListener("keydown", (event) => {
		if (event.target !== row.settingEl) return;
		if (event.key === "Delete" || event.key === "Backspace") remove();
	});
}
