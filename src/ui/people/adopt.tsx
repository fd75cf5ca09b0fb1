import { useRef } from "preact/hooks";
import { MOST_UNREAD } from "../../app/people/adopt";
import { type AdoptionChoice, propertyLabel } from "../../app/people/adoption-choice";
import type { ProposedNames, ProposedRule } from "../../core/adopt/propose-adoption";
import { DialogPage } from "../shared/dialog-page";
import { useDialog } from "../shared/dialog-window";
import { Fields, type FieldValues, type FormField, useFieldValues, YES } from "../shared/fields";
import { useWork } from "../shared/use-work";
import { countPeople } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";
import { countOf } from "../../core/text/count-of";

const MAX_SAMPLES = 5;
const RULE_LABELS = { type: "Type", folder: "Folder", tag: "Tag" } as const;

export interface AdoptProps {
	readonly choice: AdoptionChoice;
	/** Saves what is chosen as settings. */
	readonly onSave: () => Promise<void>;
}

/** A switch for a part of what is proposed. */
interface PartField extends FormField {
	readonly part: ProposedRule | ProposedNames;
}

/** Shows how the people of a vault would be found and read, lets the user leave parts out, and saves the rest as settings. */
export function Adopt({ choice, onSave }: AdoptProps) {
	const { close } = useDialog();
	const work = useWork();
	const rules = choice.proposal.rules.map((rule) =>
		partField(rule, `${RULE_LABELS[rule.kind]} ${rule.value}`, ruleLabel(rule)),
	);
	const names = choice.proposal.properties.map((one) =>
		partField(one, propertyLabel(one.property), listNames(one.names)),
	);
	const typed = useFieldValues([...rules, ...names]);
	useWanted(choice, [...rules, ...names], typed.value);
	const { people, changes } = choice;
	const count = countPeople(people.length);
	const isPossible = changes.length > 0 && people.length > 0;
	const save = (): void => void work.finish(() => onSave().then(() => undefined));
	return (
		<DialogPage
			work={work}
			onStartOver={typed.startOver}
			isMainFocused
			actions={[
				{
					label: isPossible ? `Read ${count} as contacts` : "Nothing to adopt",
					run: save,
					isMain: true,
					isDisabled: !isPossible,
				},
				{ label: "Cancel", run: close },
			]}
		>
			<p class="warm-intros-adopt-word">
				These notes look like people. The notes stay as they are: only the settings change.
			</p>
			{rules.length > 0 && <Title text="How contacts are found" />}
			<Fields fields={rules} typed={typed} onEnter={save} />
			{names.length > 0 && <Title text="What their properties are called" />}
			<Fields fields={names} typed={typed} onEnter={save} />
			<Title text={people.length === 0 ? "Nobody would be read" : `${count} would be read`} />
			<Samples choice={choice} />
			<Unread choice={choice} />
		</DialogPage>
	);
}

function partField(part: PartField["part"], name: string, desc: string): PartField {
	const isOff = "isByName" in part && part.isByName;
	return { part, key: name, name, desc, isSwitch: true, ...(isOff ? {} : { value: YES }) };
}

/** Tells the choice which parts are switched off, those too that were when the dialog was left. */
function useWanted(choice: AdoptionChoice, fields: readonly PartField[], values: FieldValues) {
	const out = useRef(new Set(choice.leftOut)).current;
	for (const { key, part } of fields) {
		const isWanted = values.get(key) === YES;
		if (isWanted !== out.has(part)) continue;
		if (isWanted) out.delete(part);
		else out.add(part);
		choice.want(part, isWanted);
	}
}

function Title({ text }: { readonly text: string }) {
	return <h4 class="warm-intros-adopt-title">{text}</h4>;
}

function Samples({ choice }: Pick<AdoptProps, "choice">) {
	const samples = choice.samples(MAX_SAMPLES);
	const more = choice.people.length - samples.length;
	const [nameId, hiddenName] = useHiddenName("Some of them");
	if (samples.length === 0) return null;
	return (
		<>
			{hiddenName}
			<ul class="warm-intros-adopt-people" aria-labelledby={nameId}>
				{samples.map(({ name, path, values }) => (
					<li key={path}>
						<div class="warm-intros-adopt-person">
							<span class="warm-intros-adopt-name" dir="auto">
								{name}
							</span>
							<span class="warm-intros-picker-note" dir="auto">
								{path}
							</span>
						</div>
						{values.size === 0 && <div class="warm-intros-picker-note">Only the name</div>}
						{values.size > 0 && (
							<dl class="warm-intros-adopt-values">
								{[...values].map(([id, label]) => (
									<div key={id}>
										<dt>{propertyLabel(id)}</dt>
										<dd dir="auto">{label}</dd>
									</div>
								))}
							</dl>
						)}
					</li>
				))}
			</ul>
			{more > 0 && <div class="warm-intros-picker-note">… and {countPeople(more)} more</div>}
		</>
	);
}

function Unread({ choice }: Pick<AdoptProps, "choice">) {
	const { unread } = choice;
	if (unread.length === 0) return null;
	const more = unread.length - MOST_UNREAD;
	return (
		<p class="warm-intros-adopt-word" dir="auto">
			Not read: {listNames(unread.slice(0, MOST_UNREAD))}
			{more > 0 && ` and ${more} more`}
		</p>
	);
}

function ruleLabel({ notes, people, isByName }: ProposedRule): string {
	const count = countOf(notes, "note");
	if (isByName) return `${count}, by its name alone`;
	return people === notes
		? `${count}, ${notes === 1 ? "" : "all "}with a person’s properties`
		: `${count}, ${people} with a person’s properties`;
}

function listNames(names: AdoptionChoice["unread"]): string {
	return names
		.map(({ name, notes, inText }) => {
			const words = inText ? `${name} in the text` : name;
			return notes === 0 ? words : `${words} (${countOf(notes, "note")})`;
		})
		.join(", ");
}
