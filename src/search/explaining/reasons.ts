import type { CorpusParagraph } from "../../model/corpus.ts";
import type { SearchReason } from "../../model/search.ts";
import type { TextIndex } from "../index-format.ts";
import { nameInParagraph } from "../querying/evidence.ts";
import { type NameMatch, nameOf } from "../querying/subjects.ts";
import type { Found } from "../search.ts";
import { spansOf } from "../words.ts";

/** A name that counts for a word, where another counts more, must count at least so much of that. */
const BESIDE_BEST = 0.5;
/** What counts less than so much of the best reason is left unsaid. */
const LEAST = 0.1;

interface Weighed {
  reason: SearchReason;
  counts: number;
}

/** Says why a paragraph is among the hits: what was asked for as such first, then what counts most. */
export function reasonsOf(
  found: Found,
  number: number,
  index: TextIndex,
  paragraph: CorpusParagraph,
): SearchReason[] {
  const weighed = [...byNames(found, number, index), ...byWords(found, number, index, paragraph)];
  weighed.sort((one, other) => other.counts - one.counts);
  const least = LEAST * (weighed[0]?.counts ?? 0);
  const telling = weighed.filter(({ counts }) => counts >= least).map(({ reason }) => reason);
  return [...phraseReasons(found), ...filterReasons(found, index), ...telling];
}

/** The subjects by whose names a paragraph was found: for each word, those that count most. */
export function namesThatCount(
  { terms, matches, weights }: Found,
  number: number,
  index: TextIndex,
): { match: NameMatch; counts: number }[] {
  const best = terms.map(() => 0);
  const bySubject = new Map<number, { match: NameMatch; each: number; counts: number }>();
  for (const match of matches) {
    const each = nameInParagraph(match, number, weights, index);
    const counts = match.terms.reduce((sum, term) => sum + each * (weights[term] ?? 0), 0);
    for (const term of match.terms) best[term] = Math.max(best[term] ?? 0, each);
    // A word of a definition is no name.
    if (each === 0 || match.name < 0) continue;
    if (counts > (bySubject.get(match.subject)?.counts ?? 0))
      bySubject.set(match.subject, { match, each, counts });
  }
  return [...bySubject.values()].filter(({ match, each }) =>
    match.terms.some((term) => each >= BESIDE_BEST * (best[term] ?? 0)),
  );
}

function byNames(found: Found, number: number, index: TextIndex): Weighed[] {
  return namesThatCount(found, number, index).flatMap(({ match: { subject, name, terms }, counts }) => {
    const { kind, id } = index.subjects[subject] ?? {};
    const match = nameOf(index, subject, name)?.text;
    if (kind === undefined || id === undefined || match === undefined) return [];
    const query = terms.map((term) => found.terms[term]?.word.written).join(" ");
    return [{ reason: { kind, query, match, id }, counts }];
  });
}

function byWords(
  { terms, weights, evidence }: Found,
  number: number,
  index: TextIndex,
  paragraph: CorpusParagraph,
): Weighed[] {
  const texts = [paragraph.text, ...paragraph.footnotes.map(({ text }) => text)];
  const starts = [0, ...(index.paragraphs[number]?.notes ?? []).map(({ position }) => position)];
  const spans = texts.map(spansOf);
  const wordAt = (position: number) => {
    const part = starts.findLastIndex((start) => start <= position);
    const span = spans[part]?.[position - (starts[part] ?? 0)];
    return span === undefined ? undefined : texts[part]?.slice(span.start, span.end);
  };
  return terms.flatMap(({ word, places, isQuoted }, term) => {
    if (isQuoted) return [];
    const [position] = places.get(number) ?? [];
    const match = position === undefined ? undefined : wordAt(position);
    if (match === undefined) return [];
    const counts = (weights[term] ?? 0) * (evidence[term]?.text[number] ?? 0);
    return [{ reason: { kind: "word" as const, query: word.written, match }, counts }];
  });
}

function phraseReasons({ query }: Found): SearchReason[] {
  return query.phrases.map(({ written }) => ({ kind: "phrase", query: written, match: written }));
}

function filterReasons({ query }: Found, index: TextIndex): SearchReason[] {
  const label = (theme: string) =>
    index.subjects.find(({ kind, id }) => kind === "theme" && id === theme)?.names[0]?.text ?? theme;
  return [
    ...query.themes.map(
      (id): SearchReason => ({ kind: "filter", query: `theme:${id}`, match: label(id), id }),
    ),
    ...query.kinds.map((kind): SearchReason => ({ kind: "filter", query: `kind:${kind}`, match: kind })),
  ];
}
