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

/** Finds the names of the vocabulary that the query has, whole or in part. */
export function matchNames(words: Terms, index: TextIndex): NameMatch[] {
  const termAt: TermAt = words.stems.map(() => undefined);
  for (const [term, { at }] of words.terms.entries()) for (const place of at) termAt[place] = term;
  const matches: NameMatch[] = [];
  addWholeNames(matches, words, termAt, index);
  addPartsOfNames(matches, words, termAt, index);
  return matches;
}

/** The number of the term by where its word stands in the query. */
type TermAt = (number | undefined)[];

function addWholeNames(
  matches: NameMatch[],
  { stems, pairs }: Terms,
  termAt: TermAt,
  index: TextIndex,
): void {
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
  firsts: readonly NamePart[];
  /** Those of several words that tell something. */
  longer: readonly NamePart[];
}

interface NamePart {
  subject: number;
  name: number;
  /** Its number among those of all subjects. */
  number: number;
  /** How many words of the name tell something. */
  words: number;
}

const NO_PART: PartOf = { firsts: [], longer: [] };

/** The parts that were read, of which there are no more than stems that names have; and the numbers of names. */
const partsIn = keptWith(({ subjects }) => {
  /** By subject, the number of its first name. */
  const firsts: number[] = [];
  let count = 0;
  for (const { words } of subjects) {
    firsts.push(count);
    count += words.length;
  }
  /** By name, how many terms may be of it; written on in each search, and nothing between them. */
  const asked = new Uint16Array(count);
  return { firsts, asked, read: new Map<string, PartOf>() };
});

function partOf(stem: string, index: TextIndex): PartOf {
  const flat = own(index.parts, stem);
  if (flat === undefined) return NO_PART;
  const { firsts, read } = partsIn(index);
  const before = read.get(stem);
  if (before !== undefined) return before;
  const names: NamePart[] = [];
  for (let at = 0; at < flat.length; at += 2) {
    const [subject = 0, name = 0] = [flat[at], flat[at + 1]];
    names.push({
      subject,
      name,
      number: (firsts[subject] ?? 0) + name,
      words: wordsIn(index, subject, name),
    });
  }
  const part = {
    // The names of a subject stand together; its definition comes after them all.
    firsts: names.filter(({ subject }, at) => subject !== names[at - 1]?.subject),
    longer: names.filter(({ words }) => words > 1),
  };
  read.set(stem, part);
  return part;
}

function addPartsOfNames(
  matches: NameMatch[],
  { terms, stems, pairs }: Terms,
  termAt: TermAt,
  index: TextIndex,
): void {
  const words = terms.map(({ stem }, term) => ({ ofTerms: [term], part: partOf(stem, index) }));
  for (const { at, stem } of pairs) {
    if (stem !== stems[at]) words.push({ ofTerms: termsIn(termAt, at, 2), part: partOf(stem, index) });
  }
  for (const { ofTerms, part } of words) {
    for (const { subject, name } of part.firsts)
      matches.push({ subject, name, terms: ofTerms, extent: "part" });
  }
  addScattered(matches, words, index);
}

/** Adds the names all of whose words some words are parts of. */
function addScattered(
  matches: NameMatch[],
  words: readonly { ofTerms: readonly number[]; part: PartOf }[],
  index: TextIndex,
): void {
  if (words.length < 2) return;
  const { asked } = partsIn(index);
  for (const { ofTerms, part } of words)
    for (const { number } of part.longer) asked[number] = (asked[number] ?? 0) + ofTerms.length;
  for (const { part } of words) {
    for (const { subject, name, number, words: least } of part.longer) {
      const count = asked[number] ?? 0;
      asked[number] = 0;
      if (count < least) continue;
      const having = words.filter((other) => other.part.longer.some((one) => one.number === number));
      const terms = [...new Set(having.flatMap(({ ofTerms }) => ofTerms))];
      if (terms.length >= least) matches.push({ subject, name, terms, extent: "scattered" });
    }
  }
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
