import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useDialog } from "./dialog-window";
import { useLive } from "./use-live";
import type { Work } from "./use-work";
import { WorkBar } from "./work-bar";

/** A button of a dialog. The main one is also pressed by Mod+Enter, unless another says that it is. */
export interface DialogAction {
	readonly label: string;
	readonly run: () => void;
	readonly isMain?: boolean;
	readonly isDisabled?: boolean | undefined;
	readonly isModEnter?: boolean;
	readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
}

export interface DialogPageProps {
	/** What the page is about, where a dialog has several; it takes the focus. */
	readonly heading?: string | undefined;
	readonly work: Work;
	/** The buttons below, the main one first. */
	readonly actions: readonly DialogAction[];
	/** Where what was typed earlier is shown: throws it away. */
	readonly onStartOver?: (() => void) | undefined;
	/** Whether the main button has the focus to begin with; what can be chosen, where it can't be pressed. */
	readonly isMainFocused?: boolean;
	/** How things stand, above the buttons, where it is always in view. */
	readonly status?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** What every dialog shows: its content, which scrolls, what is wrong, and the buttons. */
export function DialogPage(props: DialogPageProps) {
	const { heading, work, actions, onStartOver, isMainFocused, status, children } = props;
	const headRef = useRef<HTMLHeadingElement>(null);
	const footRef = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => headRef.current?.focus(), [heading]);
	useLayoutEffect(() => {
		const page = footRef.current?.parentElement;
		const main = page?.querySelector<HTMLElement>("button.mod-cta:not(:disabled)");
		if (isMainFocused === true)
			(main ?? page?.querySelector<HTMLElement>("select, button:not(:disabled)"))?.focus();
	}, []);
	return (
		<>
			{heading !== undefined && (
				<h3 class="warm-intros-dialog-heading" tabIndex={-1} ref={headRef}>
					{heading}
				</h3>
			)}
			{onStartOver && (
				<p class="warm-intros-dialog-left">
					<span>You started this earlier.</span>
					<button type="button" onClick={onStartOver}>
						Start over
					</button>
				</p>
			)}
			<div class="warm-intros-dialog-body">{children}</div>
			<ReadingBar work={work} />
			<ComplaintLine work={work} />
			{status !== undefined && (
				<div class="warm-intros-dialog-status" role="status">
					{status}
				</div>
			)}
			<div class="warm-intros-dialog-foot" ref={footRef}>
				{actions.map((action) => (
					<DialogButton key={action.label} action={action} />
				))}
			</div>
		</>
	);
}

function DialogButton({ action }: { readonly action: DialogAction }) {
	const { label, run, isMain, isDisabled, isModEnter, buttonRef } = action;
	return (
		<button
			type="button"
			class={isMain === true ? "mod-cta" : undefined}
			disabled={isDisabled === true}
			data-mod-enter={isModEnter === true ? "" : undefined}
			ref={buttonRef ?? null}
			onClick={run}
		>
			{label}
		</button>
	);
}

/** While a work waits for the vault to be read: how far that is. */
function ReadingBar({ work }: { readonly work: Work }) {
	const { live } = useDialog();
	useLive(live);
	const { reading, isReady } = live;
	if (!work.isBusy || isReady || !reading) return null;
	return <WorkBar title="Reading the vault" done={reading.done} all={reading.all} />;
}

function ComplaintLine({ work: { complaint, sureRef } }: { readonly work: Work }) {
	const isDoubt = typeof complaint === "object";
	return (
		<div class="warm-intros-form-error" role="alert">
			{isDoubt ? complaint.message : complaint}
			{isDoubt && (
				<label>
					<input type="checkbox" ref={sureRef} />
					<span>{complaint.box}</span>
				</label>
			)}
		</div>
	);
}
