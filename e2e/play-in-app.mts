import { obsidianPage } from "wdio-obsidian-service";
import { openApp } from "./app-driver.mts";
import { scenariosOn } from "./scenarios/all-scenarios.mts";

for (const device of ["desktop", "phone", "tablet"] as const) {
	describe(`in the app on a ${device}`, () => {
		before(async function () {
			const { isDesktop, isPhone } = await obsidianPage.getPlatform();
			if (device !== (isDesktop ? "desktop" : isPhone ? "phone" : "tablet")) this.skip();
		});
		for (const { name, vault, play } of scenariosOn(device))
			it(name, async () => play(await openApp(vault, device === "phone")));
	});
}
