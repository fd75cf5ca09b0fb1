import type { Action } from "../write/carry-out";

/** The action of saving a picture as a file of the vault; nothing that exists is touched. */
export function savePicture(path: string, svg: string): Action {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return { title: `Saved ${name}`, writes: [{ kind: "create", path, text: svg }] };
}
