import { textHash } from "../text/text-hash";
import type { TemplateNote } from "./interview-templates";

/** What templates said before, each with its name, by their hashes: only ever added to, else old copies would count as the user's. */
const EARLIER: ReadonlySet<string> = new Set([
	...["1squ9k8lkjn", "2ai1251678i", "272khxk28y1", "1f9px9d02rm", "6yvp4nj75h", "luaestzrmc"],
	...["14v4ku64nrt", "1ydrivady9u", "1jj03fpygrm", "og20ld8lnz", "20j8i1ap4hy", "259r9a2rp13"],
	...["2csjlp3ly2m", "1dnzyyj2x0j", "1lg04e0d6is", "2g7kokqrkhh", "1ucovd5lfiy", "1889vhq2utq"],
	...["i9sh5l2uk6", "reqsa65t43", "27o9867y37s", "1oz3m23mwzu", "1h0vux2ag40", "otrz1wcepz"],
	...["1k7tmowr968", "1p6naaz9mfd", "29h9dn09rry", "snmopmynm8"],
]);

/** Whether a note says what its template says, or once said: nobody has changed it. */
export function isShipped(template: TemplateNote, note: string): boolean {
	return plain(note) === plain(template.text) || isOutdated(template, note);
}

/** Whether a note says what its template said in an earlier edition. */
export function isOutdated({ name }: TemplateNote, note: string): boolean {
	return EARLIER.has(textHash(`${name}\n${plain(note)}`));
}

function plain(text: string): string {
	return text.replace(/\r\n?/g, "\n").trimEnd();
}
