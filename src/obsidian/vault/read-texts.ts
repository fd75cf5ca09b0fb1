import type { App, TFile } from "obsidian";
import { Slices } from "./slices";

/** This many notes are read at once: a phone takes its time for each. */
const AT_ONCE = 8;

/** The texts of notes that are asked for one after another. */
export interface TextRequest {
	/** The next note; undefined where there is none left. */
	readonly next: () => TFile | undefined;
	/** Called with each text, or with why a note cannot be read. */
	readonly take: (file: TFile, text: string | Error) => void;
}

/** Reads the texts of notes, several at once, and lets the app draw and listen meanwhile. */
export async function readTexts(app: App, { next, take }: TextRequest): Promise<void> {
	const { rest } = new Slices();
	const work = async (): Promise<void> => {
		for (let file = next(); file; file = next()) {
			const text = await readText(app, file);
			await rest();
			take(file, text);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function readText({ vault }: App, file: TFile): Promise<string | Error> {
	try {
		return await vault.cachedRead(file);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
