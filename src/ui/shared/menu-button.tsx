import { Icon } from "./icon";
import type { ShowMenu } from "./use-rows";

interface MenuButtonProps {
	/** Whose note it is. */
	readonly name: string;
	readonly path: string;
	readonly showMenu: ShowMenu;
}

/** Opens the menu of the note of a row. */
export function MenuButton({ name, path, showMenu }: MenuButtonProps) {
	return (
		<button
			type="button"
			class="clickable-icon"
			tabIndex={-1}
			aria-label={`Actions for ${name}`}
			onClick={(event) => showMenu(path, event.currentTarget)}
		>
			<Icon name="lucide-ellipsis-vertical" />
		</button>
	);
}
