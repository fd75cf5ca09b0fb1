// The licences of the packages that a bundle holds, which ask to stand in every copy.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** What to say of the packages of which something is in a bundle, by esbuild's account of it: name, version and licence of each. */
export async function thirdPartyNotices({ outputs }, root) {
	const folders = new Set();
	for (const { inputs } of Object.values(outputs))
		for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
			// A plugin's namespace stands before the path.
			const folder = PACKAGE.exec(file.replace(/^[\w-]+:/, ""))?.[0];
			if (folder !== undefined && bytesInOutput > 0) folders.add(path.resolve(root, folder));
		}
	const notices = await Promise.all([...folders].map(readNotice));
	return ["This file holds code of these packages.\n", ...notices.sort()].join("\n");
}

async function readNotice(folder) {
	const { name, version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
	const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
	if (file === undefined) throw new Error(`The package ${name} brings no licence to quote.`);
	const licence = await readFile(path.join(folder, file), "utf8");
	return `${name} ${version}\n\n${licence.replaceAll("\r\n", "\n").trim()}\n`;
}
