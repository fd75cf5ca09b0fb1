import type { IconDrawings } from "../host-api";

/** The icons that a plugin or the host added itself, as SVG text by their name. */
const added = new Map<string, string>();
let known: IconDrawings = {};
let drawing = 0;

/** The icons that something asked for and that do not exist. */
export const missingIcons = new Set<string>();

/** Says which icons there are. */
export function offerIcons(drawings: IconDrawings): void {
	known = drawings;
}

/** Whether no icon is still to be drawn. */
export function areIconsIdle(): boolean {
	return drawing === 0;
}

export function addIcon(id: string, content: string): void {
	added.set(id, content);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...Object.keys(known).map((name) => `lucide-${name}`), ...added.keys()];
}

/** The icon of a name, or null: its drawing comes a moment later, its place is there at once. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	const name = id.replace(/^lucide-/, "");
	const lines = known[name];
	if (own === undefined && lines === undefined) {
		if (id !== "") missingIcons.add(id);
		return null;
	}
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("class", `svg-icon ${own === undefined ? `lucide-${name}` : id}`);
	svg.setAttribute("aria-hidden", "true");
	svg.setAttribute("viewBox", own === undefined ? "0 0 24 24" : "0 0 100 100");
	if (own !== undefined) {
		svg.innerHTML = own;
		return svg;
	}
	for (const [attribute, value] of Object.entries(stroke)) svg.setAttribute(attribute, value);
	drawLater(svg, lines ?? []);
	return svg;
}

/** Puts an icon into an element in place of what is there. */
export function setIcon(parent: HTMLElement, id: string): void {
	const icon = getIcon(id);
	if (icon === null) parent.replaceChildren();
	else parent.replaceChildren(icon);
}

const stroke = {
	width: "24",
	height: "24",
	fill: "none",
	stroke: "currentColor",
	"stroke-width": "2",
	"stroke-linecap": "round",
	"stroke-linejoin": "round",
};

function drawLater(svg: SVGSVGElement, lines: IconDrawings[string]): void {
	drawing += 1;
	setTimeout(() => {
		drawing -= 1;
		for (const [tag, attributes] of lines) {
			const line = document.createElementNS("http://www.w3.org/2000/svg", tag);
			for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
			svg.append(line);
		}
	});
}
