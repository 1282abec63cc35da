import { alignAlong } from "./along.ts";
import type { Step } from "./exact.ts";
import type { PreparedDocument } from "./prepare-document.ts";
import { type Evidence, readEvidence, score } from "./recognized-as-altered.ts";
import { chainRuns, findRuns, pairAt, type QuotedWords, type Region } from "./runs.ts";
import type { Quotation } from "./source.ts";
import { GAP } from "./tokens.ts";

/** A passage that a quotation may come from. */
export interface Candidate {
  steps: Step[];
  evidence: Evidence;
}

/** How many paragraphs are looked at closely. Of 3,113 altered quotations one finds 3,103, two and more find 3,106. */
const MOST_SEEDS = 4;
/** A neighbour with this share of the best paragraph's votes is looked at together with it. */
const NEIGHBOUR_VOTES = 0.15;
/** ... and so is a short one that has this share of its own pairs of words in the quotation. */
const NEIGHBOUR_SHARE = 0.4;

/**
 * A region with which the quotation shares fewer of its words in runs is left: no rule of `evidence.ts` would take it,
 * and to align what is left of a long text is the dearest part of a comparison.
 */
const LEAST_SHARED = 0.4;

/** Finds the passages that a quotation resembles most, the likeliest first. */
export function findCandidates(document: PreparedDocument, quotation: Quotation): Candidate[] {
  const words = readWords(document, quotation);
  const candidates: Candidate[] = [];
  const look = (region: Region): Region | undefined => {
    const least = LEAST_SHARED * words.ids.length;
    // No chain of runs has more words than the region.
    if (region.to - region.from < least) return undefined;
    const found = findRuns(document, words, region);
    if (found.covered < least) return undefined;
    const runs = chainRuns(document, words, found.runs);
    const shared = runs.reduce((sum, { length }) => sum + length, 0);
    const [first] = runs;
    const last = runs.at(-1);
    if (first === undefined || last === undefined || shared < least) return undefined;
    const steps = alignAlong(document, quotation, words, region, runs);
    candidates.push({
      steps,
      evidence: readEvidence(
        quotation,
        steps,
        (s) => document.weights[s] ?? 0,
        document.source.wording.tokensInAWord,
      ),
    });
    return { from: first.w, to: last.w + last.length };
  };
  for (const region of chooseRegions(document, words)) {
    const found = look(region);
    if (found === undefined) continue;
    // The same words may stand in the rest of the region once more.
    look({ from: region.from, to: found.from });
    look({ from: found.to, to: region.to });
  }
  return candidates.sort((a, b) => score(b.evidence) - score(a.evidence));
}

function readWords({ ids }: PreparedDocument, quotation: Quotation): QuotedWords {
  const words: QuotedWords = { tokens: [], ids: [], gaps: [] };
  let gaps = 0;
  for (const [q, { key, word }] of quotation.tokens.entries()) {
    if (key === GAP) gaps += 1;
    if (!word) continue;
    words.tokens.push(q);
    words.ids.push(ids.get(key) ?? -1);
    words.gaps.push(gaps);
  }
  return words;
}

/** Lets each pair of words vote for the paragraphs that have it, by its rarity, and takes the best with their like neighbours. */
function chooseRegions(document: PreparedDocument, words: QuotedWords): Region[] {
  const { extents, pairs, source, wordTokens, isBeside } = document;
  const { length } = source.paragraphs;
  const votes = new Float64Array(length);
  const counts = new Int32Array(length);
  const seen = new Set<number>();
  for (let i = 0; i + 1 < words.ids.length; i += 1) {
    const pair = pairAt(words, i);
    const places = pairs.get(pair);
    if (places === undefined || seen.has(pair)) continue;
    seen.add(pair);
    const bits = Math.log2(wordTokens.length / places.length);
    let last = -1;
    for (const place of places) {
      const paragraph = source.paragraphOf[wordTokens[place] as number] as number;
      counts[paragraph] = (counts[paragraph] ?? 0) + 1;
      if (paragraph !== last) votes[paragraph] = (votes[paragraph] ?? 0) + bits;
      last = paragraph;
    }
  }
  const seeds = [...votes.keys()].filter((paragraph) => (votes[paragraph] ?? 0) > 0);
  seeds.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
  const regions: Region[] = [];
  for (const seed of seeds.slice(0, MOST_SEEDS)) {
    const belongs = (paragraph: number) =>
      !isBeside &&
      ((votes[paragraph] ?? 0) >= NEIGHBOUR_VOTES * (votes[seed] ?? 0) ||
        (counts[paragraph] ?? 0) >= NEIGHBOUR_SHARE * (extents[paragraph]?.count ?? 1));
    let first = seed;
    let last = seed;
    while (first > 0 && belongs(first - 1)) first -= 1;
    while (last + 1 < length && belongs(last + 1)) last += 1;
    const from = extents[first]?.from ?? 0;
    const to = (extents[last]?.from ?? 0) + (extents[last]?.count ?? 0);
    if (!regions.some((region) => region.from === from && region.to === to)) regions.push({ from, to });
  }
  return regions;
}
