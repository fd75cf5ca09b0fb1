import { useRef } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import type { Entry } from "../../core/index/entry";
import { shownSpace } from "../shared/shown-space";
import { useKeptPlace } from "../shared/use-kept-place";
import { CompanyPanel } from "./company-panel";
import { ElsewherePanel } from "./elsewhere-panel";
import { EventPanel } from "./event-panel";
import { InterviewPanel } from "./interview-panel";
import type { PanelView } from "./panel-view";
import { PersonPanel } from "./person-panel";
import { SpacePanel } from "./space-panel";

export interface NotePanelProps extends Omit<PanelView, "index" | "space"> {
	readonly live: LiveIndex;
	/** Path of the note that the panel follows; undefined before there was one. */
	readonly path: string | undefined;
}

/** What there is to know and to do about the active note, by what it is of; elsewhere what is due. */
export function NotePanel(props: NotePanelProps) {
	// The next note begins at the top.
	return <Panel key={props.path} {...props} />;
}

function Panel({ live, path, ...rest }: NotePanelProps) {
	const root = useRef<HTMLDivElement>(null);
	useKeptPlace(root, "whole");
	const { index } = live;
	const view = { ...rest, index, space: shownSpace(index, "") };
	const entry = path === undefined ? undefined : index.get(path);
	return (
		<div class="warm-intros warm-intros-panel" ref={root}>
			<PanelOf {...{ live, view, entry }} />
		</div>
	);
}

interface PanelOfProps {
	readonly live: LiveIndex;
	readonly view: PanelView;
	readonly entry: Entry | undefined;
}

/** The panel of each kind of note. */
function PanelOf({ live, view, entry }: PanelOfProps) {
	switch (entry?.kind) {
		case "contact":
			return <PersonPanel {...{ view, entry }} />;
		case "event":
			return <EventPanel {...{ view, entry }} />;
		case "company":
			return <CompanyPanel {...{ view, entry }} />;
		case "interview":
			return <InterviewPanel {...{ view, entry }} />;
		case "space":
			return <SpacePanel {...{ view, entry }} />;
		default:
			return <ElsewherePanel {...{ live, view }} />;
	}
}
