import type { Difference, Omission } from "../../model/verdict.ts";
import { align } from "./align.ts";
import { readSteps } from "./differences.ts";
import { unmarkFar } from "./edges.ts";
import { exactSteps, findExact, type Step } from "./exact.ts";
import { english } from "./languages/en.ts";
import type { Wording } from "./languages/wording.ts";
import { withoutNotes } from "./marks/editors-notes.ts";
import { haveWords, omissionsOf, unmarkShort } from "./omissions.ts";
import { type Quotation, readQuotation, readSource, type SourceParagraph } from "./source.ts";

/** What a comparison with one passage needs of each of its paragraphs, in order. */
export type PassageText = Pick<SourceParagraph, "id" | "text"> &
  Partial<Pick<SourceParagraph, "sentences" | "footnotes">>;

/** What a comparison with one passage says. */
export interface PassageComparison {
  verdict: "exact" | "abridged" | "altered" | "not-found";
  /** The quotation beside the passage; empty where not found. */
  diff: Difference[];
  /** What it leaves out behind marks of omission. */
  omissions: Omission[];
  /** Whether it is the passage from the first word to the last. */
  whole: boolean;
}

/** Of a passage that is known, this share of a quotation's words is enough to show the difference. */
const RECOGNIZABLE = 0.5;
/** A long passage takes a browser a moment: about 40 ms for this many pairs of tokens. */
const MOST_CELLS = 2_000_000;

/**
 * Compares a quotation with the passage that it is said to be, and shows the difference; it needs no document. The
 * quotation is what a reader sees: an editor's "(emphasis added)" is none of its words, marks of markup are.
 *
 * @param wording what counts as the same words in the passage's language, and which are named where they are left out
 */
export function compareWithPassage(
  quote: string,
  passage: readonly PassageText[],
  wording: Wording = english,
): PassageComparison {
  const source = readSource(
    passage.map((each) => ({ footnotes: [], sentences: [], ...each })),
    wording,
  );
  const places = new Map<string, number[]>();
  for (const [s, { key }] of source.tokens.entries()) places.set(key, [...(places.get(key) ?? []), s]);
  const read = (seen: string) => readQuotation(quote, wording, (key) => places.has(key), seen);
  const noted = withoutNotes(quote, wording);
  const readings = noted === quote ? [read(quote)] : [read(quote), read(noted)];
  for (const quotation of readings) {
    const [place] = findExact(source, quotation, (key) => places.get(key) ?? []);
    if (place === undefined) continue;
    const steps = exactSteps(source, quotation, place);
    if (haveWords(source, quotation, steps)) return answer(quotation, steps);
  }
  const quotation = readings.at(-1) as Quotation;
  const { tokens } = quotation;
  const { length } = source.tokens;
  const all = { s0: 0, s1: length, q0: 0, q1: tokens.length, looseStart: true, looseEnd: true };
  const steps = unmarkFar(source, align(source, tokens, all, MOST_CELLS));
  const words = tokens.filter(({ word }) => word).length;
  const same = steps.filter(({ op, q }) => op === "same" && tokens[q]?.word).length;
  const differs = steps.some(({ op }) => op !== "same" && op !== "omitted");
  const settled = differs ? steps : unmarkShort(source, quotation, steps);
  const isSame = settled.every(({ op }) => op === "same" || op === "omitted");
  if (same === 0 || same < RECOGNIZABLE * words || isSame)
    return { verdict: "not-found", diff: [], omissions: [], whole: false };
  return answer(quotation, settled, "altered");

  function answer(quotation: Quotation, steps: Step[], altered?: "altered"): PassageComparison {
    const { diff, first, last, passage } = readSteps(source, quotation, steps);
    const omissions = omissionsOf(source, steps, passage);
    const whole = first === 0 && source.tokens.slice(last + 1).every(({ word }) => !word);
    return { verdict: altered ?? (omissions.length > 0 ? "abridged" : "exact"), diff, omissions, whole };
  }
}
