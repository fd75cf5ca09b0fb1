import type { TooltipOptions } from "obsidian";

/** What has a label; the host's own windows and the note's text have theirs from the host alone. */
const LABELLED =
	"[aria-label]:not(.modal, .prompt, .prompt-results, .suggestion-container, .cm-content)";
let shown: HTMLElement | undefined;
/** Whose label it says. */
let labelled: HTMLElement | undefined;
const placements = new WeakMap<HTMLElement, TooltipOptions>();

/** Gives an element a name for screen readers that shows as a tooltip too. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	if (tooltip === "") {
		el.removeAttribute("aria-label");
		return;
	}
	el.setAttribute("aria-label", tooltip);
	placements.set(el, options);
}

/** Shows a tooltip at an element until the pointer leaves it. */
export function displayTooltip(
	target: HTMLElement,
	content: string | DocumentFragment,
	options: TooltipOptions = {},
): void {
	hideTooltip();
	const tooltip = target.doc.body.createDiv({ cls: ["tooltip", ...(options.classes ?? [])] });
	tooltip.setAttribute("role", "tooltip");
	tooltip.setText(content);
	const at = target.getBoundingClientRect();
	const { width, height } = tooltip.getBoundingClientRect();
	const gap = options.gap ?? 8;
	const side = options.placement ?? "bottom";
	const middle = at.left + at.width / 2 - width / 2;
	const centre = at.top + at.height / 2 - height / 2;
	const [left, top] = {
		bottom: [middle, at.bottom + gap],
		top: [middle, at.top - height - gap],
		right: [at.right + gap, centre],
		left: [at.left - width - gap, centre],
	}[side];
	const right = target.win.innerWidth - width - 4;
	tooltip.style.left = `${Math.max(4, Math.min(left ?? 0, right))}px`;
	tooltip.style.top = `${Math.max(4, top ?? 0)}px`;
	shown = tooltip;
}

/**
 * Shows labels as tooltips in a window, as the app does: that of whatever is nearest around the pointer, be it a button
 * or a whole region, unless the styles say `--no-tooltip: true`.
 */
export function showTooltipsIn(doc: Document): void {
	doc.addEventListener("mouseover", (event) => {
		const target = (event.targetNode as Element | null)?.closest<HTMLElement>(LABELLED);
		if (target === labelled && shown !== undefined) return;
		hideTooltip();
		if (target) showLabel(target);
	});
	doc.addEventListener("mousedown", hideTooltip, true);
}

function showLabel(target: HTMLElement): void {
	const label = target.getAttribute("aria-label") ?? "";
	const { win } = target;
	const isOff = win.getComputedStyle(target).getPropertyValue("--no-tooltip").trim() === "true";
	if (label === "" || isOff) return;
	displayTooltip(target, label, placements.get(target) ?? {});
	labelled = target;
}

function hideTooltip(): void {
	shown?.remove();
	shown = undefined;
	labelled = undefined;
}
