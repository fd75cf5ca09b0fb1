import { describe, expect, it } from "vitest";
import { HEADING_IDS, wordsFor } from "../../src/core/people/headings";
import { COLUMN_FIELDS } from "../../src/import/column-mapping";
import { readImport } from "../../src/import/registry";

function readAll(...lines: readonly string[]) {
	const reading = readImport(new TextEncoder().encode(lines.join("\n")));
	if (reading.kind !== "people") throw new Error(`It holds no people: ${reading.kind}.`);
	return reading;
}

/** What a table says, as the first of its people. */
function read(...lines: readonly string[]) {
	const reading = readAll(...lines);
	const [person] = reading.people;
	return { ...reading, person: person ?? expect.unreachable() };
}

describe("names in several columns", () => {
	it.each([
		["Name,Surname", "Flavia,Lund"],
		["First name,Name", "Flavia,Lund"],
		["Name,Vorname", "Lund,Flavia"],
		["Nom,Prénom", "Lund,Flavia"],
		["Nombre,Apellidos", "Flavia,Lund"],
		["Nome,Cognome", "Flavia,Lund"],
		["Nome,Sobrenome", "Flavia,Lund"],
		["Voornaam,Achternaam", "Flavia,Lund"],
		["First Name,Display Name,Surname", "Flavia,Flavia,Lund"],
		["Contact,First Name,Last Name", "yes,Flavia,Lund"],
		["Full name,First,E-mail", '"Lund, Flavia",x,f@x.example'],
		["First,Last,E-mail", "Flavia,Lund,f@x.example"],
		["#First Name,Last Name", "Flavia,Lund"],
		["#name;#company;#role", "Lund, Flavia;Quill;Chair"],
		["person_name,person_institution", "Flavia Lund,Quill"],
	])("%s are one name: %s", (header, row) => {
		expect(read(header, row).person.name).toBe("Flavia Lund");
	});
});

describe("what stands in place of a name", () => {
	it.each([
		...["N/A", "n/a", "#N/A", "NA", "TBD", "tbc", "-", "–", "?", "???", "unknown", "none", "null"],
		...["anonymous", "Anonymous attendee", "LinkedIn Member", "Unbekannt", "Unknown Unknown"],
	])("is nobody, which is said: %s", (words) => {
		const reason = `"${words}" stands in place of a name`;
		const { people, problems } = readAll("Name,Company", `${words},Quill`, "Ann Lee,Quill");
		expect(problems).toEqual([{ row: 2, kind: "skipped", name: "", reason }]);
		expect(people.map(({ name }) => name)).toEqual(["Ann Lee"]);
		const [first = "", last = ""] = words.split(/ (?=Unknown$)/);
		const parts = readAll("First name,Last name,Company", `${first},${last},Quill`);
		expect(parts.problems).toEqual([{ row: 2, kind: "skipped", name: "", reason }]);
	});

	it.each([
		["First name,Last name", "Ann,-", "Ann"],
		["First name,Last name", "n/a,Lee", "Lee"],
		["First name,Last name", "Ann,Null", "Ann Null"],
		["First name,Last name", "None,Lee", "None Lee"],
		["Name,First name,Last name", "Unknown,Ann,Lee", "Ann Lee"],
		["Name,First name,Last name", "-,Ann,", "Ann"],
		["Name,Email", "Nana,f@x.example", "Nana"],
		["Name,Email", "Na Li,f@x.example", "Na Li"],
		["Name,Email", "X Æ A-12,f@x.example", "X Æ A-12"],
	])("is no part of one: %s, %s", (header, row, name) => {
		expect(read(header, row).person.name).toBe(name);
	});
});

describe("a name with an address in one cell", () => {
	it.each([
		["Ann Lee <ann@x.example>"],
		['"""Ann Lee"" <ann@x.example>"'],
		['"""Lee, Ann"" <ann@x.example>"'],
		['"Lee, Ann <ann@x.example>"'],
		["Ann Lee (ann@x.example)"],
		["Ann Lee mailto:ann@x.example"],
		["Ann Lee <mailto:ann@x.example>"],
		["[Ann Lee](mailto:ann@x.example)"],
		["“Ann Lee” <ann@x.example>"],
	])("are two: %s", (cell) => {
		const { person } = read("Name,Company", `${cell},Quill`);
		expect(person).toMatchObject({ name: "Ann Lee", email: ["ann@x.example"] });
		expect(person.unused).toEqual([]);
	});

	it("adds the address to those of its column, once", () => {
		const { person } = read("Name,Email", "Ann Lee <ann@x.example>,ann@x.example; a@y.example");
		expect(person.email).toEqual(["ann@x.example", "a@y.example"]);
	});

	it("is nobody where there is no name, which is said", () => {
		const { people, problems } = readAll("Name,Company", "<ann@x.example>,Quill");
		expect(people).toEqual([]);
		expect(problems[0]?.reason).toBe("it has no name, only ann@x.example");
	});
});

describe("a table in another language", () => {
	it.each([
		["Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobiltelefon;Ort;Land"],
		["Prénom;Nom de famille;Société;Fonction;Adresse e-mail;Téléphone;Ville;Pays"],
		["Nombre;Apellidos;Empresa;Puesto;Correo electrónico;Teléfono;Ciudad;País"],
		["Nome;Sobrenome;Empresa;Cargo;E-mail;Telefone;Cidade;País"],
		["Nome;Cognome;Azienda;Qualifica;Indirizzo email;Cellulare;Città;Paese"],
		["Voornaam;Achternaam;Bedrijf;Functie;E-mailadres;Telefoon;Plaats;Land"],
		["名;姓;会社名;役職;メールアドレス;電話番号;市区町村;国"],
	])("is read: %s", (header) => {
		const { person, unread } = read(header, "Flavia;Lund;Quill;VP;f@x.example;1;Lehi;US");
		expect(person).toMatchObject({
			name: "Flavia Lund",
			company: "Quill",
			title: "VP",
			email: ["f@x.example"],
			phone: ["1"],
			geography: ["Lehi, US"],
		});
		expect(unread).toEqual([]);
	});
});

describe("a list of an event or of a school", () => {
	it.each([
		["Name,Institution,E-mail,Email_alt", "Flavia Lund,Quill,f@x.example,g@x.example"],
		[
			"#First Name, Last Name, Affiliation, Email, Other email",
			"Flavia,Lund,Quill,f@x.example,g@x.example",
		],
		[
			"person_name,person_institution,person_email,Alternate email",
			"Flavia Lund,Quill,f@x.example,g@x.example",
		],
	])("is read: %s", (header, row) => {
		const { person, unread } = read(header, row);
		expect(person).toMatchObject({
			name: "Flavia Lund",
			company: "Quill",
			email: ["f@x.example", "g@x.example"],
		});
		expect(unread).toEqual([]);
	});

	it("has several phones of a kind, and a profession in its language", () => {
		const { person, unread } = read(
			"Nombre,Ocupación,Home Phone,Home Phone 2,Business Phone 2",
			"Flavia Lund,Abogada,1,2,3",
		);
		expect(person).toMatchObject({ profession: ["Abogada"], phone: ["1", "2", "3"] });
		expect(unread).toEqual([]);
	});
});

describe("an address in several columns", () => {
	it.each([
		"Name,Stadt,Bundesland,Land",
		"Name,Home City,State,Country",
		"Name,Mailing City,Mailing State,Country",
		"Name,Ville,Région,Pays",
	])("is one place: %s", (header) => {
		expect(read(header, "Flavia Lund,Lehi,Utah,US").person.geography).toEqual(["Lehi, Utah, US"]);
	});
});

describe("several values", () => {
	it.each([
		["a@x.example; b@x.example"],
		["a@x.example,b@x.example"],
		["a@x.example b@x.example"],
		["a@x.example\nb@x.example"],
		["a@x.example | <b@x.example>"],
		["a@x.example ::: mailto:b@x.example"],
	])("of a cell are several addresses: %j", (cell) => {
		const { email } = read("Name,Email", `Flavia Lund,"${cell}"`).person;
		expect(email.map((text) => text.replace(/[<>]/g, ""))).toEqual(["a@x.example", "b@x.example"]);
	});

	it.each([
		["1; 2", ["1", "2"]],
		["+1 555 0100 / +1 555 0101", ["+1 555 0100", "+1 555 0101"]],
		["040/123", ["040/123"]],
		["555-0100, ext 3", ["555-0100, ext 3"]],
	])("of a cell are several numbers: %s", (cell, phone) => {
		expect(read("Name,Phone", `Flavia Lund,"${cell}"`).person.phone).toEqual(phone);
	});

	it("of columns with the same heading are all read", () => {
		const { person } = read("Name,Email,Email", "Flavia Lund,a@x.example,b@x.example");
		expect(person.email).toEqual(["a@x.example", "b@x.example"]);
	});
});

describe("a page of Notion in a cell", () => {
	const page = (name: string): string => `${name} (https://www.notion.so/${name}-1a2b?pvs=21)`;

	it("is its name", () => {
		const { person } = read(
			"Name,Company,Title,School,City,Country,Notes",
			`${page("Ann")},${page("Quill")},${page("PM")},${page("MIT")},${page("Lehi")},US,${page("x")}`,
		);
		expect(person).toMatchObject({
			...{ name: "Ann", company: "Quill", title: "PM", geography: ["Lehi, US"], unused: [] },
			remarks: ["x (https://www.notion.so/x-1a2b?pvs=21)"],
		});
		expect(person.said.get("school")).toEqual(["MIT"]);
	});

	it("is the first of several, and the others are named where one is kept", () => {
		const several = `"${page("Quill")}, ${page("Acme")}"`;
		const { person } = read("Name,Company,School", `Ann Lee,${several},${several}`);
		expect(person.company).toBe("Quill");
		expect(person.unused).toEqual(['company: "Acme" was left out: one company is kept']);
		expect(person.said.get("school")).toEqual(["Quill", "Acme"]);
	});

	it.each(["Quill (https://quill.example/x)", "Quill (notion)"])(
		"is not any other address: %s",
		(company) => {
			expect(read("Name,Company", `Ann Lee,${company}`).person.company).toBe(company);
		},
	);
});

describe("a column that nobody knows", () => {
	it("is named where it says something, and what a program adds in brackets is no hindrance", () => {
		const header = "Name,Company (from Companies),Email address(es),Shoe size,Empty,";
		const { person, unread } = read(header, "Flavia Lund,Quill,f@x.example,38,,x");
		expect(person).toMatchObject({ company: "Quill", email: ["f@x.example"] });
		expect(unread).toEqual(["Shoe size", "column 6"]);
	});
});

describe("the table of headings", () => {
	it("has no word of files for two fields, and none that says nothing", () => {
		const words = COLUMN_FIELDS.flatMap((field) => wordsFor(field, "file"));
		expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
		for (const id of HEADING_IDS)
			for (const reader of ["file", "list", "note"] as const)
				expect(wordsFor(id, reader)).not.toContain("");
	});
});

describe("what a cell says that cannot be read", () => {
	it.each([
		[
			"Name,LinkedIn",
			"Ann Lee,see her card",
			'linkedin: "see her card" is not the address of a profile',
		],
		["Name,LinkedIn", "Ann Lee,@annlee", 'linkedin: "@annlee" is not the address of a profile'],
		[
			"Name,LinkedIn",
			'Ann Lee,"https://linkedin.com/in/ann; see her card"',
			'linkedin: "https://linkedin.com/in/ann; see her car" is not the address of a profile',
		],
		[
			"Name,LinkedIn",
			"Ann Lee,linkedin.com/in/ann ::: @ann",
			'linkedin: "@ann" is not the address of a profile',
		],
		[
			"Name,LinkedIn",
			"Ann Lee,linkedin.com/in/ann ::: linkedin.com/in/bo",
			'linkedin: "linkedin.com/in/bo" was left out: one profile is kept',
		],
		[
			"Name,LinkedIn",
			"Ann Lee,linkedin.com/in/ann ::: linkedin.com/in/bo ::: www.linkedin.com/in/ann",
			'linkedin: "linkedin.com/in/bo" was left out: one profile is kept',
		],
		[
			"Name,LinkedIn,Website",
			"Ann Lee,linkedin.com/in/ann,https://ann.example",
			'website: "https://ann.example" is not a LinkedIn profile',
		],
		[
			"Name,Website",
			"Ann Lee,https://ann.example",
			'website: "https://ann.example" is not a LinkedIn profile',
		],
		[
			"Name,Email,E-mail 2",
			"Ann Lee,a@x.example,at work",
			'email: "at work" is not an e-mail address',
		],
		["Name,Phone", "Ann Lee,ask Bo", 'phone: "ask Bo" is not a phone number'],
		[
			"Name,Company,Organization",
			"Ann Lee,Quill,Acme",
			'company: "Acme" was left out: one company is kept',
		],
		[
			"Name,Job Title,Position,Role",
			"Ann Lee,,PM,Board member",
			'title: "Board member" was left out: one title is kept',
		],
		[
			"Name,Home City,Home Country,Business City,Business Country",
			"Ann Lee,Lehi,US,Provo,US",
			'geography: "Lehi" was left out: one place is kept',
		],
		[
			"Name,Location,City,Country",
			'Ann Lee,"Lehi, Utah, US",Provo,US',
			'geography: "Provo" was left out: one place is kept',
		],
	])("is said of the person: %s, %s", (header, row, unused) => {
		expect(read(header, row).person.unused).toEqual([unused]);
	});

	it.each([
		["Name,LinkedIn", "Ann Lee,linkedin.com/in/ann"],
		["Name,Website", "Ann Lee,https://www.linkedin.com/in/ann"],
		["Name,LinkedIn,Website", "Ann Lee,linkedin.com/in/ann,https://www.linkedin.com/in/ann/"],
		["Name,Email,Phone", "Ann Lee,a@x.example; b@x.example,1; 2"],
		["Name,Company,Organization,Location,City,Country", 'Ann Lee,Quill,QUILL,"Lehi, US",Lehi,US'],
		["Name,Company,Organization,Home City,Business City", "Ann Lee,,Acme,Lehi,"],
	])("is nothing where all of it is read: %s, %s", (header, row) => {
		expect(read(header, row).person.unused).toEqual([]);
	});
});
