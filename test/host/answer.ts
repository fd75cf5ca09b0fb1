import type { IncomingMessage, ServerResponse } from "node:http";
import type { Refusal } from "./host-api";
import { VaultError } from "./vault-folder";

const largestBody = 64 * 1024 * 1024;
/** The content types of what is served, by the end of its name. */
export const types: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".css": "text/css; charset=utf-8",
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

/** The JSON that a request brings. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
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

/** What is answered for an error. */
export function toRefusal(error: unknown): Refusal {
	const code = error instanceof Error && "code" in error ? String(error.code) : "EIO";
	return { code, message: error instanceof Error ? error.message : String(error) };
}

/** Answers with a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
	send(response, status, types[".json"], JSON.stringify(value));
}

/** Answers with a text or bytes, which the browser keeps only where `isKept` says so. */
export function send(
	response: ServerResponse,
	status: number,
	type: string | undefined,
	content: string | Buffer,
	isKept = false,
): void {
	response.writeHead(status, {
		"Content-Type": type ?? "application/octet-stream",
		"Content-Security-Policy": policy,
		"Cache-Control": isKept ? "max-age=86400, immutable" : "no-store",
		"X-Content-Type-Options": "nosniff",
	});
	response.end(content);
}
