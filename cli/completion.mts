import { type Command, SHARED_OPTIONS } from "./command.mts";
import { ALIASES, COMMAND_IDS, type CommandId, COMMANDS } from "./commands.mts";
import { UsageError } from "./usage-error.mts";

/** A command as a shell has to know it. */
interface Known {
	readonly id: CommandId;
	/** By what else it is called. */
	readonly aliases: readonly string[];
	readonly summary: string;
	/** `--limit <n>` */
	readonly flags: readonly string[];
}

/** How each shell is told what can follow; where it is neither a command nor an option, the shell names files. */
const SHELLS: Readonly<Record<string, (commands: readonly Known[]) => string>> = {
	bash: (commands) => `_warm_intros() {
	local word=\${COMP_WORDS[COMP_CWORD]} known=
	if [ "$COMP_CWORD" -eq 1 ]; then known='${namesOf(commands)}'
	elif [[ $word == -* ]]; then case \${COMP_WORDS[1]} in
${commands.map(({ flags, ...one }) => `		${callsOf(one).join("|")}) known='${optionsOf(flags)}' ;;`).join("\n")}
	esac; fi
	COMPREPLY=($(compgen -W "$known" -- "$word"))
}
complete -o default -F _warm_intros warm-intros
`,
	zsh: (commands) => `#compdef warm-intros
_warm_intros() {
	if (( CURRENT == 2 )); then compadd -- ${namesOf(commands)}
	elif [[ $words[CURRENT] == -* ]]; then case $words[2] in
${commands.map(({ flags, ...one }) => `		${callsOf(one).join("|")}) compadd -- ${optionsOf(flags)} ;;`).join("\n")}
	esac
	else _files; fi
}
compdef _warm_intros warm-intros
`,
	fish: (commands) => {
		const first = "complete -c warm-intros -n __fish_use_subcommand -f";
		const lines = commands.flatMap(({ summary, flags, ...one }) => [
			`${first} -a '${callsOf(one).join(" ")}' -d '${summary.replace(/['\\]/g, "\\$&")}'`,
			...flags.map((flag) => {
				const [name = "", value] = flag.slice(2).split(" ");
				const given = value === undefined ? "" : " -r";
				return `complete -c warm-intros -n '__fish_seen_subcommand_from ${callsOf(one).join(" ")}' -l ${name}${given}`;
			}),
		]);
		return `${lines.join("\n")}\n`;
	},
};

/** What a shell reads to complete commands, options and files; wrong usage for a shell that is not known. */
export async function completionScript(shell: string): Promise<string> {
	const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
	if (script === undefined)
		throw new UsageError(`Expected ${Object.keys(SHELLS).join(", ")}, got "${shell}".`);
	const commands = await Promise.all(
		COMMAND_IDS.map(async (id): Promise<Known> => {
			const { command }: { readonly command: Command } = await COMMANDS[id]();
			const flags = [...Object.keys(command.options), ...Object.keys(SHARED_OPTIONS), "--help"];
			const aliases = Object.keys(ALIASES).filter((alias) => ALIASES[alias] === id);
			return { id, aliases, summary: command.summary, flags };
		}),
	);
	return script(commands);
}

function callsOf({ id, aliases }: Pick<Known, "id" | "aliases">): string[] {
	return [id, ...aliases];
}

function namesOf(commands: readonly Known[]): string {
	return [...commands.flatMap(callsOf), "completion", "--help", "--version"].join(" ");
}

function optionsOf(flags: readonly string[]): string {
	return flags.map((flag) => flag.split(" ")[0]).join(" ");
}
