import { firstName } from "../../core/drafts/draft-values";
import { FormModal } from "../dialogs/form-modal";
import type { Context } from "../context";

/** Asks once who the user is, and keeps it in the settings; resolves to what belongs into the gaps of drafts. */
export function askMe({ app, store }: Context): Promise<ReadonlyMap<string, string>> {
	const { me } = store.settings;
	const fields = [
		{ key: "name", name: "Your name", desc: "How you sign what you write.", value: me.name },
		{
			key: "introduction",
			name: "Your introduction",
			desc: "Two or three sentences: who you are, and what you are looking into. Without “I”: introducers forward them as they stand.",
			value: me.introduction,
			isLong: true,
		},
	];
	return new Promise((resolve) => {
		new FormModal(app, "About you", "Save", fields, async (values) => {
			const [name, introduction] = [values.get("name") ?? "", values.get("introduction") ?? ""].map(
				(text) => text.trim(),
			);
			await store.set(
				{ keys: ["me", "name"], value: name },
				{ keys: ["me", "introduction"], value: introduction },
			);
			resolve(
				new Map([
					["your name", name ?? ""],
					["your first name", firstName(name ?? "") ?? ""],
					["your introduction", introduction ?? ""],
				]),
			);
			return undefined;
		}).open();
	});
}
