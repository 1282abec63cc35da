import type { Difference } from "../../model/verdict.ts";
import { align } from "./align.ts";
import { readSteps } from "./differences.ts";
import { settle } from "./edges.ts";
import { exactSteps } from "./exact.ts";
import { type PassageText, readBoth } from "./passage.ts";

/** What a comparison with one passage says. */
export interface PassageComparison {
  verdict: "exact" | "altered" | "not-found";
  /** The quotation beside the passage; empty where not found. */
  diff: Difference[];
  /** Whether it is the passage from the first word to the last. */
  whole: boolean;
}

/** Of a passage that is known, this share of a quotation's words is enough to show the difference. */
const RECOGNIZABLE = 0.5;
/** A long passage takes a browser a moment: about 40 ms for this many pairs of tokens. */
const MOST_CELLS = 2_000_000;

/** Compares a quotation with the passage that it is said to be, and shows the difference; it needs no document. */
export function compareWithPassage(quote: string, passage: readonly PassageText[]): PassageComparison {
  const { source, quotation, exact } = readBoth(quote, passage);
  const { tokens } = quotation;
  const { length } = source.tokens;
  if (exact !== undefined) return read("exact", exactSteps(source, quotation, exact));
  const all = { s0: 0, s1: length, q0: 0, q1: tokens.length, looseStart: true, looseEnd: true };
  const steps = settle(source, align(source, tokens, all, MOST_CELLS));
  const words = tokens.filter(({ word }) => word).length;
  const same = steps.filter(({ op, q }) => op === "same" && tokens[q]?.word).length;
  if (same === 0 || same < RECOGNIZABLE * words) return { verdict: "not-found", diff: [], whole: false };
  return read("altered", steps);

  function read(verdict: "exact" | "altered", steps: Parameters<typeof readSteps>[2]): PassageComparison {
    const { diff, first, last } = readSteps(source, quotation, steps);
    const whole = first === 0 && source.tokens.slice(last + 1).every(({ word }) => !word);
    return { verdict, diff, whole };
  }
}
