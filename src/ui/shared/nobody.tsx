import type { LiveIndex } from "../../app/write/live-index";
import { EmptyState, type EmptyStateProps } from "./empty-state";
import { adoptLabel, nextStepLabel, useAdoptable, useFirstSteps } from "./first-steps";

const OTHERS: EmptyStateProps["actions"] = [
	{ label: "Choose how contacts are found", run: "find-contacts" },
	{ label: "New contact", run: "new-contact" },
];

/** What is shown where the vault has no contacts: what to begin with, and how they are found. */
export function NobodyFound({ live }: { readonly live: LiveIndex }) {
	const steps = useFirstSteps(live);
	const adoptable = useAdoptable(live, !steps);
	const { types, folders, tags } = live.index.settings.contacts;
	const paths = [
		...types.map((type) => `the property type: ${type}`),
		...folders.map((name) => `the folder ${name || "/"}`),
		...tags.map((tag) => `the tag #${tag}`),
	];
	const title = steps && (nextStepLabel(steps) ?? "Start with three things");
	const found = `A contact is a note with ${paths.join(", or ") || "a property, folder or tag that you have yet to choose"}. Do yours use other names?`;
	const adopt =
		adoptable > 0 ? [{ label: adoptLabel(adoptable), run: "adopt-notes" as const }] : [];
	return (
		<EmptyState
			icon="lucide-contact"
			title={title ?? "No contacts found"}
			text={title === undefined ? found : `No contacts found yet. ${found}`}
			actions={
				steps ? OTHERS : [...adopt, { label: "Import people…", run: "import-people" }, ...OTHERS]
			}
			live={live}
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
