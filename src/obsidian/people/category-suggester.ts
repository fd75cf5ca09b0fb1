import { likelyOf, offers } from "../../app/fit/check-fit";
import { prepareCategory } from "../../app/pipeline/change-category";
import { CATEGORIES } from "../../core/vocabulary/category";
import type { ContactEntry } from "../../core/index/entry";
import { categoryLabel } from "../../ui/shared/labels";
import { shownSpace } from "../../ui/shared/shown-space";
import type { Context } from "../context";
import { ChoiceSuggester } from "../dialogs/choice-suggester";

/** Asks which category a person gets, or loses: what is likely of them first, then the space's and the five, then those in use. */
export function chooseCategory({ app, live, fits, runner }: Context, person: ContactEntry): void {
	const { path, note } = person;
	const { index } = live;
	const space = shownSpace(index, "");
	const fit = space && fits.find(index, space, path);
	const likely = fit ? likelyOf(fit, "category") : [];
	const items = new Set([
		...note.category,
		...likely,
		...(space ? offers(space, "category") : CATEGORIES),
		...index.people.flatMap((one) => one.note.category),
	]);
	new ChoiceSuggester(app, {
		placeholder: `${note.name}: which category?`,
		items: [...items],
		labelOf: (one) => {
			if (note.category.includes(one)) return `Remove ${categoryLabel(one)}`;
			return likely.includes(one) ? `${categoryLabel(one)} (likely)` : categoryLabel(one);
		},
		onChoose: (one) =>
			void runner.runAndTell(prepareCategory(index, path, one, !note.category.includes(one))),
	}).open();
}
