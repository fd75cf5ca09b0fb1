import { Notice } from "obsidian";
import { planAdoption, previewAdoption } from "../../app/people/adopt";
import { AdoptionChoice } from "../../app/people/adoption-choice";
import { Adopt } from "../../ui/people/adopt";
import type { VaultIndex } from "../../core/index/vault-index";
import { countPeople, readingLabel } from "../../ui/shared/labels";
import { readTexts } from "../vault/read-texts";
import { scanVault } from "../vault/scan-vault";
import { openMessage } from "../dialogs/forms";
import { setAndTell } from "../vault/set-and-tell";
import { openNewNoteForm } from "./new-note-forms";
import type { Context } from "../context";

const TITLE = "Adopt existing notes";

/** Looks for notes about people that the vault has already, and offers to read them as they are. */
export async function openAdoption(context: Context): Promise<void> {
	const { app, live, store, runner } = context;
	await runner.once("adopt-notes", async () => {
		let notice: Notice | undefined;
		const facts = await scanVault(app, store.settings, (reading) => {
			notice ??= new Notice("", 0);
			notice.setMessage(readingLabel(reading));
		});
		const choice = new AdoptionChoice(facts, store.settings);
		const files = choice.paths.flatMap((path) => app.vault.getFileByPath(path) ?? []).values();
		await readTexts(app, {
			next: () => files.next().value,
			take: ({ path }, text) => {
				if (typeof text === "string") choice.takeText(path, text);
			},
		});
		notice?.hide();
		if (choice.isPossible) {
			const props = { choice, onSave: () => save(context, choice) };
			context.openDialog({ name: "adopt", title: TITLE, Content: Adopt, props });
			return;
		}
		const known = live.index.people.length;
		openMessage(context, {
			title: TITLE,
			text:
				known > 0
					? `No more were found: ${countPeople(known)} in this vault ${known === 1 ? "is already a contact" : "are already contacts"}, and no other notes look like people.`
					: "No notes in this vault look like people: no folder, tag or type holds such notes, and none has properties such as an e-mail address or an employer.",
			actions: [
				{
					label: "New contact",
					run: () => openNewNoteForm(context, "contact"),
				},
			],
		});
	});
}

/** What was counted, by the index of the settings that were in force. */
const counts = new WeakMap<VaultIndex, Promise<number>>();

/** How many notes look like people and are no contacts yet; counted once, and again where settings have changed or the count failed. */
export function countAdoptable({ app, live, store }: Context): Promise<number> {
	const { index } = live;
	const known = counts.get(index);
	if (known) return known;
	const { settings } = store;
	const count = scanVault(app, settings, () => undefined).then((facts) => {
		const now = previewAdoption(facts, settings, { rules: [], properties: [] });
		return planAdoption(facts, settings).people.length - now.people.length;
	});
	counts.set(index, count);
	count.catch(() => counts.delete(index));
	return count;
}

/** Saves what was chosen; no note is touched. */
async function save({ store }: Context, choice: AdoptionChoice): Promise<void> {
	const { changes, people } = choice;
	await setAndTell(store, changes, {
		done: `${countPeople(people.length)} read as contacts; no note was changed`,
		undone: "Undone: contacts are found as before",
	});
}
