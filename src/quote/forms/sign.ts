import { read as readCanonical } from "./canonical.ts";
import type { Reading } from "./form.ts";
import { inDigits } from "./grammar/english-numbers.ts";
import { numbers, readNumbers, withoutBrackets } from "./grammar/numbers.ts";
import { read as readParagraph } from "./paragraph.ts";

export const name = "numbers with a sign";

export const examples = [
  ["no. 16", "16"],
  ["No. 16", "16"],
  ["no 16", "16"],
  ["nos. 16–18", "16-18"],
  ["nos. 16 and 17", "16-17"],
  ["number 16", "16"],
  ["number sixteen", "16"],
  ["№ 16", "16"],
  ["№16", "16"],
  ["nº 16", "16"],
  ["n° 16", "16"],
  ["#16", "16"],
  ["# 16", "16"],
  ["A/RES/S-32/1, no. 16", "16"],
  ["A/RES/S-32/1#16", "16"],
  ["A/RES/S-32/1 #16", "16"],
  ["S-32/1#16", "16"],
  ["A/RES/S-32/1#para16", "16"],
  ["A/RES/S-32/1#16.2", "16.2"],
  ["A/RES/S-32/1#preamble-3", "preamble-3"],
] as const;

// Laws, treaties, issues and tickets have numbers, too.
export const refusals = [
  "no. 87",
  "No. 16 of 2004",
  "No. 16 of 2021",
  "Act No. 16 of 2021",
  "A/RES/S-32/1, No. 16 of 2021",
  "No. 16/2021",
  "No. 16-2021",
  "Law no. 16",
  "agenda item no. 16",
  "issue #16",
  "GH-#16",
  "common-commitment#16",
  "PR #16",
  "#16 in the queue",
  "A/RES/70/1#16",
  "no 16 paragraphs",
  "n. 16",
  "note 16",
  "vol. 16",
  "Series no. 16",
];

const SIGN = "(?:nos?\\.?|numbers?|№|n[°º]|#)";
const SIGNED = new RegExp(`^${SIGN}\\s?(${numbers("")})$`, "i");

/** Reads numbers that nothing but a sign stands before, and what a fragment of an address says: "#para16", "#16.2". */
export function read(text: string): Reading | null {
  const fragment = /^#\s?(?=[a-z]|\d{1,3}\.\d)(.+)$/i.exec(text)?.[1];
  if (fragment !== undefined) return readParagraph(fragment) ?? readCanonical(fragment);
  const list = SIGNED.exec(withoutBrackets(inDigits(text)))?.[1];
  return list === undefined ? null : readNumbers(list, "operative");
}
