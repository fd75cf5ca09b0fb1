import type { Heading } from "./heading";

const ALL = ["file", "list", "note"] as const;
const FILE = ["file"] as const;
const LIST = ["list"] as const;
const NOTE = ["note"] as const;

/** Every heading that is known. A word in another language is one more word of its row; in this order a heading is understood. */
export const HEADING_TABLE = {
	name: {
		label: "Name",
		readers: ALL,
		words: [
			...["full name", "name", "display name", "contact name", "vollständiger name", "anzeigename"],
			...["nom complet", "nombre completo", "nome completo", "volledige naam", "naam", "nombre"],
			...["nome", "氏名", "名前", "お名前"],
		],
		only: {
			file: ["contact", "person", "person name", "attendee name", "kontakt", "nom"],
			list: [
				...["attendee name", "guest name", "attendee", "participant", "person", "contact", "guest"],
				...["member", "speaker", "who", "nom"],
			],
			note: ["fn"],
		},
	},
	first: {
		label: "First name",
		readers: ["file", "list"],
		words: [
			...["first name", "given name", "forename", "vorname", "prénom", "nombre de pila"],
			...["primeiro nome", "voornaam", "名"],
		],
		only: { file: ["executive first name"] },
	},
	middle: {
		label: "Middle name",
		readers: FILE,
		words: [
			...["middle name", "additional name", "weitere vornamen", "zweiter vorname"],
			...["deuxième prénom", "segundo nombre", "tussenvoegsel"],
		],
	},
	last: {
		label: "Last name",
		readers: ["file", "list"],
		words: [
			...["last name", "family name", "surname", "nachname", "familienname", "zuname"],
			...["nom de famille", "apellidos", "apellido", "sobrenome", "apelido", "cognome"],
			...["achternaam", "姓"],
		],
		only: { file: ["executive last name"] },
	},
	suffix: {
		label: "Suffix of the name",
		readers: FILE,
		words: ["name suffix", "suffix", "generational suffix", "namenszusatz", "suffixe", "sufijo"],
	},
	company: {
		label: "Company",
		readers: ALL,
		words: [
			...["company", "company name", "organization name", "organization # - name", "organization"],
			...["organisation", "organisation name", "employer", "employer name", "firm", "firm name"],
			...["associated company", "org", "organizations", "institution", "affiliation", "firma"],
			...["unternehmen", "arbeitgeber", "entreprise", "société", "empresa", "compañía", "azienda"],
			...["società", "bedrijf", "werkgever", "organización", "会社", "会社名", "勤務先"],
		],
		only: {
			file: [
				...["current company", "what's your company?", "person institution", "account name"],
				...["primary company", "companies", "what company do you work for?"],
				...["company/organisation", "company/organization", "company name for emails"],
			],
			list: ["affiliation name", "account name", "primary company"],
			note: ["works at", "workplace"],
		},
	},
	title: {
		label: "Job title",
		readers: ALL,
		words: [
			...["position", "job title", "title", "job", "berufsbezeichnung", "stellenbezeichnung"],
			...["fonction", "poste", "intitulé du poste", "puesto", "cargo", "qualifica", "ruolo"],
			...["functie", "functietitel", "役職", "肩書き"],
		],
		only: {
			file: [
				...["organization title", "organization # - title", "role", "executive title"],
				...["current title", "what's your job title?", "what is your job title?"],
				...["what is your role?", "professional title", "headline"],
			],
			list: ["headline", "occupation", "profession", "function"],
			note: ["role"],
		},
	},
	role: {
		label: "Role at the event",
		readers: LIST,
		words: ["role", "type", "attendee role", "attendee type", "event role", "event type"],
	},
	email: {
		label: "E-mail",
		readers: ALL,
		words: [
			...["email address", "email", "mail", "primary email", "emails", "work email", "email work"],
			...["e-mail-adresse", "mailadresse", "adresse e-mail", "courriel", "adresse de messagerie"],
			...["correo electrónico", "correo", "posta elettronica", "indirizzo email", "emailadres"],
			...["メール", "メールアドレス", "電子メールアドレス", "電子メール"],
		],
		only: {
			file: [
				...["secondary email", "e-mail # address", "e-mail # - value", "e-mail #: adresse"],
				...["personal email", "home email", "email home", "business email", "email #"],
				...["person email", "email alt", "alternate email", "other email", "email addresses"],
				...["additional email addresses", "adresse de messagerie #"],
				...["dirección de correo electrónico", "dirección del correo electrónico #"],
			],
		},
	},
	phone: {
		label: "Phone",
		readers: ALL,
		words: [
			...["phone", "phone number", "mobile phone", "telephone", "telephone number", "mobile"],
			...["mobile number", "cell", "cell phone", "cell number", "work phone", "telefon", "handy"],
			...["telefonnummer", "mobil", "mobiltelefon", "rufnummer", "handynummer", "téléphone"],
			...["mobile", "portable", "teléfono", "móvil", "celular", "telefone", "telemóvel"],
			...["telefono", "cellulare", "telefoon", "mobiel", "電話", "電話番号", "携帯電話"],
		],
		only: {
			file: [
				...["business phone", "home phone", "primary phone", "phone # - value", "phone #"],
				...["home phone #", "business phone #", "mobile phone #", "other phone", "telefon #"],
				...["rufnummer arbeit", "rufnummer mobil", "rufnummer mobil #", "téléphone bureau"],
				...["tél mobile", "phones", "phone numbers", "mobile phone number", "work direct phone"],
				...["phone number combined"],
			],
			note: ["tel"],
		},
	},
	linkedin: {
		label: "LinkedIn profile",
		readers: ALL,
		words: [
			...["linkedin", "linkedin url", "linkedin profile", "linkedin profile url", "linkedin link"],
			...["linkedin-profil"],
		],
		only: {
			file: [
				...["profile url", "url", "profile", "person linkedin url"],
				...["what is your linkedin profile?", "what's your linkedin profile?"],
			],
			list: [
				...["profile url", "profile link", "profile", "url", "link", "linkedin member"],
				...["linkedin member profile", "url of member profile", "member profile"],
			],
			note: ["url linkedin"],
		},
	},
	website: {
		label: "Website",
		readers: FILE,
		words: [
			...["website # - value", "web page", "personal web page", "url of member profile", "website"],
			...["webseite", "homepage", "site web", "page web", "sitio web", "página web", "sito web"],
			...["urls"],
		],
	},
	industry: {
		label: "Industry",
		readers: ["file", "note"],
		words: ["industry", "sector", "branche", "secteur", "industria", "settore", "業種", "業界"],
		only: { file: ["primary sic code description", "primary sic description"] },
	},
	profession: {
		label: "Profession",
		readers: ["file", "note"],
		words: [
			...["profession", "occupation", "beruf", "profesión", "profissão", "professione"],
			...["ocupación", "ocupação", "occupazione", "métier", "beroep"],
		],
		only: { file: ["function"], note: ["line of work", "field of work"] },
	},
	geography: {
		label: "Place",
		readers: ["file", "note"],
		words: ["location", "geography", "place", "standort", "lieu", "ubicación", "localização"],
		only: {
			note: [
				...["city", "adr locality", "based in", "lives in", "ort", "wohnort", "stadt"],
				...["woonplaats"],
			],
		},
	},
	city: {
		label: "City",
		readers: FILE,
		words: [
			...["city", "address # - city", "business city", "home city", "mailing city", "work city"],
			...["ort", "stadt", "wohnort", "ville", "ciudad", "cidade", "città", "plaats", "woonplaats"],
			...["市区町村"],
		],
	},
	region: {
		label: "State or region",
		readers: FILE,
		words: [
			...["state", "region", "province", "address # - region", "business state", "home state"],
			...["mailing state", "work state", "bundesland", "kanton", "région", "provincia", "estado"],
			...["state/region", "state/province", "mailing state/province", "dép/région"],
			...["bundesland/kanton", "provincia o estado", "província", "provincie", "都道府県"],
		],
	},
	country: {
		label: "Country",
		readers: FILE,
		words: [
			...["country", "address # - country", "business country/region", "home country/region"],
			...["work country", "home country", "mailing country", "country/region", "land"],
			...["land/region", "pays", "pays/région", "país", "país o región", "paese", "国"],
		],
	},
	school: {
		label: "School",
		readers: ALL,
		words: [
			...["school", "university", "college", "alma mater", "hochschule", "universität", "école"],
			...["université", "universidad", "universidade", "università", "universiteit", "大学"],
		],
		only: { file: ["education"], note: ["education"] },
	},
	connected_on: { label: "Connected on", readers: FILE, words: ["connected on"] },
	note: {
		label: "Note",
		readers: FILE,
		words: [
			...["notes", "note", "comments", "description", "notizen", "notiz", "remarques", "notas"],
			...["メモ"],
		],
	},
	event: {
		label: "Event",
		readers: ["list", "note"],
		words: ["met at"],
		only: {
			list: [
				...["event", "event name", "conference", "conference name", "meetup", "meetup name"],
				...["met at name"],
			],
			note: ["met", "where met", "met where", "how we met", "context met"],
		},
		property: "met_at",
	},
	via: {
		label: "Referred by",
		readers: ["list", "note"],
		words: ["referred by"],
		only: {
			list: ["via", "introduced by", "recommended by", "referrer"],
			note: ["introduced through", "referral"],
		},
		property: "referred_by",
	},
	last_contact: {
		label: "Last contact",
		readers: NOTE,
		words: [
			...["last contact", "last contacted", "last seen", "last interaction", "last spoke"],
			...["last met", "letzter kontakt", "dernier contact", "último contacto", "último contato"],
			...["ultimo contatto", "laatste contact", "sidste kontakt", "senaste kontakt"],
		],
	},
	keep_in_touch: {
		label: "Keep in touch",
		readers: NOTE,
		words: ["keep in touch", "contact frequency", "frequency", "cadence", "interval"],
	},
	follow_up: {
		label: "Follow up",
		readers: NOTE,
		words: ["follow up", "next contact", "next follow up"],
	},
	knows: {
		label: "Knows",
		readers: NOTE,
		words: ["friends with", "connections", "related people"],
	},
	person: {
		label: "Something that people alone have",
		readers: NOTE,
		words: [
			...["n fn", "n gn", "n mn", "bday", "birthday", "birthdate", "geburtstag", "uid"],
			...["first name", "last name", "relationship", "relation", "nickname"],
		],
	},
} satisfies Readonly<Record<string, Heading>>;
