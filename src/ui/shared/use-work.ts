import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import { useDialog } from "./dialog-window";

/** What has to be confirmed before it is done, with the label of the box by which it is. */
export interface Doubt {
	readonly message: string;
	readonly box: string;
}

/** Why something was not done. */
export type Complaint = string | Doubt;

/** What a dialog is doing, one thing at a time, and what came of it. */
export interface Work {
	readonly isBusy: boolean;
	readonly complaint: Complaint | undefined;
	/** The box of a doubt. */
	readonly sureRef: RefObject<HTMLInputElement | null>;
	/** Says what is wrong; nothing, where nothing is. */
	readonly complain: (complaint?: Complaint) => void;
	/** Does something, unless something is being done already; `isSure`: whether the box of the last doubt is ticked. Resolves to whether it was done. */
	readonly run: (work: (isSure: boolean) => Promise<Complaint | undefined>) => Promise<boolean>;
	/** The same, and closes the dialog where it was done: nothing of what was typed is kept then. */
	readonly finish: (work: (isSure: boolean) => Promise<Complaint | undefined>) => Promise<void>;
}

/** The work of a dialog. `afterReading`: it waits until the whole vault has been read, before which everybody would seem new. */
export function useWork({ afterReading = false } = {}): Work {
	const { live, left, close } = useDialog();
	const [isBusy, setBusy] = useState(false);
	const [complaint, complain] = useState<Complaint | undefined>(undefined);
	const sureRef = useRef<HTMLInputElement>(null);
	const state = useRef({ isBusy: false, isGone: false });
	useEffect(
		() => () => {
			state.current.isGone = true;
		},
		[],
	);
	const run: Work["run"] = async (work) => {
		const { current } = state;
		if (current.isBusy) return false;
		const isSure = sureRef.current?.checked === true;
		const say = (isAtWork: boolean, why?: Complaint): void => {
			current.isBusy = isAtWork;
			setBusy(isAtWork);
			complain(why);
		};
		say(true);
		try {
			if (afterReading) await untilReady(live);
			// Closed meanwhile, nobody wants what was to come.
			if (current.isGone) return false;
			const why = await work(isSure);
			say(false, why);
			return why === undefined;
		} catch (error) {
			say(false);
			throw error;
		}
	};
	const finish: Work["finish"] = async (work) => {
		if (!(await run(work))) return;
		left.clear();
		if (!state.current.isGone) close();
	};
	return { isBusy, complaint, sureRef, complain, run, finish };
}

function untilReady(live: LiveIndex): Promise<void> {
	if (live.isReady) return Promise.resolve();
	return new Promise((resolve) => {
		const stop = live.subscribe(() => {
			if (!live.isReady) return;
			stop();
			resolve();
		});
	});
}
