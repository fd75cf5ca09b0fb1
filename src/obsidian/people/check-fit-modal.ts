import { Modal, Setting } from "obsidian";
import { knownTerms, prepareTerms, type TermAnswers } from "../../app/fit/check-fit";
import type { CheckWalk, WalkStep } from "../../app/fit/check-walk";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { safeWebLink } from "../../ui/shared/web-link";
import { DIMENSION_WORDS } from "../../ui/shared/words";
import { TermQuestion } from "./term-question";
import type { Context } from "../context";

/** Shows one person after the other, and asks for what is missing of their industry, profession and geography. */
export class CheckFitModal extends Modal {
	readonly #context: Context;
	readonly #space: SpaceEntry;
	readonly #walk: CheckWalk;
	readonly #look: () => PersonFit | undefined;
	#person: PersonFit | undefined;
	#questions: readonly TermQuestion[] = [];
	/** The question that number keys answer: the one that was last in focus. */
	#asked: TermQuestion | undefined;
	#errorEl: HTMLElement | undefined;
	#isBusy = false;

	/** `look` gives the person that the walk is at, as the notes are now. */
	constructor(
		context: Context,
		space: SpaceEntry,
		walk: CheckWalk,
		look: () => PersonFit | undefined,
	) {
		super(context.app);
		this.#context = context;
		this.#space = space;
		this.#walk = walk;
		this.#look = look;
		this.setTitle("Check fit");
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-check"]);
		this.modalEl.tabIndex = -1; // a click beside the fields leaves the keys here
		this.modalEl.addEventListener("keydown", (event) => this.#onKey(event));
		this.modalEl.addEventListener("focusin", ({ target }) => {
			this.#asked = this.#questions.find((one) => one.has(target)) ?? this.#asked;
		});
		this.#show();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#show(): void {
		this.contentEl.empty();
		this.#person = this.#look();
		if (this.#person) this.#draw(this.#person);
		else this.#drawEnd();
	}

	#draw(person: PersonFit): void {
		const { contentEl } = this;
		const { at, of } = this.#walk.place;
		contentEl.createDiv({
			cls: "warm-intros-check-place",
			text: `${at} of ${of}`,
			attr: { role: "status" },
		});
		drawPerson(contentEl, person);
		const questions: TermQuestion[] = [];
		for (const { dimension, words, from } of knownTerms(person)) {
			if (words.length === 0) {
				const { app, live } = this.#context;
				const question = new TermQuestion(app, live, this.#space, dimension);
				question.draw(contentEl);
				questions.push(question);
			} else {
				const row = contentEl.createDiv("warm-intros-check-known");
				row.createSpan({ cls: "warm-intros-check-label", text: DIMENSION_WORDS[dimension] });
				row.createSpan({ text: words.join(", "), attr: { dir: "auto" } });
				const note = from === undefined ? "" : `from ${from}`;
				if (note !== "") row.createSpan({ cls: "warm-intros-picker-note", text: note });
			}
		}
		this.#questions = questions;
		this.#asked = questions[0];
		this.#errorEl = contentEl.createDiv({ cls: "warm-intros-form-error", attr: { role: "alert" } });
		this.#drawFoot();
		this.#asked?.focus();
	}

	#drawFoot(): void {
		const { contentEl } = this;
		const keys = contentEl.createEl("ul", {
			cls: "warm-intros-check-keys",
			attr: { "aria-label": "Keys" },
		});
		for (const [key, words] of KEYS) {
			const item = keys.createEl("li");
			item.createEl("kbd", { text: key });
			item.appendText(` ${words}`);
		}
		const button = (foot: Setting, label: string, run: () => void, isCta = false): Setting =>
			foot.addButton((one) => {
				one.setButtonText(label).onClick(run);
				if (isCta) one.setCta();
			});
		const foot = new Setting(contentEl).setClass("warm-intros-check-foot");
		button(foot, "Save", () => void this.#save(), true);
		button(foot, "Skip", () => this.#leave("skipped"));
		button(foot, "Nothing here fits", () => this.#leave("unfitting"));
	}

	#drawEnd(): void {
		const { contentEl } = this;
		this.#questions = [];
		const { answered, skipped, unfitting } = this.#walk.counts;
		const counts = [`${answered} answered`, `${skipped} skipped`];
		if (unfitting > 0) counts.push(`${unfitting} where nothing fits`);
		contentEl.createEl("p", {
			text: `That was the last one. ${counts.join(", ")}.`,
			attr: { role: "status" },
		});
		const foot = new Setting(contentEl);
		if (skipped > 0)
			foot.addButton((button) =>
				button.setButtonText("Go back to those skipped").onClick(() => {
					this.#walk.again();
					this.#show();
				}),
			);
		foot.addButton((button) => {
			button
				.setButtonText("Close")
				.setCta()
				.onClick(() => this.close());
			button.buttonEl.focus();
		});
	}

	#onKey(event: KeyboardEvent): void {
		const { key, target } = event;
		if (!this.#person || event.defaultPrevented || event.isComposing) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const isTyped = isElement(target) && target.closest("input") !== null;
		if (key === "Enter") {
			const isOwn = isElement(target) && target.closest(OWN_ENTER) !== null;
			if (isOwn || this.#questions.some(({ isSuggesting }) => isSuggesting)) return;
			event.preventDefault();
			void this.#save();
		} else if (!isTyped && this.#onPlainKey(key.toLowerCase())) event.preventDefault();
	}

	/** Does what a key stands for where nothing is being typed; says whether it stands for something. */
	#onPlainKey(key: string): boolean {
		if (key === "s") this.#leave("skipped");
		else if (key === "n") this.#leave("unfitting");
		else if (key === "0") this.#asked?.type();
		else if (/^[1-9]$/.test(key)) this.#asked?.toggle(Number(key) - 1);
		else if (key === "arrowdown") this.#turn(1);
		else if (key === "arrowup") this.#turn(-1);
		else return false;
		return true;
	}

	/** Goes to the next question, or to the one before. */
	#turn(by: 1 | -1): void {
		const at = this.#questions.findIndex((one) => one === this.#asked);
		this.#questions[at + by]?.focus();
	}

	#leave(step: WalkStep): void {
		if (this.#isBusy) return;
		this.#walk.leave(step);
		this.#show();
	}

	/** One answer is one write; then comes the next person. */
	async #save(): Promise<void> {
		const person = this.#person;
		if (this.#isBusy || !person) return;
		this.#isBusy = true;
		const answers: TermAnswers = new Map(
			this.#questions.map((one) => [one.dimension, one.terms] as const),
		);
		const { live, runner } = this.#context;
		const complaint = await runner.run(prepareTerms(live.index, person.entry.path, answers));
		this.#isBusy = false;
		if (complaint === undefined) this.#leave("answered");
		else this.#errorEl?.setText(complaint);
	}
}

const KEYS = [
	["1–9", "choose a term"],
	["0", "types another"],
	["↑ ↓", "other question"],
	["Enter", "saves"],
	["S", "skips"],
	["N", "nothing fits"],
	["Esc", "ends"],
] as const;

/** Where Enter is the control's own. */
const OWN_ENTER = "a, .warm-intros-check-foot button, .modal-close-button";

function isElement(target: EventTarget | null): target is Element {
	return target !== null && "closest" in target;
}

function drawPerson(parent: HTMLElement, { entry: { note } }: PersonFit): void {
	parent.createEl("h3", {
		cls: "warm-intros-check-name",
		text: note.name,
		attr: { dir: "auto" },
	});
	const [company] = note.company;
	const work = [note.title, company === undefined ? undefined : displayText(company)];
	const words = work.filter((word) => word !== undefined).join(", ");
	if (words !== "") parent.createDiv({ text: words, attr: { dir: "auto" } });
	const address = note.linkedin === undefined ? undefined : safeWebLink(note.linkedin);
	if (address !== undefined)
		parent.createEl("a", {
			cls: "external-link",
			text: "Profile",
			href: address,
			attr: { target: "_blank", rel: "noopener", "aria-label": `Profile of ${note.name}` },
		});
}
