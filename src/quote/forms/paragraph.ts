import { read as readCanonical } from "./canonical.ts";
import type { Reading } from "./form.ts";
import { inDigits } from "./grammar/english-numbers.ts";
import { NUMBER_OR_RANGE, numbers, readNumbers, withoutBrackets } from "./grammar/numbers.ts";

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
  ["para. (16)", "16"],
  ["para (16)", "16"],
  ["paragraph (16)", "16"],
  ["paras. (41)–(52)", "41-52"],
  ["paragraph number 16", "16"],
  ["paragraph #16", "16"],
  ["paragraph № 16", "16"],
  ["parag. 16", "16"],
  ["para: 16", "16"],
  ["Para.: 16", "16"],
  ["para_16", "16"],
  ["paragraph-16", "16"],
  ["§ 16", "16"],
  ["§16", "16"],
  ["§ 16.2", "16.2"],
  ["§§ 16–18", "16-18"],
  ["§§ 16 and 17", "16-17"],
  ["§ § 16-18", "16-18"],
  ["A/RES/S-32/1, § 16", "16"],
  ["§ 16 of resolution S-32/1", "16"],
  ["paragraph sixteen", "16"],
  ["Paragraph Twenty-One", "21"],
  ["paragraph eighty six", "86"],
  ["paragraphs sixteen to eighteen", "16-18"],
  ["operative paragraph three", "3"],
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
  "para. (16",
  "para. 16(2)",
  "para. (16)(2)",
  "para. (16) (b)",
  "paragraph sixteen b",
  "paragraph zero",
  "paragraph hundred",
  "paragraph one hundred and one",
  "paragraph two three",
  "paragraph ten six",
  "paragraphs sixteen and eighteen",
  "§ 87",
  "§ 16 of the Basic Law",
  "§ 16 BGB",
  "§ 16a",
  "§ 16 (2)",
  "§§ 16–18 StGB",
  "§ 16 of the annex to the Convention",
  "section 16",
  "sec. 16",
  "art. 16 § 2",
  "Art. 16",
  "article sixteen",
  "para. 16 of article 4",
  "article 4, para. 16",
  "page 16",
  "p. 16",
  "para. 16 above",
  "para. 16, supra",
  "para. 16 ff.",
  "para. 16 et seq.",
  "ibid., para. 16",
  "paragraph 16 of that report",
];

const OPERATIVE = "(?:operative|op\\.?)\\s?";
const LABEL = `(?:${OPERATIVE})?(?:paragraphs?|parags?\\.?|paras?\\.?|pars?\\.?|¶(?:\\s?¶)?)(?:\\s(?:(?:numbers?|nos?\\.?)(?![a-z])|n[°º]|[#№]))?|${OPERATIVE}clauses?`;
const SIGN = "§(?:\\s?§)?";

/** What stands before the number of a paragraph in running text. */
export const LABELLED = `(?:${LABEL})`;
/** What stands before it where nothing else is said; in running text "§ 16" is any law's. */
export const PARAGRAPH = `(?:${LABEL}|${SIGN})`;

const PLURAL = `(?:(?:${OPERATIVE})?(?:paragraphs|paras\\.?|pars\\.?|¶\\s?¶)|${OPERATIVE}clauses)`;

/** A sign is one of ours where it hangs on the number of a resolution. */
const ATTACHED = `(?<=\\d/\\d{1,3},?\\s(?:annex,?\\s)?)${SIGN}\\s?${NUMBER_OR_RANGE}|${SIGN}\\s?${NUMBER_OR_RANGE}(?=\\s(?:of|in)\\s(?:the\\s)?(?:(?:UN|United Nations|General Assembly|GA)\\s){0,2}(?:resolution\\s)?[A-Z/]{0,6}(?:E?S-)?\\d+/\\d)`;

/** How it stands in running text, where only a plural goes on after a comma or an "and". */
export const pattern = `(?:${PLURAL}\\s?${numbers(LABELLED)}|${LABELLED}\\s?${NUMBER_OR_RANGE}|${ATTACHED})`;

const BEFORE = new RegExp(`^${PARAGRAPH}(?:\\s?:|[_-])?\\s?`, "i");
const LIST = new RegExp(`^${numbers(PARAGRAPH)}$`, "i");

/** Reads a label with numbers, or with an address that the label is too much for. */
export function read(text: string): Reading | null {
  const label = BEFORE.exec(text);
  if (label === null) return null;
  const rest = withoutBrackets(inDigits(text.slice(label[0].length)));
  if (LIST.test(rest)) return readNumbers(rest, "operative");
  return /^\d/.test(rest) ? readCanonical(rest) : null;
}
