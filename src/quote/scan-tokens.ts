import * as abbreviated from "./forms/abbreviated.ts";
import { pattern as resolution } from "./forms/document-name.ts";
import { fold, INVISIBLE } from "./forms/grammar/fold.ts";
import * as ordinal from "./forms/ordinal.ts";
import * as paragraph from "./forms/paragraph.ts";
import * as preamble from "./forms/preamble.ts";
import * as sentence from "./forms/sentence.ts";

/** Marks of footnotes: "para. 8²", "para. 8[2]". Numbers they are, but of nothing in the text. */
const NOTE_MARK = /[\u00b9\u00b2\u00b3\u2070\u2074-\u208e]|(?<=\S)\[\d{1,3}\]/g;

/** Running text as it is read. */
interface PlainText {
  /** Folded, without what can't be seen, with space for marks of footnotes. */
  plain: string;
  /** The same with its lines' ends, which folding makes spaces; of the same length. */
  lines: string;
  /** Where in the text a character of it stands. */
  at(offset: number): number;
}

/** Makes running text plain for the grammar of references, and remembers where everything stood. */
export function plainText(text: string): PlainText {
  const folded = fold(text).replace(NOTE_MARK, (mark) => " ".repeat(mark.length));
  // Runs of what can be seen, and where each began.
  const runs: { plain: number; text: number }[] = [{ plain: 0, text: 0 }];
  let dropped = 0;
  const plain = folded.replace(INVISIBLE, (_, offset: number) => {
    dropped++;
    runs.push({ plain: offset + 1 - dropped, text: offset + 1 });
    return "";
  });
  if (dropped === 0) return { plain, lines: text, at: (offset) => offset };
  const at = (offset: number) => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.plain ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const run = runs[low] ?? { plain: 0, text: 0 };
    return run.text + offset - run.plain;
  };
  return { plain, lines: text.replace(INVISIBLE, ""), at };
}

/** A word or a few that mean something to a reference: a document, a place in one, what is of another text. */
export interface Token {
  kind: (typeof KINDS)[number] | "other";
  text: string;
  start: number;
  end: number;
}

const PLACES = [preamble.pattern, paragraph.pattern, abbreviated.pattern, ordinal.pattern];
// What ends the reach of a document: the next "para. 5" may well be in one of these.
const OTHER = [
  "[A-Z]{1,4}/[A-Z0-9./-]{0,30}\\d",
  "\\d{1,3}/\\d{1,3}",
  "(?:articles?|arts?\\.|rules?|chapters?|sections?|sects?\\.|goals?|targets?|act(?:\\sof)?|pp?\\.)\\s?\\d",
  "resolutions?\\s\\d{2,4}",
  "conventions?|charter|covenant|treaty|treaties|protocol|declaration|decision|report|statement|judgments?",
  "principles|guidelines|guide|opinion|study|UNCAC|UNTOC|FATF|OECD|GRECO|constitution|statute|directive|regulation",
  "agreement|bill|communiqué|compendium|(?:general\\s)?comment|commentary|court|draft|handbook|legislative|letter",
  "manual|memorandum|minutes|panel|paper|rapporteur|recommendation|ruling|speech|submission|summary|toolkit",
  "tribunal|https?:",
  // An author with a year, a publisher with one.
  "\\([A-Z][^()\\d\\n]{1,60},\\s\\d{4}\\)|\\w+\\s\\(\\d{4}[a-z]?\\)",
];
const TOKEN = new RegExp(
  `(?<![\\w/.-])(?:(${resolution})(?![\\w/]|-\\w)|(${PLACES.join("|")})(?![\\w/]|[.(]\\w|,\\d|-(?:\\d|[a-z]\\b)|[- ](?:bis|ter|quater)\\b)|(${sentence.SENTENCES})\\b|(ibid|idem|id\\.)|(?:${OTHER.join("|")})(?!\\w))`,
  "gi",
);

const KINDS = ["document", "place", "sentences", "ibid"] as const;
/** Before a number that is a resolution's, but not the Assembly's: the Human Rights Council has an S-32/1 too. */
const FOREIGN =
  /(?:(?:assembly|council(?:'s)?|hrc|conference|committee|commission|parties|cosp)\s|(?:human rights council|hrc)\b[^.;\n]{0,60})$/i;
const FOREIGN_AFTER = /^(?:\s(?:of|by)\s(?:the\s)?|,?\s\(?)(?:(?:un\s)?human rights council|hrc)\b/i;

/** Finds all that matters to references, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, ...groups] = match;
    let kind: Token["kind"] = KINDS[groups.findIndex((group) => group !== undefined)] ?? "other";
    if (kind === "place" && /^[op]ps?[ -]?\d/i.test(whole) && !abbreviated.inCapitals(whole)) continue;
    if (kind === "document" && isForeign(text, whole, match.index)) kind = "other";
    tokens.push({ kind, text: whole, start: match.index, end: match.index + whole.length });
  }
  return tokens;
}

/** Whether a resolution is said to be another body's; a symbol that says whose it is can't be. */
function isForeign(text: string, name: string, at: number): boolean {
  if (/\/RES\/|assembly|UNGA|\bG\.?\s?A\b|security|human|\b[SR]\.?\s?C\b/i.test(name)) return false;
  const end = at + name.length;
  return FOREIGN.test(text.slice(Math.max(0, at - 90), at)) || FOREIGN_AFTER.test(text.slice(end, end + 40));
}
