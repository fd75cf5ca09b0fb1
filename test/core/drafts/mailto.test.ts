import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShortEnough, LONGEST_MAILTO, mailtoLink } from "../../../src/core/drafts/mailto";

interface ReadLink {
	readonly to: string;
	readonly headers: readonly (readonly [string, string])[];
}

/** A link as a mail program reads it: the receivers, and every header after the question mark. */
function readLink(link: string): ReadLink {
	const [, to = "", query = ""] = /^mailto:([^?]*)\?([^]*)$/.exec(link) ?? [];
	const headers = query.split("&").map((part): [string, string] => {
		const [name = "", ...value] = part.split("=");
		return [decodeURIComponent(name), decodeURIComponent(value.join("="))];
	});
	return { to, headers };
}

function linkOf(subject: string, body: string, ...to: string[]): string {
	return mailtoLink({ to, subject, body });
}

describe("the link that opens a message", () => {
	it("has the address, the subject and the text, percent-encoded", () => {
		expect(linkOf("Grüße & more?", "50 % = half + 1 #tag", "ann@lee.example")).toBe(
			"mailto:ann@lee.example?subject=Gr%C3%BC%C3%9Fe%20%26%20more%3F&body=50%20%25%20%3D%20half%20%2B%201%20%23tag",
		);
	});

	it("encodes the marks that some programs take for the end of a link", () => {
		expect(linkOf("(it's) *now*!", "")).toBe("mailto:?subject=%28it%27s%29%20%2Anow%2A%21&body=");
	});

	it("breaks lines as mail does, however the text breaks them", () => {
		const encoded = "mailto:?subject=&body=a%0D%0Ab%0D%0A%0D%0Ac%0D%0Ad";
		expect(linkOf("", "a\nb\n\nc\nd")).toBe(encoded);
		expect(linkOf("", "a\r\nb\r\n\r\nc\r\nd")).toBe(encoded);
		expect(linkOf("", "a\rb\r\rc\rd")).toBe(encoded);
	});

	it("asks the mail program for the receiver where no address is known", () => {
		expect(readLink(linkOf("Hi", "x"))).toEqual({
			to: "",
			headers: [
				["subject", "Hi"],
				["body", "x"],
			],
		});
	});

	it("separates several addresses by commas, and leaves out what is none", () => {
		const { to } = readLink(
			linkOf("", "", "ann@lee.example", "", "Bo Poe", "bo@", "@poe.example", "cy@x.example"),
		);
		expect(to).toBe("ann@lee.example,cy@x.example");
	});

	it.each([
		"Work: ann@lee.example",
		"Home:ann@lee.example",
		"Ann Lee <ann@lee.example>",
		"<ann@lee.example>",
		'"Lee, Ann" <ann@lee.example>',
		" ann@lee.example ",
	])("takes the address out of what stands beside it: %s", (text) => {
		expect(readLink(linkOf("", "", text)).to).toBe("ann@lee.example");
	});

	it("takes addresses with a plus, a slash and letters beyond ASCII, encoded", () => {
		expect(readLink(linkOf("", "", "ann+intro@lee.example")).to).toBe("ann%2Bintro@lee.example");
		expect(readLink(linkOf("", "", "a/b@lee.example")).to).toBe("a%2Fb@lee.example");
		expect(readLink(linkOf("", "", "jörg@müller.example")).to).toBe(
			"j%C3%B6rg@m%C3%BCller.example",
		);
	});

	it.each([
		"ann@lee.example?bcc=all@evil.example",
		"ann@lee.example&bcc=all@evil.example",
		"ann@lee.example,all@evil.example",
		"ann@lee.example;all@evil.example",
		"ann@lee.example%2Call@evil.example",
		"ann@lee.example%0ABcc:all@evil.example",
		"ann@lee.example\nBcc: all@evil.example",
		"ann@lee.example\r\nBcc:all@evil.example",
		"ann@lee.example\u0000",
		"<ann@lee.example?bcc=all@evil.example>",
		"Work: ann@lee.example,all@evil.example",
		"Ann <ann@lee.example> <all@evil.example>",
	])("leaves an address out that could add a header or a receiver: %j", (address) => {
		expect(readLink(linkOf("Hi", "x", address)).to).toBe("");
	});

	it.each(["a?bcc=x@y.example", "a&bcc=x@y.example", "a%0ABcc:x@y.example", "a\nBcc: x@y.example"])(
		"lets no subject and no text add a header: %j",
		(text) => {
			const { headers } = readLink(linkOf(text, text, "ann@lee.example"));
			expect(headers).toEqual([
				["subject", text.replace("\n", " ")],
				["body", text.replace("\n", "\r\n")],
			]);
		},
	);

	it("keeps the subject on one line", () => {
		expect(readLink(linkOf(" a\r\nb\tc\u2028d\u0000e ", "")).headers[0]).toEqual([
			"subject",
			"a b c d e",
		]);
	});

	it("puts a replacement character in the place of half a character, and keeps whole ones", () => {
		const { headers } = readLink(linkOf("\uD83D", "a\uDE00b 😀"));
		expect(headers).toEqual([
			["subject", "\uFFFD"],
			["body", "a\uFFFDb 😀"],
		]);
	});

	it("has two headers and no character of its own meaning, whatever the message says", () => {
		const text = fc.string({ unit: fc.oneof(fc.constantFrom(..."?&=%\r\n,:@#"), fc.string()) });
		fc.assert(
			fc.property(fc.array(text), text, text, (to, subject, body) => {
				const link = mailtoLink({ to: ["ann@lee.example", ...to], subject, body });
				const { headers } = readLink(link);
				expect(headers.map(([name]) => name)).toEqual(["subject", "body"]);
				expect(link).toMatch(/^[\w:@,.%~?=&-]*$/);
			}),
		);
	});
});

describe("the length of a link", () => {
	/** A link of this many characters. */
	function linkOfLength(length: number): string {
		const empty = linkOf("", "");
		return linkOf("", "a".repeat(length - empty.length));
	}

	it("is enough for every mail program under 1,500 characters", () => {
		expect(isShortEnough(linkOfLength(1_499))).toBe(true);
		expect(isShortEnough(linkOfLength(1_500))).toBe(false);
		expect(LONGEST_MAILTO).toBe(1_499);
	});

	it("is measured as it is encoded", () => {
		expect(isShortEnough(linkOf("", "a".repeat(400)))).toBe(true);
		expect(isShortEnough(linkOf("", "あ".repeat(400)))).toBe(false);
	});
});
