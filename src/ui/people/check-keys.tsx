import { useDialogKeys } from "../shared/dialog-window";
import { isSuggesting } from "../shared/fields";
import { useHiddenName } from "../shared/use-name";

/** What keys do at a step of the walk. */
export interface CheckKeys {
	readonly onEnter: () => void;
	/** Goes to the next thing to answer (1), or to the one before (-1). */
	readonly onArrow: (by: 1 | -1) => void;
	/** What a key does where nothing is typed; false for one that does nothing. */
	readonly onPlain: (key: string) => boolean;
}

/** Where Enter is the control's own. */
const OWN_ENTER =
	"a, .warm-intros-dialog-foot button, .warm-intros-preview-pager button, .modal-close-button";

/** Has keys answer what is asked, wherever the focus is. */
export function useCheckKeys({ onEnter, onArrow, onPlain }: CheckKeys): void {
	useDialogKeys((event) => {
		const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
		if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return;
		const at = event.target as Element; // a key is pressed in one
		const input = at.closest<HTMLElement>('input:not([type="checkbox"])');
		if (input && isSuggesting(input)) return;
		if (key === "Enter") {
			if (at.closest(OWN_ENTER)) return;
			onEnter();
		} else if (key === "ArrowDown") onArrow(1);
		else if (key === "ArrowUp") onArrow(-1);
		else if (input || !onPlain(key.toLowerCase())) return;
		event.preventDefault();
	});
}

/** What the keys do, for those who have some. */
export function KeyHints({ keys }: { readonly keys: readonly (readonly [string, string])[] }) {
	const [nameId, hiddenName] = useHiddenName("Keys");
	return (
		<>
			{hiddenName}
			<ul class="warm-intros-check-keys" aria-labelledby={nameId}>
				{keys.map(([key, label]) => (
					<li key={key}>
						<kbd>{key}</kbd> {label}
					</li>
				))}
			</ul>
		</>
	);
}
