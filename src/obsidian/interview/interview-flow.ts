import { Notice, Platform } from "obsidian";
import { previewAction } from "../../app/write/carry-out";
import type { OwnTemplateProblem } from "../../app/write/own-templates";
import { type PreparedInterview, prepareInterview } from "../../app/interview/prepare-interview";
import { prepareRecap, type RecapRequest } from "../../app/interview/prepare-recap";
import { previewReferrals } from "../../app/people/preview-referrals";
import { notThere } from "../../app/pipeline/record-event";
import { readAnswers, type RecapAnswers } from "../../core/drafts/recap-input";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import { fileStem } from "../../core/note/note-name";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { QuickRecap } from "../../ui/interview/quick-recap";
import { shownSpace } from "../../ui/shared/shown-space";
import { NOTICE_MS } from "../vault/notice-ms";
import { openAt, openAtLine, type Purpose } from "../vault/open-at";
import { openNote } from "../vault/open-note";
import { localNow, today } from "../vault/today";
import { untilKnown } from "../vault/until-known";
import { addReferrals } from "./referrals-flow";
import type { Context } from "../context";

const PROBLEMS_MS = 20_000;
/** The longest that a new note is waited for. */
const KNOWN_MS = 3_000;
const MAX_PROBLEMS = 4;

/** Prepares the conversation of a note, or the next one with a person, and opens its note at the goal. */
export function openPreparation(context: Context, path: string): Promise<void> {
	return context.runner.once(`prepare ${path}`, async () => {
		const request = interviewContext(context, path);
		if (!request) return tellNobody(context, path);
		await carryOutInterview(
			context,
			await prepareInterview(context, context.live.index, request),
			"read",
		);
	});
}

/** Writes the conversation of a note up, or the last one with a person: opens its note where the recap is written. */
export function writeRecap(context: Context, path: string, isEarlier: boolean): Promise<void> {
	return context.runner.once(`recap ${path}`, async () => {
		const request = interviewContext(context, path);
		if (!request) return tellNobody(context, path);
		const told = { ...request, isEarlier, input: {} };
		const prepared = await prepareRecap(context, context.live.index, told);
		await carryOutInterview(context, prepared, "write");
	});
}

/** Asks for a recap in a few words, and saves it; one that cannot be written is not asked for. */
export async function quickRecap(
	context: Context,
	path: string,
	isEarlier: boolean,
): Promise<void> {
	const { live, runner, openDialog, isTaken } = context;
	const request = interviewContext(context, path);
	if (!request) return tellNobody(context, path);
	const prepare = (told: Pick<RecapRequest, "input" | "opportunity">): Promise<PreparedInterview> =>
		prepareRecap(context, live.index, { ...request, isEarlier, now: localNow(), ...told });
	const tried = await prepare({ input: { text: "…" } });
	if (!tried.ok) return void new Notice(tried.message, NOTICE_MS);
	openDialog({
		name: "recap",
		title: `${request.fit.entry.note.name}: quick recap`,
		about: tried.interview,
		Content: QuickRecap,
		props: {
			hint: recapHint(tried.interview, isTaken(tried.interview)),
			save: async (answers) => {
				const prepared = await prepare(toldIn(answers));
				const complaint = await runner.run(prepared);
				if (complaint !== undefined) return complaint;
				if (!prepared.ok) return undefined;
				tellRemarks(prepared.remarks);
				void offerReferrals(context, prepared.interview);
				return undefined;
			},
			onWrite: async (answers) => {
				const prepared = await prepare(toldIn(answers));
				if (!prepared.ok) return prepared.message;
				void carryOutInterview(context, prepared, "write");
				return undefined;
			},
		},
	});
}

/** What is to be written of some answers, today. */
function toldIn(answers: RecapAnswers): Pick<RecapRequest, "input" | "opportunity"> {
	return { input: readAnswers(answers, today()), opportunity: answers.opportunity };
}

/** Shows the new people whom a recap names, where it names any. */
async function offerReferrals(context: Context, interview: string): Promise<void> {
	const { live } = context;
	await untilKnown(live, [interview], KNOWN_MS);
	const preview = await previewReferrals(context, live.index, interview, today());
	const isOffered =
		preview.ok &&
		preview.rows.some(({ outcome, isGuess }) => outcome === "new" || isGuess === true);
	if (isOffered) await addReferrals(context, interview);
}

/** Where a recap goes, and what the keys do where there are any. */
function recapHint(path: string, isThere: boolean): string {
	const where = `Goes into ${isThere ? "" : "a new note, "}“${fileStem(path)}”, which is then marked as held.`;
	return Platform.isMobile ? where : `${where} Enter saves, Shift+Enter starts a new line.`;
}

/** Writes the note, tells what is wrong, and opens the note; one that has it all is only opened. */
export async function carryOutInterview(
	context: Context,
	prepared: PreparedInterview,
	purpose: Purpose,
): Promise<void> {
	const { app, notes, runner, live } = context;
	if (!prepared.ok) return void new Notice(prepared.message, NOTICE_MS);
	const { action, interview, cursor, problems, remarks } = prepared;
	const preview = await previewAction(notes, action);
	const isDone = preview.ok && preview.written.length === 0;
	if (!isDone) {
		const complaint = await runner.run(prepared);
		if (complaint !== undefined) return void new Notice(complaint, NOTICE_MS);
		tellProblems(context, problems);
		tellRemarks(remarks);
	}
	await openAt(app, interview, cursor, purpose);
	await untilKnown(live, [interview], KNOWN_MS);
}

/** The person of a note and how they fit; undefined where it has none. */
function interviewContext({ live, fits }: Context, path: string) {
	const { index } = live;
	const entry = index.get(path);
	const person = entry?.kind === "interview" ? peopleIn(entry)[0] : entry;
	const space: SpaceEntry | undefined = shownSpace(index, "");
	const fit: PersonFit | undefined = person && fits.find(index, space, person.path);
	const interview = entry?.kind === "interview" ? path : undefined;
	return fit && { fit, space, interview, now: localNow() };
}

async function tellNobody({ app, live }: Context, path: string): Promise<void> {
	if (live.index.get(path)?.kind !== "interview") return void new Notice(notThere(path).message);
	new Notice(`${fileStem(path)}: its property “contact” leads to nobody with a note.`, NOTICE_MS);
	await openNote(app, path);
}

function tellRemarks(remarks: readonly string[]): void {
	for (const remark of remarks) new Notice(remark, NOTICE_MS);
}

/** Says what is wrong with templates, and where; leads to the first place. */
export function tellProblems({ app }: Context, problems: readonly OwnTemplateProblem[]): void {
	const [first] = problems;
	if (!first) return;
	const content = createFragment();
	for (const { path, at, message } of problems.slice(0, MAX_PROBLEMS))
		content.createDiv({ text: `${path}, line ${at.line}, column ${at.column}: ${message}` });
	const more = problems.length - MAX_PROBLEMS;
	if (more > 0) content.createDiv({ text: `And ${more} more.` });
	const button = content.createEl("button", { text: "Open template", attr: { type: "button" } });
	const notice = new Notice(content, PROBLEMS_MS);
	button.addEventListener("click", () => {
		notice.hide();
		void openAtLine(app, first.path, first.at);
	});
}
