import { useLayoutEffect, useRef } from "preact/hooks";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { isPlainEnter, SettingRow } from "../shared/fields";
import { useTyped } from "../shared/use-typed";
import { useWork } from "../shared/use-work";

export interface QuickRecapProps {
	/** Where it goes, and which keys do what. */
	readonly hint: string;
	/** Saves it; resolves to why not. */
	readonly save: (text: string) => Promise<string | undefined>;
	/** Goes on in the note with what was written. */
	readonly onWrite: (text: string) => void;
}

/** Asks how a conversation was, in a few words. */
export function QuickRecap({ hint, save, onWrite }: QuickRecapProps) {
	const { left, close } = useDialog();
	const { value: text, change, startOver } = useTyped("");
	const work = useWork();
	const areaRef = useRef<HTMLTextAreaElement>(null);
	useLayoutEffect(() => areaRef.current?.focus(), []);
	const submit = (): void =>
		void work.finish(() =>
			text.trim() === "" ? Promise.resolve("A few words will do: what came of it?") : save(text),
		);
	const write = (): void => {
		if (work.isBusy) return;
		left.clear();
		close();
		onWrite(text);
	};
	return (
		<DialogPage
			work={work}
			onStartOver={startOver}
			actions={[
				{ label: "Save", run: submit, isMain: true },
				{ label: "Write in the note", run: write },
				{ label: "Cancel", run: close },
			]}
		>
			<SettingRow label="What came of it" desc={hint} kind="is-long">
				{(id) => (
					<textarea
						id={id}
						ref={areaRef}
						rows={3}
						dir="auto"
						enterkeyhint="done"
						placeholder="What was said, what comes next"
						value={text}
						onInput={({ currentTarget }) => change(currentTarget.value)}
						onKeyDown={(event) => {
							if (!isPlainEnter(event) || event.shiftKey) return;
							event.preventDefault();
							submit();
						}}
					/>
				)}
			</SettingRow>
		</DialogPage>
	);
}
