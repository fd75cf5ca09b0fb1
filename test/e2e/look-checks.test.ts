import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { findCutWords } from "./look-checks";

const openHost = useBrowser();

const LINE = "white-space: nowrap; overflow: hidden";
const DOTS = `${LINE}; text-overflow: ellipsis`;

/** What is found wrong with a page of this content, in a pane of 300 pixels. */
async function findIn(html: string): Promise<readonly string[]> {
	const { page } = await openHost({ vault: {} });
	await page.evaluate((content) => {
		const pane = document.body.createDiv("probe");
		pane.setAttribute("style", "position: fixed; inset: 0 auto auto 0; width: 300px; z-index: 99");
		pane.append(document.createRange().createContextualFragment(content));
	}, html);
	return findCutWords(page, ".probe");
}

describe("the search for words that cannot be read", () => {
	it.each([
		[
			"cut at the side",
			`<p style="width: 60px; ${LINE}">Ann Lee of Acme</p>`,
			"cut: Ann Lee of Acme",
		],
		[
			"cut below",
			'<p style="width: 60px; height: 20px; overflow: hidden">Ann Lee of Acme</p>',
			"cut: ",
		],
		[
			"cut around them",
			`<div style="width: 60px; overflow: hidden"><b style="white-space: nowrap">Ann Lee of Acme</b></div>`,
			"cut: ",
		],
		[
			"outside of the pane",
			'<p style="margin-left: 280px; white-space: nowrap">Ann Lee of Acme</p>',
			"outside: Ann",
		],
		[
			"over others",
			'<p style="margin: 0">Ann Lee</p><p style="margin: -18px 0 0">Bo Dahl</p>',
			"over one another: Ann Lee and Bo Dahl",
		],
		[
			"below a button",
			'<p style="margin: 0">Ann Lee</p><button style="margin-top: -20px; display: block">Ask</button>',
			"over one another: Ann Lee and Ask",
		],
		[
			"dots where there is room",
			`<div><p style="width: 60px; ${DOTS}">Ann Lee of Acme</p></div>`,
			"dots where there is room: Ann Lee of Acme",
		],
	])("finds %s", async (_, html, fault) => {
		expect(await findIn(html)).toEqual([expect.stringContaining(fault)]);
	});

	it.each([
		[
			"words that wrap",
			"<p>Ann Lee of Acme, who knows everybody in payments and in the mountains</p>",
		],
		[
			"words with dots where there is no more room",
			`<div><p style="${DOTS}">Ann Lee of Acme, who knows everybody in payments</p></div>`,
		],
		[
			"words that can be scrolled to",
			'<div style="height: 40px; overflow: auto"><p>Ann</p><p>Bo</p></div><p>Cy</p>',
		],
		[
			"words below a head that stays",
			'<div style="height: 40px; overflow: auto"><b style="position: sticky; top: 0; display: block">Head</b><p style="margin: -15px 0 0">Ann</p></div>',
		],
	])("finds nothing wrong with %s", async (_, html) => {
		expect(await findIn(html)).toEqual([]);
	});
});
