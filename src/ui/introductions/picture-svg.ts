import type { CalendarDate } from "../../core/dates/calendar-date";
import { type DrawnNode, foldTree } from "../../core/network/fold-tree";
import type { IntroBranches } from "../../core/network/intro-branches";
import {
	BOX_HEIGHT,
	type Box,
	END_ROOM,
	foldRoom,
	FONT_SIZE,
	layoutTree,
	MARK_ROOM,
} from "./layout-tree";
import type { IntroductionsState } from "./introductions-state";
import { fitText, textWidth } from "./text-width";
import {
	foldLabel,
	STYLE_LABELS,
	styleOf,
	nameOf,
	type NodeStyle,
	itemLabel,
	describeItem,
} from "./tree-labels";

const HEAD = 64;
const PADDING = 20;

/** The tree as it is shown, as the text of an SVG file that needs nothing else: on a light ground, in colours of its own. */
export function introductionsPicture(
	branches: IntroBranches,
	state: IntroductionsState,
	today: CalendarDate,
): string {
	const plan = foldTree(branches, state);
	const layout = layoutTree(plan);
	const title = [
		"Introductions",
		...branches.trail(plan.root.key).slice(1).map(nameOf),
		today,
	].join(" · ");
	const legend = legendParts();
	const titleRoom = 2 * PADDING + textWidth(title) * 18;
	const width = Math.ceil(Math.max(layout.width, Math.min(titleRoom, 900), legend.width));
	const height = Math.ceil(layout.height + HEAD);
	const boxes = plan.nodes.flatMap((item) => {
		const box = layout.boxes.get(item);
		return box ? [drawItem(item, box)] : [];
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${xmlText(title)}</title>`,
		`<style>${STYLE}</style>`,
		`<rect class="ground" width="${width}" height="${height}"/>`,
		`<text class="title" x="${PADDING}" y="30">${xmlText(fitText(title, (width - 2 * PADDING) / 18))}</text>`,
		legend.text,
		`<g transform="translate(0 ${HEAD})">`,
		`<path class="line" d="${layout.lines}"/>`,
		...boxes,
		"</g>",
		"</svg>",
		"",
	].join("\n");
}

/** The same colours wherever the picture is shown. */
const STYLE = [
	"text{font:13px -apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#222;unicode-bidi:plaintext}",
	".ground{fill:#fff}",
	".title{font-size:18px;font-weight:600}",
	".line{fill:none;stroke:#c3c7cf;stroke-width:1.5}",
	".box{fill:#fff;stroke:#8b93a1;stroke-width:1}",
	".box.known{fill:#e9e4fb;stroke:#6d4bd8}",
	".box.me{fill:#6d4bd8;stroke:#6d4bd8}",
	".box.name{stroke-dasharray:4 3}",
	".box.stub{fill:none;stroke:none}",
	".mark{fill:#fff;stroke:#5b6472;stroke-width:1.5}",
	".mark.known{fill:#6d4bd8;stroke:#6d4bd8}",
	".mark.me{fill:#fff;stroke:#fff}",
	".mark.name{stroke-dasharray:2 2}",
	".on-me{fill:#fff;font-weight:600}",
	".quiet{fill:#5b6472;font-size:11px}",
	".small{font-size:12px;fill:#5b6472}",
].join("");

function drawItem(item: DrawnNode, { x, y, width }: Box): string {
	const style: NodeStyle | "stub" = item.kind === "stub" ? "stub" : styleOf(item.node);
	const middle = y + BOX_HEIGHT / 2;
	const room = width - MARK_ROOM - foldRoom(item) - END_ROOM;
	const label = fitText(itemLabel(item), room / FONT_SIZE);
	const fold = item.kind === "branch" ? foldLabel(item) : "";
	const mark =
		style === "stub" ? "" : `<circle class="mark ${style}" cx="${x + 12}" cy="${middle}" r="4"/>`;
	const folded =
		fold === ""
			? ""
			: `<text class="quiet" x="${x + width - END_ROOM}" y="${middle + 4}" text-anchor="end">${fold}</text>`;
	return [
		`<g><title>${xmlText(describeItem(item))}</title>`,
		`<rect class="box ${style}" x="${x}" y="${y}" width="${width}" height="${BOX_HEIGHT}" rx="6"/>`,
		mark,
		`<text class="${style === "me" ? "on-me" : ""}" x="${x + MARK_ROOM}" y="${middle + 4.5}">${xmlText(label)}</text>`,
		folded,
		"</g>",
	].join("");
}

function legendParts(): { readonly text: string; readonly width: number } {
	let x = PADDING;
	const parts = Object.entries(STYLE_LABELS).map(([style, word]) => {
		const part = `<circle class="mark ${style}" cx="${x + 5}" cy="51" r="4"/><text class="small" x="${x + 15}" y="55">${word}</text>`;
		x += Math.ceil(textWidth(word) * 12) + 36;
		return part;
	});
	return { text: parts.join(""), width: x + PADDING };
}

const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
};

/** A text as it stands in XML: with its marks escaped, and without what XML does not know. */
export function xmlText(text: string): string {
	return text
		.replace(/\p{Cc}+/gu, " ")
		.replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD")
		.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}
