import { CheckWalk } from "../../app/fit/check-walk";
import { knownTerms, listIncomplete, prepareTerms } from "../../app/fit/check-fit";
import type { PersonFit } from "../../core/fit/fit";
import { shownSpace } from "../../ui/shared/shown-space";
import { openAdoption } from "./adopt-flow";
import { CheckFit, type CheckFitProps } from "../../ui/people/check-fit";
import { openNewNoteForm } from "./new-note-forms";
import { openMessage } from "../dialogs/forms";
import type { MessageProps } from "../../ui/shared/message";
import type { Context } from "../context";

const TITLE = "Check fit";

/** Goes through the people of whom industry, profession or geography is missing, one at a time. */
export function openCheckFit(context: Context): void {
	const { live, fits, runner, openDialog } = context;
	const space = shownSpace(live.index, "");
	const incomplete = space ? listIncomplete(fits.get(live.index, space)) : [];
	if (!space || incomplete.length === 0) {
		return openMessage(context, {
			title: TITLE,
			...nothingToCheck(context, space !== undefined),
		});
	}
	const walk = new CheckWalk(incomplete.map(({ entry }) => entry.path));
	/** The next of them of whom something is missing still. */
	const refresh = (): PersonFit | undefined => {
		for (let path = walk.current; path !== undefined; path = walk.current) {
			const person = fits.find(live.index, shownSpace(live.index, ""), path);
			if (person && knownTerms(person).some(({ labels }) => labels.length === 0)) return person;
			walk.drop();
		}
		return undefined;
	};
	const onSave: CheckFitProps["onSave"] = (path, answers) =>
		runner.run(prepareTerms(live.index, path, answers));
	const props = { space, walk, look: refresh, onSave };
	openDialog({ name: "check", title: TITLE, Content: CheckFit, props });
}

function nothingToCheck(context: Context, hasSpace: boolean): MessageProps {
	const { live } = context;
	const create = (kind: "space" | "contact") => (): void => openNewNoteForm(context, kind);
	if (live.index.people.length === 0)
		return {
			text: "No contacts found: there is nobody to check yet.",
			actions: [
				{ label: "Adopt existing notes…", run: () => void openAdoption(context) },
				{ label: "New contact", run: create("contact") },
			],
		};
	if (!hasSpace)
		return {
			text: "You have no space yet, so there is nothing to check people against.",
			actions: [{ label: "Create my space", run: create("space") }],
		};
	return {
		text: "All set: everyone you haven't met has an industry, profession and place.",
		actions: [],
	};
}
