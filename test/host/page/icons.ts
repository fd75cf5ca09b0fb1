/** The icons that a plugin or the host added itself, as SVG text by their name. */
const added = new Map<string, string>();
const fetched = new Map<string, Promise<string>>();
let known = new Set<string>();
let fetching = 0;

/** The icons that something asked for and that do not exist. */
export const missingIcons = new Set<string>();

/** Says which icons the server can give. */
export function offerIcons(names: string[]): void {
	known = new Set(names);
}

/** Whether no icon is on its way. */
export function areIconsIdle(): boolean {
	return fetching === 0;
}

export function addIcon(id: string, content: string): void {
	added.set(id, content);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...[...known].map((name) => `lucide-${name}`), ...added.keys()];
}

/** The icon of a name, or null: its drawing comes a moment later, its place is there at once. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	const name = id.replace(/^lucide-/, "");
	if (own === undefined && !known.has(name)) {
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
	void drawLater(svg, name);
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

async function drawLater(svg: SVGSVGElement, name: string): Promise<void> {
	fetching += 1;
	try {
		const drawing = fetched.get(name) ?? fetchDrawing(name);
		fetched.set(name, drawing);
		svg.innerHTML = await drawing;
	} finally {
		fetching -= 1;
	}
}

async function fetchDrawing(name: string): Promise<string> {
	const response = await fetch(`icons/${name}.svg`);
	const text = await response.text();
	const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
	return parsed.documentElement.innerHTML.trim().replace(/>\s+</g, "><");
}
