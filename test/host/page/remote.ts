import type {
	IconDrawings,
	OutsideChange,
	Refusal,
	VaultListing,
	VaultOperations,
} from "../host-api";

/** The vault's folder on the other side of the connection could not do what it was asked. */
class RemoteError extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.message);
		this.name = "RemoteError";
	}

	get code(): string {
		return this.refusal.code;
	}
}

let asking = 0;

/** Whether the server has answered everything. */
export function isRemoteIdle(): boolean {
	return asking === 0;
}

/** Asks the server for one operation on the vault's folder; throws what it refuses. */
export async function askVault<Name extends keyof VaultOperations>(
	operation: Name,
	ask: VaultOperations[Name]["ask"],
): Promise<VaultOperations[Name]["answer"]> {
	const answer = await post(operation, ask);
	return answer as VaultOperations[Name]["answer"];
}

/** Makes the server look now for what was changed from outside; ends when it has been told here. */
export async function takeChanges(): Promise<void> {
	if (!hasStream) await new Promise<void>((resolve) => waiting.push(resolve));
	const told = Number(await post("rescan", {}));
	while (heard < told) await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Whether the connection by which changes come is there, the number of the last, and who waits for either. */
let hasStream = false;
let heard = 0;
const waiting: (() => void)[] = [];

/** Everything in the vault, as it is on disk. */
export async function fetchVault(): Promise<VaultListing> {
	const response = await fetch("api/vault");
	if (!response.ok) throw new Error(`The vault could not be listed: ${response.status}`);
	return (await response.json()) as VaultListing;
}

/** All icons that there are. */
export async function fetchIcons(): Promise<IconDrawings> {
	const response = await fetch("icons.json");
	if (!response.ok) throw new Error(`The icons are not there: ${response.status}`);
	return (await response.json()) as IconDrawings;
}

/** Calls back with what others change in the vault's folder, for as long as the page lives. */
export function listenForChanges(callback: (changes: OutsideChange[]) => void): void {
	const source = new EventSource("api/events");
	const wake = (): void => {
		for (const resolve of waiting.splice(0)) resolve();
	};
	source.addEventListener("open", () => {
		hasStream = true;
		wake();
	});
	source.addEventListener("message", (event: MessageEvent<string>) => {
		callback(JSON.parse(event.data) as OutsideChange[]);
		heard = Number(event.lastEventId);
		wake();
	});
}

async function post(operation: string, ask: object): Promise<unknown> {
	asking += 1;
	try {
		const body = JSON.stringify(ask);
		const response = await fetch(`api/${operation}`, { method: "POST", body });
		const answer: unknown = await response.json();
		if (!response.ok) throw new RemoteError(answer as Refusal);
		return answer;
	} finally {
		asking -= 1;
	}
}
