import type { CorpusParagraph } from "../../../model/corpus.ts";
import type { Span } from "../../../model/footnote.ts";
import type { Placed } from "../../../model/verdict.ts";

/** The paragraphs that a passage begins and ends in. */
export interface Ends {
  first: CorpusParagraph | undefined;
  last: CorpusParagraph | undefined;
}

/** A qualifier, and where it stands in the passage of a quotation: negative before it. */
interface Qualifier extends Span {
  text: string;
}

/**
 * The qualifiers of the sentences that a passage stands in, in order, those beside the passage as well. Of a passage through
 * several paragraphs those of the first and the last are known.
 */
export function qualifiersAround(placed: Placed, { first, last }: Ends): Qualifier[] {
  const { start, end, source, unquoted } = placed;
  if (start === null || end === null || source === null) return [];
  const length = source.length;
  const inFirst = qualifiersIn(first).map((one) => moved(one, -start));
  const inLast = first === last ? [] : qualifiersIn(last).map((one) => moved(one, length - end));
  const beside = unquoted
    .filter(({ is }) => is === "qualifier")
    .map((one) => moved(one, one.side === "before" ? -start : length - end));
  const all = new Map([...inFirst, ...inLast, ...beside].map((one) => [`${one.start}-${one.end}`, one]));
  return [...all.values()].sort((one, other) => one.start - other.start);
}

function qualifiersIn(paragraph: CorpusParagraph | undefined): Qualifier[] {
  return (paragraph?.sentences ?? []).flatMap(({ acts }) => acts.flatMap(({ qualifiers }) => qualifiers));
}

function moved({ start, end, text }: Qualifier, by: number): Qualifier {
  return { start: start + by, end: end + by, text };
}

/** The qualifiers within a passage that a quotation leaves out, or says otherwise, without a mark: all of one, or some of its words. */
export function qualifiersLost(placed: Placed, ends: Ends): string[] {
  const within = qualifiersAround(placed, ends);
  let at = 0;
  const lost = new Set<string>();
  for (const { op, source = "", quote = "", marked } of placed.diff) {
    const [from, to] = [at, at + source.length];
    at = to;
    if (op === "same" || marked === true || source === "") continue;
    for (const { start, end, text } of within) {
      const missing = source.slice(Math.max(start, from) - from, Math.min(end, to) - from);
      if (/[\p{L}\p{N}]/u.test(missing) && start < to && end > from && !quote.includes(missing.trim()))
        lost.add(text);
    }
  }
  return [...lost];
}
