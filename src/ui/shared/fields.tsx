import type { ComponentChildren, FunctionComponent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useHost } from "./host";
import { type Typed, useTyped } from "./use-typed";
import { useHiddenName } from "./use-name";
import { useUniqueId } from "./use-unique-id";

/** One field of a form. */
export interface FormField {
	readonly key: string;
	readonly name: string;
	readonly desc?: string;
	readonly placeholder?: string;
	readonly value?: string;
	/** What is typed in; text where nothing is said. */
	readonly type?: "time" | "number";
	/** What can be chosen, by value, where nothing is to be typed. */
	readonly choices?: Readonly<Record<string, string>>;
	/** What is offered while something is typed. */
	readonly suggest?: (typed: string) => readonly string[];
	/** Whether what is typed in may have several lines. */
	readonly isLong?: boolean;
	/** How many lines are seen of it at first. */
	readonly rows?: number;
	/** Whether Enter is done with it and only Shift+Enter begins a new line. */
	readonly savesByEnter?: boolean;
	/** A switch; its value is `yes` or "". */
	readonly isSwitch?: boolean;
	/** Whether it has the focus to begin with. */
	readonly isFirst?: boolean;
	/** What stands below its label, where it is none of these. */
	readonly Control?: FunctionComponent<ControlProps>;
}

/** What a switch says that is on. */
export const YES = "yes";

/** What the fields of a form say, by their keys. */
export type FieldValues = ReadonlyMap<string, string>;

/** What the fields of a form say, kept when the dialog is left: what was changed alone, so that a new day stays today. What is `given` goes before what was left. */
export function useFieldValues(
	fields: readonly FormField[],
	given?: Readonly<Record<string, string>>,
): Typed<FieldValues> {
	const firsts = new Map(fields.map(({ key, value }) => [key, value ?? ""]));
	const typed = useTyped<Readonly<Record<string, string>>>({}, given);
	const change = (values: FieldValues): void =>
		typed.change(
			Object.fromEntries([...values].filter(([key, value]) => firsts.get(key) !== value)),
		);
	return {
		value: new Map([...firsts].map(([key, first]) => [key, typed.value[key] ?? first])),
		change,
		startOver: typed.startOver,
	};
}

export interface FieldsProps {
	readonly fields: readonly FormField[];
	readonly typed: Typed<FieldValues>;
	/** What Enter does in a field of one line. */
	readonly onEnter: () => void;
}

/** The fields of a form, one below the other, each with its label. */
export function Fields({ fields, typed: { value: values, change }, onEnter }: FieldsProps) {
	return (
		<>
			{fields.map((field) => (
				<Field
					key={field.key}
					field={field}
					value={values.get(field.key) ?? ""}
					onInput={(value) => change(new Map([...values, [field.key, value]]))}
					onEnter={onEnter}
				/>
			))}
		</>
	);
}

interface FieldProps {
	readonly field: FormField;
	readonly value: string;
	readonly onInput: (value: string) => void;
	readonly onEnter: () => void;
}

function Field(props: FieldProps) {
	const { field, value, onInput } = props;
	const { name, desc, choices, isSwitch, isLong = false, Control } = field;
	return (
		<SettingRow
			label={name}
			desc={desc}
			kind={isSwitch === true ? "mod-toggle" : isLong || Control ? "is-long" : ""}
		>
			{(id) =>
				Control ? (
					<Control {...props} id={id} />
				) : choices ? (
					<Choices id={id} choices={choices} value={value} onInput={onInput} />
				) : isSwitch === true ? (
					<Switch id={id} isOn={value === YES} onChange={(isOn) => onInput(isOn ? YES : "")} />
				) : isLong ? (
					<LongInput {...props} id={id} />
				) : (
					<LineInput {...props} id={id} />
				)
			}
		</SettingRow>
	);
}

export interface SettingRowProps {
	readonly label: string;
	readonly desc?: string | undefined;
	/** A switch, or a field of several lines below its label. */
	readonly kind?: "mod-toggle" | "is-long" | "";
	/** Draws the control, by the id that its label names. */
	readonly children: (id: string) => ComponentChildren;
}

/** A control with its label, as the app's settings have it. */
export function SettingRow({ label, desc, kind = "", children }: SettingRowProps) {
	const id = useUniqueId();
	return (
		<div class={`setting-item ${kind}`}>
			<div class="setting-item-info">
				<label class="setting-item-name" for={id} dir="auto">
					{label}
				</label>
				{desc !== undefined && (
					<div class="setting-item-description" dir="auto">
						{desc}
					</div>
				)}
			</div>
			<div class="setting-item-control">{children(id)}</div>
		</div>
	);
}

interface ChoicesProps {
	readonly id?: string;
	readonly label?: string;
	readonly choices: Readonly<Record<string, string>>;
	readonly value: string;
	readonly onInput: (value: string) => void;
}

/** One of a few things, by value; a label where no text beside it names it. */
export function Choices({ id, label, choices, value, onInput }: ChoicesProps) {
	const [nameId, hiddenName] = useHiddenName(label);
	return (
		<>
			{hiddenName}
			<select
				id={id}
				class="dropdown"
				aria-labelledby={nameId}
				value={value}
				onChange={({ currentTarget }) => onInput(currentTarget.value)}
			>
				{Object.entries(choices).map(([choice, text]) => (
					<option key={choice} value={choice} selected={choice === value}>
						{text}
					</option>
				))}
			</select>
		</>
	);
}

/** A switch with its label. */
export function SwitchRow({
	label,
	...control
}: Omit<SwitchProps, "id"> & { readonly label: string }) {
	return (
		<SettingRow label={label} kind="mod-toggle">
			{(id) => <Switch id={id} {...control} />}
		</SettingRow>
	);
}

interface SwitchProps {
	readonly id: string;
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
}

function Switch({ id, isOn, onChange }: SwitchProps) {
	return (
		<label class={`checkbox-container${isOn ? " is-enabled" : ""}`}>
			<input
				id={id}
				type="checkbox"
				checked={isOn}
				onChange={({ currentTarget }) => onChange(currentTarget.checked)}
			/>
		</label>
	);
}

/** What the control of a field works with; `id` is that of what its label names. */
export interface ControlProps extends FieldProps {
	readonly id: string;
}

function LongInput({ id, field, value, onInput, onEnter }: ControlProps) {
	const { placeholder, isFirst, rows = 4, savesByEnter = false } = field;
	const ref = useFirstFocus<HTMLTextAreaElement>(isFirst);
	return (
		<textarea
			id={id}
			ref={ref}
			rows={rows}
			dir="auto"
			placeholder={placeholder}
			value={value}
			enterkeyhint={savesByEnter ? "done" : undefined}
			onInput={({ currentTarget }) => onInput(currentTarget.value)}
			onKeyDown={(event) => {
				if (!savesByEnter || !isPlainEnter(event) || event.shiftKey) return;
				event.preventDefault();
				onEnter();
			}}
		/>
	);
}

function LineInput({ id, field, value, onInput, onEnter }: ControlProps) {
	const { placeholder, type = "text", suggest, isFirst } = field;
	const ref = useFirstFocus<HTMLInputElement>(isFirst);
	useSuggest(ref, suggest);
	const kind: object = { type }; // Preact's types know no input of several types
	return (
		<input
			{...kind}
			id={id}
			ref={ref}
			dir="auto"
			placeholder={placeholder}
			value={value}
			onInput={({ currentTarget }) => onInput(currentTarget.value)}
			onKeyDown={(event) => {
				if (!isPlainEnter(event) || isSuggesting(event.currentTarget)) return;
				event.preventDefault();
				onEnter();
			}}
		/>
	);
}

/** Whether a key is an Enter that nothing has taken, neither a word being composed nor the dialog's own Mod+Enter. */
export function isPlainEnter(event: KeyboardEvent): boolean {
	const { key, isComposing, defaultPrevented, ctrlKey, metaKey } = event;
	return key === "Enter" && !isComposing && !defaultPrevented && !ctrlKey && !metaKey;
}

/** Whether words are offered below a field: Enter takes one of them then. */
export function isSuggesting(input: HTMLElement): boolean {
	return input.hasAttribute("data-suggesting");
}

/** Has the app offer words below a field while something is typed into it. */
export function useSuggest(
	ref: { readonly current: HTMLInputElement | null },
	suggest: ((typed: string) => readonly string[]) | undefined,
): void {
	const host = useHost();
	const source = useRef(suggest);
	source.current = suggest;
	const isOffering = suggest !== undefined;
	useLayoutEffect(() => {
		const input = ref.current;
		if (!isOffering || !input) return undefined;
		return host.suggest(input, (typed) => source.current?.(typed) ?? []);
	}, [isOffering]);
}

function useFirstFocus<E extends HTMLElement>(isFirst = false) {
	const ref = useRef<E>(null);
	useLayoutEffect(() => {
		if (isFirst) ref.current?.focus();
	}, []);
	return ref;
}
