import * as abbreviated from "./forms/abbreviated.ts";
import { pattern as resolution } from "./forms/document.ts";
import { fold } from "./forms/grammar/fold.ts";
import { addressOf, listItems } from "./forms/grammar/numbers.ts";
import * as ordinal from "./forms/ordinal.ts";
import * as paragraph from "./forms/paragraph.ts";
import * as preamble from "./forms/preamble.ts";
import * as sentence from "./forms/sentence.ts";

/** A reference to a passage of a resolution, found in running text. */
export interface FoundReference {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** The symbol of the resolution: not only ours are found, so that "ibid." is never taken for ours. */
  document: string;
  /** Canonical; whether the document has it is for `locate` to say. */
  address: string;
  /** Whether the document is the one that was named before, as in "ibid., para. 17". */
  relative: boolean;
}

interface Token {
  kind: (typeof KINDS)[number] | "other";
  text: string;
  start: number;
  end: number;
}

const PLACES = [preamble.pattern, paragraph.pattern, abbreviated.pattern, ordinal.pattern];
// What ends the reach of a document: the next "para. 5" may well be in one of these.
const OTHER = [
  "[A-Z]{1,4}/[A-Z0-9./-]{0,30}\\d",
  "(?:articles?|art\\.)\\s\\d",
  "conventions?|charter|covenant|treaty|treaties|protocol|declaration|decision|report|statement|judgments?",
  "principles|guidelines|opinion|study|UNCAC|UNTOC",
];
const TOKEN = new RegExp(
  `(?<![\\w/.-])(?:(${resolution})(?![\\w/]|-\\w)|(${PLACES.join("|")})(?![\\w/²³¹]|[.(]\\w)|(${sentence.SENTENCES})\\b|(ibid|idem|id\\.)|(?:${OTHER.join("|")})\\b)`,
  "gi",
);

const KINDS = ["document", "place", "sentences", "ibid"] as const;
/** Before a number that is a resolution's, but not the Assembly's. */
const FOREIGN = /(?:council|conference|committee|commission|parties|cosp)\s$/i;

/** A relative reference farther than this from the last one is more likely to be to something else. */
const REACH = 400;
/** The most that stands between a document and a place in it: a date, the annex. */
const NEAR = 80;

/**
 * Finds references to passages of resolutions in running text: absolute ones ("A/RES/S-32/1, para. 16", "paragraph 16 of
 * resolution S-32/1") and those that follow on one ("ibid., para. 17", "see also OP30"). A list is several references
 * ("paras. 18 and 20"). What may be of another text is left alone. Takes time in proportion to the text.
 */
export function findReferences(text: string): FoundReference[] {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const found: FoundReference[] = [];
  let current: { document: string; end: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "other") current = undefined;
    if (token.kind === "document") current = { document: symbolOf(token), end: token.end };
    if (token.kind === "ibid" && current !== undefined && !isBroken(text, current.end, token.start)) {
      current.end = token.end;
    }
    if (token.kind !== "place") continue;

    const span = withSentences(folded, tokens, index);
    const bound = boundTo(folded, tokens, span);
    const absolute =
      bound !== undefined && /\n\s*\n/.test(text.slice(bound.start, bound.end)) ? undefined : bound;
    if (absolute !== undefined) {
      // A resolution between two places is a part of the first one's reference only.
      const start = absolute.start < (found.at(-1)?.end ?? 0) ? span.start : absolute.start;
      found.push(...references(folded, span, absolute.document, false, { start, end: absolute.end }));
      current = { document: absolute.document, end: Math.max(span.end, absolute.end) };
    } else if (current !== undefined && isRelative(text, current.end, span)) {
      const ibid = tokens[span.first - 1];
      const start = ibid?.kind === "ibid" && gap(folded, ibid, span) !== undefined ? ibid.start : span.start;
      found.push(...references(folded, span, current.document, true, { start, end: span.end }));
      current.end = span.end;
    }
  }
  return found;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, ...groups] = match;
    let kind: Token["kind"] = KINDS[groups.findIndex((group) => group !== undefined)] ?? "other";
    if (kind === "place" && /^[op]ps?[ -]?\d/i.test(whole) && !abbreviated.inCapitals(whole)) continue;
    if (kind === "document" && FOREIGN.test(text.slice(Math.max(0, match.index - 14), match.index)))
      kind = "other";
    tokens.push({ kind, text: whole, start: match.index, end: match.index + whole.length });
  }
  return tokens;
}

interface Span {
  start: number;
  end: number;
  /** The first and the last token in it. */
  first: number;
  last: number;
}

/** A place with the sentences that are named before or after it. */
function withSentences(text: string, tokens: Token[], index: number): Span {
  const place = tokens[index] as Token;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (
    before?.kind === "sentences" &&
    /^\s(?:of|in)\s(?:the\s)?$/i.test(text.slice(before.end, place.start))
  ) {
    return { start: before.start, end: place.end, first: index - 1, last: index };
  }
  if (after?.kind === "sentences" && /^,?\s(?:the\s)?$/i.test(text.slice(place.end, after.start))) {
    return { start: place.start, end: after.end, first: index, last: index + 1 };
  }
  return { start: place.start, end: place.end, first: index, last: index };
}

/** What stands between two, without dates, years and the annex; undefined where they are too far apart. */
function gap(text: string, before: { end: number }, after: { start: number }): string | undefined {
  if (after.start - before.end > NEAR) return undefined;
  const between = text.slice(before.end, after.start);
  if (!/[a-z\d]/i.test(between)) return between;
  return between
    .replace(/\([\w ,.]{4,20}\)/g, "")
    .replace(/\b(?:of\s|on\s)?(?:\d{1,2}\s[a-z]{3,9}\.?\s\d{4}|[a-z]{3,9}\.?\s\d{1,2},\s\d{4})\b/gi, "")
    .replace(/\b(?:the\s)?annex(?:\s[ivx]{1,4})?\b/gi, "");
}

/** The resolution that stands right before the place, or right after it. */
function boundTo(
  text: string,
  tokens: Token[],
  span: Span,
): { document: string; start: number; end: number } | undefined {
  const [before, after] = [tokens[span.first - 1], tokens[span.last + 1]];
  if (before?.kind === "document" && /^[\s,:(]*(?:at\s|in\s)?$/i.test(gap(text, before, span) ?? "-")) {
    return { document: symbolOf(before), start: before.start, end: span.end };
  }
  if (after?.kind !== "document") return undefined;
  const between = gap(text, span, after) ?? "-";
  const next = tokens[span.last + 2];
  const isNextPlaces = next?.kind === "place" && /^[\s,:(]*$/.test(gap(text, after, next) ?? "-");
  const joined =
    /^\s*\(?(?:(?:of|in|to|the)\s+){0,4}$/i.test(between) || (!isNextPlaces && /^,\s*$/.test(between));
  return joined ? { document: symbolOf(after), start: span.start, end: after.end } : undefined;
}

function isBroken(text: string, from: number, to: number): boolean {
  return to - from > REACH || /\n\s*\n/.test(text.slice(from, to));
}

/** Whether a place without a document is one of the document before: near, and not said to be of something else. */
function isRelative(text: string, from: number, span: Span): boolean {
  if (isBroken(text, from, span.start)) return false;
  return !/^\s?,?\s?\(?(?:of|above|below|supra|infra|thereof|hereof)\b/i.test(
    text.slice(span.end, span.end + 12),
  );
}

function symbolOf({ text }: Token): string {
  return `A/RES/${(/(?:(?:ES|S)-)?\d+\/\d+$/i.exec(text)?.[0] ?? "").toUpperCase()}`;
}

/** The references that a span holds: one, or one for each item of a list. */
function references(
  text: string,
  span: Span,
  document: string,
  relative: boolean,
  whole: { start: number; end: number },
): FoundReference[] {
  const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
  const reading =
    preamble.read(words) ??
    paragraph.read(words) ??
    abbreviated.read(words) ??
    ordinal.read(words) ??
    sentence.read(words);
  if (reading !== null && "address" in reading) {
    return [{ start: whole.start, end: whole.end, document, address: reading.address, relative }];
  }
  const raw = text.slice(span.start, span.end);
  const label = raw.search(/\d/);
  const items = listItems(raw.slice(label));
  if (items.length < 2) return [];
  const kind = /^PP|preamb|pmbl/i.test(raw) ? "preamble" : "operative";
  return items.map((item, index) => ({
    start: index === 0 ? whole.start : span.start + label + item.start,
    end: index === items.length - 1 ? whole.end : span.start + label + item.end,
    document,
    address: addressOf(item, kind),
    relative,
  }));
}
