/**
 * A remark as it may be written in a line of the log: on one line, and without the `%%` that would hide lines
 * of the note; undefined where nothing is left of it.
 */
export function remarkLine(remark: string | undefined): string | undefined {
	const line = remark
		?.replace(/[\s\p{Cc}]+/gu, " ")
		.replace(/%%+/g, (marks) => marks.replaceAll("%", "&#37;"))
		.trim();
	return line === "" ? undefined : line;
}
