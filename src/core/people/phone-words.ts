/** The kinds of telephones in the languages of the files that people paste, as a pattern. */
export const PHONE_WORD =
	"(?:(?:work|office|home|direct)\\s+)?(?:tele)?phone|tel|telefon|mobile|mobil|cell(?:\\s?phone)?|handy|natel|téléphone|portable|teléfono|móvil|telefono|cellulare|telefoon|mobiel";
/** What announces a number. */
export const NUMBER_IS = new RegExp(
	String.raw`(^|[\s,;])(?:${PHONE_WORD})\.?:?\s*(?=[+(\d])`,
	"gi",
);
/** What is dialled behind a number. */
export const EXTENSION =
	/^(?:ext|extension|x|durchwahl|dw|nebenstelle|apparat|app|toestel|interno)\.?:?\s*\d{1,6}$/i;
/** What is said of a number, and no title. */
export const ABOUT_PHONE = new RegExp(String.raw`^(?:(?:${PHONE_WORD})\.?|(?:tele)?fax\b.*)$`, "i");
/** A number by itself. */
export const PHONE = /^(\+?\(?\d[\d\s()./-]{5,}\d(?:\s*(?:x|ext\.?|extension|#)\s*\d{1,6})?)$/i;
