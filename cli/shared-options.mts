/** Options that every command has. */
export interface SharedOptions {
	readonly json?: boolean;
	readonly config?: string;
	readonly now?: string;
	readonly today?: string;
}
