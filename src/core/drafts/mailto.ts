import { onOneLine } from "../text/neutralize";

/** A message to be sent. */
export interface Message {
	/** Addresses; none is a message whose receiver the mail program asks for. */
	readonly to: readonly string[];
	readonly subject: string;
	readonly body: string;
}

/** Links of 1,500 characters and more are cut off by some mail programs (design: who can introduce me). */
export const LONGEST_MAILTO = 1_499;

/** An address that is one, and nothing that a header could be made of. */
const ADDRESS = /^[^\s@<>(),;:"\\[\]?&%\p{Cc}]+@[^\s@<>(),;:"\\[\]?&%\p{Cc}]+$/u;

/** What stands beside an address: a label (`Work: a@x.example`), or a name (`Ann Lee <a@x.example>`). */
const BESIDE = /^(?:[\p{L}\p{N} ]{1,40}:\s*(?<labelled>[^<>]+)|[^<>@]{0,100}<(?<named>[^<>]+)>)$/u;

/**
 * The link that opens a message in the mail program. Everything is percent-encoded, so that no name and no text
 * can add a header; what is not an address is left out.
 */
export function mailtoLink({ to, subject, body }: Message): string {
	const addresses = to
		.map(addressIn)
		.filter((address) => ADDRESS.test(address))
		.map(encodeAddress);
	const lines = body.replace(/\r\n|\r|\n/g, "\r\n");
	return `mailto:${addresses.join(",")}?subject=${encode(onOneLine(subject))}&body=${encode(lines)}`;
}

/** Whether the link is short enough for every mail program; a longer text is better copied. */
export function isShortEnough(link: string): boolean {
	return link.length <= LONGEST_MAILTO;
}

function addressIn(text: string): string {
	const { labelled, named } = BESIDE.exec(text.trim())?.groups ?? {};
	return (labelled ?? named ?? text).trim();
}

function encodeAddress(address: string): string {
	return encode(address).replace("%40", "@");
}

/** Halves of a character that are alone cannot be encoded. */
function encode(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
		/[!'()*]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
