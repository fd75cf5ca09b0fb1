import { useRef } from "preact/hooks";
import { findGaps, gapLabels, isAboutMe } from "../../core/drafts/find-gaps";
import type { DraftText } from "../../core/drafts/make-draft";
import { SettingRow } from "../shared/fields";
import { Icon } from "../shared/icon";
import { showSelection } from "../shared/show-selection";
import { countOf } from "../../core/text/count-of";

export interface DraftFieldsProps {
	readonly value: DraftText;
	readonly gapNames: ReadonlySet<string>;
	readonly onChange: (value: DraftText) => void;
	readonly onCopy: (text: string) => void;
	readonly onAskMe: () => void;
}

/** The subject and the text of a message, with what is still to be filled in. */
export function DraftFields({ value, gapNames, onChange, onCopy, onAskMe }: DraftFieldsProps) {
	const subjectRef = useRef<HTMLInputElement>(null);
	const bodyRef = useRef<HTMLTextAreaElement>(null);
	const { subject, body } = value;
	/** Selects the first gap with this label, to be typed over. */
	const goTo = (label: string): void => {
		for (const { current: field } of [subjectRef, bodyRef]) {
			const gap = field && findGaps(field.value, gapNames).find((one) => one.label === label);
			if (!field || !gap) continue;
			field.focus();
			field.setSelectionRange(gap.from, gap.to);
			if (field === bodyRef.current) showSelection(field);
			return;
		}
	};
	return (
		<>
			<Gaps labels={gapLabels([subject, body], gapNames)} onGoTo={goTo} onAskMe={onAskMe} />
			<SettingRow label="Subject">
				{(id) => (
					<>
						<input
							type="text"
							id={id}
							ref={subjectRef}
							dir="auto"
							value={subject}
							onInput={({ currentTarget }) => onChange({ subject: currentTarget.value, body })}
						/>
						<button
							type="button"
							class="clickable-icon"
							aria-label="Copy subject"
							onClick={() => onCopy(subject)}
						>
							<Icon name="lucide-copy" />
						</button>
					</>
				)}
			</SettingRow>
			<SettingRow label="Message" kind="is-long">
				{(id) => (
					<textarea
						id={id}
						ref={bodyRef}
						rows={18}
						dir="auto"
						spellcheck
						value={body}
						onInput={({ currentTarget }) => onChange({ subject, body: currentTarget.value })}
					/>
				)}
			</SettingRow>
		</>
	);
}

interface GapsProps {
	readonly labels: readonly string[];
	readonly onGoTo: (label: string) => void;
	readonly onAskMe: () => void;
}

function Gaps({ labels, onGoTo, onAskMe }: GapsProps) {
	if (labels.length === 0) return null;
	return (
		<p class="warm-intros-draft-gaps">
			<span>{`${countOf(labels.length, "gap")} to fill in:`}</span>
			{labels.map((label) => (
				<button key={label} type="button" dir="auto" onClick={() => onGoTo(label)}>
					{label}
				</button>
			))}
			{labels.some(isAboutMe) && (
				<button type="button" onClick={onAskMe}>
					Say who you are…
				</button>
			)}
		</p>
	);
}
