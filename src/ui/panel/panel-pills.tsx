import { useState } from "preact/hooks";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import type { Contact } from "../../core/records/contact";
import { categoryLabel } from "../shared/labels";

/** More categories than these are folded; two at least, as the button takes the place of one. */
const MAX_SHOWN = 8;

/** Where a person stands, and their categories: of many the first ones, and all of them at a press. */
export function PanelPills({ note }: { readonly note: Contact }) {
	const [isOpen, setOpen] = useState(false);
	const { category } = note;
	const more = category.length - MAX_SHOWN;
	const isLong = more > 1;
	const stage = note.stage === undefined ? note.status : STAGE_TABLE[note.stage].label;
	return (
		<span class="warm-intros-pills">
			<span class={`warm-intros-pill ${stage === undefined ? "" : "is-stage"}`}>
				{stage ?? "Not in the pipeline"}
			</span>
			{(isLong && !isOpen ? category.slice(0, MAX_SHOWN) : category).map((one) => (
				<span key={one} class="warm-intros-pill">
					{categoryLabel(one)}
				</span>
			))}
			{isLong && (
				<button
					type="button"
					class="warm-intros-pill-more"
					aria-expanded={isOpen}
					aria-label={isOpen ? "Show fewer categories" : `+${more} more categories`}
					onClick={() => setOpen(!isOpen)}
				>
					{isOpen ? "Show fewer" : `+${more} more`}
				</button>
			)}
		</span>
	);
}
