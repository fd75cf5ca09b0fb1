import { useEffect, useMemo, useState } from "preact/hooks";
import { WantedCount } from "../../app/import/count-wanted";
import type { ImportFilter } from "../../app/import/import-filter";
import type { SpaceEntry } from "../../core/index/entry";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Fields, type FieldValues, type FormField } from "../shared/fields";
import { useWork } from "../shared/use-work";
import { countPeople, formatCount } from "../shared/labels";
import type { ImportHost, ImportStep } from "./import-step";

export interface FilterStepProps {
	readonly host: ImportHost;
	readonly step: Extract<ImportStep, { readonly kind: "filter" }>;
	readonly go: (step: ImportStep) => void;
}

/** Chooses whom to import, and shows how many that leaves. */
export function FilterStep({ host, step, go }: FilterStepProps) {
	const { file } = step;
	const { people, format, source = "" } = file.reading;
	const { index } = useDialog().live;
	const [options, change] = useState(step.options ?? new Map([["source", source]]));
	const work = useWork();
	const wanted = useMemo(() => new WantedCount(index, people, host.makeRest()), [index, people]);
	const [count, setCount] = useState<number | undefined>(undefined);
	useEffect(() => {
		// A count that another has overtaken says nothing.
		void wanted
			.count(filterOf(options, index.spaces))
			.then((found) => found !== undefined && setCount(found));
	}, [wanted, options]);
	const goOn = (): void => go({ kind: "preview", request: { kind: "people", file, options } });
	const goBack = (): void => go({ kind: format === "csv" ? "columns" : "file", file, options });
	return (
		<DialogPage
			heading="Who do you want to import?"
			work={work}
			status={count !== undefined && countLabel(count, people.length)}
			actions={[
				{ label: "Preview", run: goOn, isMain: true },
				{ label: "Back", run: goBack },
			]}
		>
			<Fields
				fields={fieldsFor(index.spaces)}
				typed={{ value: options, change, startOver: undefined }}
				onEnter={goOn}
			/>
		</DialogPage>
	);
}

/** The filter that options mean. */
export function filterOf(options: FieldValues, spaces: readonly SpaceEntry[]): ImportFilter {
	const space = spaces.find(({ path }) => path === options.get("space"));
	return {
		companies: partsOf(options.get("companies")),
		titles: partsOf(options.get("titles")),
		...(space ? { space } : {}),
	};
}

function fieldsFor(spaces: readonly SpaceEntry[]): FormField[] {
	const spaceField: FormField = {
		key: "space",
		name: "Only people in my space",
		desc: "People who match it in industry, profession or geography.",
		choices: {
			"": "Everyone",
			...Object.fromEntries(spaces.map(({ path, note }) => [path, note.name])),
		},
	};
	return [
		{
			key: "companies",
			name: "Companies",
			desc: "Parts of their names, separated by commas.",
			placeholder: "Stripe",
		},
		{
			key: "titles",
			name: "Words in the title",
			desc: "Any of them, separated by commas.",
			placeholder: "product",
		},
		...(spaces.length > 0 ? [spaceField] : []),
		{
			key: "source",
			name: "Where you know them from",
			desc: "Written into the new notes.",
			placeholder: "Alumni",
		},
		{
			key: "isAnother",
			name: "Treat the same name at another company as a new person",
			desc: "Someone with the same name but another company or address gets a note of their own.",
			isSwitch: true,
		},
	];
}

function countLabel(count: number, all: number): string {
	return count === all
		? `All of them: ${countPeople(count)}.`
		: `${formatCount(count)} of ${countPeople(all)} left.`;
}

function partsOf(text = ""): string[] {
	return text
		.split(",")
		.map((part) => part.trim())
		.filter(Boolean);
}
