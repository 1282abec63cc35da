import { areSame, isAside, type Quotation, type Source } from "./source.ts";
import { GAP, HYPHEN, isOfCompound, QUOTE, type Token } from "./tokens.ts";

/** What happened to one token of the source (`s`) or of the quotation (`q`), or to one of each. -1 is none. */
export interface Step {
  op: "same" | "changed" | "missing" | "added" | "omitted";
  s: number;
  q: number;
}

/** A place where the source says what the quotation says: tokens `from` to `to` (exclusive), part by part. */
export interface ExactPlace {
  from: number;
  to: number;
  starts: number[];
}

interface Part {
  from: number;
  tokens: Token[];
}

interface Occurrence {
  from: number;
  to: number;
  before: Occurrence | undefined;
}

// An honest quotation has a few omissions; the bound keeps "a … a … a …" cheap.
const MOST_PARTS = 100;

/** Reads a part of a quotation at a place of the source; answers where it ends there, or -1 where it differs. */
function walk(source: Source, { tokens, from }: Part, at: number, steps?: Step[]): number {
  let s = at;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const heading = source.headings[s];
    if (heading !== undefined && startsWith(source, tokens, index, heading)) {
      index += heading.length - 1;
    } else if (areSame(source, source.tokens[s], token)) {
      steps?.push({ op: "same", s, q: from + index });
      s += 1;
    } else if (!isAside(source, s, token)) return -1;
  }
  return s;
}

/** Whether a heading stands in a quotation from some token on: who quotes two paragraphs quotes what is between. */
function startsWith(
  source: Source,
  tokens: readonly Token[],
  at: number,
  heading: readonly Token[],
): boolean {
  return heading.length > 0 && heading.every((token, index) => areSame(source, token, tokens[at + index]));
}

/**
 * Finds every place where the source says just what the quotation says. The parts between marks of omission stand in
 * their order, each in the paragraph of the one before or in the next.
 *
 * @param placesOf where a key stands in the source, in order
 * @returns the places, the one that omits least first; two that begin together count once
 */
export function findExact(
  source: Source,
  quotation: Quotation,
  placesOf: (key: string) => readonly number[],
): ExactPlace[] {
  const parts = divide(quotation.tokens);
  if (parts.length === 0 || parts.length > MOST_PARTS) return [];
  let reached: Occurrence[] | undefined;
  for (const part of parts) {
    reached = follow(source, occurrences(source, part, placesOf), reached);
    if (reached.length === 0) return [];
  }
  const places = new Map<number, ExactPlace>();
  for (const last of reached ?? []) {
    const all: Occurrence[] = [];
    for (let each: Occurrence | undefined = last; each !== undefined; each = each.before) all.unshift(each);
    const withWords = all.filter((each) => each.to > each.from);
    const from = withWords[0]?.from;
    if (from === undefined || places.has(from)) continue;
    places.set(from, { from, to: withWords.at(-1)?.to ?? from, starts: all.map((each) => each.from) });
  }
  return [...places.values()].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
}

/** How the quotation reads at a place that {@link findExact} found. */
export function exactSteps(source: Source, quotation: Quotation, place: ExactPlace): Step[] {
  const steps: Step[] = [];
  let s = place.from;
  for (const [index, part] of divide(quotation.tokens).entries()) {
    const start = place.starts[index] ?? s;
    const read: Step[] = [];
    const end = walk(source, part, start, read);
    if (end === start) continue;
    for (; s < start; s += 1) steps.push({ op: "omitted", s, q: part.from - 1 });
    steps.push(...read);
    s = end;
  }
  return steps;
}

function divide(tokens: Token[]): Part[] {
  const parts: Part[] = [];
  let part: Part | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.key === GAP) part = undefined;
    else if (part !== undefined) part.tokens.push(token);
    else {
      part = { from: index, tokens: [token] };
      parts.push(part);
    }
  }
  return parts;
}

function occurrences(source: Source, part: Part, placesOf: (key: string) => readonly number[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const from of beginnings(source, part.tokens[0], placesOf)) {
    const to = walk(source, part, from);
    // A part that is a paragraph's number alone has no words, and stands before the paragraph's.
    if (to >= from && !isInsideWord(source, from) && !isInsideWord(source, to)) {
      found.push({ from, to, before: undefined });
    }
  }
  return found;
}

/**
 * Whether a token stands in the middle of a compound word: "anti-corruption" is not "corruption", and who leaves out the
 * half of a word has changed it.
 */
export function isInsideWord(source: Source, at: number): boolean {
  const [before, after] = [source.tokens[at - 1], source.tokens[at]];
  if (before === undefined || after === undefined || before.end !== after.start) return false;
  if (source.paragraphOf[at - 1] !== source.paragraphOf[at]) return false;
  const [first, last] = [source.tokens[at - 2], source.tokens[at + 1]];
  if (isJoint(after)) return isOfCompound(before) && isOfCompound(last) && last?.start === after.end;
  return isJoint(before) && isOfCompound(after) && isOfCompound(first) && first?.end === before.start;
}

function isJoint({ key }: Token): boolean {
  return key === HYPHEN || key === QUOTE;
}

/** Where a part may begin: at its first word, or, where a paragraph's number stands before that, at that paragraph. */
function beginnings(
  source: Source,
  first: Token | undefined,
  placesOf: (key: string) => readonly number[],
): readonly number[] {
  if (first === undefined) return [];
  const places = placesOf(first.key);
  const aside = source.headed.filter((boundary) => source.headings[boundary]?.[0]?.key === first.key);
  if (first.note !== 0 || first.label !== 0)
    aside.push(...source.asides.filter((boundary) => isAside(source, boundary, first)));
  return aside.length === 0 ? places : [...new Set([...places, ...aside])].sort((a, b) => a - b);
}

/** Keeps the occurrences that an occurrence of the part before can lead to, each with the nearest such. */
function follow(source: Source, occurrences: Occurrence[], before: Occurrence[] | undefined): Occurrence[] {
  if (before === undefined) return occurrences;
  let nearest = -1;
  return occurrences.filter((occurrence) => {
    while ((before[nearest + 1]?.to ?? Number.POSITIVE_INFINITY) <= occurrence.from) nearest += 1;
    const candidate = before[nearest];
    if (candidate === undefined) return false;
    const paragraph = source.paragraphOf[occurrence.from] ?? 0;
    occurrence.before = candidate;
    return paragraph - (source.paragraphOf[Math.max(candidate.from, candidate.to - 1)] ?? 0) <= 1;
  });
}
