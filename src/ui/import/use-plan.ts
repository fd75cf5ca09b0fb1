import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ImportPlan, ProgressPorts } from "../../app/import/import-plan";
import { planImport } from "../../app/import/plan-import";
import { planPositions } from "../../app/import/plan-positions";
import type { VaultIndex } from "../../core/index/vault-index";
import { useDialog } from "../shared/dialog-window";
import { YES } from "../shared/fields";
import type { WorkBarProps } from "../shared/work-bar";
import { filterOf } from "./filter-step";
import type { RowChoices } from "./import-lines";
import type { ImportHost, PlanRequest } from "./import-step";

/** A work of this length or less shows no bar. */
const SHORT_MS = 150;
const REPLAN_MS = 200;

/** Plans by what is chosen now and as the notes are now, once the vault has been read; the last plan stays until the next is made. */
export function usePlan(
	host: ImportHost,
	request: PlanRequest,
	choices: RowChoices,
	complain: (message: string) => void,
) {
	const { live } = useDialog();
	const [isReady, setReady] = useState(live.isReady);
	useLayoutEffect(() => live.subscribe(() => setReady(live.isReady)), [live]);
	const [planned, setPlanned] = useState<{ plan: ImportPlan; choices: RowChoices } | undefined>();
	const [progress, setProgress] = useState<WorkBarProps | undefined>();
	/** Those who may be meant, by row: kept when one of them is chosen. */
	const { current: candidates } = useRef(new Map<number, ReadonlyMap<string, string>>());
	useEffect(() => {
		if (!isReady) return undefined;
		const stop = new AbortController();
		const { signal } = stop;
		const plan = async (): Promise<void> => {
			const begun = performance.now();
			const onProgress = (done: number, all: number): void => {
				if (signal.aborted || performance.now() - begun < SHORT_MS) return;
				setProgress({ title: "Planning", done, all });
			};
			const ports = { rest: host.makeRest(), onProgress, signal };
			try {
				const made = await planRequest(host, live.index, request, choices, ports);
				if (signal.aborted) return;
				for (const { row, outcome, candidates: paths } of made.rows)
					if (outcome === "ambiguous") candidates.set(row, host.candidateNames(paths));
				setPlanned({ plan: made, choices });
			} catch (error) {
				if (!signal.aborted) complain(error instanceof Error ? error.message : String(error));
			}
			setProgress(undefined);
		};
		const timer = window.setTimeout(() => void plan(), planned ? REPLAN_MS : 0);
		return () => {
			window.clearTimeout(timer);
			stop.abort();
		};
	}, [choices, isReady]);
	const reading = { title: "Reading the vault", done: 0, all: 0, ...live.reading };
	return {
		plan: planned?.plan,
		candidates,
		isCurrent: planned?.choices === choices,
		progress: isReady ? progress : reading,
	};
}

async function planRequest(
	host: ImportHost,
	index: VaultIndex,
	request: PlanRequest,
	{ jobs, people }: RowChoices,
	ports: ProgressPorts,
): Promise<ImportPlan> {
	if (request.kind === "positions") {
		const space = index.get(request.space);
		if (space?.kind !== "space") throw new Error(`${request.space} is no longer there.`);
		const { positions, problems } = request.file.reading;
		return planPositions(index, space, positions, problems);
	}
	const { file, options } = request;
	const source = options.get("source")?.trim() || undefined;
	return planImport(
		{ ...ports, isTaken: host.makeIsTaken() },
		index,
		{ ...file.reading, source },
		{
			filter: filterOf(options, index.spaces),
			takeJobs: jobs,
			choices: people,
			isAnother: options.get("isAnother") === YES,
		},
	);
}
