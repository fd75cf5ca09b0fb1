import { obsidianPage } from "wdio-obsidian-service";
import { openApp } from "./app-driver.mts";
import { scenariosOn } from "./scenarios/all-scenarios.mts";

for (const device of ["desktop", "phone"] as const) {
	describe(`in the app on a ${device}`, () => {
		before(async function () {
			const { isMobile } = await obsidianPage.getPlatform();
			if (isMobile !== (device === "phone")) this.skip();
		});
		for (const { name, vault, play } of scenariosOn(device))
			it(name, async () => play(await openApp(vault, device === "phone")));
	});
}
