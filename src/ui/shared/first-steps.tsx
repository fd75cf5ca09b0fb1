import { useEffect, useMemo, useState } from "preact/hooks";
import { hasSample } from "../../app/people/sample-people";
import type { LiveIndex } from "../../app/write/live-index";
import {
	FIRST_STEPS,
	type FirstStep,
	type FirstSteps as Steps,
	firstSteps,
	WANTED_PEOPLE,
} from "../../core/agenda/first-steps";
import { type OfferedCommand, useHost } from "./host";
import { Icon } from "./icon";
import { useHiddenName } from "./use-name";
import { countOf } from "../../core/text/count-of";

const STEPS: Readonly<Record<FirstStep, { label: string; hint: string; run: OfferedCommand }>> = {
	space: { label: "What you’re looking for", hint: "2 min", run: "create-space" },
	known: {
		label: "People you know already",
		hint: "Your contacts or LinkedIn export",
		run: "import-people",
	},
	wanted: { label: "Three people you’d love to talk to", hint: "A line each", run: "add-wanted" },
};

/** The first steps as they stand; undefined without any left, and where no vault is given. */
export function useFirstSteps(live: LiveIndex | undefined): Steps | undefined {
	const index = live?.index;
	return useMemo(() => index && firstSteps(index), [index, index?.revision]);
}

/** The first step that is next, in words; undefined where none is done yet. */
export function nextStepLabel({ done, next }: Steps): string | undefined {
	return Object.values(done).includes(true) ? `Next: ${inSentence(STEPS[next].label)}` : undefined;
}

function inSentence(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The first steps as a thin bar on top of a view that has something to show; as long as sample people are there, that they are. */
export function FirstStepsBar({ live }: { readonly live: LiveIndex }) {
	const steps = useFirstSteps(live);
	if (hasSample(live.index)) return <SampleBar />;
	return steps ? <FirstSteps live={live} steps={steps} isBar /> : null;
}

function SampleBar() {
	const host = useHost();
	return (
		<p class="warm-intros-offer">
			Sample people are here to try things with.
			<button type="button" onClick={() => host.run("remove-sample")}>
				Remove sample people
			</button>
		</p>
	);
}

export interface FirstStepsProps {
	readonly live: LiveIndex;
	readonly steps: Steps;
	readonly isBar?: boolean;
}

/** The first steps, each a button until it is done, and a tick then. */
export function FirstSteps({ live, steps, isBar = false }: FirstStepsProps) {
	const host = useHost();
	const adoptable = useAdoptable(live, !steps.done.known);
	const [nameId, hiddenName] = useHiddenName("First steps");
	return (
		<section class={`warm-intros-steps ${isBar ? "is-bar" : ""}`} aria-labelledby={nameId}>
			{hiddenName}
			{isBar && (
				<span class="warm-intros-steps-title" aria-hidden="true">
					First steps
				</span>
			)}
			<ol class="warm-intros-steps-list">
				{FIRST_STEPS.map((step) => (
					<li key={step} class={step === steps.next ? "is-next" : ""}>
						<Step step={step} steps={steps} />
						{step === "known" && adoptable > 0 && (
							<button type="button" onClick={() => host.run("adopt-notes")}>
								{adoptLabel(adoptable)}
							</button>
						)}
					</li>
				))}
			</ol>
			{isBar ? (
				<button
					type="button"
					class="clickable-icon"
					aria-label="Hide first steps"
					onClick={() => host.putFirstStepsAway()}
				>
					<Icon name="lucide-x" />
				</button>
			) : (
				<div class="warm-intros-steps-ends">
					<button type="button" onClick={() => host.run("try-sample")}>
						Try with sample people
					</button>
					<button
						type="button"
						class="warm-intros-link warm-intros-steps-away"
						onClick={() => host.putFirstStepsAway()}
					>
						Hide
					</button>
				</div>
			)}
		</section>
	);
}

function Step({ step, steps }: { readonly step: FirstStep } & Pick<FirstStepsProps, "steps">) {
	const host = useHost();
	const { label, hint, run } = STEPS[step];
	if (steps.done[step])
		return (
			<span class="warm-intros-steps-done">
				<span role="img" aria-label="Done">
					<Icon name="lucide-check" />
				</span>
				{label}
			</span>
		);
	const count = step === "wanted" && steps.wanted > 0;
	return (
		<button
			type="button"
			class={step === steps.next ? "mod-cta" : ""}
			onClick={() => host.run(run)}
		>
			<span>{label}</span>
			<span class="warm-intros-steps-hint">
				{count ? `${steps.wanted} of ${WANTED_PEOPLE}` : hint}
			</span>
		</button>
	);
}

/** What offers to read notes about people that the vault has already. */
export function adoptLabel(count: number): string {
	return `Adopt ${countOf(count, "note")}`;
}

/** How many notes could be adopted; 0 until they are counted, and where nobody asks. */
export function useAdoptable({ index }: LiveIndex, isAsked: boolean): number {
	const host = useHost();
	const [count, setCount] = useState(0);
	useEffect(() => {
		let isOver = false;
		const show = (found: number): void => {
			if (!isOver) setCount(found);
		};
		// Where they cannot be counted, none are offered.
		if (isAsked) void host.countAdoptable().then(show, () => show(0));
		return () => {
			isOver = true;
		};
	}, [index, isAsked]);
	return isAsked ? count : 0;
}
