import type { ActKind } from "../../model/act.ts";
import type { Span } from "../../model/footnote.ts";
import type { VerbsFile } from "./read-verbs.ts";

/** Finds the verbs that "and" joins to an opening: from where that ends to where what it does may end at the latest. */
export type JoinedFinder = (text: string, opening: { end: number; kind: ActKind }, until: number) => Span[];

/** What may stand before a joined verb: "and, in this regard, strongly urges". */
const BETWEEN =
  "(?:,? ?in (?:this|that) (?:regard|context|connection|respect),?|,? ?accordingly,?|,? ?therefore,?)";
/** The forms after which somebody is asked to do something. */
const CALLS = /^(?:demands|urges|calls|requests|invites|encourages|recommends|appeals)/;
/** What begins a clause with a subject of its own, whose verb the joined one might be. */
const CLAUSE =
  /\b(?:that|which|who|whom|whose|where|whereby|when|while|how|what|if|(?<!\b(?:well|such) )as(?! well as\b))\b/gi;
/** What one is asked to do: "to report", and not "parties to the Convention". */
const ASKED = /\b(?:that|to (?!(?:the|an?|this|these|its|their|which|all|any)\b))/;
/** Fewer characters than these hardly are all that a verb says. */
const FEW = 24;
/** After these words a form is the noun that is spelled like it: "and requests for", "and demands of". */
const NOUN = /^\s+(?:for|of|from|by|made|in|on|under|contained|and)\b/;

/**
 * Makes a finder of joined verbs: "Condemns all violations, and *demands* that they end". It finds only what can hardly be
 * anything else: a finite form of the list after "and", not in quotation marks, brackets or a list after a colon; after a
 * comma where a clause with a subject of its own came before, and none of whose verbs is of the list; and not where both
 * verbs have one thing to say, "welcomes and encourages efforts", "requests the Board and invites States to report".
 */
export function joinedFinder({ joined = [], neutral, stronger }: VerbsFile): JoinedFinder {
  const forms = either(joined);
  const pattern = new RegExp(
    `(?<comma>[,;]?)\\sand(?<before>${BETWEEN}?\\s(?:(?:${either([...neutral, ...stronger])})\\s)*)(?<form>${forms})(?<also>(?:\\s(?:also|further|again))?)(?![\\p{L}-])`,
    "gu",
  );
  const anyForm = new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, "u");
  const endsWithForm = new RegExp(`(?<![\\p{L}-])(?:${forms})[\\s,]*$`, "u");
  return (text, { end: from, kind }, until) => {
    const words = text.slice(from, until);
    let last = 0;
    let isCall = kind === "call";
    return [...words.matchAll(pattern)].flatMap((match) => {
      const { comma = "", before = "", form = "", also = "" } = match.groups ?? {};
      const gap = words.slice(last, match.index);
      const end = match.index + match[0].length;
      if (!form.includes(" ") && NOUN.test(words.slice(end))) return [];
      if (isInside(words.slice(0, match.index)) || isOfClause(gap, comma !== "", anyForm)) return [];
      if (/^[\s,]*$/.test(gap) || endsWithForm.test(gap) || (isCall && !ASKED.test(gap))) return [];
      if (comma === "" && mayBeShared(gap)) return [];
      last = end;
      isCall = CALLS.test(form);
      const start = end - also.length - form.length - before.replace(/^[\s,]+/, "").length;
      return [{ start: from + start, end: from + end }];
    });
  };
}

/** Whether what follows these words may go on with a clause that began among them. */
function isOfClause(words: string, isAfterComma: boolean, anyForm: RegExp): boolean {
  const clause = [...words.matchAll(CLAUSE)].at(0);
  return clause !== undefined && (!isAfterComma || anyForm.test(words.slice(clause.index)));
}

/** Whether words between two verbs are so few, or end so, that both may go on together: "recognizes the efforts of and supports". */
function mayBeShared(words: string): boolean {
  return words.length < FEW || /\b(?:of|to|for|in|with|on|by|at|from)$/.test(words);
}

/** Whether what follows these words stands in quotation marks, in brackets, or in a list. */
function isInside(words: string): boolean {
  const count = (mark: string) => words.split(mark).length;
  return words.includes(":") || count("“") > count("”") || count("(") > count(")");
}

function either(phrases: readonly string[]): string {
  return [...phrases].sort((one, other) => other.length - one.length).join("|");
}
