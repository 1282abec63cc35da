import type { CorpusAct } from "../../../model/corpus.ts";
import { QUALIFIER_NAMES } from "../../../words/act-names.ts";

/** What of an act says by what it is qualified. */
export type Qualified = Pick<CorpusAct, "kind"> & {
  readonly qualifiers: readonly Pick<CorpusAct["qualifiers"][number], "kind">[];
};

/** A number as running text has it: in words below ten. */
export function inWords(number: number): string {
  return WORDS[number] ?? number.toLocaleString("en");
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** In which ways an act is qualified, each once. */
export function waysOf({ qualifiers }: Qualified): string[] {
  return [...new Set(qualifiers.map(({ kind }) => QUALIFIER_NAMES[kind]))];
}

/** "without a qualifier", "with two qualifiers: trying, domestic law". */
export function qualifiedBy(act: Qualified): string {
  const { length } = act.qualifiers;
  if (length === 0) return "without a qualifier";
  return `with ${inWords(length)} ${length === 1 ? "qualifier" : "qualifiers"}: ${waysOf(act).join(", ")}`;
}
