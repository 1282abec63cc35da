// One class under one bounded quantifier each: no input makes these backtrack far.
const LINK = /!?\[([^\][\n]{1,500})\]\([^()\s]{0,500}\)/g;
const NOTE = /\[\^[^\][\s]{1,20}\]/g;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~])/g;
const EDGE_UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu;
/** What is not a single space. */
const OTHER_SPACES = /\s\s|[^\S ]/;
const MARKS = /\*+|`+|~~/g;

/** The words of a line of Markdown: without emphasis, links, marks of footnotes and tags, with single spaces. */
export function plainOf(markdown: string): string {
  const text = /[[\]<>\\_*`~]/.test(markdown)
    ? markdown
        .replace(LINK, "$1")
        .replace(NOTE, "")
        .replace(TAG, "")
        .replace(MARKS, (marks, at: number) => (markdown[at - 1] === "\\" ? marks : ""))
        .replace(EDGE_UNDERSCORES, "")
        .replace(ESCAPED, "$1")
    : markdown;
  return (OTHER_SPACES.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
