import { useRef, useState } from "preact/hooks";
import type { CheckStep, CheckView } from "../../app/fit/check-steps";
import type { CheckWalk, TakeBack } from "../../app/fit/check-walk";
import type { Prepared } from "../../app/pipeline/record-event";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { useTyped } from "../shared/use-typed";
import { useWork, type Work } from "../shared/use-work";
import { CheckGroup } from "./check-group";
import { CheckCompany, CheckPerson } from "./check-person";
import { type CheckParts, NO_INPUT, type StepInput, type StepProps } from "./check-step";

/** What was written, and how it is taken back; or why nothing was. */
export type Acted =
	| { readonly ok: true; readonly takeBack: TakeBack }
	| { readonly ok: false; readonly message: string };

export interface CheckFitProps extends CheckParts {
	readonly walk: CheckWalk<CheckStep>;
	/** What the walk is at, as the notes are now; undefined at its end. */
	readonly look: () => CheckView | undefined;
	readonly act: (prepared: Prepared) => Promise<Acted>;
}

/** Goes through what is likely or missing: groups of people, companies, then one person after the other. */
export function CheckFit({ look, ...props }: CheckFitProps) {
	const [view, setView] = useState(look);
	/** What was chosen at the steps that were left, for those who go back. */
	const given = useRef(new Map<string, StepInput>()).current;
	const onNext = (): void => setView(look());
	if (!view) return <CheckEnd walk={props.walk} onNext={onNext} />;
	return <Check key={view.key} {...props} view={view} given={given} onNext={onNext} />;
}

interface CheckProps extends Omit<CheckFitProps, "look"> {
	readonly view: CheckView;
	readonly given: Map<string, StepInput>;
	readonly onNext: () => void;
}

function Check({ view, given, walk, act, onNext, ...props }: CheckProps) {
	const { key } = view;
	const work = useWork();
	const typed = useTyped<Readonly<Record<string, StepInput>>>({});
	const input = typed.value[key] ?? given.get(key) ?? NO_INPUT;
	const onInput = (next: StepInput): void => typed.change({ ...typed.value, [key]: next });
	const leave: StepProps<CheckView>["leave"] = (answer, prepare) =>
		void work.run(async () => {
			const acted = prepare && (await act(prepare()));
			if (acted?.ok === false) return acted.message;
			given.set(key, input);
			const others = Object.entries(typed.value).filter(([other]) => other !== key);
			typed.change(Object.fromEntries(others));
			walk.leave(answer, acted?.takeBack);
			onNext();
			return undefined;
		});
	const back = useBack(walk, work, onNext);
	const { at, of } = walk.position;
	const place = <div class="warm-intros-check-place" role="status">{`Step ${at} of ${of}`}</div>;
	const step = { ...props, input, onInput, leave, back, work, place };
	switch (view.kind) {
		case "group":
			return <CheckGroup {...step} view={view} />;
		case "company":
			return <CheckCompany {...step} view={view} />;
		case "person":
			return <CheckPerson {...step} view={view} />;
	}
}

/** Goes back to the step before, and takes back what was written there; undefined at the first. */
function useBack(
	walk: CheckFitProps["walk"],
	work: Work,
	onNext: () => void,
): (() => void) | undefined {
	if (!walk.canGoBack) return undefined;
	return () =>
		void work.run(async () => {
			if (!(await walk.back())) return "Can’t go back: your last answer can’t be undone.";
			onNext();
			return undefined;
		});
}

function CheckEnd({ walk, onNext }: Pick<CheckProps, "walk" | "onNext">) {
	const { close } = useDialog();
	const work = useWork();
	const back = useBack(walk, work, onNext);
	const { answered, skipped, unfitting } = walk.counts;
	const counts = [`${answered} answered`, `${skipped} skipped`];
	if (unfitting > 0) counts.push(`${unfitting} where nothing fits`);
	const again = (): void => {
		walk.again();
		onNext();
	};
	return (
		<DialogPage
			work={work}
			isMainFocused
			actions={[
				{ label: "Close", run: close, isMain: true },
				...(skipped > 0 ? [{ label: "Go back to those skipped", run: again }] : []),
				...(back ? [{ label: "Back", run: back }] : []),
			]}
		>
			<p role="status">That was the last one. {counts.join(", ")}.</p>
		</DialogPage>
	);
}
