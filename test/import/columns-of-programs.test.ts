import { describe, expect, it } from "vitest";
import { COLUMN_FIELDS } from "../../src/import/column-mapping";
import { readImport } from "../../src/import/registry";

/** The columns of a program's file, `;` between them, each with what it is read as behind a `>`; nothing for what is left unread. */
const PROGRAMS: Readonly<Record<string, string>> = {
	"Salesforce, a report": `Salutation; First Name>first; Last Name>last; Title>title; Account Name>company; Mailing Street;
		Mailing City>city; Mailing State/Province>region; Mailing Zip/Postal Code; Mailing Country>country; Phone>phone;
		Mobile>phone; Email>email; Contact Owner; Lead Source; LinkedIn Profile>linkedin`,
	"Salesforce, its own names": `Id; FirstName>first; LastName>last; Title>title; Account.Name>company; MailingCity>city;
		MailingState>region; MailingCountry>country; Phone>phone; MobilePhone>phone; Email>email; OwnerId; Description>note`,
	HubSpot: `Record ID; First Name>first; Last Name>last; Email>email; Phone Number>phone; Mobile Phone Number>phone;
		Contact owner; Lead Status; Associated Company>company; Job Title>title; City>city; State/Region>region;
		Country/Region>country; Industry>industry; Create Date; LinkedIn URL>linkedin`,
	"HubSpot of today": `Record ID - Contact; First Name>first; Last Name>last; Company Name>company; Primary Company>company;
		Associated Company (Primary)>company; Associated Company IDs; Email>email; Additional email addresses>email`,
	Apollo: `First Name>first; Last Name>last; Title>title; Company>company; Company Name for Emails>company; Email>email;
		Email Status; Seniority; Departments; Work Direct Phone>phone; Home Phone>phone; Mobile Phone>phone; Corporate Phone;
		# Employees; Industry>industry; Keywords; Person Linkedin Url>linkedin; Website>website; Company Linkedin Url;
		City>city; State>region; Country>country; Company City; Company State; Company Country; Secondary Email>email`,
	"GMX and web.de": `Anrede; Titel; Vorname>first; Nachname>last; Firma>company; Abteilung; Position>title; E-Mail>email;
		E-Mail privat>email; E-Mail geschäftlich>email; Telefon privat>phone; Telefon geschäftlich>phone; Mobil>phone;
		Mobil privat>phone; Mobil geschäftlich>phone; Straße; PLZ; Ort>city; Land>country; Geburtstag; Notiz>note`,
	"Outlook in German": `Anrede; Vorname>first; Weitere Vornamen>middle; Nachname>last; Suffix>suffix; Firma>company;
		Abteilung; Position>title; Straße geschäftlich; Ort geschäftlich>city; Region geschäftlich>region;
		Postleitzahl geschäftlich; Land/Region geschäftlich>country; Ort privat>city; Bundesland/Kanton privat>region;
		Land/Region privat>country; Telefon geschäftlich>phone; Telefon geschäftlich 2>phone; Telefon privat>phone;
		Mobiltelefon>phone; E-Mail-Adresse>email; E-Mail 2: Adresse>email; Beruf>profession; Notizen>note; Webseite>website`,
	"Outlook in French": `Prénom>first; Deuxième prénom>middle; Nom>name; Suffixe>suffix; Société>company; Service; Rue (bureau);
		Fonction>title; Ville (bureau)>city; Dép/Région (bureau)>region; Code postal (bureau); Pays/Région (bureau)>country;
		Ville (domicile)>city; Pays/Région (domicile)>country; Téléphone (bureau)>phone; Téléphone (domicile)>phone;
		Tél. mobile>phone; Adresse de messagerie>email; Adresse de messagerie 2>email; Profession>profession; Notes>note;
		Page Web>website`,
	"Outlook in Spanish": `Título; Nombre>name; Segundo nombre>middle; Apellidos>last; Sufijo>suffix; Organización>company;
		Departamento; Puesto>title; Ciudad de trabajo>city; Provincia o estado de trabajo>region;
		País o región del trabajo>country; Teléfono del trabajo>phone; Teléfono particular>phone; Móvil>phone;
		Dirección de correo electrónico>email; Dirección del correo electrónico 2>email; Profesión>profession; Notas>note;
		Página web>website`,
	Notion: `Name>name; Company>company; Role>title; Email>email; Phone>phone; LinkedIn>linkedin; Location>geography; Tags;
		Last Contacted; Status`,
	Airtable: `Full Name>name; Company (from Companies)>company; Job Title>title; Email>email; Phone number>phone;
		LinkedIn Profile>linkedin; Notes>note; City>city; Attachments`,
	"Clay, a table": `Find people; First Name>first; Last Name>last; Full Name>name; Job Title>title; Company Name>company;
		Company Domain; Location>geography; LinkedIn Profile>linkedin; Work Email>email`,
	"Clay, a personal CRM": `Display Name>name; Headline>title; Organization>company; Email Addresses>email;
		Phone Numbers>phone; Location>geography; LinkedIn>linkedin; Notes>note; Last Interaction`,
	Dex: `First Name>first; Last Name>last; Job Title>title; Company>company; Emails>email; Phones>phone; LinkedIn>linkedin;
		Location>geography; Education>school; Website>website; Birthday; Groups; Notes>note`,
	Folk: `First name>first; Last name>last; Full name>name; Emails>email; Phones>phone; Companies>company; Job title>title;
		Linkedin>linkedin; URLs>website; Gender; Groups; Addresses; Description>note`,
	Monica: `first_name>first; middle_name>middle; last_name>last; nickname; company>company; job>title; email>email;
		phone>phone; linkedin_profile_url>linkedin; food_preferences; gender`,
	Luma: `api_id; name>name; first_name>first; last_name>last; email>email; phone_number>phone; created_at; approval_status;
		ticket_name; What company do you work for?>company; What is your LinkedIn profile?>linkedin;
		What is your job title?>title; What is your role?>title`,
	Eventbrite: `Order #; Order Date; Attendee #; First Name>first; Surname>last; Email>email; Ticket Type; Job Title>title;
		Company / Organisation>company; Cell Phone>phone; Home City>city; Home State>region; Home Country>country;
		Website>website; Attendee Status; Buyer Email`,
	Meetup: `Name>name; User ID; Event Host; RSVP; Guests; Joined Group on; URL of Member Profile>website; Location>geography`,
	"Data Axle": `Company Name>company; Executive First Name>first; Executive Last Name>last; Executive Title>title;
		Professional Title>title; Address; City>city; State>region; ZIP Code; Mailing City>city; Mailing State>region;
		Phone Number Combined>phone; Primary SIC Description>industry; Primary NAICS Description; IUSA Number`,
};

/** Every column with what it is read as, in the order of the file. */
function columnsOf(text: string): readonly (readonly [string, string])[] {
	return text.split(";").map((column) => {
		const [header = "", field = ""] = column.trim().split(">");
		return [header, field];
	});
}

describe("the columns of a file", () => {
	it.each(Object.entries(PROGRAMS))(
		"of %s are read, and those that are not are named",
		(_, text) => {
			const columns = columnsOf(text);
			const line = (cells: readonly string[]): string => cells.join(";");
			const file = [
				line(columns.map(([header]) => header)),
				line(columns.map((_, at) => `x${at}`)),
			];
			const reading = readImport(new TextEncoder().encode(file.join("\n")));
			if (reading.kind !== "people") throw new Error(`It holds no people: ${reading.kind}.`);
			const fieldOf = (header: string): string =>
				COLUMN_FIELDS.find((field) => reading.mapping[field]?.includes(header)) ?? "";
			expect(columns.map(([header]) => [header, fieldOf(header)])).toEqual(columns);
			const unread = columns.flatMap(([header, field]) => (field === "" ? [header] : []));
			expect(reading.unread).toEqual(unread);
		},
	);
});

describe("the address of two", () => {
	it.each([
		["Mailing City;Mailing State/Province;Mailing Country;Other City;Other State;Other Country"],
		["Ort geschäftlich;Region geschäftlich;Land/Region geschäftlich;Ort privat;Land/Region privat"],
		[
			"Ville (bureau);Dép/Région (bureau);Pays/Région (bureau);Ville (domicile);Pays/Région (domicile)",
		],
		["Ciudad de trabajo;Provincia o estado de trabajo;País o región del trabajo;Ciudad particular"],
	])("is whole, and of the first: %s", (columns) => {
		const file = `Name;${columns}\nAnn Lee;Lehi;Utah;US;Provo;Nevada;Canada`.split("\n");
		const width = (file[0] ?? "").split(";").length;
		const row = (file[1] ?? "").split(";").slice(0, width).join(";");
		const reading = readImport(new TextEncoder().encode(`${file[0] ?? ""}\n${row}`));
		if (reading.kind !== "people") throw new Error(`It holds no people: ${reading.kind}.`);
		expect(reading.people[0]?.geography).toEqual(["Lehi, Utah, US"]);
	});
});
