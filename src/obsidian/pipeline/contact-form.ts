import { prepareContactLog } from "../../app/pipeline/change-contact";
import {
	dayField,
	dayOfForm,
	NO_DAY,
	openPersonForm,
	remarkField,
	wordsOf,
} from "../dialogs/person-form";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Logs that I was in touch with a person. */
export function openContactForm(context: Context, path: string): void {
	openPersonForm(context, {
		path,
		title: "log a contact",
		action: "Log",
		fields: [dayField(), remarkField()],
		onDone: (values) => {
			const date = dayOfForm(values);
			if (date === undefined) return NO_DAY;
			const remark = wordsOf(values, "remark");
			return context.runner.run(prepareContactLog(context.live.index, path, date, remark, today()));
		},
	});
}
