/** Everything that can be done for several people at once: what its button says, and a Lucide icon for its menu. */
export const FOR_SEVERAL = {
	"add-all": { label: "Add to pipeline", icon: "lucide-list-plus" },
	"categorize-all": { label: "Category…", icon: "lucide-tag" },
	"snooze-all": { label: "Snooze…", icon: "lucide-alarm-clock" },
	"record-all": { label: "Record…", icon: "lucide-calendar-days" },
	"export-all": { label: "Export as CSV", icon: "lucide-download" },
	"close-all": { label: "Close…", icon: "lucide-archive" },
} as const;

/** Something that can be done for several people at once. */
export type ForSeveral = keyof typeof FOR_SEVERAL;

export const ALL_FOR_SEVERAL = Object.keys(FOR_SEVERAL) as readonly ForSeveral[];
