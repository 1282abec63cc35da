import { align } from "./align.ts";
import { unmarkFar } from "./edges.ts";
import type { Step } from "./exact.ts";
import type { PreparedDocument } from "./prepare-document.ts";
import type { QuotedWords, Region, Run } from "./runs.ts";
import { areSame, type Quotation, type Source } from "./source.ts";
import type { Token } from "./tokens.ts";

/** Aligns a quotation with a document along runs of words that they share; what is left between these is aligned alone. */
export function alignAlong(
  document: PreparedDocument,
  quotation: Quotation,
  words: QuotedWords,
  { from }: Pick<Region, "from">,
  runs: Run[],
): Step[] {
  const { source, wordTokens } = document;
  const { tokens } = quotation;
  const anchors: { s: number; q: number }[] = [];
  for (const { w, i, length } of runs) {
    for (let each = 0; each < length; each += 1) {
      anchors.push({ s: wordTokens[w + each] as number, q: words.tokens[i + each] as number });
    }
  }
  const head = anchors[0];
  const tail = anchors.at(-1);
  if (head === undefined || tail === undefined) return [];
  const steps = align(source, tokens, {
    // What stands before it may be somebody's own words, such as "In the words of the declaration:".
    s0: Math.max(wordTokens[from] ?? 0, head.s - reach(head.q)),
    s1: head.s,
    q0: 0,
    q1: head.q,
    looseStart: true,
  });
  for (const [index, { s, q }] of anchors.entries()) {
    const next = anchors[index + 1];
    steps.push({ op: areSame(source, source.tokens[s], tokens[q]) ? "same" : "changed", s, q });
    if (next === undefined) break;
    steps.push(
      ...between(source, tokens, s, next.s, q, next.q, () =>
        align(source, tokens, { s0: s + 1, s1: next.s, q0: q + 1, q1: next.q }),
      ),
    );
  }
  const left = tokens.length - 1 - tail.q;
  steps.push(
    ...align(source, tokens, {
      s0: tail.s + 1,
      s1: Math.min(source.tokens.length, tail.s + 1 + reach(left)),
      q0: tail.q + 1,
      q1: tokens.length,
      looseEnd: true,
    }),
  );
  return unmarkFar(source, steps);
}

/** How much of the source is looked at for some tokens at an edge of a quotation: room for a dropped clause. */
function reach(tokens: number): number {
  return tokens === 0 ? 0 : 2 * tokens + 8;
}

/** The steps between two words that are the same; mostly there is nothing, or the same comma. */
function between(
  source: Source,
  quote: Token[],
  s: number,
  nextS: number,
  q: number,
  nextQ: number,
  compute: () => Step[],
): Step[] {
  if (nextS - s !== nextQ - q) return compute();
  const steps: Step[] = [];
  for (let each = 1; each < nextS - s; each += 1) {
    if (!areSame(source, source.tokens[s + each], quote[q + each])) return compute();
    steps.push({ op: "same", s: s + each, q: q + each });
  }
  return steps;
}
