/*
 * Marks of markup that a reference is pasted with. What a footnote mark was in HTML becomes one in text, so that
 * "para. 8<sup>2</sup>" never is paragraph 82.
 */

const RAISED = /<sup[^<>]{0,200}>([^<>]{0,20})<\/sup>/gi;
const ANCHOR = /<a\s[^<>]{0,500}?\bhref\s?=\s?["']?([^\s"'<>]{1,500})["']?[^<>]{0,200}>([^<>]{0,500})<\/a>/gi;
const TAG = /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,500})?\/?>/gi;
const MARKDOWN_LINK = /!?\[([^[\]]{0,500})\]\(<?([^\s()<>]{1,500})>?(?:\s["'][^"'()]{0,200}["'])?\)/g;
const EMPHASIS = /[*`]+|~~|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu;
const ENTITIES: Record<string, string> = {
  "&nbsp;": " ",
  "&sect;": "§",
  "&para;": "¶",
  "&ndash;": "–",
  "&mdash;": "—",
  "&amp;": "&",
};

/** Takes Markdown and HTML off, keeping the words of a link and its address beside them. */
export function withoutMarkup(text: string): string {
  return text
    .replace(RAISED, (_, mark: string) => (/^\W*\d/.test(mark) ? "²" : ` ${mark} `))
    .replace(ANCHOR, "$2 $1")
    .replace(TAG, " ")
    .replace(MARKDOWN_LINK, "$1 $2")
    .replace(EMPHASIS, "")
    .replace(/^\s*(?:>\s?){1,5}|^\s*[-+•·]\s/, "")
    .replace(/&(?:nbsp|sect|para|[nm]dash|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
