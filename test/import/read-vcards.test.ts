import { describe, expect, it } from "vitest";
import { readText } from "../make/importing";

/** A card of some lines. */
const card = (...lines: string[]): string =>
	["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");

describe("a card that is no person's", () => {
	it.each([
		["group", "X-ADDRESSBOOKSERVER-KIND:group"],
		["group", "x-addressbookserver-kind:GROUP"],
		["group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1"],
		["group", "X-KIND:group"],
		["group", "KIND:group"],
		["group", "MEMBER:mailto:ann@quill.example"],
		["group", "X-EVOLUTION-LIST:TRUE"],
		["device", "KIND:device"],
		["location", "KIND:Location"],
		["application", "KIND;VALUE=text:application"],
		["company", "KIND:org"],
		["company", "X-ABShowAs:COMPANY"],
		["company", "X-KIND:org"],
	])("is skipped with the word %s: %s", (kind, line) => {
		const { people, problems } = readText(card("FN:Rowing club", "N:Rowing club;;;;", line));
		const article = kind === "application" ? "an" : "a";
		const reason = `it is ${article} ${kind}, not a person`;
		expect({ people, problems }).toEqual({
			people: [],
			problems: [{ row: 1, kind: "skipped", name: "Rowing club", reason }],
		});
	});

	it.each([["X-EVOLUTION-LIST:FALSE"], ["KIND:individual"], ["X-KIND:person"]])(
		"is a person's all the same with %s",
		(line) => {
			expect(readText(card("FN:Ann Lee", line))).toMatchObject({ people: [{ name: "Ann Lee" }] });
		},
	);

	it("is a company's where the name shown is the company's, and no other is given", () => {
		for (const name of ["N:;;;;", "N:Quill Reception;;;;"]) {
			const { people, problems } = readText(
				card("FN:Quill Reception", name, "ORG:Quill Reception;"),
			);
			expect(people).toEqual([]);
			expect(problems[0]?.reason).toBe("it is a company, not a person");
		}
		const { people } = readText(card("FN:Quill GmbH", "N:Müller;Jörg;;;", "ORG:Quill GmbH"));
		expect(people).toMatchObject([{ name: "Jörg Müller", company: "Quill GmbH" }]);
	});

	it("is a person's, with members or not, where it says so", () => {
		const lines = ["KIND:individual", "FN:J. Doe", "MEMBER:urn:uuid:1"];
		expect(readText(card(...lines)).people[0]?.name).toBe("J. Doe");
	});

	it.each([
		["FN:Mustermann\\, Heiko", "N:Mustermann;Heiko;;;", "Heiko Mustermann"],
		["FN:Mustermann\\, Heiko", "N:;;;;", "Heiko Mustermann"],
		["FN:Mr. John Richter\\, James Doe Sr.", "N:Doe;John;Richter;Mr.;Sr.", undefined],
		["FN:Brielle Okonjo\\, Sr.", "N:Okonjo;Brielle;;;Sr.", undefined],
	])("has the name in the order in which it is spoken: %s, %s", (shown, parts, name) => {
		const as = shown.slice(3).replace("\\", "");
		expect(readText(card(shown, parts)).people[0]?.name).toBe(name ?? as);
	});

	it("names nobody where an address or a number stands for the name, which is told", () => {
		const mail = "ida@x.example";
		for (const lines of [[`EMAIL:${mail}`], [`FN:${mail}`, "N:;;;;", `EMAIL:${mail}`]]) {
			expect(readText(card(...lines)).problems).toEqual([
				{ row: 1, kind: "skipped", name: "", reason: `it has no name, only ${mail}` },
			]);
		}
		const { problems } = readText(card("FN:+49 171 23", "N:;+49 171 23;;;", "TEL:+49 171 23"));
		expect(problems[0]?.reason).toBe("it has no name, only +49 171 23");
		expect(readText(card(`FN:${mail}`, "N:Roy;Ida;;;")).people[0]?.name).toBe("Ida Roy");
	});

	it.each(["N/A", "TBD", "–", "???", "unknown", "None", "Anonymous attendee"])(
		"names nobody where %s stands in place of the name, whatever else it says",
		(words) => {
			const { people, problems } = readText(card(`FN:${words}`, `N:${words};;;;`, "ORG:Quill"));
			expect(people).toEqual([]);
			const reason = `"${words}" stands in place of a name`;
			expect(problems).toEqual([{ row: 1, kind: "skipped", name: "", reason }]);
			expect(readText(card(`FN:${words}`, "N:Roy;Ida;;;")).people[0]?.name).toBe("Ida Roy");
		},
	);

	it("has the name and the address apart that a mail program wrote as one", () => {
		const [person] = readText(card('FN:"Roy\\, Ida" <ida@x.example>', "N:;;;;")).people;
		expect(person).toMatchObject({ name: "Ida Roy", email: ["ida@x.example"] });
	});
});

describe("the profile on a card", () => {
	const URL = "https://www.linkedin.com/in/soc-user";

	it.each([
		["SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/soc-user"],
		["SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=text:soc-user"],
		['SOCIALPROFILE;SERVICE-TYPE=LinkedIn;USERNAME="soc-user":x'],
		["X-SOCIALPROFILE;type=linkedin;x-user=soc-user:x-apple:soc-user"],
		["X-SOCIALPROFILE;type=linkedin;x-user=soc-user:"],
		["X-SOCIALPROFILE;TYPE=LINKEDIN:soc-user"],
		["X-LINKEDIN:soc-user"],
		["X-LINKEDIN:https\\://www.linkedin.com/in/soc-user"],
		["X-LINKEDIN-URL:https://www.linkedin.com/in/soc-user"],
		["IMPP;X-SERVICE-TYPE=LinkedIn;type=pref:x-apple:soc-user"],
		["URL;TYPE=LinkedIn:soc-user"],
		["item1.URL;type=pref:soc-user\r\nitem1.X-ABLabel:LinkedIn"],
		["item1.URL:in/soc-user\r\nitem1.X-ABLABEL:_$!<LinkedIn>!$_"],
		["URL:https://soc.example\r\nitem2.URL:https://www.linkedin.com/in/soc-user"],
	])("is read: %s", (lines) => {
		expect(readText(card("FN:Soc User", lines)).people[0]?.linkedin).toBe(URL);
	});

	it.each([
		["X-SOCIALPROFILE;type=twitter;x-user=soc-user:x-apple:soc-user"],
		["X-LINKEDIN:https://www.linkedin.com/company/quill"],
		["IMPP;X-SERVICE-TYPE=Skype:x-apple:soc-user"],
		["item1.URL:soc-user\r\nitem2.X-ABLabel:LinkedIn"],
		["X-LINKEDIN:Ann Lee"],
	])("is none of another kind: %s", (lines) => {
		expect(readText(card("FN:Soc User", lines)).people[0]?.linkedin).toBeUndefined();
	});

	it("is the address rather than a name that stands beside it", () => {
		const lines = ["IMPP;X-SERVICE-TYPE=LinkedIn:x-apple:other", `URL:${URL}`];
		expect(readText(card("FN:Soc User", ...lines)).people[0]?.linkedin).toBe(URL);
	});
});

describe("a card inside a card", () => {
	const agent = ["BEGIN:VCARD", "VERSION:2.1", "FN:Paul Assistent", "EMAIL:paul@a.example"];

	it.each([
		["on lines of its own", ["AGENT:", ...agent, "END:VCARD"]],
		["that begins on the line", ["AGENT:BEGIN:VCARD", ...agent.slice(1), "END:VCARD"]],
		["with a parameter", ["AGENT;TYPE=VCARD:", ...agent, "END:VCARD"]],
		["in quotes", [`AGENT:${[...agent, "END:VCARD"].join("\\n")}\\n`]],
		["with one in it again", ["AGENT:", ...agent, "AGENT:", ...agent, "END:VCARD", "END:VCARD"]],
		["after a blank line", ["AGENT:", "", ...agent, "END:VCARD"]],
	])("is nobody, and costs nobody: %s", (_, lines) => {
		const { people, problems } = readText(
			card("FN:Greta Chefin", ...lines, "EMAIL:greta@chef.example") + card("FN:Bo Roy"),
		);
		expect(problems).toEqual([]);
		expect(people).toMatchObject([
			{ row: 1, name: "Greta Chefin", email: ["greta@chef.example"] },
			{ row: 2, name: "Bo Roy", email: [] },
		]);
	});

	it("that never ends costs the card it is in, which is said, and none after it", () => {
		const { people, problems } = readText(
			card("FN:Greta Chefin", "AGENT:", ...agent) + card("FN:Bo Roy"),
		);
		expect(problems).toMatchObject([{ row: 1, name: "Greta Chefin", kind: "failed" }]);
		expect(people).toMatchObject([{ row: 2, name: "Bo Roy" }]);
	});

	it("has its own lines within a group, as the outer one may", () => {
		expect(readText("a.BEGIN:VCARD\na.FN:Ann Lee\na.END:VCARD\n").people[0]?.name).toBe("Ann Lee");
	});
});

describe("the bytes of a property", () => {
	it.each([
		["N;ENCODING=BASE64;CHARSET=UTF-8:xYFvxZs7xbthbmV0YQ==", "Żaneta Łoś"],
		["FN;ENCODING=b:xbthbmV0YSDFgW/Fmw==", "Żaneta Łoś"],
		["FN;BASE64:SsO2cmcg\r\n R3LDvG4=", "Jörg Grün"],
		["FN;ENCODING=BASE64;CHARSET=windows-1251:wO3t4CDL6A==", "Анна Ли"],
		["FN;QUOTED-PRINTABLE:J=C3=B6rg", "Jörg"],
		["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=none-such:J=C3=B6rg", "Jörg"],
		["FN;ENCODING=QUOTED-PRINTABLE:J=F6rg Gr=FCn", "Jörg Grün"],
		["FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=F6rg Gr=FCn", "Jörg Grün"],
	])("are decoded: %s", (line, name) => {
		expect(readText(card(line)).people[0]?.name).toBe(name);
	});

	it("are no name where they are no text", () => {
		expect(readText(card("FN;ENCODING=BASE64:%%%", "N:Lee;Ann;;;")).people[0]?.name).toBe(
			"Ann Lee",
		);
	});
});

describe("a note on a card", () => {
	const noteOf = (...lines: string[]) =>
		readText(card("FN:Kaja Vinter", ...lines, "EMAIL:kaja@vinter.example")).people[0];

	it.each([
		["a line that is no property", ["NOTE:first", "second line"], "first\nsecond line"],
		["a line with a colon", ["NOTE:first", "third: with a colon"], "first\nthird: with a colon"],
		["an address", ["NOTE:first", "https://vinter.example/x"], "first\nhttps://vinter.example/x"],
		["a word of a card in other letters", ["NOTE:first", "Email: old"], "first\nEmail: old"],
		["a word that no card has", ["NOTE:first", "TODO:call"], "first\nTODO:call"],
		["a line between", ["NOTE:first", "", "second"], "first\n\nsecond"],
		[
			"quoted-printable lines",
			["NOTE;ENCODING=QUOTED-PRINTABLE:f=C3=B6rst", "s=C3=B6cond", "third; x: y"],
			"först\nsöcond\nthird; x: y",
		],
		["in a group", ["item1.NOTE:first", "second"], "first\nsecond"],
	])("is whole though its lines are not folded: %s", (_, lines, note) => {
		expect(noteOf(...lines)).toMatchObject({
			remarks: [note],
			email: ["kaja@vinter.example"],
			unused: [],
		});
	});

	it.each([
		["TITLE:PM", "title"],
		["X-NOTE:x", "name"],
		["item1.TEL:1", "phone"],
	])("ends where a property begins: %s", (line, field) => {
		const person = noteOf("NOTE:first", line);
		expect(person?.remarks).toEqual(["first"]);
		expect(person).toHaveProperty(field);
	});

	it("is whole on a card in small letters", () => {
		const lines = ["fn:Kaja Vinter", "note:first", "second", "TITLE: PM", "email:kaja@v.example"];
		const text = `begin:vcard\n${lines.join("\n")}\nend:vcard\n`;
		expect(readText(text).people).toMatchObject([
			{ remarks: ["first\nsecond\nTITLE: PM"], email: ["kaja@v.example"], title: undefined },
		]);
	});

	it("is not what a line elsewhere on the card says: that is told", () => {
		expect(noteOf("ADR:;;Ring 1;Lehi;;;US", "second floor", "and more")).toMatchObject({
			geography: ["Lehi, US"],
			remarks: [],
			unused: ['not read: the lines "second floor", "and more"'],
		});
		expect(noteOf("ORG:Quill", "second floor")?.unused).toEqual([
			'not read: the line "second floor"',
		]);
		expect(
			noteOf("PHOTO;ENCODING=BASE64:AAECAwQF", "Njc4OTo7PD0+P0BBQkNERUZHSElKS0xN"),
		).toMatchObject({
			unused: [],
		});
	});
});

describe("what is not read of a card", () => {
	it.each([
		["BDAY:1980-01-01", ["BDAY"]],
		["item1.X-ABRELATEDNAMES:Jo\r\nitem1.X-ABLabel:Spouse", ["X-ABRELATEDNAMES"]],
		["PHOTO;ENCODING=b:AAECAwQF", ["PHOTO"]],
		["URL:https://a.example", ["URL"]],
		["URL:https://a.example\r\nURL:https://linkedin.com/in/ann-lee", ["further URL"]],
		["ORG:Quill\r\nORG:Acme", ["further ORG"]],
		["ORG:Quill;Sales", ["ORG (department)"]],
		["TITLE:PM\r\nROLE:Lead", ["ROLE"]],
		["ROLE:Lead", []],
		["ADR:;;Ring 1;Lehi;;84043;US", ["ADR (street and code)"]],
		["ADR:;;;Lehi;;;US\r\nADR:;;;Provo;;;US", ["further ADR"]],
		["EMAIL:a@x.example\r\nEMAIL:not an address", ["further EMAIL"]],
		["TEL:none", ["TEL"]],
		["AGENT:\r\nBEGIN:VCARD\r\nFN:P\r\nEND:VCARD", ["AGENT"]],
		["FN;LANGUAGE=ja:リー", ["further FN"]],
		["BDAY:1980\r\nBDAY:1981\r\nNICKNAME:A", ["BDAY", "NICKNAME"]],
		["BDAY:\r\nADR:;;;;;;\r\nNICKNAME:;", []],
		["PRODID:x\r\nREV:1\r\nUID:2\r\nKIND:individual\r\nN:Lee;Ann;;;", []],
	])("is named: %s", (lines, unread) => {
		expect(readText(card("FN:Ann Lee", lines)).unread).toEqual(unread);
	});

	it("is named once for all cards, of those alone who are people", () => {
		const people = card("FN:Ann Lee", "BDAY:1") + card("FN:Bo Roy", "BDAY:2", "GEO:1");
		const group = card("FN:Club", "KIND:group", "NICKNAME:C");
		expect(readText(people + group).unread).toEqual(["BDAY", "GEO"]);
	});
});
