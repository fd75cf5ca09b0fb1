/** A folder of the vault as its notes name it (`/` between its parts; "" is the root); undefined where it leads out of the vault or is hidden. */
export function folderPath(text: string): string | undefined {
	const parts = text.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
	const isElsewhere = /^\s*(?:[a-z]:|~[\\/])/i.test(text);
	return isElsewhere || parts.some((part) => part.startsWith(".")) ? undefined : parts.join("/");
}
