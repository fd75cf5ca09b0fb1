import { type ContentLine, readContentLine, type UnnamedText } from "./content-lines";

/** Every property that the standards know, of all versions. */
const KNOWN: ReadonlySet<string> = new Set(
	`ADR AGENT ANNIVERSARY BDAY BIRTHPLACE CALADRURI CALURI CATEGORIES CLASS CLIENTPIDMAP CONTACT-URI CREATED
	DEATHDATE DEATHPLACE EMAIL EXPERTISE FBURL FN GENDER GEO GRAMGENDER HOBBY IMPP INTEREST KEY KIND LABEL LANG
	LANGUAGE LOGO MAILER MEMBER N NAME NICKNAME NOTE ORG ORG-DIRECTORY PHOTO PRODID PROFILE PRONOUNS RELATED
	REV ROLE SOCIALPROFILE SORT-STRING SOUND SOURCE TEL TITLE TZ UID URL VERSION XML`.split(/\s+/),
);
const START = /^\s*(?:[\w-]+\.)?([\w/-]+)\s*[;:]/;
const AGENT = /^\s*(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*(?:BEGIN:VCARD\s*)?$/i;
const BASE64 = /^[^:]*;(?:ENCODING=)?(?:BASE64|B)[;:]/i;

/** A property, as its first line alone says it, and the lines that go on with it. */
interface CardProperty {
	readonly first: string;
	readonly read: ContentLine;
	readonly more: string[];
}

/** The lines of one card, until it is known where each property ends. */
export class CardLines {
	readonly #properties: CardProperty[] = [];
	readonly #strays: string[] = [];
	readonly #unnamed: UnnamedText;

	constructor(unnamed: UnnamedText) {
		this.#unnamed = unnamed;
	}

	/** Takes the next line of the card, unfolded. */
	add(line: string): void {
		const word = START.exec(this.#last)?.[1] ?? "";
		// Some programs break a note without folding it: what is no property goes on with it.
		if (word.toUpperCase() === "NOTE" && !isProperty(line, word))
			this.#properties.at(-1)?.more.push(line);
		else if (!this.#begin(line) && line.trim() !== "" && !BASE64.test(this.#last))
			this.#strays.push(line);
	}

	/** Whether the last line says that a card follows inside this one: an assistant's, say. */
	get awaitsAgent(): boolean {
		return AGENT.test(this.#last);
	}

	/** Whether that card has begun on the same line. */
	get hasBegunAgent(): boolean {
		return this.awaitsAgent && /VCARD\s*$/i.test(this.#last);
	}

	/** Goes on to the card inside. */
	beginAgent(): CardLines {
		this.#begin("AGENT:a card of its own");
		return new CardLines(this.#unnamed);
	}

	/** Lines that belong to no property. */
	get strays(): readonly string[] {
		return this.#strays;
	}

	/** The properties of the card. */
	read(): ContentLine[] {
		return this.#properties.flatMap(({ first, read, more }) => {
			const whole =
				more.length > 0 ? readContentLine([first, ...more].join("\n"), this.#unnamed) : read;
			return whole ?? [];
		});
	}

	/** The first line of the last property. */
	get #last(): string {
		return this.#properties.at(-1)?.first ?? "";
	}

	/** Begins the next property, where a line is one. */
	#begin(line: string): boolean {
		const read = readContentLine(line, this.#unnamed);
		if (read) this.#properties.push({ first: line, read, more: [] });
		return read !== undefined;
	}
}

/** Whether a line below a note is the next property: one that cards know, in letters as large as those of the note's. */
function isProperty(line: string, note: string): boolean {
	const name = START.exec(line)?.[1] ?? "";
	if (/^X-/i.test(name)) return true;
	const isSmall = note === note.toLowerCase();
	const isAsLarge = name === (isSmall ? name.toLowerCase() : name.toUpperCase());
	return KNOWN.has(name.toUpperCase()) && isAsLarge;
}
