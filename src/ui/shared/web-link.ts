/** An address of the web as a link may lead to it; undefined for anything that is none (`javascript:`, a file). */
export function safeWebLink(text: string): string | undefined {
	const address = /^[a-z][a-z0-9+.-]*:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
	try {
		const url = new URL(address);
		return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
	} catch {
		return undefined; // no address at all
	}
}
