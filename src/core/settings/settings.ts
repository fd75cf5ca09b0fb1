import type { Problem } from "../text/problem";
import {
	DEFAULT_INTERVIEW,
	type InterviewSettings,
	readInterviewSettings,
} from "./interview-settings";
import { DEFAULT_IMPORT, type ImportSettings, readImportSettings } from "./import-settings";
import { DEFAULT_FOLDERS, type FolderKind, type NoteFolders } from "./note-folders";
import { DEFAULT_PIPELINE, type PipelineSettings } from "./pipeline-settings";
import { readPipeline } from "./read-pipeline";
import { SettingsReader } from "./settings-reader";
import { PROPERTY_IDS, type PropertyId, type PropertyNames } from "./property-names";

/** What a user can set; read from the plugin's `data.json` by the app and by the command line alike. */
export interface Settings {
	/** How contacts are found: by `type`, by folder, by tag; any one suffices. */
	readonly contacts: {
		readonly types: readonly string[];
		readonly folders: readonly string[];
		readonly tags: readonly string[];
	};
	readonly properties: PropertyNames;
	/** Path or name of the space that is meant when none is named; empty: the only one. */
	readonly defaultSpace: string;
	readonly logHeading: string;
	/** Where new notes go. */
	readonly folders: NoteFolders;
	readonly pipeline: PipelineSettings;
	readonly interview: InterviewSettings;
	readonly import: ImportSettings;
	/** What drafts say of me; empty: a gap that stays visible. */
	readonly me: { readonly name: string; readonly introduction: string };
}

export const DEFAULT_SETTINGS: Settings = {
	contacts: { types: ["contact"], folders: [], tags: [] },
	properties: {},
	defaultSpace: "",
	logHeading: "Introduction log",
	folders: DEFAULT_FOLDERS,
	pipeline: DEFAULT_PIPELINE,
	interview: DEFAULT_INTERVIEW,
	import: DEFAULT_IMPORT,
	me: { name: "", introduction: "" },
};

/** Settings as read, with what in them could not be used; that part has its default. */
export interface SettingsReading {
	readonly settings: Settings;
	readonly problems: readonly Problem[];
}

/** Reads settings from the parsed content of `data.json` (undefined: none yet); never throws. `path` is for the problems. */
export function readSettings(data: unknown, path: string): SettingsReading {
	if (data === undefined || data === null) return { settings: DEFAULT_SETTINGS, problems: [] };
	const reader = new SettingsReader(path);
	const root = reader.record(data, "");
	const contacts = reader.record(root.contacts, "contacts");
	const { types } = DEFAULT_SETTINGS.contacts;
	const settings: Settings = {
		contacts: {
			types: reader.names(contacts.types, "contacts.types") ?? types,
			folders: (reader.names(contacts.folders, "contacts.folders") ?? []).map(trimSlashes),
			tags: (reader.names(contacts.tags, "contacts.tags") ?? [])
				.map((tag) => tag.replace(/^#/, ""))
				.filter(Boolean),
		},
		properties: readPropertyNames(root.properties, reader),
		defaultSpace: reader.text(root.defaultSpace, "defaultSpace") ?? "",
		logHeading:
			reader.text(root.logHeading, "logHeading")?.replace(/^#+\s*/, "") ||
			DEFAULT_SETTINGS.logHeading,
		folders: readFolders(root.folders, reader),
		pipeline: readPipeline(root.pipeline, reader),
		interview: readInterviewSettings(root.interview, reader),
		import: readImportSettings(root.import, reader),
		me: readMe(root.me, reader),
	};
	return { settings, problems: reader.problems };
}

function readPropertyNames(data: unknown, reader: SettingsReader): PropertyNames {
	const names: Partial<Record<PropertyId, readonly string[]>> = {};
	for (const [key, value] of Object.entries(reader.record(data, "properties"))) {
		const property = PROPERTY_IDS.find((id) => id === key);
		if (!property) {
			reader.complain(
				`properties.${key}`,
				"the name of a property of contacts, companies, events, terms, interviews or spaces",
			);
			continue;
		}
		const read = reader.names(value, `properties.${key}`);
		if (read && read.length > 0) names[property] = read;
	}
	return names;
}

function readFolders(data: unknown, reader: SettingsReader): NoteFolders {
	const given = reader.record(data, "folders");
	const folder = (kind: FolderKind): string => {
		const text = reader.text(given[kind], `folders.${kind}`);
		return text === undefined ? DEFAULT_FOLDERS[kind] : trimSlashes(text);
	};
	return {
		contact: folder("contact"),
		company: folder("company"),
		event: folder("event"),
		term: folder("term"),
		space: folder("space"),
		interview: folder("interview"),
		draft: folder("draft"),
	};
}

function readMe(data: unknown, reader: SettingsReader): Settings["me"] {
	const given = reader.record(data, "me");
	return {
		name: reader.text(given.name, "me.name") ?? "",
		introduction: reader.text(given.introduction, "me.introduction") ?? "",
	};
}

function trimSlashes(path: string): string {
	return path.replace(/^\/+|\/+$/g, "");
}
