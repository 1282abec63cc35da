import type { CorpusAct } from "../../../model/corpus.ts";
import { QUALIFIER_NAMES } from "../../../words/act-names.ts";
import { beginning } from "../text/text-with-marks.ts";

/** What of an act says by what it is qualified. */
export type Qualified = Pick<CorpusAct, "kind"> & {
  readonly qualifiers: readonly Pick<CorpusAct["qualifiers"][number], "kind" | "text">[];
};

/** A number as running text has it: in words below ten. */
export function inWords(number: number): string {
  return WORDS[number] ?? number.toLocaleString("en");
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** So much of a qualifier's words is shown: all of any that is known, since the last may say most. */
const SHOWN = 120;

/** Of which kinds an act's qualifiers are, each once. */
export function waysOf({ qualifiers }: Qualified): string[] {
  return [...new Set(qualifiers.map(({ kind }) => QUALIFIER_NAMES[kind]))];
}

/** By what an act is qualified, in the text's own words, each once: "“strive to”, “as appropriate”". */
export function wordsOfQualifiers({ qualifiers }: Qualified): string {
  const words = new Map(qualifiers.map(({ text }) => [text.toLowerCase(), `“${beginning(text, SHOWN)}”`]));
  return [...words.values()].join(", ");
}

/** "without a qualifier", "with two qualifiers: “strive to”, “as appropriate”". */
export function qualifiedBy(act: Qualified): string {
  const { length } = act.qualifiers;
  if (length === 0) return "without a qualifier";
  return `with ${inWords(length)} ${length === 1 ? "qualifier" : "qualifiers"}: ${wordsOfQualifiers(act)}`;
}
