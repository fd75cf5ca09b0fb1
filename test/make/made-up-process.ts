import { Readable } from "node:stream";
import type { Surroundings } from "../../cli/terminal.mts";

/** What is known about a made-up process; the rest is that of a pipe, on 22 November 2026 at noon. */
interface Wishes extends Partial<Pick<Surroundings, "cwd" | "env" | "onInterrupt">> {
	readonly input?: string | Buffer;
	readonly out?: Partial<Surroundings["out"]>;
	readonly err?: Partial<Surroundings["err"]>;
}

/** A process that is none, to run the command line in, with the texts that it writes to both of its outputs. */
export function madeUpProcess({ input = "", out, err, ...options }: Wishes): {
	readonly around: Surroundings;
	readonly out: readonly string[];
	readonly err: readonly string[];
} {
	const written = { out: [] as string[], err: [] as string[] };
	const around: Surroundings = {
		cwd: "/",
		version: "1.2.3",
		env: {},
		in: Readable.from([input]),
		isNewFile: false,
		out: { write: (text) => written.out.push(text), ...out },
		err: { write: (text) => written.err.push(text), ...err },
		now: () => new Date("2026-11-22T12:00"),
		onInterrupt: () => () => undefined,
		...options,
	};
	return { around, ...written };
}
