import { Notice } from "obsidian";
import { type NamedRow, previewPeopleNamed, talkWithNames } from "../app/people-named";
import { personAt } from "../app/record-event";
import type { InterviewEntry } from "../core/index/entry";
import { displayText } from "../core/note/link";
import { countNamed } from "./named-words";
import { NamedModal } from "./named-modal";
import type { FormParts } from "./person-form";
import { today } from "./today";

const NOTICE_MS = 10_000;

/** Shows what becomes of the people whom a conversation names, and makes it so; of a person, the last conversation that has the heading. */
export async function addPeopleNamed(parts: FormParts, path: string): Promise<void> {
	const { app, live, runner } = parts;
	const talk = await talkFor(parts, path);
	const { namedHeading } = live.index.settings.interview;
	if (!talk)
		return tell(
			`No conversation with ${personAt(live.index, path)?.note.name ?? path} has a heading “${namedHeading}” yet.`,
		);
	const { name } = talk.note;
	const form = {
		title: `${name}: people named`,
		preview: (choices: Parameters<typeof previewPeopleNamed>[3], isEntering: boolean) =>
			previewPeopleNamed(parts, live.index, talk.path, choices, isEntering ? today() : undefined),
		namesOf: (row: NamedRow) => candidateNames(parts, row),
		run: ({ rows, action }: Ready) =>
			runner.run({ ok: true, action: { ...action, title: `${name}: ${countNamed(rows)}` } }),
	};
	const first = await form.preview(undefined, true);
	if (!first.ok) return tell(first.message);
	if (first.rows.length === 0) return tell(`Nobody stands below “${namedHeading}” in ${name} yet.`);
	new NamedModal(app, form, first).open();
}

type Ready = Extract<Awaited<ReturnType<typeof previewPeopleNamed>>, { ok: true }>;

async function talkFor(
	{ live, notes }: FormParts,
	path: string,
): Promise<InterviewEntry | undefined> {
	const entry = live.index.get(path);
	if (entry?.kind === "interview") return entry;
	const person = personAt(live.index, path);
	return person && talkWithNames(notes, live.index, person);
}

/** Those who may be meant, with the company beside the name; with the path, where two would read the same. */
function candidateNames(
	{ live }: FormParts,
	{ candidates }: NamedRow,
): ReadonlyMap<string, string> {
	const names = candidates.map((path) => {
		const { name = path, company = [] } = personAt(live.index, path)?.note ?? {};
		return company[0] === undefined ? name : `${name}, ${displayText(company[0])}`;
	});
	const isAlone = (words: string): boolean => names.filter((one) => one === words).length === 1;
	return new Map(
		candidates.map((path, i) => {
			const words = names[i] ?? path;
			return [path, isAlone(words) && words.includes(",") ? words : `${words} (${path})`];
		}),
	);
}

function tell(message: string): void {
	new Notice(message, NOTICE_MS);
}
