import type { Reading } from "./form.ts";
import { inDigits } from "./grammar/english-numbers.ts";
import { numbers, readNumbers, withoutBrackets } from "./grammar/numbers.ts";
import { LABELLED as LABEL, PARAGRAPH } from "./paragraph.ts";

export const name = "paragraphs of the preamble by number";

export const examples = [
  ["preambular paragraph 3", "preamble-3"],
  ["preamble para 3", "preamble-3"],
  ["Preamble, para. 3", "preamble-3"],
  ["preambular para. 3", "preamble-3"],
  ["preamble 3", "preamble-3"],
  ["pmbl. ¶ 3", "preamble-3"],
  ["pmbl. ¶¶ 1–3", "preamble-1-3"],
  ["preambular clause 3", "preamble-3"],
  ["preambular paragraphs 1 to 3", "preamble-1-3"],
  ["preamble, paras. 1 and 2", "preamble-1-2"],
  ["paragraph 3 of the preamble", "preamble-3"],
  ["paras. 1-3 of the preamble", "preamble-1-3"],
  ["A/RES/S-32/1, annex, preamble, para. 3", "preamble-3"],
  ["paragraph 3 of the preamble to resolution S-32/1", "preamble-3"],
  ["preamble, § 3", "preamble-3"],
  ["§ 3 of the preamble", "preamble-3"],
  ["preamble of A/RES/S-32/1, para. 3", "preamble-3"],
  ["preamble to resolution S-32/1, third paragraph", "preamble-3"],
  ["para. 3, preamble", "preamble-3"],
  ["para. 3 (preamble)", "preamble-3"],
  ["preamble (para. 3)", "preamble-3"],
  ["preamble (3)", "preamble-3"],
  ["preamble, para. (3)", "preamble-3"],
  ["preambular paragraph three", "preamble-3"],
  ["paragraph three of the preamble", "preamble-3"],
  ["preamb. para. 3", "preamble-3"],
  ["preamble no. 3", "preamble-3"],
  ["preamble, paragraph no. 3", "preamble-3"],
] as const;

export const refusals = [
  "preamble",
  "preambular paragraph 15",
  "preambular paragraphs 1 and 3",
  "preamble para. 3 (a)",
  "preamble article 3",
  "preamble page 3",
  "preamble § 15",
  "preamble of the Charter, para. 3",
  "preamble three times",
  "recital 3",
];

const PREAMBLE = "(?:preambular|preamble|pmbl\\.?|preamb\\.?)";
const BEFORE = `${PREAMBLE}[,:]?\\s?\\(?(?:(?:${PARAGRAPH}|clauses?|nos?\\.)\\s?)?`;
const AFTER = "\\s(?:of|in)\\s(?:the\\s)?preamble";

/** How it stands in running text. */
export const pattern = `(?:${PREAMBLE}[,:]?\\s(?:${LABEL}|clauses?)\\s?${numbers(LABEL)}|${LABEL}\\s?${numbers(LABEL)}${AFTER})`;

const LABELLED = new RegExp(
  `^(?:${BEFORE}(${numbers(PARAGRAPH)})\\)?|${PARAGRAPH}\\s?(${numbers(PARAGRAPH)})(?:${AFTER}|,\\spreamble|\\s\\(preamble\\)?))$`,
  "i",
);

/** Reads numbers that "preamble" stands before or after. */
export function read(text: string): Reading | null {
  const match = LABELLED.exec(withoutBrackets(inDigits(text)));
  const list = match?.[1] ?? match?.[2];
  return list === undefined ? null : readNumbers(list, "preamble");
}
