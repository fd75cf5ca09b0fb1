import { describe, expect, it } from "vitest";
import { looksVault } from "../make/looks-vault";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { groupBy, unfoldOverview } from "./fit-view";
import { noErrors, settle } from "./host-page";
import { findFaults, type LookOptions, sizes } from "./look";
import { openForSeveral, openNewNote, runByMenu, runByPalette } from "./palette";
import { setClock } from "./pipeline-page";

const openHost = useBrowser();

/** Many views are opened in one test, on a machine that may be busy. */
const MANY_MS = 300_000;

/** When most people of the demo vault are due. */
const TODAY = "2026-11-24T12:00";

/** A view, form or dialog as it is to be looked at, and the part of the page that is ours. */
interface Look extends LookOptions {
	readonly name: string;
	readonly part: string;
	/** By default the demo vault, with people in it who ask more of a view than others. */
	readonly vault?: HostOptions["vault"];
	readonly open: (opened: HostPage) => Promise<void>;
}

/** People of whom no more is known than an import tells. */
const LIKELY: NonNullable<Look["vault"]> = {
	"Ann Lee.md": { type: "contact", title: "Senior Demand Planner", company: ["Acme"] },
	"Bo Maj.md": { type: "contact", title: "Head of Supply Chain", company: ["Quill"] },
	"Cy Kern.md": { type: "contact", title: "Supply Chain Recruiter", company: ["Talent & Co"] },
	"Di Ray.md": { type: "contact", title: "Demand Planner", profession: ["Demand planning"] },
	"My space.md": {
		type: "space",
		professions: ["Demand planning", "Supply chain planning"],
		categories: ["power-connector = 2", "peer"],
	},
};

const FIT = ".warm-intros-fit";
const PANEL = ".warm-intros-panel";
const LONG_NAME = "Maria Magdalena Wolfeschlegelsteinhausen-Bergerdorff von und zu Hohenstaufen";

/** What a command of the palette shows. */
function view(name: string, part: string, command: string, more: Partial<Look> = {}): Look {
	return { name, part, open: ({ page, host }) => runByPalette(page, host, command), ...more };
}

/** The panel of a note. */
function panel(name: string, note: string, more: Partial<Look> = {}): Look {
	const open = async ({ page, host }: HostPage): Promise<void> => {
		await host.evaluate((control, file) => control.openFile(file), note);
		await runByPalette(page, host, "Open person panel");
	};
	return { name: `panel-${name}`, part: PANEL, open, ...more };
}

/** What the menu of a note shows. */
function fromMenu(name: string, note: string, item: string, part = ".modal"): Look {
	const open = async ({ page, host }: HostPage): Promise<void> => {
		await host.evaluate((control, file) => control.openFile(file), note);
		await runByMenu(page, host, item);
	};
	return { name, part, open };
}

function form(title: string): Look {
	const name = `form-${title.toLowerCase().replaceAll(" ", "-")}`;
	return { name, part: ".modal", open: ({ page, host }) => openNewNote(page, host, title) };
}

const looks: readonly Look[] = [
	view("space-fit", FIT, "Open space fit"),
	view("overview", FIT, "Open space fit", {
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await unfoldOverview(page);
		},
	}),
	view("reasons", FIT, "Open space fit", {
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await groupBy(page, "Group by matches");
			for (const at of [0, 0]) {
				await page
					.getByRole("button", { name: /^Show why/ })
					.nth(at)
					.click();
			}
			await page.getByRole("grid").focus();
			await page.keyboard.press("ArrowDown");
		},
	}),
	view("no-space", FIT, "Open space fit", {
		vault: { "Ann.md": { type: "contact" }, "Bea.md": { type: "contact" } },
	}),
	view("no-contacts", FIT, "Open space fit", { vault: { "Note.md": "Nobody." } }),
	view("nothing-fits", FIT, "Open space fit", {
		vault: {
			"Ann.md": { type: "contact", industry: ["Energy"] },
			"My space.md": { type: "space", industries: ["Fintech"], professions: ["Beekeeping"] },
		},
	}),
	view("nobody-wanted", FIT, "Open space fit", {
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await page.getByRole("searchbox").fill("nobody of this name");
		},
	}),
	view("likely", FIT, "Open space fit", {
		vault: LIKELY,
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await groupBy(page, "Group by matches");
			await page.getByRole("button", { name: "Show why Ann Lee fits" }).click();
			await page.getByText("Demand planning, by title: Senior Demand Planner").first().waitFor();
		},
	}),
	view("pipeline", ".warm-intros-pipeline", "Open pipeline"),
	view("board", ".warm-intros-pipeline", "Open board"),
	view("board-empty", ".warm-intros-pipeline", "Open board", { vault: { "Note.md": "Nobody." } }),
	view("companies", ".warm-intros-companies", "Open companies"),
	view("companies-none", ".warm-intros-companies", "Open companies", {
		vault: { "Ann.md": { type: "contact" } },
	}),
	view("introductions", ".warm-intros-introductions", "Open introductions", { scrolls: true }),
	view("introductions-results", ".warm-intros-introductions", "Open introductions", {
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open introductions");
			await page.setViewportSize({ width: 800, height: 800 });
			await page.getByRole("button", { name: "Results", exact: true }).click();
		},
		scrolls: true,
	}),
	view("introductions-none", ".warm-intros-introductions", "Open introductions", {
		vault: { "Ann.md": { type: "contact" } },
	}),
	view("problems", ".warm-intros-problems", "Show problems"),
	view("no-problems", ".warm-intros-problems", "Show problems", {
		vault: { "Ann.md": { type: "contact" } },
	}),
	panel("person", "People/Utah/Lindy Marchbanks.md"),
	panel("long", `People/${LONG_NAME}.md`),
	panel("right-to-left", "People/דנה כהן־לוינסקי.md"),
	panel("introducer", "People/Utah/Rafael Ibarra.md"),
	panel("company", "Companies/Larkspur Pay.md"),
	panel("event", "Events/Mountain West Money Forum 2026.md"),
	panel("space", "Spaces/More projects - climate software.md"),
	panel("conversation", "Interviews/2026-11-24 Rosa Dunleavy.md"),
	panel("elsewhere", "Home.md"),
	panel("no-space", "Ann.md", {
		vault: { "Ann.md": { type: "contact", title: "CEO", industry: ["Energy"] } },
	}),
	panel("likely", "Cy Kern.md", { vault: LIKELY }),
	view("week-plan", ".modal", "Plan my week"),
	view("week-review", ".modal", "Review my week"),
	view("form-several", ".modal", "Change several people…", {
		open: ({ page, host }) => openForSeveral(page, host, "Category…"),
	}),
	...["New contact", "New company", "New event", "New term", "Create my space"].map(form),
	view("form-find-contacts", ".modal", "Open pipeline", {
		vault: { "Note.md": "No contact." },
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open pipeline");
			await page.getByRole("button", { name: "Choose how contacts are found" }).first().click();
		},
	}),
	view("schedule", ".modal", "Schedule conversation", {
		open: async ({ page, host }) => {
			await host.evaluate((control, file) => control.openFile(file), `People/${LONG_NAME}.md`);
			await runByPalette(page, host, "Schedule conversation");
		},
	}),
	fromMenu("log-contact", `People/${LONG_NAME}.md`, "Log a contact"),
];

const shared = looks.filter(({ vault }) => vault === undefined);

/** Those that are opened one after another in one vault. */
const groups = {
	views: shared.filter(({ part }) => part !== PANEL && part !== ".modal"),
	panels: shared.filter(({ part }) => part === PANEL),
	dialogs: shared.filter(({ part }) => part === ".modal"),
};

async function findAll(opened: HostPage, one: Look, size: string): Promise<readonly string[]> {
	await setClock(opened.page, TODAY);
	await one.open(opened);
	await opened.page.locator(one.part).first().waitFor();
	await settle(opened);
	return findFaults(opened, one.part, `${one.name}-${size}`, one);
}

/** Closes dialogs, and all that is open in tabs and sidebars. */
async function closeAll({ page, host }: HostPage): Promise<void> {
	while ((await page.locator(".modal").count()) > 0) await page.keyboard.press("Escape");
	await host.evaluate(({ app: { workspace } }) => {
		const types = [
			"space-fit",
			"pipeline",
			"companies",
			"introductions",
			"problems",
			"person-panel",
		];
		for (const type of types) workspace.detachLeavesOfType(`warm-intros-${type}`);
		workspace.rightSplit.collapse();
	});
}

describe.each(sizes)(
	"what there is to see is well in every width, in light and in dark (%s)",
	(size, options) => {
		it.each(Object.entries(groups))(
			"%s, in a vault with many people",
			async (_, group) => {
				const opened = await openHost({ vault: looksVault(), ...options });
				const faults: string[] = [];
				for (const one of group) {
					faults.push(...(await findAll(opened, one, size)));
					await closeAll(opened);
				}
				expect(faults).toEqual([]);
				await noErrors(opened);
			},
			MANY_MS,
		);

		it.each(looks.filter(({ vault }) => vault !== undefined))("$name", async (one) => {
			const opened = await openHost({ vault: one.vault ?? {}, ...options });
			expect(await findAll(opened, one, size)).toEqual([]);
			await noErrors(opened);
		});
	},
);
