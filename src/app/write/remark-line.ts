import { keepTypedLine } from "../../core/note/keep-typed";

/** A remark as it may be written in a line of the log; undefined where it says nothing. */
export function remarkLine(remark: string | undefined): string | undefined {
	return keepTypedLine(remark ?? "") || undefined;
}
