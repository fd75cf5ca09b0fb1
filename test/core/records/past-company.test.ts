import { describe, expect, it } from "vitest";
import { readPastCompany } from "../../../src/core/records/past-company";

describe("a past company", () => {
	it.each([
		["Stripe", "Stripe", undefined, undefined],
		["Stripe 2015-2019", "Stripe", 2015, 2019],
		["Stripe 2015–2019", "Stripe", 2015, 2019],
		["[[Stripe]] (2015 - 2019)", "[[Stripe]]", 2015, 2019],
		["Acme, Inc., 2015 to 2019", "Acme, Inc.", 2015, 2019],
		["Stripe 2015-", "Stripe", 2015, undefined],
		["Stripe since 2015", "Stripe", 2015, undefined],
		["Stripe 2015-today", "Stripe", 2015, undefined],
		["Stripe (2015)", "Stripe", 2015, 2015],
		["Vision 2020", "Vision 2020", undefined, undefined],
		["Money2020", "Money2020", undefined, undefined],
		["2015-2019", "2015-2019", undefined, undefined],
	])("%s is read with its years", (text, name, from, to) => {
		expect(readPastCompany(text)).toEqual({ name, from, to });
	});
});
