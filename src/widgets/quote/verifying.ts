/* Loaded when the editor's words are not plainly the source's. */
import { html } from "lit";
import type { PassageText } from "../../quote/comparing/passage.ts";
import { compareWithPassage } from "../../quote/comparing/passage-differences.ts";
import { differenceStyles } from "../differing/difference.styles.ts";
import { renderDifference } from "../differing/difference.ts";
import type { Labels } from "../labels/labels.ts";

/** What came of comparing. */
export interface Compared {
  readonly verdict: "verified" | "altered" | "other";
  /** The editor's words beside the source's. */
  readonly difference: unknown;
}

/** Compares an editor's words with the passage, as the API's `verify` does. */
export function compare(
  words: string,
  passage: readonly PassageText[],
  root: ShadowRoot,
  labels: Labels,
): Compared {
  const { verdict, diff } = compareWithPassage(words, passage);
  if (verdict === "exact") return { verdict: "verified", difference: null };
  if (verdict === "not-found") return { verdict: "other", difference: null };
  const sheet = differenceStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const difference = html`<details><summary>${labels.difference}</summary><span part="difference" lang="en" dir="ltr">${renderDifference(diff, labels)}</span></details>`;
  return { verdict: "altered", difference };
}
