import { introducerKey } from "./introductions";
import type { IntroTreeNode } from "./intro-tree";

/** The key of the whole tree: me, with everybody below. */
export const EVERYONE = "";

/** What a branch of the tree is called: the same as long as whoever it begins with has the same note or name. */
export function branchKey({ who }: Pick<IntroTreeNode, "who">): string {
	return who.kind === "me" ? EVERYONE : introducerKey(who);
}

interface Branch {
	readonly node: IntroTreeNode;
	readonly parent: Branch | undefined;
}

/** The tree of who introduced whom, in which each branch is found by its key, with the path that leads there. */
export class IntroBranches {
	readonly root: IntroTreeNode;
	readonly #branches = new Map<string, Branch>();

	constructor(root: IntroTreeNode) {
		this.root = root;
		const open: Branch[] = [{ node: root, parent: undefined }];
		for (let branch = open.pop(); branch; branch = open.pop()) {
			this.#branches.set(branchKey(branch.node), branch);
			for (const node of branch.node.children) open.push({ node, parent: branch });
		}
	}

	/** The branch of a key; undefined where nobody in the tree has it. */
	find(key: string): IntroTreeNode | undefined {
		return this.#branches.get(key)?.node;
	}

	/** From me to a branch, both with; empty where nobody in the tree has the key. */
	trail(key: string): readonly IntroTreeNode[] {
		const trail: IntroTreeNode[] = [];
		for (let branch = this.#branches.get(key); branch; branch = branch.parent)
			trail.push(branch.node);
		return trail.reverse();
	}
}
