/** The names in a text that a user typed, separated by commas. */
export function namesIn(text: string): readonly string[] {
	return text
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "");
}
