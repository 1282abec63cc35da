/* Loaded when the editor's words are not plainly the source's. */
import { html } from "lit";
import { compareWithPassage, type PassageText } from "../../quote/comparing/compare-with-passage.ts";
import type { Wording } from "../../quote/comparing/languages/wording.ts";
import { directionOf } from "../../words/direction.ts";
import { MORE_LABELS } from "../../words/en-more.ts";
import type { Labels } from "../../words/labels.ts";
import { differenceStyles } from "../shared/difference/difference.styles.ts";
import { renderDifference } from "../shared/difference/difference.ts";
import { renderOmissions } from "../shared/difference/omissions.ts";
import { adopt } from "../shared/element/styles.ts";

/** What came of comparing. */
export interface Compared {
  readonly verdict: "verified" | "abridged" | "altered" | "other";
  /** The editor's words beside the source's, or what they leave out. */
  readonly difference: unknown;
}

/** Compares an editor's words with the passage, as the API's `verify` does, by what counts as the same in its language. */
export function compare(
  words: string,
  passage: readonly PassageText[],
  root: ShadowRoot,
  labels: Labels,
  language: string,
  wording: Wording,
): Compared {
  const { verdict, diff, omissions } = compareWithPassage(words, passage, wording);
  if (verdict === "exact") return { verdict: "verified", difference: null };
  if (verdict === "not-found") return { verdict: "other", difference: null };
  adopt(root, differenceStyles);
  const more = labels.more ?? MORE_LABELS;
  if (verdict === "abridged") return { verdict, difference: renderOmissions(omissions, more) };
  const difference = html`<details @toggle=${sayDifference}><summary>${more.difference}</summary><span part="difference" tabindex="-1" lang=${language} dir=${directionOf(language)}>${renderDifference(diff, more)}</span></details>`;
  return { verdict: "altered", difference };
}

/** Goes to the difference when it opens: who does not see it hears it, and has not to look for it. */
function sayDifference({ currentTarget }: Event): void {
  const details = currentTarget as HTMLDetailsElement;
  if (details.open) details.querySelector<HTMLElement>('[part="difference"]')?.focus({ preventScroll: true });
}
