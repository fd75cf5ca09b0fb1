import type { LineChange } from "../../core/note/line-diff";
import type { Draft } from "../../core/drafts/make-draft";
import { capitalize } from "../../core/text/capitalize";

export interface DraftAboutProps extends Pick<Draft, "withheld" | "problems"> {
	/** The address that it goes to; undefined where no note says one. */
	readonly to: string | undefined;
	/** How the built-in text differs from the user's own; empty where they have none. */
	readonly builtIn: readonly LineChange[];
	readonly onEditTemplate: () => void;
	/** What there is to know about asking them now: that they have been asked enough. */
	readonly warning: string | undefined;
	/** Asks the introducer about others, too; undefined where the letter asks for nobody. */
	readonly onAddPeople: (() => void) | undefined;
}

/** To whom a message goes, what is wrong with its template, and what the notes say that is not in it. */
export function DraftAbout(props: DraftAboutProps) {
	const { to, builtIn, problems, withheld, warning, onEditTemplate, onAddPeople } = props;
	return (
		<>
			{warning !== undefined && (
				<p class="warm-intros-draft-warning" dir="auto">
					{warning}
				</p>
			)}
			{problems.map(({ at: { line, column }, message }) => (
				<p key={`${line} ${column}`} class="warm-intros-form-error">
					{`Template, line ${line}, column ${column}: ${message}`}
				</p>
			))}
			<div class="warm-intros-draft-line">
				<span class="warm-intros-draft-hint">
					{to === undefined
						? "No e-mail address in the note. Add it in your mail program."
						: `To ${to}`}
				</span>
				{onAddPeople && (
					<button type="button" onClick={onAddPeople}>
						Ask about more people…
					</button>
				)}
				<button type="button" onClick={onEditTemplate}>
					Change template
				</button>
			</div>
			<BuiltIn changes={builtIn} />
			{withheld.length > 0 && (
				<details open class="warm-intros-draft-withheld">
					<summary>From your notes, not in the message</summary>
					{withheld.map(({ label, text }) => (
						<p key={label}>
							<strong>{`${capitalize(label)}: `}</strong>
							<span dir="auto">{text}</span>
						</p>
					))}
				</details>
			)}
		</>
	);
}

/** What the built-in text says otherwise than the user's own, side by side, for whoever wants to see it. */
function BuiltIn({ changes }: { readonly changes: readonly LineChange[] }) {
	const shown = changes.filter(({ removed, added }) => [...removed, ...added].some(Boolean));
	if (shown.length === 0) return null;
	const textOf = (lines: readonly string[]): string => lines.filter(Boolean).join("\n") || "–";
	return (
		<details class="warm-intros-draft-built-in">
			<summary>This is your own text. Compare it with the built-in one, which may be newer</summary>
			<table>
				<thead>
					<tr>
						<th scope="col">Yours</th>
						<th scope="col">Built in</th>
					</tr>
				</thead>
				<tbody>
					{shown.map(({ line, removed, added }) => (
						<tr key={line}>
							<td dir="auto">{textOf(removed)}</td>
							<td dir="auto">{textOf(added)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}
