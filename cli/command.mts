import type { LocalDateTime } from "../src/core/dates/calendar-date.ts";
import type { Terminal } from "./terminal.mts";

/** Options by their flags, `"--limit <n>"`, with what help says about each; `repeated` may be given more than once. */
export type OptionTable = Readonly<Record<string, string | { readonly repeated: string }>>;

/** Options that every command has. */
export const SHARED_OPTIONS = {
	"--json": "print one JSON document (described in docs/schema)",
	"--config <file>": "read the settings from this file instead of the vault's own",
	"--now <time>": "work as if it were YYYY-MM-DDTHH:mm",
	"--today <day>": "work as if it were YYYY-MM-DD",
};

/** What is given for the options of a table: `"--dry-run"` as `dryRun?: boolean`, `"--limit <n>"` as `limit?: string`. */
export type OptionsOf<Table extends OptionTable> = {
	readonly [Flags in keyof Table as NameOf<Flags>]?: Table[Flags] extends string
		? Flags extends `${string} <${string}>`
			? string
			: boolean
		: readonly string[];
};

type NameOf<Flags> = Flags extends `--${infer Name} <${string}>`
	? CamelCase<Name>
	: Flags extends `--${infer Name}`
		? CamelCase<Name>
		: never;
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
	? `${First}${Capitalize<CamelCase<Rest>>}`
	: Name;

/** One call of a command. */
export interface Call<Table extends OptionTable> {
	readonly terminal: Terminal;
	readonly options: OptionsOf<Table & typeof SHARED_OPTIONS>;
	/** The moment for which it works, local. */
	readonly now: LocalDateTime;
}

/** Everything about a command except its name. */
export interface Command<Table extends OptionTable = OptionTable> {
	/** What follows its name: `<vault> [kind]`, in square brackets what may be missing; the vault may always be left out. */
	readonly arguments: string;
	/** One line, for the list of all commands. */
	readonly summary: string;
	readonly description: string;
	readonly options: Table;
	/** Whether it makes or changes notes, for which it has `--dry-run`. */
	readonly writes: boolean;
	/** Does it, and resolves to the exit code. */
	run(call: Call<Table>, ...args: (string | undefined)[]): Promise<number>;
}
