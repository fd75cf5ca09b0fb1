import type { Draft } from "../../core/drafts/make-draft";

export interface DraftAboutProps extends Pick<Draft, "withheld" | "problems"> {
	/** The address that it goes to; undefined where no note says one. */
	readonly to: string | undefined;
	/** What to say next to the text. */
	readonly hints: readonly string[];
	readonly onEditTemplate: () => void;
}

/** To whom a message goes, what is wrong with its template, and what the notes say that is not in it. */
export function DraftAbout({ to, hints, problems, withheld, onEditTemplate }: DraftAboutProps) {
	return (
		<>
			{hints.map((hint) => (
				<p key={hint} class="warm-intros-draft-hint">
					{hint}
				</p>
			))}
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
				<button type="button" onClick={onEditTemplate}>
					Change template
				</button>
			</div>
			{withheld.length > 0 && (
				<details open class="warm-intros-draft-withheld">
					<summary>From your notes, not in the message</summary>
					{withheld.map(({ label, text }) => (
						<p key={label}>
							<strong>{`${label[0]?.toUpperCase() ?? ""}${label.slice(1)}: `}</strong>
							<span dir="auto">{text}</span>
						</p>
					))}
				</details>
			)}
		</>
	);
}
