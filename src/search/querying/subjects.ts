import type { TextIndex } from "../index-format.ts";
import type { Terms } from "./terms.ts";

/** A name of the vocabulary, or a part of one, that the query has. */
export interface NameMatch {
  subject: number;
  /** The name's number among the subject's; -1 where it is a word of the definition. */
  name: number;
  /** The numbers of the terms that the name has. */
  terms: number[];
  /** `whole`: word for word; `scattered`: all its words, not in a row; `part`: one of its words. */
  extent: "whole" | "scattered" | "part";
}

/** More than any subject has. */
const MOST_NAMES = 10_000;

/** Finds the names of the vocabulary that the query has, whole or in part. */
export function matchNames({ terms, stems, pairs }: Terms, index: TextIndex): NameMatch[] {
  const termAt = new Map(terms.flatMap(({ at }, term) => at.map((place) => [place, term] as const)));
  return [...wholeNames(stems, pairs, termAt, index), ...partsOfNames(terms, stems, pairs, termAt, index)];
}

type Pairs = Terms["pairs"];
type TermAt = Map<number, number>;

function wholeNames(stems: string[], pairs: Pairs, termAt: TermAt, index: TextIndex): NameMatch[] {
  const matches: NameMatch[] = [];
  const add = (subject: number, name: number, from: number, length: number) => {
    const terms = termsIn(termAt, from, length);
    if (terms.length > 0) matches.push({ subject, name, terms, extent: "whole" });
  };
  for (const [from, stem] of stems.entries()) {
    for (const { subject, name, rest } of namesFrom(stem, index)) {
      if (rest.every((next, step) => stems[from + step + 1] === next))
        add(subject, name, from, rest.length + 1);
    }
  }
  for (const { at, stem } of pairs) {
    for (const { subject, name, rest } of namesFrom(stem, index)) {
      if (rest.length === 0) add(subject, name, at, 2);
    }
  }
  return matches;
}

interface NameOf {
  subject: number;
  name: number;
  rest: readonly string[];
}

// Read once of an index, and kept with it: there are no more stems than its names begin with.
const read = new WeakMap<TextIndex, Map<string, readonly NameOf[]>>();

/** The names whose first word has a stem. */
function namesFrom(stem: string, index: TextIndex): readonly NameOf[] {
  const lines = own(index.names, stem);
  if (lines === undefined) return [];
  const kept = read.get(index) ?? new Map<string, readonly NameOf[]>();
  read.set(index, kept);
  const before = kept.get(stem);
  if (before !== undefined) return before;
  const names = lines.split("\n").map((line) => {
    const [subject, name, ...rest] = line.split(" ");
    return { subject: Number(subject), name: Number(name), rest };
  });
  kept.set(stem, names);
  return names;
}

function partsOfNames(
  terms: Terms["terms"],
  stems: string[],
  pairs: Pairs,
  termAt: TermAt,
  index: TextIndex,
): NameMatch[] {
  const parts: NameMatch[] = [];
  const scattered = new Map<number, { subject: number; name: number; words: number; terms: Set<number> }>();
  const add = (stem: string, ofTerms: number[]) => {
    const flat = own(index.parts, stem) ?? [];
    let before = -1;
    for (let at = 0; at < flat.length; at += 2) {
      const subject = flat[at] ?? 0;
      const name = flat[at + 1] ?? 0;
      // One name of a subject tells as much as the others; its definition comes after them all.
      if (subject !== before) parts.push({ subject, name, terms: ofTerms, extent: "part" });
      before = subject;
      const words = wordsIn(index, subject, name);
      if (words < 2 || words > terms.length) continue;
      const key = subject * MOST_NAMES + name;
      const known = scattered.get(key);
      if (known === undefined) scattered.set(key, { subject, name, words, terms: new Set(ofTerms) });
      else for (const term of ofTerms) known.terms.add(term);
    }
  };
  for (const [term, { stem }] of terms.entries()) add(stem, [term]);
  for (const { at, stem } of pairs) if (stem !== stems[at]) add(stem, termsIn(termAt, at, 2));
  for (const { subject, name, words, terms: found } of scattered.values()) {
    if (found.size >= words) parts.push({ subject, name, terms: [...found], extent: "scattered" });
  }
  return parts;
}

/** The name of a subject, as the vocabulary has it; undefined for a word of its definition. */
export function nameOf(index: TextIndex, subject: number, name: number): string | undefined {
  return index.subjects[subject]?.names.split("\n")[name];
}

/** How many words of a name tell something; 0 for a word of the definition. */
function wordsIn(index: TextIndex, subject: number, name: number): number {
  return Number(index.subjects[subject]?.words[name] ?? 0);
}

/** Whether a name could be anybody's. */
export function isGeneric(index: TextIndex, subject: number, name: number): boolean {
  return index.subjects[subject]?.generic?.includes(name) ?? false;
}

/** Whether a name is of what is near what the text says, and not said. */
export function isNear(index: TextIndex, subject: number, name: number): boolean {
  return index.subjects[subject]?.near?.includes(name) ?? false;
}

/** The paragraphs that speak of something that the query names whole. */
export function namedParagraphs(matches: readonly NameMatch[], index: TextIndex): Set<number> {
  const paragraphs = new Set<number>();
  for (const { subject, name, extent } of matches) {
    if (extent !== "whole" || isGeneric(index, subject, name)) continue;
    const flat = index.subjects[subject]?.paragraphs ?? [];
    for (let at = 0; at < flat.length; at += 2) paragraphs.add(flat[at] ?? 0);
  }
  return paragraphs;
}

function termsIn(termAt: TermAt, from: number, length: number): number[] {
  const terms = Array.from({ length }, (_, step) => termAt.get(from + step));
  return [...new Set(terms.filter((term) => term !== undefined))];
}

/** What a record holds under a key of its own: a query may well be "constructor". */
function own<V>(record: Record<string, V>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
