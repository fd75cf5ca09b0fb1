// The plugin's real bundle in the simulated host, in Chromium: loading, opening, scrolling, redrawing.
import process from "node:process";
import { chromium, type Page } from "playwright-core";
import { startHostServer } from "../host/server.ts";
import type { ViewResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { median, quantile } from "./samples.mts";
import {
	clonePage,
	openView,
	openViews,
	prepareChange,
	scrollView,
	tellMany,
	TIME_EVALUATION,
} from "./view-in-page.mts";

const FLAGS = "--no-sandbox --disable-gpu --no-first-run --disable-background-networking";
const ROUNDS = 7;
const SCROLLS = 3;
const CHANGES = 15;
const WARM_UP = 5;
/** In this time everything is drawn that a change brings. */
const SETTLED_MS = 400;

const server = await startHostServer({
	vault: readArgument(1),
	plugin: readArgument(2),
	readOnly: true,
});
const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: FLAGS.split(" ") });
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(300_000);
	// The host's search for leaks, which no app has, takes a share of every drawing.
	const options = encodeURIComponent(JSON.stringify({ withoutLeakWatch: true }));
	await page.goto(`${server.url}?options=${options}`, { timeout: 300_000 });
	await page.waitForFunction(() => document.querySelector(".workspace") !== null);
	printResult<ViewResult>(await measure(page));
} finally {
	await browser.close();
	await server.close();
}

async function measure(page: Page): Promise<ViewResult> {
	const load = await page.evaluate<number[]>(TIME_EVALUATION);
	const open: number[] = [];
	const floor: number[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		const opened = await page.evaluate(openView);
		const cloned = await page.evaluate(clonePage, 100);
		if (round === 0) continue; // the first compiles the view
		open.push(opened);
		floor.push(cloned);
	}
	await page.evaluate(openView);
	const frames = { floor: new Array<number>(), ours: new Array<number>() };
	for (let round = 0; round < SCROLLS; round++) {
		frames.floor.push(...(await page.evaluate(scrollView, { frames: 120, staticRows: 1_000 })));
		frames.ours.push(...(await page.evaluate(scrollView, { frames: 120, staticRows: 0 })));
	}
	const rows = await page.evaluate(() => document.querySelectorAll(".warm-intros-person").length);
	return {
		load: median(load),
		open,
		floor,
		frames: { floor: quantile(frames.floor, 0.95), ours: quantile(frames.ours, 0.95) },
		redraw: median(await timeRedraws(page)),
		blocks: await findBlocks(page),
		rows,
	};
}

/** Milliseconds in which a core runs script of the page for one changed note, from the event to the drawn row. */
async function timeRedraws(page: Page): Promise<number[]> {
	const session = await page.context().newCDPSession(page);
	// Of the thread: what else the machine does is not in it.
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const scriptTime = async (): Promise<number> => {
		const { metrics } = await session.send("Performance.getMetrics");
		return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
	};
	const times: number[] = [];
	for (let change = -WARM_UP; change < CHANGES; change++) {
		const trigger = await page.evaluateHandle(prepareChange, change);
		await page.waitForTimeout(SETTLED_MS);
		const before = await scriptTime();
		await trigger.evaluate((tell) => tell());
		await page.waitForTimeout(SETTLED_MS);
		if (change >= 0) times.push((await scriptTime()) - before);
	}
	return times;
}

/** What the browser writes down of its work; `tdur` is the time of the thread itself, whatever else the machine does. */
interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly tdur?: number;
	readonly args: { readonly name?: string };
}

/** Milliseconds of the tasks of more than 50 ms while a sync brings ten thousand changes, with every view open. */
async function findBlocks(page: Page): Promise<number[]> {
	// The first ones compile and fill what the views keep.
	await page.evaluate(openViews);
	await page.evaluate(tellMany, { events: 200, notes: 2_000 });
	await browser.startTracing(page, { categories: ["toplevel"] });
	await page.evaluate(tellMany, { events: 10_000, notes: 2_000 });
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		readonly traceEvents: readonly TraceEvent[];
	};
	const pages = trace.traceEvents
		.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
		.map(({ pid, tid }) => `${pid} ${tid}`);
	return trace.traceEvents
		.filter(({ name, pid, tid }) => name.endsWith("RunTask") && pages.includes(`${pid} ${tid}`))
		.map(({ tdur = 0 }) => tdur / 1000)
		.filter((milliseconds) => milliseconds > 50);
}
