import { useLayoutEffect, useRef } from "preact/hooks";
import { prepareGroup } from "../../app/fit/check-answers";
import type { GroupView } from "../../app/fit/check-steps";
import { categoryReason } from "../../app/fit/reason-label";
import type { PersonFit } from "../../core/fit/fit";
import { ownValue } from "../../core/text/record";
import { CATEGORY_TABLE } from "../../core/vocabulary/category";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { categoryLabel, countPeople, workWords } from "../shared/labels";
import { PreviewList } from "../shared/preview-list";
import { toggle } from "../shared/toggle";
import { answerLabel, type StepProps } from "./check-step";
import { KeyHints, useCheckKeys } from "./check-keys";

/** Asks whether what is likely of several people is so: of all of them at once, or without some. */
export function CheckGroup({
	view,
	input,
	onInput,
	leave,
	back,
	work,
	place,
}: StepProps<GroupView>) {
	const { live } = useDialog();
	const { people } = view;
	const paths = people.map(({ entry }) => entry.path);
	const leftOut = new Set(input.leftOut.filter((path) => paths.includes(path)));
	const confirm = (refused: ReadonlySet<string>): void =>
		leave(refused.size < paths.length ? "answered" : "unfitting", () =>
			prepareGroup(live.index, view, refused),
		);
	const save = (): void => confirm(leftOut);
	const refuse = (): void => confirm(new Set(paths));
	const skip = (): void => leave("skipped");
	const { headRef, listRef } = useGroupKeys(save, { n: refuse, s: skip, b: back });
	return (
		<DialogPage
			work={work}
			actions={[
				{ label: confirmLabel(paths.length - leftOut.size, leftOut.size), run: save, isMain: true },
				{ label: "None of them", run: refuse },
				{ label: "Skip", run: skip },
				...(back ? [{ label: "Back", run: back }] : []),
			]}
		>
			{place}
			<h3 class="warm-intros-check-name" dir="auto" tabIndex={-1} ref={headRef}>
				{groupTitle(view)}
			</h3>
			<div ref={listRef}>
				<PreviewList
					label="People"
					lines={people.map((person) => {
						const { path, note } = person.entry;
						const isTicked = !leftOut.has(path);
						return {
							key: path,
							name: note.name,
							outcome: isTicked ? "updated" : "skipped",
							notes: [workWords(note), reasonOf(view, person)],
							taking: {
								label: note.name,
								isTicked,
								onChange: () => onInput({ ...input, leftOut: toggle([...leftOut], path) }),
							},
						};
					})}
				/>
			</div>
			<KeyHints keys={KEYS} />
		</DialogPage>
	);
}

const KEYS = [
	["Enter", "confirms"],
	["↑ ↓", "other person"],
	["Space", "ticks or unticks"],
	["N", "none of them"],
	["S", "skips"],
	["B", "goes back"],
	["Esc", "ends"],
] as const;

/** Has the keys confirm the group or refuse it, and go from one person to the next. */
function useGroupKeys(
	onEnter: () => void,
	plain: Readonly<Record<string, (() => void) | undefined>>,
) {
	const headRef = useRef<HTMLHeadingElement>(null);
	const listRef = useRef<HTMLDivElement>(null);
	useCheckKeys({
		onEnter,
		onArrow: (by) => {
			const boxes = [...(listRef.current?.querySelectorAll("input") ?? [])];
			const at = boxes.findIndex((box) => box.matches(":focus"));
			(boxes[at + by] ?? (by < 0 ? headRef.current : boxes[at]))?.focus();
		},
		onPlain: (key) => {
			plain[key]?.();
			return plain[key] !== undefined;
		},
	});
	useLayoutEffect(() => headRef.current?.focus(), []);
	return { headRef, listRef };
}

/** "12 people are likely Demand planning, by their title". */
function groupTitle({ what, texts, people }: GroupView): string {
	const who = `${countPeople(people.length)} ${people.length === 1 ? "is" : "are"} likely`;
	const labels = texts.map((text) => answerLabel(what, text)).join(" and ");
	if (what !== "category") return `${who} ${labels}, by their title`;
	const [category = ""] = texts;
	const { plural } = ownValue(CATEGORY_TABLE, category) ?? {};
	return plural === undefined || people.length === 1
		? `${who} in the category “${categoryLabel(category)}”`
		: `${who} ${plural}`;
}

function reasonOf({ what }: GroupView, { likelyCategories: [first] }: PersonFit): string {
	return what === "category" && first ? categoryReason(first) : "";
}

function confirmLabel(confirmed: number, refused: number): string {
	if (confirmed === 0) return `Refuse ${refused}`;
	return refused === 0 ? `Confirm ${confirmed}` : `Confirm ${confirmed}, refuse ${refused}`;
}
