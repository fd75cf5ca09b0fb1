import { useState } from "preact/hooks";
import { chooseSpace } from "../../core/index/choose-space";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Fields, type FieldValues } from "../shared/fields";
import { useWork } from "../shared/use-work";
import type { ImportStep, PositionsFile } from "./import-step";

export interface SpaceStepProps {
	readonly file: PositionsFile;
	readonly go: (step: ImportStep) => void;
}

/** Chooses the space that past employers are added to. */
export function SpaceStep({ file, go }: SpaceStepProps) {
	const { index } = useDialog().live;
	const [value, change] = useState<FieldValues>(() => {
		const chosen = chooseSpace(index, undefined);
		return new Map(chosen.kind === "one" ? [["space", chosen.space.path]] : []);
	});
	const space = value.get("space");
	const goOn = (): void => {
		if (space !== undefined) go({ kind: "preview", request: { kind: "positions", file, space } });
	};
	const field = {
		key: "space",
		name: "Space",
		desc: "The note your past employers are added to.",
		choices: Object.fromEntries(index.spaces.map(({ path, note }) => [path, note.name])),
	};
	return (
		<DialogPage
			heading="Your past employers"
			work={useWork()}
			actions={[
				{ label: "Preview", run: goOn, isMain: true, isDisabled: space === undefined },
				{ label: "Back", run: () => go({ kind: "file", file }) },
			]}
		>
			{space === undefined ? (
				<p>There is no space to add them to yet.</p>
			) : (
				<Fields fields={[field]} typed={{ value, change, startOver: undefined }} onEnter={goOn} />
			)}
		</DialogPage>
	);
}
