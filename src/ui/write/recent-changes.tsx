import { useEffect, useState } from "preact/hooks";
import type { PastAction } from "../../app/write/past-action";
import type { UndoHistory } from "../../app/write/undo-history";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { timeLabel } from "../../core/dates/day-in-words";
import { fileStem } from "../../core/note/note-name";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { formatCount } from "../shared/labels";
import { type PreviewLine, PreviewList } from "../shared/preview-list";
import { useWork } from "../shared/use-work";

export interface RecentChangesProps {
	readonly history: Pick<UndoHistory, "actions" | "trouble" | "forget">;
	readonly today: CalendarDate;
	/** Why an action cannot be undone now; undefined where it can. */
	readonly whyNot: (action: PastAction) => Promise<string | undefined>;
	/** Undoes an action, and tells what became of it. */
	readonly undo: (id: number) => Promise<boolean>;
}

/** What is known of each action by its id: why it cannot be undone, or that it can. */
type Reasons = ReadonlyMap<number, string | undefined>;

/** What was done, the last first: when, to which notes, and an undo, or why there is none. */
export function RecentChanges({ history, today, whyNot, undo }: RecentChangesProps) {
	const { close } = useDialog();
	const work = useWork();
	const [changes, setChanges] = useState(0);
	const reasons = useReasons(history.actions, whyNot, changes);
	const { actions, trouble } = history;
	const takeBack = (id: number): void =>
		void work.run(async () => {
			await undo(id);
			setChanges((count) => count + 1);
			return undefined;
		});
	const forget = (): void =>
		void work.run((isSure) => {
			if (!isSure) return Promise.resolve(FORGETTING);
			history.forget();
			setChanges((count) => count + 1);
			return Promise.resolve(undefined);
		});
	const lines = actions.map((action): PreviewLine => {
		const { id, title } = action;
		const reason = reasons.get(id);
		const run = reasons.has(id) && reason === undefined ? () => takeBack(id) : undefined;
		return {
			key: String(id),
			name: title,
			outcome: reason === undefined ? "written" : "skipped",
			notes: [
				whenAndWhere(action, today),
				reason === undefined ? "" : `Can’t be undone: ${reason}`,
			],
			action: run && { label: "Undo", run },
		};
	});
	return (
		<DialogPage
			work={work}
			isMainFocused
			actions={[
				{ label: "Close", run: close, isMain: true },
				...(actions.length > 0 || trouble !== undefined
					? [{ label: "Forget recent changes", run: forget }]
					: []),
			]}
		>
			{trouble !== undefined && <p class="warm-intros-picker-note">{trouble}</p>}
			{lines.length > 0 ? <PreviewList label="Recent changes" lines={lines} /> : <p>{NOTHING}</p>}
		</DialogPage>
	);
}

const NOTHING =
	"Nothing to undo. What you do with Warm Intros is listed here, on this device, so that you can undo it later.";

const FORGETTING = {
	message: "None of these changes can be undone afterwards. The notes stay as they are.",
	box: "Forget them all",
};

/** "today at 14:05 · 40 notes"; of one note its name, where the title does not say it. */
function whenAndWhere({ title, at, notes }: PastAction, today: CalendarDate): string {
	const name = notes.length === 1 ? fileStem(notes[0]?.path ?? "") : undefined;
	const where = name ?? `${formatCount(notes.length)} notes`;
	const when = timeLabel(at, today);
	return name !== undefined && title.includes(name) ? when : `${when} · ${where}`;
}

/** Looks at the notes of one action after another, again after each change, for as long as the list is open. */
function useReasons(
	actions: readonly PastAction[],
	whyNot: RecentChangesProps["whyNot"],
	changes: number,
): Reasons {
	const [reasons, setReasons] = useState<Reasons>(new Map());
	useEffect(() => {
		let isOver = false;
		const look = async (): Promise<void> => {
			for (const action of actions) {
				const reason = await whyNot(action);
				if (isOver) return;
				setReasons((known) => new Map(known).set(action.id, reason));
			}
		};
		void look();
		return () => {
			isOver = true;
		};
	}, [changes]);
	return reasons;
}
