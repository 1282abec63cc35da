import type { Step } from "./exact.ts";
import type { Quotation } from "./source.ts";

/** What speaks for a quotation being an altered passage of the source, and what against it. */
export interface Evidence {
  /** The words of the quotation. */
  words: number;
  /** Those of them that stand in the passage, in its order. */
  same: number;
  /** Those that do so in runs of {@link SOLID_RUN} words or more. */
  solid: number;
  /** The places where the two differ. */
  breaks: number;
  /** The tokens of the passage that the quotation lacks without a mark. */
  missing: number;
  /** How much the words that are the same tell of the place, in bits. */
  weight: number;
}

/** Two words in a row are the same in any two texts on a subject ("of the", "in accordance"); three seldom by chance. */
const SOLID_RUN = 3;

/** Counts what speaks for an alignment, and what against it, in words: of characters several make one. */
export function readEvidence(
  quotation: Quotation,
  steps: Step[],
  weightOf: (s: number) => number,
  tokensInAWord: number,
): Evidence {
  const evidence: Evidence = { words: 0, same: 0, solid: 0, breaks: 0, missing: 0, weight: 0 };
  for (const { word } of quotation.tokens) if (word) evidence.words += 1;
  const solidRun = SOLID_RUN * tokensInAWord;
  let run = 0;
  let differs = false;
  for (const { op, s, q } of steps) {
    if (op === "omitted" || op === "same") {
      differs = false;
      if (op === "omitted" || quotation.tokens[q]?.word !== true) continue;
      run += 1;
      evidence.same += 1;
      evidence.weight += weightOf(s);
      // A run counts whole from the word on that makes it solid.
      if (run >= solidRun) evidence.solid += run === solidRun ? solidRun : 1;
    } else {
      run = 0;
      if (!differs) evidence.breaks += 1;
      differs = true;
      if (op === "missing") evidence.missing += 1;
    }
  }
  for (const counted of ["words", "same", "solid", "missing", "weight"] as const)
    evidence[counted] /= tokensInAWord;
  return evidence;
}

/*
 * Chosen on data (`bench/quotations.ts` has the tables): quotations of the declaration with one word changed, and
 * pieces as long from the paragraphs of other resolutions that speak of corruption, 3,000 each. Of the changed ones
 * these rules recognize 23 in 100 at 4 or 5 words, 88 at 6 to 8, 99 at 9 to 14, and all from 15 words on. Of the
 * foreign pieces, many of which do share a clause with the declaration, they take 1, 6, 7 and 5 in 100.
 */

/** A passage that was reworked: so much of the quotation stands in it solidly … */
const REWORKED_SOLID = 0.6;
/** … of so many words, for three are nobody's passage … */
const REWORKED_WORDS = 4;
/** … which tells so much (seven words of middling rarity; with 30, another 3 in 100 foreign pieces pass) … */
const REWORKED_WEIGHT = 40;
/** … while it has not so many times more words that are gone: else two far phrases make a "passage". */
const REWORKED_MISSING = 2;

/** A passage with one slip: shorter ones are everybody's phrases (8 in 100 foreign pieces of 4 or 5 words pass) … */
const SLIP_WORDS = 6;
/** … and so much of the quotation is the same … */
const SLIP_SAME = 0.75;
/** … which tells so much … */
const SLIP_WEIGHT = 25;
/** … with at most so much gone. */
const SLIP_MISSING = 2;

/** Whether a quotation is recognizably this passage, altered. */
export function isRecognizable({ words, same, solid, breaks, missing, weight }: Evidence): boolean {
  const reworked =
    words >= REWORKED_WORDS &&
    solid >= REWORKED_SOLID * words &&
    weight >= REWORKED_WEIGHT &&
    missing <= REWORKED_MISSING * words;
  const slipped =
    words >= SLIP_WORDS &&
    breaks <= 1 &&
    same >= SLIP_SAME * words &&
    weight >= SLIP_WEIGHT &&
    missing <= SLIP_MISSING;
  return reworked || slipped;
}

/** What a place where two texts differ weighs against an alignment, in bits, and each word that is gone. */
const BREAK = 3;
const MISSING_WORD = 0.4;

/** How good an alignment is, to choose between places for one quotation. */
export function score({ weight, breaks, missing }: Evidence): number {
  return weight - BREAK * breaks - MISSING_WORD * missing;
}

/** A second place is named where its score comes so near the best one's: one word's difference in most sentences. */
const RIVAL = 0.9;

/** Whether a place fits nearly as well as the best. */
export function isRivalOf(best: Evidence, other: Evidence): boolean {
  return isRecognizable(other) && score(other) >= RIVAL * score(best);
}
