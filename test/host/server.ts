import { createHash, randomBytes } from "node:crypto";
import http from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { send, sendJson, toRefusal, types } from "./answer";
import { buildHost } from "./build-host";
import { ServedVault } from "./served-vault";
import type { ServedVaultOptions } from "./served-vault";
import { isFolder } from "./vault-folder";

/** What to serve, and where. */
export interface HostServerOptions extends ServedVaultOptions {
	/** 0 or nothing for any free one. */
	port?: number;
}

/** A running server of the simulated host. */
export interface HostServer {
	/** The address of the page, with the token that everything else needs too. */
	url: string;
	close(): Promise<void>;
}

/** Serves the simulated host for one vault on this machine only, until it is closed. */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
	const hosts = await HostServers.start(options.port);
	return { url: hosts.open(options).url, close: () => hosts.close() };
}

/**
 * Serves simulated hosts on this machine only, each by an address of its own. The script of their pages
 * has one address, so that a browser reads and compiles it once.
 */
export class HostServers {
	readonly #vaults = new Map<string, ServedVault>();
	readonly #script: string;
	readonly #scriptName: string;
	readonly #server: http.Server;
	#port = 0;

	private constructor(script: string) {
		this.#script = script;
		this.#scriptName = `host-${createHash("sha256").update(script).digest("hex").slice(0, 16)}.js`;
		this.#server = http.createServer((request, response) => {
			this.#answer(request, response).catch((error: unknown) => {
				sendJson(response, 500, toRefusal(error));
			});
		});
	}

	/** Begins to listen at a port, or at any free one. */
	static async start(port = 0): Promise<HostServers> {
		const hosts = new HostServers(await buildHost());
		const server = hosts.#server;
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(port, "127.0.0.1", resolve);
		});
		const address = server.address();
		if (address === null || typeof address === "string") throw new Error("Expected a port");
		hosts.#port = address.port;
		return hosts;
	}

	/** Serves a vault until it is closed. */
	open(options: ServedVaultOptions): { url: string; close: () => void } {
		if (!isFolder(options.vault)) {
			throw new Error(`Expected a vault's folder, got ${options.vault}`);
		}
		const token = randomBytes(16).toString("hex");
		const vault = new ServedVault(options, `/${this.#scriptName}`);
		this.#vaults.set(token, vault);
		const close = (): void => {
			vault.stop();
			this.#vaults.delete(token);
		};
		return { url: `http://127.0.0.1:${this.#port}/${token}/`, close };
	}

	close(): Promise<void> {
		for (const vault of this.#vaults.values()) vault.stop();
		return new Promise((resolve, reject) => {
			this.#server.close((error) => (error === undefined ? resolve() : reject(error)));
			this.#server.closeAllConnections();
		});
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const names = [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
		const { host, origin } = request.headers;
		const fromHere = origin === undefined || names.some((known) => origin === `http://${known}`);
		const isAllowed = host !== undefined && names.includes(host) && fromHere;
		const [pathname = ""] = (request.url ?? "").split("?");
		const [, first = "", ...rest] = pathname.split("/").map((part) => decodeURIComponent(part));
		const vault = this.#vaults.get(first);
		if (isAllowed && first === this.#scriptName) {
			send(response, 200, types[".js"], this.#script, true);
		} else if (isAllowed && vault !== undefined) {
			await vault.answer(rest.join("/"), request, response);
		} else {
			sendJson(response, 403, { code: "EACCES", message: "Not the address that was given out." });
		}
	}
}
