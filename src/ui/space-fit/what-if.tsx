import { Fragment } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type MovedDocument, tryOtherTerms } from "../../app/documents/what-if-document";
import type { Fit } from "../../core/fit/fit";
import type { SpaceEntry, Term } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { useHost } from "../shared/host";
import { countPeople, formatCount } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import { PressedButton } from "../shared/pressed-button";

/** Of more words or people the first are named. */
const NAMED = 10;

export interface WhatIfProps {
	readonly index: VaultIndex;
	readonly fit: Fit;
	readonly space: SpaceEntry;
	readonly term: Term;
}

/** What the ranking would be without a term of the space, or with a narrower one in its place; nothing is written until that is chosen. */
export function WhatIf({ index, fit, space, term }: WhatIfProps) {
	const host = useHost();
	const [words, setWords] = useState<string | undefined>(undefined);
	const instead = useMemo(() => (words === undefined ? [] : [words]), [words]);
	const { changes, gained, lost, top } = useMemo(
		() => tryOtherTerms(index, space, fit, [{ term, instead }]).document,
		[index, space, fit, term, instead],
	);
	const name = displayText(term.text);
	const { dimension, text } = term;
	return (
		<div class="warm-intros-what-if">
			<div class="warm-intros-what-if-words">
				<PressedButton isShown={words === undefined} onShow={() => setWords(undefined)}>
					{`Without “${name}”`}
				</PressedButton>
				{changes[0]?.narrower.slice(0, NAMED).map((one) => (
					<PressedButton
						key={one.words}
						isShown={one.words === words}
						onShow={() => setWords(one.words)}
					>
						{`${one.words} (${formatCount(one.people)})`}
					</PressedButton>
				))}
			</div>
			<div role="status">
				<Moved how="match in more" people={gained} />
				<Moved how="match in fewer" people={lost} />
				{gained.length + lost.length === 0 && (
					<p>Nobody would match in more or fewer dimensions.</p>
				)}
			</div>
			<p>
				First of those not yet met: <Names people={top} />
			</p>
			<button
				type="button"
				onClick={() =>
					host.act({ kind: "swap-term", path: space.path, dimension, term: text, instead })
				}
			>
				{words === undefined ? "Remove from my space…" : "Use this in my space…"}
			</button>
		</div>
	);
}

function Moved({
	how,
	people,
}: {
	readonly how: string;
	readonly people: readonly MovedDocument[];
}) {
	if (people.length === 0) return null;
	const more = people.length - NAMED;
	return (
		<p>
			{`${countPeople(people.length)} would ${how} dimensions: `}
			<Names people={people.slice(0, NAMED)} />
			{more > 0 && `, ${formatCount(more)} more`}
		</p>
	);
}

function Names({ people }: { readonly people: readonly MovedDocument[] }) {
	return people.map(({ path, name }, at) => (
		<Fragment key={path}>
			{at > 0 && " "}
			<span>
				<NoteLink path={path} text={name} />
				{at < people.length - 1 && ","}
			</span>
		</Fragment>
	));
}
