import { describe, expect, it } from "vitest";
import type { Results } from "../../../src/core/results/results";
import { documentResults } from "../../../src/app/documents/results-document";

const COUNTS = { open: 1, met: 2, declined: 3, noReply: 4 };
const INTRODUCER = { name: "Jane", asked: 5, agreed: 4, introduced: 3, met: 2 };

const RESULTS: Results = {
	routes: [{ route: "warm", ...COUNTS, rate: 0.5 }],
	routeNotSaid: { ...COUNTS, rate: undefined },
	introducers: [
		{ ...INTRODUCER, path: "Jane.md", medianDays: 5.5, rate: 0.6 },
		{ ...INTRODUCER, path: undefined, medianDays: undefined, rate: undefined },
	],
	sources: [
		{ source: "event", ...COUNTS, rate: 0 },
		{ source: "", ...COUNTS, rate: undefined },
	],
	categories: [{ category: "", ...COUNTS, rate: undefined }],
	interviews: 4,
	names: 6,
	referralsPerInterview: 1.5,
	opportunities: undefined,
};

describe("results as a document", () => {
	it("has null for what is not known, and keeps a rate of nought", () => {
		const separation = [
			{ degree: 0, people: 3, met: 1 },
			{ degree: undefined, people: 2, met: 0 },
		];
		expect(documentResults(RESULTS, separation, [], [], { asks: 5 })).toEqual({
			weeks: [],
			sourcesOfMethod: [],
			perWeek: { asks: 5, conversations: null, thanks: null, names: null },
			routes: [{ route: "warm", ...COUNTS, rate: 0.5 }],
			routeNotSaid: { ...COUNTS, rate: null },
			introducers: [
				{ ...INTRODUCER, path: "Jane.md", medianDays: 5.5, rate: 0.6 },
				{ ...INTRODUCER, path: null, medianDays: null, rate: null },
			],
			sources: [
				{ source: "event", ...COUNTS, rate: 0 },
				{ source: null, ...COUNTS, rate: null },
			],
			categories: [{ category: null, ...COUNTS, rate: null }],
			conversations: 4,
			names: 6,
			namesPerConversation: 1.5,
			opportunities: null,
			separation: [
				{ degree: 0, people: 3, met: 1 },
				{ degree: null, people: 2, met: 0 },
			],
		});
	});

	it("has no mean where there was no conversation", () => {
		const none = { ...RESULTS, interviews: 0, names: 0, referralsPerInterview: undefined };
		expect(documentResults(none, [], [], [])).toMatchObject({
			conversations: 0,
			namesPerConversation: null,
			separation: [],
		});
	});
});
