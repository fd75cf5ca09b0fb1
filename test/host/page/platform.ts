import { moment } from "obsidian-test-mocks/obsidian";

/** The object that the plugin gets: set before it runs, never after. A desktop on Linux to begin with. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: "",
};

/** The version of the API that this host follows. */
export const apiVersion = "1.13.1";

/** Makes the platform a phone or a tablet with Android. */
export function becomeMobile(isTablet: boolean): void {
	Object.assign(Platform, {
		isDesktop: false,
		isDesktopApp: false,
		isMobile: true,
		isMobileApp: true,
		isAndroidApp: true,
		isPhone: !isTablet,
		isTablet,
		isLinux: false,
	});
}

/** Whether the API is at least of this version. */
export function requireApiVersion(version: string): boolean {
	const wanted = version.split(".").map(Number);
	const had = apiVersion.split(".").map(Number);
	for (const [at, number] of wanted.entries()) {
		const own = had[at] ?? 0;
		if (own !== number) return own > number;
	}
	return true;
}

/** The language of the app. */
export function getLanguage(): string {
	return moment.locale();
}
