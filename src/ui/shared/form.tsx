import { DialogPage } from "./dialog-page";
import { useDialog } from "./dialog-window";
import { Fields, type FieldValues, type FormField, useFieldValues } from "./fields";
import { type Complaint, useWork } from "./use-work";

export interface FormProps {
	readonly fields: readonly FormField[];
	/** The word on its button. */
	readonly action: string;
	/** Does what the form is for. Gives a word or a doubt where it is not done, and the form stays. */
	readonly onDone: (values: FieldValues, isSure: boolean) => Promise<Complaint | undefined>;
	/** Whether it waits until the whole vault has been read. */
	readonly afterReading?: boolean | undefined;
}

/** A small form: fields, one button. */
export function Form({ fields, action, onDone, afterReading }: FormProps) {
	const { close } = useDialog();
	const typed = useFieldValues(fields);
	const work = useWork({ afterReading });
	const submit = (): void => void work.finish((isSure) => onDone(typed.value, isSure));
	return (
		<DialogPage
			work={work}
			onStartOver={typed.startOver}
			actions={[
				{ label: action, run: submit, isMain: true },
				{ label: "Cancel", run: close },
			]}
		>
			<Fields fields={fields} typed={typed} onEnter={submit} />
		</DialogPage>
	);
}
