import type { Difference } from "../model/verdict.ts";
import type { CheckLabels } from "./labels.ts";

/** What the box for checking a quotation says of itself, in English. */
export const CHECK_LABELS: CheckLabels = {
  quotation: "Quotation to check",
  privacy: "What you paste is sent when you press the button; it is not kept.",
  check: "Check",
  checking: "Checking…",
  exact: "Verified: word for word.",
  abridged: "Word for word, with an omission marked.",
  altered: "The words were altered.",
  alteredHow: "Altered: {how}.",
  leftOut: "the words “{words}” were left out",
  putIn: "the words “{words}” were put in",
  changedTo: "“{quote}” stands where the source says “{source}”",
  differences: "{count} differences",
  notFound: "The text does not say this in these words.",
  citedRight: "“{ref}” is where these words stand.",
  citedWrong: "“{ref}” is not where these words stand.",
  copyCorrect: "Copy the correct version",
  source: "What the source says",
  alternatives: "It also stands here:",
  alternativesLike: "Something like it stands here:",
  empty: "Paste a quotation first.",
  tooLong: "This has {length} characters, and {limit} can be checked at once.",
  unreachable: "The source could not be reached. Your words are still in the box; try again.",
};

/** How the marks in a corrected quotation are read, those that it has: said on our own pages. */
export function howMarked(diff: readonly Difference[]): string {
  const altered = diff.filter(({ op, marked }) => op !== "same" && marked !== true);
  const said = [
    altered.some(({ source }) => source) ? "Underlined: in the text, and not in the quotation." : "",
    altered.some(({ quote }) => quote) ? "Struck through: in the quotation, and not here in the text." : "",
  ];
  return said.filter((key) => key !== "").join(" ");
}

/** The same of one word. Other languages say it so that it fits one word and several. */
export const OF_ONE_WORD: Pick<CheckLabels, "leftOut" | "putIn"> = {
  leftOut: "the word “{words}” was left out",
  putIn: "the word “{words}” was put in",
};
