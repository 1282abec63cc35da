import type { CorpusParagraph } from "../../model/corpus.ts";
import type { SearchReason } from "../../model/search.ts";
import type { TextIndex } from "../index-format.ts";
import { frequencyOf } from "../querying/places.ts";
import type { Found } from "../search.ts";
import type { subjectsIn } from "./asked-subjects.ts";
import { spansIn } from "./spans.ts";

/** What counts less than so much of the best reason is left unsaid. */
const LEAST = 0.1;

interface Weighed {
  reason: SearchReason;
  counts: number;
}

/**
 * Says why a paragraph is among the hits: what was asked for as such first, then what counts most.
 *
 * @param subjects by which it was found
 */
export function reasonsOf(
  found: Found,
  subjects: ReturnType<typeof subjectsIn>,
  number: number,
  index: TextIndex,
  paragraph: CorpusParagraph,
): SearchReason[] {
  const named = subjects.map(({ subject, name: match, terms, counts, isNear }): Weighed => {
    const query = terms.map((term) => found.terms[term]?.word.written).join(" ");
    const kind = isNear ? ("near" as const) : subject.kind;
    return { reason: { kind, query, match, id: subject.id }, counts };
  });
  const weighed = [...named, ...byWords(found, number, index, paragraph)];
  weighed.sort((one, other) => other.counts - one.counts);
  const least = LEAST * (weighed[0]?.counts ?? 0);
  const telling = weighed.filter(({ counts }) => counts >= least).map(({ reason }) => reason);
  return [...phraseReasons(found), ...filterReasons(found, index), ...telling];
}

function byWords(
  { terms, weights }: Found,
  number: number,
  index: TextIndex,
  paragraph: CorpusParagraph,
): Weighed[] {
  const texts = [paragraph.text, ...paragraph.footnotes.map(({ text }) => text)];
  const indexed = index.paragraphs[number];
  const starts = [0, ...(indexed?.notes ?? []).map(({ position }) => position)];
  const { text: inText, notes } = spansIn(paragraph);
  const spans = [inText, ...notes];
  const wordAt = (position: number) => {
    const part = starts.findLastIndex((start) => start <= position);
    const span = spans[part]?.[position - (starts[part] ?? 0)];
    return span === undefined ? undefined : texts[part]?.slice(span.start, span.end);
  };
  return terms.flatMap(({ word, places, isQuoted }, term) => {
    if (isQuoted) return [];
    const positions = places.positions.get(number) ?? [];
    const match = positions[0] === undefined ? undefined : wordAt(positions[0]);
    if (match === undefined || indexed === undefined) return [];
    const counts = (weights[term] ?? 0) * frequencyOf(positions, indexed, index);
    return [{ reason: { kind: "word" as const, query: word.written, match }, counts }];
  });
}

function phraseReasons({ query }: Found): SearchReason[] {
  return query.phrases.map(({ written }) => ({ kind: "phrase", query: written, match: written }));
}

function filterReasons({ query }: Found, index: TextIndex): SearchReason[] {
  const label = (theme: string) =>
    index.subjects.find(({ kind, id }) => kind === "theme" && id === theme)?.names.split("\n", 1)[0] ?? theme;
  return [
    ...query.themes.map(
      (id): SearchReason => ({ kind: "filter", query: `theme:${id}`, match: label(id), id }),
    ),
    ...query.kinds.map((kind): SearchReason => ({ kind: "filter", query: `kind:${kind}`, match: kind })),
  ];
}
