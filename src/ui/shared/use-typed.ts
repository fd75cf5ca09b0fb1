import { useRef, useState } from "preact/hooks";
import { useDialog } from "./dialog-window";

/** What is typed into a dialog. */
export interface Typed<T> {
	readonly value: T;
	readonly change: (value: T) => void;
	/** Goes back to the first value; undefined where what was typed earlier is not shown. */
	readonly startOver: (() => void) | undefined;
}

/** What is typed into a dialog, kept when it is left unfinished unless it is the first value still. What is `given` goes before what was left. */
export function useTyped<T>(first: T, given?: T): Typed<T> {
	const { left } = useDialog();
	const start = useRef(first);
	const [kept] = useState(() => (given === undefined ? (left.get() as T | undefined) : undefined));
	const [value, setValue] = useState<T>(given ?? kept ?? first);
	const [isRestored, setRestored] = useState(kept !== undefined);
	const change = (next: T): void => {
		setValue(next);
		if (JSON.stringify(next) === JSON.stringify(start.current)) left.clear();
		else left.set(next);
	};
	const startOver = (): void => {
		setRestored(false);
		change(start.current);
	};
	return { value, change, startOver: isRestored ? startOver : undefined };
}
