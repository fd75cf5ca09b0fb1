import type { RecapAnswers } from "../../core/drafts/recap-input";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Fields, type FormField, useFieldValues } from "../shared/fields";
import { useWork } from "../shared/use-work";

export interface QuickRecapProps {
	/** Where it goes, and which keys do what. */
	readonly hint: string;
	/** Saves it; resolves to why not. */
	readonly save: (answers: RecapAnswers) => Promise<string | undefined>;
	/** Goes on in the note with what was written; resolves to why not. */
	readonly onWrite: (answers: RecapAnswers) => Promise<string | undefined>;
}

/** Asks how a conversation was: three questions and a wish, of which one line is enough. */
export function QuickRecap({ hint, save, onWrite }: QuickRecapProps) {
	const { close } = useDialog();
	const fields = fieldsOf(hint);
	const typed = useFieldValues(fields);
	const work = useWork();
	const answers = (): RecapAnswers => ({
		learned: typed.value.get("learned") ?? "",
		promised: typed.value.get("promised") ?? "",
		named: typed.value.get("named") ?? "",
		opportunity: typed.value.get("opportunity") ?? "",
	});
	const submit = (): void =>
		void work.finish(() =>
			[...typed.value.values()].every((answer) => answer.trim() === "")
				? Promise.resolve("A few words will do: what did you learn?")
				: save(answers()),
		);
	const write = (): void => void work.finish(() => onWrite(answers()));
	return (
		<DialogPage
			work={work}
			onStartOver={typed.startOver}
			actions={[
				{ label: "Save", run: submit, isMain: true },
				{ label: "Write in the note", run: write },
				{ label: "Cancel", run: close },
			]}
		>
			<Fields fields={fields} typed={typed} onEnter={submit} />
		</DialogPage>
	);
}

function fieldsOf(hint: string): FormField[] {
	const lines = { isLong: true, rows: 2 } as const;
	return [
		{
			key: "learned",
			name: "What did I learn?",
			desc: hint,
			...lines,
			isFirst: true,
			savesByEnter: true,
		},
		{
			key: "promised",
			name: "What did I promise, until when?",
			...lines,
			placeholder: "Send the deck by Friday",
		},
		{
			key: "named",
			name: "Who was named?",
			...lines,
			placeholder: "Ann Lee, VP Product @ Stripe",
		},
		{
			key: "opportunity",
			name: "A need or an opportunity?",
			placeholder: "Becomes a note of its own",
		},
	];
}
