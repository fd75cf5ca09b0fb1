import { describe, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { look, sizes } from "./look";
import { fillForm, runByPalette } from "./palette";
import { NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

const vault: Extract<HostOptions["vault"], object> = {
	"People/Jane Doe.md": '---\ntype: contact\ntitle: CEO\ncompany: "[[Acme]]"\n---\n',
	"A/Bo Dahl.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Bo Dahl.md": "---\ntype: contact\ncompany: Beta\n---\n",
	"Companies/Acme.md": { type: "company" },
	"Events/Money2020.md": { type: "event", date: "2026-03-01" },
	"My space.md": { type: "space", industries: ["Fintech"] },
};
const LINE =
	"Jane Doe, VP Product @ Stripe, speaker at Money2020, via Bob Roy, jane@stripe.com: likes tea";
const LIST = [
	"Name\tCompany\tTitle\tLunch",
	"Cy Fox\tAcme\tHead of a department with quite a long name\tvegan",
	"Jane Doe\tAcme\tCEO\t",
	"Bo Dahl\tQuill\tCTO\t",
	"???\t\t\t",
].join("\n");

async function open(command: string, options: Partial<HostOptions>): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	await setClock(opened.page, NOW);
	await runByPalette(opened.page, opened.host, command);
	await opened.page.locator(".modal").waitFor();
	return opened;
}

describe.each(sizes)("the look of capture (%s)", (size, options) => {
	it("is well where a person is added, and is there already", async () => {
		const opened = await open("Add a person", options);
		await look(opened, ".warm-intros-capture", `capture-empty-${size}`);
		await opened.page.getByLabel("A line about the person").fill(LINE);
		await opened.page.getByText("I mean someone else").waitFor();
		await look(opened, ".warm-intros-capture", `capture-${size}`);
	});

	it("is well where a list is pasted, and in its preview", async () => {
		const opened = await open("Paste a list of people", options);
		await fillForm(opened.page, { People: LIST, Event: "Money2020" });
		await opened.page.getByLabel("Company").focus();
		await look(opened, ".warm-intros-paste", `paste-${size}`);
		await opened.page.locator(".modal").getByRole("button", { name: "Preview" }).click();
		await opened.page.getByLabel("Who is Bo Dahl?").waitFor();
		await look(opened, ".warm-intros-paste", `paste-preview-${size}`);
	});
});
