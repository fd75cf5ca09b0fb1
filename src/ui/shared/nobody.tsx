import type { LiveIndex } from "../../app/write/live-index";
import { EmptyState } from "./empty-state";

/** What is shown where the vault has no contacts: how they are found, and what to do. */
export function NobodyFound({ live }: { readonly live: LiveIndex }) {
	const { types, folders, tags } = live.index.settings.contacts;
	const paths = [
		...types.map((type) => `the property type: ${type}`),
		...folders.map((name) => `the folder ${name || "/"}`),
		...tags.map((tag) => `the tag #${tag}`),
	];
	return (
		<EmptyState
			icon="lucide-contact"
			title="No contacts found"
			text={`A contact is a note with ${paths.join(", or ") || "a property, folder or tag that you have yet to choose"}. Do yours use other names?`}
			actions={[
				{ label: "Adopt existing notes…", run: "adopt-notes" },
				{ label: "Choose how contacts are found", run: "find-contacts" },
				{ label: "Import people…", run: "import-people" },
				{ label: "New contact", run: "new-contact" },
			]}
		/>
	);
}

/** What is shown where the filter lets nobody through. */
export function NobodyWanted({ onAll }: { readonly onAll: () => void }) {
	return (
		<EmptyState
			icon="lucide-search-x"
			title="Nobody matches this filter"
			text="Everyone is still there."
			actions={[{ label: "Clear the filter", run: onAll }]}
		/>
	);
}
