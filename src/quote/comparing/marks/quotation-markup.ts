import { blank, filled, NOTHING, unseen } from "./same-length.ts";

/*
 * Markdown, HTML and bullets. What stands between such marks stays: a word in bold type is a word. Only what surely is
 * markup goes: "<not>" is an editor's insertion, "[safeguard](not)" no link, and what is struck out is no quotation.
 */

const COMMENT = /<!--[^<>]{0,500}-->/g;
const SCRIPT = /<(script|style)\b[^<>]{0,500}>[^<]{0,5000}<\/\1\s?>/gi;
const SUPERSCRIPT = /<sup(?:\s[^<>]{0,300})?>(?:<a\s[^<>]{0,300}>)?\s?\[?(\d{1,3})\]?\s?(?:<\/a>)?<\/sup>/gi;
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(\s[^<>]{0,500})?\/?>/gi;
const INLINE = new Set(
  "a abbr b bdi bdo big cite code dfn em font i kbd mark q samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const BLOCK = new Set(
  "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html img li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** What may keep an element's words from being read: then its tags stay, and the words are no quotation. */
const UNREAD = /display|visib|hidden|line-through|opacity|font-size|clip|screen-reader|sr-only/i;
const VOID = new Set(["br", "hr", "img", "wbr"]);
const ENTITY = /&(?:([a-z]{2,8}\d?)|#(\d{2,6})|#x([\da-f]{2,5}));/gi;
const LINK =
  /!?\[([^\][\n]{1,500})\]\((?:<[^<>\n]{0,500}>|(?:https?:\/\/|www\.|mailto:|\.{0,2}\/|#)[^()\s]{0,500})(?:\s"[^"\n]{0,200}")?\)/g;
const NAMED_NOTE = /\[(?:\^|fn\s?|note\s?|n\.?\s)(?=\d{1,3}\])/gi;
/** At a line's beginning: bullets, marks of quotation and of headings, in any order. */
const LINE_START =
  /(?<=^|[\n\r\u2028\u2029\f])[ \t\u00a0]{0,20}(?:(?:>|#{1,6}(?=\s)|[•·▪●◦‣⁃*+–—-](?=\s))[ \t\u00a0]{0,4}){1,8}/g;
const SIGNS = /[*_`]|\\(?=[!-/:-@[-`{-~])/g;
const DIVIDERS = /[|•▪●◦‣]/g;
/** In one look: whether there is anything of this kind at all. (`\s*` would run over empty lines from each of them anew.) */
const ANY = /[<&*_`|\\#>•·▪●◦‣⁃[]|(?:^|[\n\r\u2028\u2029\f])[^\S\n\r\u2028\u2029\f]*[+–—-]\s/;

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const ENTITIES: ReadonlyMap<string, string> = new Map(
  [
    "amp& lt< gt> quot\" apos' nbsp\u00a0 shy\u00ad zwj\u200d zwnj\u200c lrm\u200e rlm\u200f",
    "ldquo“ rdquo” lsquo‘ rsquo’ bdquo„ sbquo‚ laquo« raquo» ndash– mdash— minus− hellip… middot· sup1¹ sup2² sup3³",
    "eacuteé egraveè ecircê agraveà acircâ aacuteá ccedilç ocircô oacuteó oumlö uumlü aumlä iacuteí icircî iumlï ntildeñ uacuteú ugraveù ucircû",
  ]
    .join(" ")
    .split(" ")
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
);

/**
 * Takes the marks of Markdown, HTML and lists out of a pasted text.
 *
 * @returns a text of the same length
 */
export function withoutMarkup(text: string): string {
  if (!ANY.test(text)) return text;
  return withoutTags(text)
    .replace(ENTITY, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      const character = name === undefined ? characterOf(code) : ENTITIES.get(name.toLowerCase());
      return character === undefined ? whole : filled(character, whole);
    })
    .replace(LINK, (whole: string, words: string) => {
      const before = whole.indexOf("[") + 1;
      return NOTHING.repeat(before) + words + NOTHING.repeat(whole.length - before - words.length);
    })
    .replace(NAMED_NOTE, (whole) => `${NOTHING.repeat(whole.length - 1)}[`)
    .replace(LINE_START, blank)
    .replace(SIGNS, unseen)
    .replace(DIVIDERS, blank);
}

/**
 * Takes the tags of HTML out of a text, and what no reader of a page sees between them.
 *
 * @returns a text of the same length
 */
export function withoutTags(text: string): string {
  if (!text.includes("<")) return text;
  const closed = new Set(
    [...text.matchAll(/<\/([a-z][a-z0-9-]{0,30})\s?>/gi)].map(([, name]) => lower(name)),
  );
  return text
    .replace(COMMENT, unseen)
    .replace(SCRIPT, blank)
    .replace(SUPERSCRIPT, (whole: string, number: string) =>
      filled([...number].map((digit) => DIGITS[Number(digit)]).join(""), whole),
    )
    .replace(TAG, (whole: string, slash: string, tag: string, attributes = "") => {
      const name = lower(tag);
      const isElement = INLINE.has(name) || BLOCK.has(name) || /^[a-z]+-[a-z]/.test(name);
      if (!isElement || UNREAD.test(attributes) || (slash === "" && !closed.has(name) && !VOID.has(name)))
        return whole;
      return INLINE.has(name) ? unseen(whole) : blank(whole);
    });
}

function lower(name = ""): string {
  return name.toLowerCase();
}

function characterOf(code: number): string | undefined {
  const isCharacter = code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCharCode(code) : undefined;
}
