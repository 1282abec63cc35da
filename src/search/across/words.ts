import type { Span } from "../../model/footnote.ts";
import type { Analyser, Token } from "../analysis/analyser.ts";

/*
 * What FTS5 is given to index and to look for. A passage is its words as they are written, and after them what the forms
 * of each have in common, which a sign tells from words: one table answers for both, at half the rows.
 */

const STEM = "_";

/**
 * A passage as it is indexed.
 *
 * @param besides what else it is to be found by, of its words as they are written
 */
export function indexedWords(
  text: string,
  analyser: Analyser,
  besides: (words: readonly string[]) => readonly string[] = () => [],
): string {
  const words = analyser.words(text).map(({ token }) => token);
  const stems = analyser.stems
    ? analyser.analyse(text).flatMap(({ token, stop }) => (stop ? [] : [STEM + token]))
    : [];
  return [...words, ...stems, ...besides(words)].join(" ");
}

/** What is looked for: one word in all its forms, or words side by side as they are written. */
export interface Term {
  /** As FTS5 is asked for it. */
  match: string;
  /** As it was written. */
  written: string;
  /** The tokens that are to stand side by side; one where it is a word in all its forms. */
  tokens: readonly string[];
  inAllForms: boolean;
  /** Whether the last of them may be the beginning of a longer one. */
  begins: boolean;
}

/** What is looked for in a query, each once. Words that say nothing are named apart. */
export function termsOf(query: string, analyser: Analyser): { terms: Term[]; ignored: string[] } {
  const tokens = analyser.ask(query);
  const terms = new Map<string, Term>();
  const ignored: string[] = [];
  for (const run of analyser.stems ? tokens.map((token) => [token]) : runsOf(tokens)) {
    const written = query.slice(run[0]?.start, run.at(-1)?.end);
    const term = termOf(run, written, analyser.stems);
    if (run.every(({ stop }) => stop)) ignored.push(written);
    else if (!terms.has(term.match)) terms.set(term.match, term);
  }
  return { terms: [...terms.values()], ignored };
}

/** A run of words exactly as they are written; undefined where there is no word. */
export function exactly(text: string, analyser: Analyser): Term | undefined {
  const tokens = analyser.askWords(text);
  return tokens.length === 0 ? undefined : termOf(tokens, text, false);
}

/** Words side by side, of a text that has them. */
export function termOf(run: readonly Token[], written: string, inAllForms: boolean): Term {
  const tokens = run.map(({ token }) => token);
  const begins = run.at(-1)?.begins === true;
  const words = tokens.map((token) => (inAllForms ? STEM : "") + token.replaceAll('"', '""')).join(" ");
  return { match: `"${words}"${begins ? " *" : ""}`, written, tokens, inAllForms, begins };
}

/** A place in a text where a term stands. */
export interface TermPlace extends Span {
  term: Term;
}

/** Where terms stand in a text, in its order. */
export function placesOf(text: string, terms: readonly Term[], analyser: Analyser): TermPlace[] {
  return finderOf(terms, analyser)(text);
}

/** What finds where terms stand in a text, in its order. */
export function finderOf(terms: readonly Term[], analyser: Analyser): (text: string) => TermPlace[] {
  // To read a text takes longest of all that a page of hits does: it is read as is needed.
  const [inForms = [], written = []] = [true, false].map((is) =>
    terms.filter(({ inAllForms }) => inAllForms === is),
  );
  const sought = new Set(inForms.flatMap(({ tokens }) => tokens));
  return (text) => {
    const places = [
      ...(inForms.length > 0 ? placesIn(analyser.analyse(text, sought), inForms) : []),
      ...(written.length > 0 ? placesIn(analyser.words(text), written) : []),
    ];
    return places.sort((one, other) => one.start - other.start);
  };
}

/** Where terms stand among tokens. */
function placesIn(tokens: readonly Token[], terms: readonly Term[]): TermPlace[] {
  const places: TermPlace[] = [];
  const byFirst = Map.groupBy(terms, ({ tokens: [first = ""], begins }) => (begins ? "" : first));
  const beginning = byFirst.get("") ?? [];
  for (const [at, { token, start }] of tokens.entries())
    for (const term of [...(byFirst.get(token) ?? []), ...beginning])
      if (standsAt(tokens, at, term)) places.push({ start, end: endOf(tokens, at, term), term });
  return places;
}

function standsAt(tokens: readonly Token[], at: number, { tokens: sought, begins }: Term): boolean {
  const last = sought.length - 1;
  for (const [index, token] of sought.entries()) {
    const there = tokens[at + index]?.token;
    const stands = begins && index === last ? there?.startsWith(token) : there === token;
    if (stands !== true) return false;
  }
  return true;
}

/** A token that only begins with what is looked for ends where that does. */
function endOf(tokens: readonly Token[], at: number, { tokens: sought, begins }: Term): number {
  const last = tokens[at + sought.length - 1];
  if (last === undefined) return 0;
  return begins ? last.start + (sought.at(-1)?.length ?? 0) : last.end;
}

/** Tokens that overlap or touch are one run: a word that is written without spaces. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last !== undefined && token.start <= (last.at(-1)?.end ?? -1)) last.push(token);
    else runs.push([token]);
  }
  return runs;
}
