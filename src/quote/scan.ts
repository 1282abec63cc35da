import * as abbreviated from "./forms/abbreviated.ts";
import { symbolNamed } from "./forms/document-name.ts";
import { addressOf, listItems } from "./forms/grammar/numbers.ts";
import * as ordinal from "./forms/ordinal.ts";
import * as paragraph from "./forms/paragraph.ts";
import * as preamble from "./forms/preamble.ts";
import * as sentence from "./forms/sentence.ts";
import { plainText, type Token, tokensOf } from "./scan-tokens.ts";

/** A reference to a passage of a resolution, found in running text. */
export interface FoundReference {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** The symbol of the resolution, whichever body's it is. */
  document: string;
  /** Canonical; whether the document has it is for `locate` to say. */
  address: string;
  /** The slug of the section that is named before it, as in "sect. III, para. 4": its paragraphs may count anew in it. */
  section?: string;
  /** Whether the document is the one that was named before, as in "ibid., para. 17". */
  relative: boolean;
  /** The words for the place alone, without the document's. */
  place: { start: number; end: number };
  /** Where the words begin that make it this document's: at the document's name, or at the reference's own start. */
  since: number;
  /** Where the last words end that name the document or a place in it, before a relative reference. */
  from: number;
}

/** After a place that is another text's: "para. 17 of the report", "paragraph 17 above". */
const OF_ANOTHER =
  /^\s?,?\s?\(?(?:(?:of|in|to|from)\s(?!(?:(?:the|its)\s)?annex\b|\d)|(?:above|below|supra|infra|thereof|hereof|therein|herein)\b)/i;

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
  const { plain, lines, at } = plainText(text);
  return inPlainText(plain, lines).map(({ start, end, place, since, from, ...rest }) => ({
    ...rest,
    start: at(start),
    end: at(end - 1) + 1,
    place: { start: at(place.start), end: at(place.end - 1) + 1 },
    since: at(since),
    from: from === 0 ? 0 : at(from - 1) + 1,
  }));
}

/** "sect. III, " and "section I.B, ", right before a place. */
const SECTION = /\bsect(?:ion|\.)\s(?:([IVX]{1,6})(?:[.\s]([A-Z]))?|([A-Z])),?\s$/;
const LONGEST_SECTION = 20;

function sectionBefore(text: string, start: number): { section?: string } {
  const [, number, inside, alone] =
    SECTION.exec(text.slice(Math.max(0, start - LONGEST_SECTION), start)) ?? [];
  const parts = [number, inside, alone].flatMap((part) => part?.toLowerCase() ?? []);
  return parts.length === 0 ? {} : { section: ["section", ...parts].join("-") };
}

function inPlainText(text: string, lines: string): FoundReference[] {
  const tokens = tokensOf(text);
  const found: FoundReference[] = [];
  let current: { document: string; start: number; end: number; said: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "other") current = undefined;
    if (token.kind === "document") {
      const { start, end } = token;
      current = { document: symbolNamed(token.text), start, end, said: end };
    }
    if (token.kind === "ibid" && current !== undefined && !isBroken(lines, current.end, token.start)) {
      current.end = token.end;
    }
    if (token.kind !== "place") continue;

    const span = withSentences(text, tokens, index);
    const bound = boundTo(text, tokens, span);
    if (bound !== undefined && !/\n\s*\n/.test(lines.slice(bound.start, bound.end))) {
      // A resolution between two places is a part of the first one's reference only.
      const start = bound.start < (found.at(-1)?.end ?? 0) ? span.start : bound.start;
      const { document, end } = bound;
      found.push(
        ...references(text, span, { document, relative: false, start, end, since: start, from: start }),
      );
      const said = Math.max(span.end, end);
      current = { document, start: bound.start, end: said, said };
    } else if (
      current !== undefined &&
      !isBroken(lines, current.end, span.start) &&
      isRelative(text, tokens, current.end, span)
    ) {
      const { document, start: since, said: from } = current;
      const ibid = tokens[span.first - 1];
      const start = ibid?.kind === "ibid" && gap(text, ibid, span) !== undefined ? ibid.start : span.start;
      found.push(...references(text, span, { document, relative: true, start, end: span.end, since, from }));
      current.end = current.said = span.end;
    }
  }
  return found;
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
    if (OF_ANOTHER.test(text.slice(span.end, span.end + 20))) return undefined;
    return { document: symbolNamed(before.text), start: before.start, end: span.end };
  }
  if (after?.kind !== "document") return undefined;
  const between = gap(text, span, after) ?? "-";
  // "UNCAC, para. 17, S-32/1": the place is the former's.
  const isOthers = before?.kind === "other" && /^[\s,:(]*$/.test(gap(text, before, span) ?? "-");
  const next = tokens[span.last + 2];
  const isNextPlaces = next?.kind === "place" && /^[\s,:(]*$/.test(gap(text, after, next) ?? "-");
  const joined =
    /^\s*\(?(?:(?:of|in|to|the)\s+){0,4}$/i.test(between) ||
    (!isNextPlaces && !isOthers && /^,\s*$/.test(between));
  return joined ? { document: symbolNamed(after.text), start: span.start, end: after.end } : undefined;
}

/** Whether two places in a text are too far apart, or have an empty line between them. */
function isBroken(text: string, from: number, to: number): boolean {
  return to - from > REACH || /\n\s*\n/.test(text.slice(from, to));
}

/** Whether a place without a document may be one of the document before: it is not said to be of something else. */
function isRelative(text: string, tokens: Token[], from: number, span: Span): boolean {
  if (OF_ANOTHER.test(text.slice(span.end, span.end + 20))) return false;
  // In a quotation that begins in between, somebody else speaks.
  if ((text.slice(from, span.start).match(/"/g)?.length ?? 0) % 2 === 1) return false;
  // "S-32/1 and 1373, para. 16"
  if (/\d[\s,:(]+$/.test(text.slice(Math.max(from, span.start - 20), span.start))) return false;
  const next = tokens[span.last + 1];
  if (next?.kind !== "other" && next?.kind !== "document") return true;
  return !/^\s?,?\s?\(?$/.test(text.slice(span.end, next.start));
}

/** The references that a span holds: one, or one for each item of a list. */
function references(
  text: string,
  span: Span,
  whole: Omit<FoundReference, "address" | "place">,
): FoundReference[] {
  const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
  const section = sectionBefore(text, span.start);
  const reading =
    preamble.read(words) ??
    paragraph.read(words) ??
    abbreviated.read(words) ??
    ordinal.read(words) ??
    sentence.read(words);
  if (reading !== null && "address" in reading) {
    return [{ ...whole, ...section, address: reading.address, place: { start: span.start, end: span.end } }];
  }
  const raw = text.slice(span.start, span.end);
  const label = raw.search(/\d/);
  const items = listItems(raw.slice(label));
  if (items.length < 2) return [];
  const kind = /^PP|preamb|pmbl/i.test(raw) ? "preamble" : "operative";
  return items.map((item, index) => {
    const place = {
      start: index === 0 ? span.start : span.start + label + item.start,
      end: span.start + label + item.end,
    };
    const start = index === 0 ? whole.start : place.start;
    const end = index === items.length - 1 ? whole.end : place.end;
    return { ...whole, ...section, start, end, place, address: addressOf(item, kind) };
  });
}
