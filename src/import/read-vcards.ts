import type { IncomingPerson } from "../core/people/incoming-person";
import type { FormatReading, RowProblem } from "./format";
import { CardLines } from "./card-lines";
import { cardPerson } from "./card-person";
import type { ColumnMapping } from "./column-mapping";
import { unreadProperties } from "./unread-properties";
import { unfoldLines, UnnamedText } from "./content-lines";
import type { TextEncoding } from "./decode-text";

const BEGIN = /^\s*(?:[\w-]+\.)?BEGIN:VCARD\s*$/i;
const END = /^\s*(?:[\w-]+\.)?END:VCARD\s*$/i;

/** Reads vCards of version 2.1, 3.0 and 4.0, one after another; undefined where there are none. A card that cannot be read is a problem; nothing throws. */
export function readVcards(
	text: string,
	_wanted: ColumnMapping,
	encoding: TextEncoding | undefined,
): FormatReading | undefined {
	if (!/^[^\S\r\n\u2028\u2029]*(?:[\w-]+\.)?BEGIN:VCARD[^\S\r\n\u2028\u2029]*$/im.test(text))
		return undefined;
	const unnamed = new UnnamedText(encoding);
	const cards = new Cards(unnamed);
	for (const line of unfoldLines(text)) {
		if (BEGIN.test(line)) cards.begin();
		else if (END.test(line)) cards.end();
		else cards.add(line);
	}
	cards.giveUp();
	const { people, problems, unread } = cards;
	return {
		kind: "people",
		people,
		problems,
		header: [],
		mapping: {},
		unread: [...unread],
		encoding: unnamed.encoding,
	};
}

/** The cards of a file, read one after another. */
class Cards {
	readonly people: IncomingPerson[] = [];
	readonly problems: RowProblem[] = [];
	/** The properties that were not read of the people. */
	readonly unread = new Set<string>();
	readonly #unnamed: UnnamedText;
	#row = 0;
	#card: CardLines | undefined;
	/** The cards inside the card that have not ended. */
	#agents: CardLines[] = [];

	constructor(unnamed: UnnamedText) {
		this.#unnamed = unnamed;
	}

	begin(): void {
		const card = this.#agents.at(-1) ?? this.#card;
		if (card?.awaitsAgent) {
			this.#agents.push(card.beginAgent());
			return;
		}
		this.giveUp();
		this.#row += 1;
		this.#card = new CardLines(this.#unnamed);
	}

	add(line: string): void {
		const card = this.#agents.at(-1) ?? this.#card;
		card?.add(line);
		if (card?.hasBegunAgent) this.#agents.push(card.beginAgent());
	}

	end(): void {
		// An assistant's card is not the user's.
		if (this.#agents.pop() || !this.#card) return;
		const card = this.#card.read();
		const read = cardPerson(this.#row, card, this.#card.strays);
		if ("reason" in read) this.problems.push(read);
		else {
			this.people.push(read);
			for (const property of unreadProperties(card, read)) this.unread.add(property);
		}
		this.#card = undefined;
	}

	/** Says of a card that it never ended. */
	giveUp(): void {
		if (!this.#card) return;
		const name =
			this.#card
				.read()
				.find((line) => line.name === "FN")
				?.value.slice(0, 100) ?? "";
		this.problems.push({ row: this.#row, kind: "failed", name, reason: "the card has no end" });
		this.#card = undefined;
		this.#agents = [];
	}
}
