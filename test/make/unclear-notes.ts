/** Texts of notes of which it is unclear whose they are, by what is wrong with them. */
export const UNCLEAR_NOTES: Readonly<Record<string, string>> = {
	"a property twice": "---\ntype: contact\nemail: a@x.co\nemail: b@x.co\n---\n",
	"properties that are never closed": "---\ntype: contact\nemail: a@x.co\n\nText\n",
	"a colon in a value": "---\ntype: contact\ntitle: VP: Ops\n---\n",
	"an empty first line": "\n---\ntype: contact\n---\n",
	"a blank behind the first ---": "--- \ntype: contact\n---\n",
	"a tab before a list": "---\ntype: contact\nindustry:\n\t- x\n---\n",
	"no properties": "Text about them\n",
	"a type that is nobody's of ours": "---\ntype: person\n---\n",
};
