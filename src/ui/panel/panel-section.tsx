import type { ComponentChildren } from "preact";
import type { Ref } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { commas } from "../shared/commas";
import { NoteLink } from "../shared/note-link";
import { useUniqueId } from "../shared/use-unique-id";

export interface SectionProps {
	readonly title: string;
	readonly children: ComponentChildren;
}

/** A part of the panel; without anything in it, it is not there. */
export function Section({ title, children }: SectionProps) {
	const titleId = useUniqueId();
	const isEmpty = Array.isArray(children) && children.length === 0;
	if (isEmpty) return null;
	return (
		<section class="warm-intros-panel-section" aria-labelledby={titleId}>
			<h4 id={titleId} class="warm-intros-panel-title">
				{title}
			</h4>
			{children}
		</section>
	);
}

export interface LineProps {
	/** What the text is; "" for a text that needs no name. */
	readonly label: string;
	readonly text: ComponentChildren;
}

/** One fact of a part, with its name beside it. */
export function Line({ label, text }: LineProps) {
	return (
		<p class="warm-intros-line">
			<span class="warm-intros-line-label">{label}</span>
			<span class="warm-intros-line-text" dir="auto">
				{text}
			</span>
		</p>
	);
}

export interface RefsProps {
	readonly label: string;
	readonly refs: readonly Ref[];
}

/** A line of people or notes; those that exist can be opened. */
export function Refs({ label, refs }: RefsProps) {
	const links = refs.map(({ target, text }) => {
		const name = target?.kind === "contact" ? target.note.name : displayText(text);
		return target ? (
			<NoteLink key={text} path={target.path} text={name} />
		) : (
			<span key={text}>{name}</span>
		);
	});
	return <Line label={label} text={commas(links)} />;
}
