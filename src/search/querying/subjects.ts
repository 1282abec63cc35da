import type { TextIndex } from "../index-format.ts";
import { keptWith } from "./kept.ts";
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
export function matchNames(words: Terms, index: TextIndex): NameMatch[] {
  const termAt: TermAt = [];
  for (const [term, { at }] of words.terms.entries()) for (const place of at) termAt[place] = term;
  return [...wholeNames(words, termAt, index), ...partsOfNames(words, termAt, index)];
}

/** The number of the term by where its word stands in the query. */
type TermAt = (number | undefined)[];

function wholeNames({ stems, pairs }: Terms, termAt: TermAt, index: TextIndex): NameMatch[] {
  const matches: NameMatch[] = [];
  const add = (subject: number, name: number, from: number, length: number) => {
    const terms = termsIn(termAt, from, length);
    if (terms.length > 0) matches.push({ subject, name, terms, extent: "whole" });
  };
  for (const [from, stem] of stems.entries()) {
    for (const { subject, name, rest } of namesFrom(stem, index)) {
      if (follows(rest, stems, from + 1)) add(subject, name, from, rest.length + 1);
    }
  }
  for (const { at, stem } of pairs) {
    for (const { subject, name, rest } of namesFrom(stem, index)) {
      if (rest.length === 0) add(subject, name, at, 2);
    }
  }
  return matches;
}

/** Whether some stems are the next ones from a place on. */
function follows(some: readonly string[], stems: readonly string[], from: number): boolean {
  for (let at = 0; at < some.length; at++) if (stems[from + at] !== some[at]) return false;
  return true;
}

interface NameOf {
  subject: number;
  name: number;
  rest: readonly string[];
}

/** There are no more stems than names begin with. */
const namesByStem = keptWith(() => new Map<string, readonly NameOf[]>());

/** The names whose first word has a stem. */
function namesFrom(stem: string, index: TextIndex): readonly NameOf[] {
  const lines = own(index.names, stem);
  if (lines === undefined) return [];
  const kept = namesByStem(index);
  const before = kept.get(stem);
  if (before !== undefined) return before;
  const names = lines.split("\n").map((line) => {
    const [subject, name, ...rest] = line.split(" ");
    return { subject: Number(subject), name: Number(name), rest };
  });
  kept.set(stem, names);
  return names;
}

/** The names of which a word is a part. */
interface PartOf {
  /** Of each subject the first: one name of it tells as much as the others. */
  firsts: readonly { subject: number; name: number }[];
  /** Those of several words that tell something, with how many. */
  longer: readonly { subject: number; name: number; words: number }[];
}

const NO_PART: PartOf = { firsts: [], longer: [] };
/** There are no more stems than names have. */
const partsByStem = keptWith(() => new Map<string, PartOf>());

function partOf(stem: string, index: TextIndex): PartOf {
  const flat = own(index.parts, stem);
  if (flat === undefined) return NO_PART;
  const kept = partsByStem(index);
  const before = kept.get(stem);
  if (before !== undefined) return before;
  const names: { subject: number; name: number; words: number }[] = [];
  for (let at = 0; at < flat.length; at += 2) {
    const [subject = 0, name = 0] = [flat[at], flat[at + 1]];
    names.push({ subject, name, words: wordsIn(index, subject, name) });
  }
  const part = {
    // The names of a subject stand together; its definition comes after them all.
    firsts: names.filter(({ subject }, at) => subject !== names[at - 1]?.subject),
    longer: names.filter(({ words }) => words > 1),
  };
  kept.set(stem, part);
  return part;
}

function partsOfNames({ terms, stems, pairs }: Terms, termAt: TermAt, index: TextIndex): NameMatch[] {
  const parts: NameMatch[] = [];
  const scattered = new Map<number, { subject: number; name: number; words: number; terms: number[] }>();
  const add = (stem: string, ofTerms: number[]) => {
    const { firsts, longer } = partOf(stem, index);
    for (const { subject, name } of firsts) parts.push({ subject, name, terms: ofTerms, extent: "part" });
    for (const { subject, name, words } of longer) {
      if (words > terms.length) continue;
      const key = subject * MOST_NAMES + name;
      const known = scattered.get(key);
      if (known === undefined) scattered.set(key, { subject, name, words, terms: [...ofTerms] });
      else known.terms.push(...ofTerms.filter((term) => !known.terms.includes(term)));
    }
  };
  for (const [term, { stem }] of terms.entries()) add(stem, [term]);
  for (const { at, stem } of pairs) if (stem !== stems[at]) add(stem, termsIn(termAt, at, 2));
  for (const { subject, name, words, terms: found } of scattered.values()) {
    if (found.length >= words) parts.push({ subject, name, terms: found, extent: "scattered" });
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

/** The terms of some words in a row, each once. */
function termsIn(termAt: TermAt, from: number, length: number): number[] {
  const terms: number[] = [];
  for (const term of termAt.slice(from, from + length))
    if (term !== undefined && !terms.includes(term)) terms.push(term);
  return terms;
}

/** What a record holds under a key of its own: a query may well be "constructor". */
function own<V>(record: Record<string, V>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
