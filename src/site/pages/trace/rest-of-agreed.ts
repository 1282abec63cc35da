import { html } from "hono/html";
import type { Change } from "../../../model/change.ts";
import type { AgreedParagraph, TracedParagraph } from "../../../model/trace.ts";
import type { Markup } from "../text/markup.ts";
import { countOf, withoutEnd } from "../text/wording.ts";

/** So many words before or behind a draft's paragraph are struck in it; more would drown it, and are folded. */
const MOST_STRUCK = 12;

/** What an agreed paragraph has before and behind the words that a draft has of it. */
export interface Rest {
  before: string;
  behind: string;
}

/** Offsets in the agreed paragraph. */
export type Held = NonNullable<AgreedParagraph["holds"]>;

/**
 * Parts what a draft's paragraph changes from what it leaves out before and behind: of a paragraph that stands in the agreed
 * one word for word nothing is changed; of another a long stretch at either end is left out, not struck.
 */
export function withoutRest({ text, agreed, changes }: TracedParagraph): {
  changes: readonly Change[];
  rest?: Rest;
} {
  if (agreed === null) return { changes };
  const whole = agreed.text;
  if (agreed.holds !== undefined) {
    const { start, end } = agreed.holds;
    return { changes: [], rest: { before: whole.slice(0, start), behind: whole.slice(end) } };
  }
  const dropped = changes.filter(({ to }) => to.text === "");
  const last = withoutEnd(text).length;
  const before = dropped.filter(({ to }) => to.start === 0);
  const behind = dropped.filter(({ to }) => to.start >= last && to.start > 0);
  const rest = {
    before: whole.slice(0, before.at(-1)?.from.end ?? 0),
    behind: whole.slice(behind[0]?.from.start ?? whole.length),
  };
  const folded = [
    ...(wordsOf(rest.before) > MOST_STRUCK ? before : []),
    ...(wordsOf(rest.behind) > MOST_STRUCK ? behind : []),
  ];
  if (folded.length === 0) return { changes };
  return {
    changes: changes.filter((change) => !folded.includes(change)),
    rest: {
      before: folded.includes(before[0] as Change) ? rest.before : "",
      behind: folded.includes(behind[0] as Change) ? rest.behind : "",
    },
  };
}

/** Whether nothing but the sign that ends a text comes behind a place in it. */
export function isAtEnd(text: string, end: number): boolean {
  return withoutEnd(text).length <= end;
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** What the agreed paragraph says before and behind, folded. */
export function restShown({ before, behind }: Rest, spoken: Markup): Markup {
  const words = countOf(wordsOf(before) + wordsOf(behind), "more word");
  if (wordsOf(before) + wordsOf(behind) === 0) return html``;
  const where =
    wordsOf(before) === 0
      ? "It goes on there"
      : `${wordsOf(behind) === 0 ? "Before" : "Around"} it stands there`;
  return html`
<details class="rest"><summary>${where}: ${words}</summary>${[before, behind].map((part, at) =>
    wordsOf(part) === 0
      ? ""
      : html`<p${spoken}>${at === 0 ? `${part.trim()} …` : `… ${part.replace(/^[\s.,;:]+/u, "")}`}</p>`,
  )}</details>`;
}
