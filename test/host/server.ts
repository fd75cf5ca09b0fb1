import { randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import http from "node:http";
import { createRequire } from "node:module";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { buildHost } from "./build-host";
import type { OutsideChange, Refusal, VaultListing, VaultOperations } from "./host-api";
import { VaultError, VaultFolder, isFolder } from "./vault-folder";

/** What to serve: a vault's folder, and the folder with the plugin's main.js and manifest.json. */
export interface HostServerOptions {
	vault: string;
	plugin: string;
	/** Refuses every write where true. */
	readOnly?: boolean;
	/** 0 or nothing for any free one. */
	port?: number;
}

/** A running server of the simulated host. */
export interface HostServer {
	/** The address of the page, with the token that everything else needs too. */
	url: string;
	close(): Promise<void>;
}

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const icons = path.join(path.dirname(require.resolve("lucide-static/package.json")), "icons");
const writing = new Set<keyof VaultOperations>([
	"create",
	"write",
	"writeBinary",
	"mkdir",
	"rename",
	"remove",
	"trash",
]);
const largestBody = 64 * 1024 * 1024;
const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
};

/** Nothing from elsewhere and nothing to elsewhere; eval is how the plugin's bundle is loaded. */
const policy = [
	"default-src 'none'",
	"script-src 'self' 'unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"connect-src 'self'",
	"frame-src 'self'",
].join("; ");

/** Serves the simulated host for one vault on this machine only, until it is closed. */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
	if (!isFolder(options.vault)) throw new Error(`Expected a vault's folder, got ${options.vault}`);
	const state = new HostState(options, await buildHost());
	const server = http.createServer((request, response) => {
		state.answer(request, response).catch((error: unknown) => {
			sendJson(response, 500, toRefusal(error));
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("Expected a port");
	state.port = address.port;
	return {
		url: `http://127.0.0.1:${address.port}/${state.token}/`,
		close: () =>
			new Promise((resolve, reject) => {
				state.stop();
				server.close((error) => (error === undefined ? resolve() : reject(error)));
				server.closeAllConnections();
			}),
	};
}

class HostState {
	readonly token = randomBytes(16).toString("hex");
	port = 0;
	private readonly folder: VaultFolder;
	private readonly listeners = new Set<ServerResponse>();
	private timer: NodeJS.Timeout | undefined;
	/** Operations begun and not ended: a file just being written is no change from outside. */
	private running = 0;
	private told = 0;

	constructor(
		private readonly options: HostServerOptions,
		private readonly script: string,
	) {
		this.folder = new VaultFolder(path.resolve(options.vault));
	}

	stop(): void {
		clearTimeout(this.timer);
		for (const listener of this.listeners) listener.end();
	}

	async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const hosts = [`127.0.0.1:${this.port}`, `localhost:${this.port}`];
		const { host, origin } = request.headers;
		const fromHere = origin === undefined || hosts.some((known) => origin === `http://${known}`);
		const [pathname = ""] = (request.url ?? "").split("?");
		const [, token, ...rest] = pathname.split("/").map((part) => decodeURIComponent(part));
		if (host === undefined || !hosts.includes(host) || !fromHere || token !== this.token) {
			sendJson(response, 403, { code: "EACCES", message: "Not the address that was given out." });
			return;
		}
		const name = rest.join("/");
		if (request.method === "POST") await this.answerOperation(name, request, response);
		else if (name === "api/vault") sendJson(response, 200, await this.listVault());
		else if (name === "api/events") this.addListener(response);
		else await this.sendFile(name, response);
	}

	private async listVault(): Promise<VaultListing> {
		const names = await readdir(icons);
		return {
			name: this.folder.name,
			readOnly: this.options.readOnly ?? false,
			...this.folder.listAll(),
			icons: names.filter((name) => name.endsWith(".svg")).map((name) => name.slice(0, -4)),
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
		if (name === "host.js") {
			send(response, 200, types[".js"], this.script);
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
		if (name === "") return path.join(here, "host.html");
		if (name === "host.css" || name === "vars.css") return path.join(here, name);
		const [folder, file, ...deeper] = name.split("/");
		if (file === undefined || deeper.length > 0) return undefined;
		if (folder === "plugin" && ["main.js", "manifest.json", "styles.css"].includes(file)) {
			return path.join(this.options.plugin, file);
		}
		if (folder === "icons" && /^[a-z0-9-]+\.svg$/.test(file)) return path.join(icons, file);
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

async function readBody(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		if (!Buffer.isBuffer(chunk)) throw new VaultError("EINVAL", "Expected bytes");
		size += chunk.length;
		if (size > largestBody) throw new VaultError("E2BIG", "More than the host takes at once");
		chunks.push(chunk);
	}
	const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
	return body;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
		throw error;
	}
}

function toRefusal(error: unknown): Refusal {
	const code = error instanceof Error && "code" in error ? String(error.code) : "EIO";
	return { code, message: error instanceof Error ? error.message : String(error) };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
	send(response, status, types[".json"], JSON.stringify(value));
}

function send(
	response: ServerResponse,
	status: number,
	type: string | undefined,
	content: string | Buffer,
): void {
	response.writeHead(status, {
		"Content-Type": type ?? "application/octet-stream",
		"Content-Security-Policy": policy,
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	});
	response.end(content);
}
