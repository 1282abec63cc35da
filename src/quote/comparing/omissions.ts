import type { Omission } from "../../model/verdict.ts";
import type { Step } from "./exact.ts";
import { phrasesAmong } from "./phrases.ts";
import type { PassageText, Quotation, Source } from "./source.ts";

/** Fewer words between two marks of omission are nobody's passage, … */
const LEAST_INSIDE = 3;
/** … nor are fewer before the first and after the last. */
const LEAST_AT_AN_EDGE = 2;

/**
 * Whether every part between marks of omission is long enough to be a part of a passage, and not words picked from it:
 * three words, two in the first and the last; in Chinese twice as many characters.
 */
export function haveWords({ wording }: Source, quotation: Quotation, steps: readonly Step[]): boolean {
  const parts = partsOf(quotation, steps);
  if (parts.length === 1) return true;
  return parts.every((tokens, index) => {
    const words = tokens / wording.tokensInAWord;
    return words >= (index === 0 || index === parts.length - 1 ? LEAST_AT_AN_EDGE : LEAST_INSIDE);
  });
}

/** Takes marks of omission between parts that are too short for no marks: what they stand for is dropped. */
export function unmarkShort(source: Source, quotation: Quotation, steps: readonly Step[]): Step[] {
  return haveWords(source, quotation, steps)
    ? [...steps]
    : steps.map((step) => (step.op === "omitted" ? { op: "missing", s: step.s, q: -1 } : step));
}

/** How many tokens that are words each part of the quotation has. */
function partsOf({ tokens }: Quotation, steps: readonly Step[]): number[] {
  const parts = [0];
  let mark = -1;
  for (const { op, q } of steps) {
    if (op === "omitted") {
      if (q !== mark) parts.push(0);
      mark = q;
    } else if (q >= 0 && tokens[q]?.word === true) parts.push((parts.pop() ?? 0) + 1);
  }
  return parts;
}

/** What a quotation leaves out with a mark, in order. A mark that stands for no word leaves nothing out. */
export function omissionsOf(
  source: Source,
  steps: readonly Step[],
  { text, positionOf }: PassageText,
): Omission[] {
  const omissions: Omission[] = [];
  for (let from = 0; from < steps.length; from += 1) {
    const { op, q } = steps[from] as Step;
    if (op !== "omitted") continue;
    const left: number[] = [];
    for (; steps[from]?.op === "omitted" && steps[from]?.q === q; from += 1) left.push(steps[from]?.s ?? 0);
    from -= 1;
    const words = left.filter((s) => source.tokens[s]?.word === true);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    const [{ start }, { end }] = [positionOf(first), positionOf(last)];
    const drops = droppedBy(source, words);
    omissions.push({ start, end, text: text.slice(start, end), drops: drops === "" ? null : drops });
  }
  return omissions;
}

/** The negations among some words of the source, and what softens or bounds there what is promised. */
function droppedBy(source: Source, words: readonly number[]): string {
  const { tokens, paragraphs, paragraphOf } = source;
  const found = phrasesAmong(source, words);
  const qualifiers = new Map<string, { at: number; text: string }>();
  for (const s of words) {
    const { start = 0, end = 0 } = tokens[s] ?? {};
    const index = paragraphOf[s] ?? 0;
    for (const { acts = [] } of paragraphs[index]?.sentences ?? []) {
      for (const qualifier of acts.flatMap((act) => act.qualifiers)) {
        const name = `${index} ${qualifier.start} ${qualifier.end}`;
        if (start < qualifier.end && end > qualifier.start && !qualifiers.has(name))
          qualifiers.set(name, { at: s, text: qualifier.text });
      }
    }
  }
  const all = [...found, ...qualifiers.values()].sort((one, other) => one.at - other.at);
  return [...new Set(all.map(({ text }) => text))].join("; ");
}
