import type { IncomingPerson } from "../core/people/incoming-person";
import type { RowProblem } from "./format";
import type { FormatReading } from "./format";
import { cardPerson } from "./card-person";
import { type ContentLine, readContentLine, unfoldLines } from "./content-lines";

/** Reads vCards of version 2.1, 3.0 and 4.0, one after another; undefined where there are none. A card that cannot be read is a problem; nothing throws. */
export function readVcards(text: string): FormatReading | undefined {
	if (!/^[^\S\r\n\u2028\u2029]*BEGIN:VCARD[^\S\r\n\u2028\u2029]*$/im.test(text)) return undefined;
	const people: IncomingPerson[] = [];
	const problems: RowProblem[] = [];
	let card: ContentLine[] | undefined;
	let row = 0;
	const giveUp = (): void => {
		if (card)
			problems.push({ row, kind: "failed", name: nameIn(card), reason: "the card has no end" });
		card = undefined;
	};
	for (const line of unfoldLines(text)) {
		if (/^\s*BEGIN:VCARD\s*$/i.test(line)) {
			giveUp();
			row += 1;
			card = [];
		} else if (/^\s*END:VCARD\s*$/i.test(line)) {
			if (!card) continue;
			const read = cardPerson(row, card);
			if ("reason" in read) problems.push(read);
			else people.push(read);
			card = undefined;
		} else if (card) {
			// A line that is not a property says nothing; the rest of its card does.
			const property = readContentLine(line);
			if (property) card.push(property);
		}
	}
	giveUp();
	return { kind: "people", people, problems, header: [], mapping: {}, unread: [] };
}

function nameIn(card: readonly ContentLine[]): string {
	return card.find(({ name }) => name === "FN")?.value.slice(0, 100) ?? "";
}
