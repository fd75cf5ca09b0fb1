// An import of as many people as there are, half of them known, planned against the index; and the reading of its file.
import { carryOutImport } from "../../src/app/import/carry-out-import.ts";
import { planImport } from "../../src/app/import/plan-import.ts";
import { newHistory } from "../make/new-history.ts";
import { emailKey, profileKey } from "../../src/core/records/same-person.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import { VaultIndex } from "../../src/core/index/vault-index.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { type ImportReading, readImport } from "../../src/import/registry.ts";
import { MemoryNotes } from "../make/memory-notes.ts";
import { makeFacts } from "./make-facts.mts";
import type { ImportBenchResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { median, timeOnce } from "./samples.mts";

const WARM_UP = 2;
const ROUNDS = 9;
const WRITTEN = 1_000;
const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

const size = Number(readArgument(1));
const index = new VaultIndex(DEFAULT_SETTINGS);
for (const note of makeFacts(size)) index.set(note);
const { people } = index;
const bytes = new TextEncoder().encode(connectionsOf(people));
const taken = new Set(Array.from(index.entries, ({ path }) => path.toLowerCase()));
const isTaken = (path: string): boolean => taken.has(path.toLowerCase());

let reading = readImport(bytes);
const read = Array.from({ length: WARM_UP + ROUNDS }, () =>
	timeOnce(() => void (reading = readImport(bytes))),
);
const floor: number[] = [];
const ours: number[] = [];
let outcome = "";
for (let round = -WARM_UP; round < ROUNDS; round++) {
	const file = peopleOf(reading);
	let found = 0;
	const least = timeOnce(() => void (found = matchExactly(file)));
	const started = performance.now();
	const { counts } = await planImport({ isTaken }, index, file);
	const taken = performance.now() - started;
	outcome = `${counts.new} new, ${counts.updated + counts.unchanged} known (floor: ${found}), ${counts.ambiguous} ambiguous`;
	if (round < 0) continue;
	floor.push(least);
	ours.push(taken);
}
printResult<ImportBenchResult>({
	rows: size,
	megabytes: bytes.length / 1_000_000,
	read: median(read.slice(WARM_UP)),
	plan: { floor, ours },
	outcome,
	writing: await timeWriting(),
});

/** New people written into a vault in memory, each note read back as the app does, and then undone together. */
async function timeWriting(): Promise<ImportBenchResult["writing"]> {
	const file = peopleOf(reading);
	const fresh = { ...file, people: file.people.filter((_, at) => at % 2 === 1).slice(0, WRITTEN) };
	const write: number[] = [];
	const undo: number[] = [];
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		const notes = new MemoryNotes();
		const plan = await planImport({ isTaken }, new VaultIndex(DEFAULT_SETTINGS), fresh);
		const started = performance.now();
		const { written } = await carryOutImport({ notes }, plan);
		const wrote = performance.now();
		const history = newHistory();
		history.push({ ok: true, title: "Import", written });
		const { ok } = await history.undo(notes);
		const undone = performance.now();
		if (!ok || written.length !== fresh.people.length || notes.paths().length > 0)
			throw new Error("Not all was written and undone.");
		if (round < 0) continue;
		write.push(wrote - started);
		undo.push(undone - wrote);
	}
	return { notes: fresh.people.length, write: median(write), undo: median(undo) };
}

/** A file like LinkedIn's: every other row is somebody whom the index knows by profile or e-mail. */
function connectionsOf(known: readonly ContactEntry[]): string {
	const rows = Array.from({ length: size }, (_, at) => {
		const person = at % 2 === 0 ? known[at % known.length]?.note : undefined;
		const name = person?.name ?? `Newly Found${at}`;
		const [first = "", ...last] = name.replace(/[",]/g, " ").split(" ");
		const url = person ? (person.linkedin ?? "") : `https://www.linkedin.com/in/newly-found-${at}`;
		const email = person?.email[0] ?? "";
		return `${first},${last.join(" ")},${url},${email},"Company ${at % 900}, Inc.",Senior Engineer,12 Mar 2024`;
	});
	return [HEADER, ...rows].join("\r\n");
}

function peopleOf(file: ImportReading): Extract<ImportReading, { readonly kind: "people" }> {
	if (file.kind !== "people") throw new Error("The made file holds nobody.");
	return file;
}

/** The least that a match by profile and e-mail takes: two maps and a question for each row. */
function matchExactly(file: Extract<ImportReading, { readonly kind: "people" }>): number {
	const byProfile = new Map<string, ContactEntry>();
	const byEmail = new Map<string, ContactEntry>();
	for (const entry of people) {
		const { linkedin, email } = entry.note;
		const profile = linkedin === undefined ? undefined : profileKey(linkedin);
		if (profile !== undefined) byProfile.set(profile, entry);
		for (const address of email) byEmail.set(emailKey(address) ?? "", entry);
	}
	let found = 0;
	for (const { linkedin, email } of file.people) {
		const profile = linkedin === undefined ? undefined : profileKey(linkedin);
		const person =
			byProfile.get(profile ?? "") ??
			email.map((address) => byEmail.get(emailKey(address) ?? "")).find(Boolean);
		if (person) found += 1;
	}
	return found;
}
