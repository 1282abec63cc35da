/* Loaded when the editor's words are not plainly the source's. */
import { html } from "lit/html.js";
import type { PassageText } from "../../quote/comparing/passage.ts";
import { compareWithPassage } from "../../quote/comparing/passage-differences.ts";
import { differenceStyles } from "../differing/difference.styles.ts";
import { renderDifference } from "../differing/difference.ts";
import { adopt } from "../element/styles.ts";
import type { Labels } from "../labels/labels.ts";
import { MORE_LABELS } from "../labels/more.ts";

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
  adopt(root, differenceStyles);
  const more = labels.more ?? MORE_LABELS;
  const difference = html`<details><summary>${more.difference}</summary><span part="difference" lang="en" dir="ltr">${renderDifference(diff, more)}</span></details>`;
  return { verdict: "altered", difference };
}
