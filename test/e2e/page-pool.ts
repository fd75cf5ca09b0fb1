import type { Browser, Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** What a page is to be like. */
export interface PageKind {
	/** In pixels. */
	readonly viewport: { readonly width: number; readonly height: number };
	/** Whether it is touched, and tells so. */
	readonly isMobile: boolean;
}

/**
 * The pages of one browser. A test that passes gives its page back, blank, for the next test: the
 * host's script begins several times faster where it has run before.
 */
export class PagePool {
	readonly #browser: Browser;
	readonly #free = new Map<string, Page[]>();

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	/** A blank page for the test that runs now; several calls give several pages. */
	async take(kind: PageKind): Promise<Page> {
		const key = JSON.stringify(kind);
		const free = this.#free.get(key) ?? [];
		this.#free.set(key, free);
		const page = free.pop() ?? (await this.#open(kind));
		onTestFinished(async ({ task }) => {
			if (task.result?.state === "pass" && (await becomesBlank(page, kind))) free.push(page);
			else await page.context().close();
		});
		return page;
	}

	async #open({ viewport, isMobile }: PageKind): Promise<Page> {
		const context = await this.#browser.newContext({ viewport, isMobile, hasTouch: isMobile });
		return context.newPage();
	}
}

/** Leaves nothing of a test on its page; false where the test closed it, or opened others. */
async function becomesBlank(page: Page, { viewport }: PageKind): Promise<boolean> {
	if (page.isClosed() || page.context().pages().length > 1) return false;
	const { origin } = new URL(page.url());
	await page.goto("about:blank");
	await forgetOrigin(page, origin);
	await page.mouse.move(0, 0);
	await page.setViewportSize(viewport);
	return true;
}

/** Forgets what a host has saved, once its page is gone: some of it is saved late. */
async function forgetOrigin(page: Page, origin: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
	await session.detach();
}
