import { read as readCanonical } from "./canonical.ts";
import type { Reading } from "./form.ts";
import { NUMBER_OR_RANGE, numbers, readNumbers, withoutBrackets } from "./grammar/numbers.ts";

export const name = "OP16 and PP3, as delegates write";

export const examples = [
  ["OP16", "16"],
  ["OP 16", "16"],
  ["op16", "16"],
  ["OP-16", "16"],
  ["OPs 16–18", "16-18"],
  ["OP16-OP18", "16-18"],
  ["OP16 and OP17", "16-17"],
  ["PP3", "preamble-3"],
  ["PP 3", "preamble-3"],
  ["pp3", "preamble-3"],
  ["PP1-3", "preamble-1-3"],
  ["PPs 1 to 3", "preamble-1-3"],
  ["OP16.2", "16.2"],
  ["PP3.2", "preamble-3.2"],
  ["A/RES/S-32/1, OP16", "16"],
  ["S-32/1 OP16", "16"],
  ["S-32/1 PP3", "preamble-3"],
  ["OP.21", "21"],
  ["OP. 21", "21"],
  ["OPs. 16–18", "16-18"],
  ["op. 16", "16"],
  ["O.P. 16", "16"],
  ["OP:16", "16"],
  ["OP_16", "16"],
  ["P.P. 3", "preamble-3"],
  ["op.16", "16"],
  ["OP07", "7"],
  ["OP (16)", "16"],
  ["PP03", "preamble-3"],
  ["PP01-03", "preamble-1-3"],
  ["A/RES/S-32/1 (2021) OP.21", "21"],
] as const;

// "pp. 16" are pages.
export const refusals = [
  "OP87",
  "PP15",
  "PP0",
  "OP",
  "pp. 3",
  "pp 3",
  "PP. 3",
  "OP16 PP3",
  "OP16 or OP17",
  "op. cit. 16",
  "XOP16",
  "op. cit. 16",
  "op. cit., para. 16",
  "op.cit. para. 16",
  "PP00",
  "PP003",
  "pp. 03",
  "op-ed 16",
  "CO-OP 16",
  "OP16-PP3",
];

const OP = "(?:OPs?\\.?|O\\.P\\.)";
const PP = "(?:PPs?|P\\.P\\.)";

/** How it stands in running text: in capitals. */
export const pattern = `(?:${OP}|${PP})[ -]?${NUMBER_OR_RANGE}`;

/** Whether a match of {@link pattern}, which ignores case, is in capitals as it should be. */
export const inCapitals = (text: string) => /^(?:OP|PP)/.test(text);

const OPERATIVE = new RegExp(`^${OP}\\s?[_:-]?\\s?(${numbers(`${OP}\\s?-?`)})$`, "i");
const PREAMBLE = new RegExp(`^(?:${PP}[ -]?|pp)(${numbers(`${PP}[ -]?`)})$`);
/** As lists sort them: "OP07". */
const LEADING_ZERO = /(?<=^(?:OPs?\.?|PPs?)[ -]?|\d-)0([1-9])(?!\d)/gi;
const PREAMBLE_IN_LOWER_CASE = new RegExp(`^pp(${NUMBER_OR_RANGE})$`);

/** Reads the two letters with their numbers; "pp" only where it can't mean pages. */
export function read(written: string): Reading | null {
  const text = withoutBrackets(written.replace(LEADING_ZERO, "$1"));
  const operative = OPERATIVE.exec(text)?.[1];
  if (operative !== undefined) return readNumbers(operative, "operative");
  const part = /^(OP|PP)[ -]?(\d.*\.\d.*)$/s.exec(text);
  if (part !== null) return readCanonical(`${part[1] === "PP" ? "preamble-" : ""}${part[2]}`);
  const preamble = (PREAMBLE.exec(text) ?? PREAMBLE_IN_LOWER_CASE.exec(text))?.[1];
  return preamble === undefined ? null : readNumbers(preamble, "preamble");
}
