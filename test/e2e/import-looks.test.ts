import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions } from "./browser";
import { noErrors } from "./host-page";
import {
	chooseFile,
	type ImportPage,
	linkedinFile,
	manyRows,
	openImport,
	press,
	takeFile,
} from "./import-page";
import { lookInThemes, sizesWithSmall } from "./look";
import { findOverlaps, findTooWide } from "./look-checks";

const openHost = useBrowser();

const vault: Extract<HostOptions["vault"], object> = {
	"My space.md": { type: "space", industries: ["Fintech"] },
	"People/Bo Dahl.md":
		'---\ntype: contact\ncompany: "[[Acme]]"\ntitle: Analyst\nlinkedin: https://www.linkedin.com/in/bo-dahl\n---\n',
	"People/Ada Okonkwo.md": "---\ntype: contact\ncompany: Acme\n---\n",
};

const ROWS = [
	"Ada,Okonkwo,https://www.linkedin.com/in/ada,,Quillfin,VP Product,12 Mar 2024",
	"Bo,Dahl,https://www.linkedin.com/in/Bo-Dahl/,bo@quill.example,Quill,Director of a department with quite a long name,03 Jan 2023",
	"<img src=x onerror=alert(1)>,Fox,https://www.linkedin.com/in/cy,,A company with an even longer name than that of the department,Engineer,03 Jan 2023",
	"Torn,Row,https://www.linkedin.com/in/torn-row,,Acme, Inc.,Engineer,12 Mar 2024",
	"דנה,כהן,https://www.linkedin.com/in/dana,,Acme,CEO,31 Feb 2024",
	",,,,,,",
	...manyRows(200),
];

async function look(opened: ImportPage, name: string): Promise<void> {
	const { page, modal } = opened;
	const part = ".warm-intros-import";
	await lookInThemes(opened, part, name);
	expect(await findTooWide(page, part)).toEqual([]);
	// Above the buttons the rest scrolls by; nothing may stay below them.
	await modal.locator(".modal-content").evaluate((content) => {
		for (const box of [content, content.parentElement]) box?.scrollTo(0, box.scrollHeight);
	});
	expect(await findOverlaps(page, part)).toEqual([]);
	await noErrors(opened);
}

describe.each(sizesWithSmall)("the look of the import (%s)", (size, options) => {
	it("is well from the file to the preview", async () => {
		const opened = await openImport(openHost, { vault, ...options });
		const { modal } = opened;
		await look(opened, `import-file-${size}`);
		await takeFile(modal, linkedinFile(ROWS));
		await modal.getByText("All of them: 204 people.").waitFor();
		await look(opened, `import-filter-${size}`);
		await press(modal, "Preview");
		await modal.getByText("Page 1 of 3").waitFor();
		await look(opened, `import-preview-${size}`);
		await press(modal, "New jobs 1");
		await modal.getByText("Update all").waitFor();
		await look(opened, `import-jobs-${size}`);
	});

	it("is well for columns, for a refused file, and while notes are written", async () => {
		const opened = await openImport(openHost, { vault, ...options });
		const { modal } = opened;
		await takeFile(modal, {
			name: "alumni.csv",
			text: "Name;Firma;Was ich sonst noch über sie weiß und nicht vergessen will;E-mail\nLena;Acme;x;\n",
		});
		await modal.getByLabel("Firma").waitFor();
		await look(opened, `import-columns-${size}`);
		await press(modal, "Back");
		const text = Buffer.from(
			"Name;Firma\nZoë Ångström;Bäckerei Müller-Lüdenscheidt & Söhne\n",
			"latin1",
		);
		await chooseFile(modal, { name: "people.csv", text });
		await modal.getByLabel("Encoding").waitFor();
		await look(opened, `import-encoding-${size}`);
		await takeFile(modal, linkedinFile(manyRows(1500)));
		await press(modal, "Preview");
		await press(modal, "Import: 1,500 new");
		await modal.getByText(/Writing notes: [1-9]/).waitFor();
		await press(modal, "Cancel");
		await modal.getByText("Stopped: every note written so far is complete").waitFor();
		await look(opened, `import-stopped-${size}`);
	});
});
