import { read as readCanonical } from "./canonical.ts";
import { NUMBER_OR_RANGE, numbers, readNumbers } from "./grammar/numbers.ts";
import type { Reading } from "./grammar/reading.ts";

export const name = "operative paragraphs by number";

export const examples = [
  ["paragraph 16", "16"],
  ["Paragraph 16.", "16"],
  ["PARAGRAPH 16", "16"],
  ["para. 16", "16"],
  ["para.16", "16"],
  ["para 16", "16"],
  ["par. 16", "16"],
  ["par 16", "16"],
  ["para.\u00a01\u200b6", "16"],
  ["ｐａｒａ． １６", "16"],
  ["paragraph no. 16", "16"],
  ["¶16", "16"],
  ["¶ 16", "16"],
  ["(para. 16)", "16"],
  ["see para. 16", "16"],
  ["See also paragraph 16.", "16"],
  ["op. para. 16", "16"],
  ["operative paragraph 16", "16"],
  ["operative clause 16", "16"],
  ["paras. 41–52", "41-52"],
  ["paras 41-52", "41-52"],
  ["pars. 41–52", "41-52"],
  ["¶¶ 41–52", "41-52"],
  ["¶ ¶ 41—52", "41-52"],
  ["paragraphs 41 to 52", "41-52"],
  ["paragraphs 41 through 52", "41-52"],
  ["paragraphs 41 and 42", "41-42"],
  ["paras. 41, 42 and 43", "41-43"],
  ["paras. 41 & 42", "41-42"],
  ["para. 41 to para. 52", "41-52"],
  ["para. 16.2", "16.2"],
] as const;

export const refusals = [
  "para. 87",
  "paragraph",
  "para. 0",
  "para. 16a",
  "para. 16 (b)",
  "para. 16²",
  "paras. 52–41",
  "paras. 80–90",
  "paragraphs 41 and 43",
  "paragraphs 41 or 42",
  "paras. 16–18 and 20",
  "subparagraph 16",
  "sub-paragraph 16",
  "paragraph sixteen hundred",
  "clause 16",
  "16 paragraphs",
  "two para. 16",
];

const OPERATIVE = "(?:operative|op\\.?)\\s?";
const LABEL = `(?:${OPERATIVE})?(?:paragraphs?|paras?\\.?|pars?\\.?|¶(?:\\s?¶)?)(?:\\s(?:numbers?|nos?\\.?))?|${OPERATIVE}clauses?`;

/** What stands before the number of a paragraph. */
export const PARAGRAPH = `(?:${LABEL})`;

const PLURAL = `(?:(?:${OPERATIVE})?(?:paragraphs|paras\\.?|pars\\.?|¶\\s?¶)|${OPERATIVE}clauses)`;

/** How it stands in running text, where only a plural goes on after a comma or an "and". */
export const pattern = `(?:${PLURAL}\\s?${numbers(PARAGRAPH)}|${PARAGRAPH}\\s?${NUMBER_OR_RANGE})`;

const LABELLED = new RegExp(`^${PARAGRAPH}\\s?`, "i");
const LIST = new RegExp(`^${numbers(PARAGRAPH)}$`, "i");

/** Reads a label with numbers, or with an address that the label is too much for. */
export function read(text: string): Reading | null {
  const label = LABELLED.exec(text);
  if (label === null) return null;
  const rest = text.slice(label[0].length);
  if (LIST.test(rest)) return readNumbers(rest, "operative");
  return /^\d/.test(rest) ? readCanonical(rest) : null;
}
