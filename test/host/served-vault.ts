import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { readBody, send, sendJson, toRefusal, types } from "./answer";
import type { OutsideChange, VaultListing, VaultOperations } from "./host-api";
import { VaultError, VaultFolder } from "./vault-folder";

/** What to serve: a vault's folder, and the folder with the plugin's main.js and manifest.json. */
export interface ServedVaultOptions {
	vault: string;
	plugin: string;
	/** Refuses every write where true. */
	readOnly?: boolean;
}

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const icons = require.resolve("lucide-static/icon-nodes.json");
const writing = new Set<keyof VaultOperations>([
	"create",
	"write",
	"writeBinary",
	"mkdir",
	"rename",
	"remove",
	"trash",
]);

/** One vault and one plugin in a host, as a server gives them to a page. */
export class ServedVault {
	private readonly folder: VaultFolder;
	private readonly listeners = new Set<ServerResponse>();
	private timer: NodeJS.Timeout | undefined;
	/** Operations begun and not ended: a file just being written is not a change from outside. */
	private running = 0;
	private told = 0;

	constructor(
		private readonly options: ServedVaultOptions,
		/** The address of the page's script. */
		private readonly script: string,
	) {
		this.folder = new VaultFolder(path.resolve(options.vault));
	}

	/** Ends what it still tells its pages. */
	stop(): void {
		clearTimeout(this.timer);
		for (const listener of this.listeners) listener.end();
	}

	/** Answers a request for what has this name here. */
	async answer(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method === "POST") await this.answerOperation(name, request, response);
		else if (name === "api/vault") sendJson(response, 200, this.listVault());
		else if (name === "api/events") this.addListener(response);
		else await this.sendFile(name, response);
	}

	private listVault(): VaultListing {
		return {
			name: this.folder.name,
			readOnly: this.options.readOnly ?? false,
			...this.folder.listAll(),
		};
	}

	private async answerOperation(
		name: string,
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const operation = name.replace(/^api\//, "");
		if (operation === "rescan") {
			sendJson(response, 200, this.tellChanges());
			return;
		}
		const body = await readBody(request);
		this.running += 1;
		try {
			sendJson(response, 200, await this.operate(operation, body));
		} catch (error) {
			sendJson(response, 409, toRefusal(error));
		} finally {
			this.running -= 1;
		}
	}

	private operate(operation: string, body: unknown): Promise<unknown> {
		if (!isOperation(operation)) throw new VaultError("ENOSYS", `Unknown: ${operation}`);
		if (this.options.readOnly && writing.has(operation)) {
			throw new VaultError("EROFS", "EROFS: read-only file system");
		}
		const asked = operations[operation];
		return asked(this.folder, toRecord(body));
	}

	private addListener(response: ServerResponse): void {
		response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
		response.write("retry: 500\n\n");
		this.listeners.add(response);
		response.on("close", () => this.listeners.delete(response));
		if (this.timer === undefined) this.lookSoon(500);
	}

	/** Looks at the whole folder now and then; the larger it is, the less often. */
	private lookSoon(wait: number): void {
		this.timer = setTimeout(() => {
			this.timer = undefined;
			if (this.listeners.size === 0) return;
			const started = performance.now();
			this.tellChanges();
			this.lookSoon(Math.max(500, 20 * (performance.now() - started)));
		}, wait);
	}

	/** Tells what was changed from outside; returns the number of the last message about it. */
	private tellChanges(): number {
		const changes: OutsideChange[] = this.running > 0 ? [] : this.folder.findChanges();
		if (changes.length === 0) return this.told;
		const data = JSON.stringify(changes);
		this.told += 1;
		for (const listener of this.listeners) listener.write(`id: ${this.told}\ndata: ${data}\n\n`);
		return this.told;
	}

	private async sendFile(name: string, response: ServerResponse): Promise<void> {
		if (name === "") {
			const page = await readFile(path.join(here, "host.html"), "utf8");
			send(response, 200, types[".html"], page.replace("host.js", this.script));
			return;
		}
		const file = this.findFile(name);
		const content = file === undefined ? undefined : await readIfThere(file);
		if (file === undefined || content === undefined) {
			// A plugin needs no styles of its own.
			const isStyle = name === "plugin/styles.css";
			send(response, isStyle ? 200 : 404, isStyle ? types[".css"] : "text/plain", "");
			return;
		}
		send(response, 200, types[path.extname(file)], content);
	}

	private findFile(name: string): string | undefined {
		if (name === "host.css" || name === "vars.css") return path.join(here, name);
		if (name === "app-facts.css") return path.join(here, "page", name);
		if (name === "icons.json") return icons;
		const [folder, file, ...deeper] = name.split("/");
		if (file === undefined || deeper.length > 0) return undefined;
		if (folder === "plugin" && ["main.js", "manifest.json", "styles.css"].includes(file)) {
			return path.join(this.options.plugin, file);
		}
		return undefined;
	}
}

type Asked = (folder: VaultFolder, body: Record<string, unknown>) => Promise<unknown>;

const operations: Record<keyof VaultOperations, Asked> = {
	read: (folder, body) => folder.read({ path: text(body, "path") }),
	readBinary: (folder, body) => folder.readBinary({ path: text(body, "path") }),
	stat: (folder, body) => folder.stat({ path: text(body, "path") }),
	list: (folder, body) => folder.list({ path: text(body, "path") }),
	create: (folder, body) => folder.create({ path: text(body, "path"), text: text(body, "text") }),
	write: (folder, body) => folder.write({ path: text(body, "path"), text: text(body, "text") }),
	writeBinary: (folder, body) =>
		folder.writeBinary({ path: text(body, "path"), base64: text(body, "base64") }),
	mkdir: (folder, body) => folder.mkdir({ path: text(body, "path") }),
	rename: (folder, body) => folder.rename({ from: text(body, "from"), to: text(body, "to") }),
	remove: (folder, body) => folder.remove({ path: text(body, "path") }),
	trash: (folder, body) => folder.trash({ path: text(body, "path") }),
};

function isOperation(name: string): name is keyof VaultOperations {
	return Object.hasOwn(operations, name);
}

function toRecord(body: unknown): Record<string, unknown> {
	if (typeof body !== "object" || body === null)
		throw new VaultError("EINVAL", "Expected an object");
	return { ...body };
}

function text(body: Record<string, unknown>, key: string): string {
	const value = body[key];
	if (typeof value !== "string") throw new VaultError("EINVAL", `Expected a text as ${key}`);
	return value;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
		throw error;
	}
}
