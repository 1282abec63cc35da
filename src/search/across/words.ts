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
  const finders = [true, false].flatMap((inForms) => {
    const those = terms
      .filter(({ inAllForms }) => inAllForms === inForms)
      .sort((one, other) => Number(one.begins) - Number(other.begins));
    const firsts = new Set(those.map(({ tokens: [first = ""] }) => first));
    return those.length === 0 ? [] : [{ those, find: analyser.finding(firsts, inForms) }];
  });
  return (text) =>
    finders
      .flatMap(({ those, find }) =>
        find(text).flatMap((first) =>
          those.flatMap((term): TermPlace[] => {
            const { length } = term.tokens;
            const run = length === 1 ? [first] : analyser.words(text, first.start, length);
            return standsIn(run, term) ? [{ start: first.start, end: endOf(run, term), term }] : [];
          }),
        ),
      )
      .sort((one, other) => one.start - other.start);
}

/** Whether a term is what a run of tokens begins with. */
function standsIn(run: readonly Token[], { tokens: sought, begins }: Term): boolean {
  const last = sought.length - 1;
  return sought.every((token, at) => {
    const there = run[at]?.token;
    return begins && at === last ? there?.startsWith(token) : there === token;
  });
}

/** A token that only begins with what is looked for ends where that does. */
function endOf(run: readonly Token[], { tokens: sought, begins }: Term): number {
  const last = run[sought.length - 1];
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
