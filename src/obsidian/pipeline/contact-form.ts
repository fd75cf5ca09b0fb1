import { prepareContactLog } from "../../app/pipeline/change-contact";
import {
	dayField,
	dayOfForm,
	type FormParts,
	NO_DAY,
	openPersonForm,
	remarkField,
	wordsOf,
} from "../dialogs/person-form";
import { today } from "../vault/today";

/** Logs that I was in touch with a person. */
export function openContactForm(parts: FormParts, path: string): void {
	openPersonForm(parts, {
		path,
		title: "log a contact",
		action: "Log",
		fields: [dayField(), remarkField()],
		onDone: (values) => {
			const date = dayOfForm(values);
			if (date === undefined) return NO_DAY;
			const remark = wordsOf(values, "remark");
			return parts.runner.run(prepareContactLog(parts.live.index, path, date, remark, today()));
		},
	});
}
