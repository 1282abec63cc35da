import { html } from "hono/html";
import type { TextPart } from "../../../library/text-parts.ts";
import type { ActKind } from "../../../model/act.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { type Density, FIRMNESS, firmnessOf, KIND_WORDS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { sign } from "../acts/act-signs.ts";
import { allDerived } from "../acts/derived.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { countOf } from "../text/wording.ts";

/** Acts of a part that are drawn alike. */
interface Share {
  kind: ActKind;
  density: Density;
  count: number;
  /** Such as "7 commitments with one qualifier". */
  said: string;
}

/**
 * The parts of a text as a bar each, for a window that has no room for the map: how much of what is said there is
 * promised, how firmly, called for and recognized. A bar leads to its band on the map.
 */
export function drawShares(parts: readonly TextPart[], about: AboutDocument): Markup {
  return html`<ol class="shares">
${parts.map(
  (
    part,
  ) => html`<li><a href="${about.at("/map")}#band-${part.anchor}"><span class="title"${part.section === undefined ? "" : spokenIn(about.language)}>${part.title}</span>
${drawBar(sharesOf(part.acts))}</a></li>
`,
)}</ol>`;
}

/** The hatching of a bar, which stands in the page once. */
export function hatching(): Markup {
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true"><pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6"/></pattern></svg>
`;
}

function sharesOf(acts: readonly CorpusAct[]): Share[] {
  const isFirmnessKnown = !allDerived(acts);
  return kindsAmong(acts).flatMap((kind) =>
    (kind === "commitment" && isFirmnessKnown ? FIRMNESS : [{ density: "filled" as const, said: "" }])
      .map(({ density, said }, step) => {
        const { length: count } = acts.filter((act) => act.kind === kind && firmnessOf(act) === step);
        const noun = count === 1 ? kind : KIND_WORDS[kind].plural;
        return { kind, density, count, said: `${count} ${noun} ${said}`.trim() };
      })
      .filter(({ count }) => count > 0),
  );
}

function drawBar(shares: readonly Share[]): Markup {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return html`<span class="note">Nothing is marked here.</span>`;
  const hundredths = (count: number) => Number(((100 * count) / all).toFixed(2));
  let from = 0;
  const drawn = shares.map(({ kind, density, count }) => {
    const [at, width] = [from, hundredths(count)];
    from += width;
    return html`<svg x="${at}%" width="${width}%" class="${kind} ${density}"><rect width="100%" height="100%"/></svg>`;
  });
  const said = `${countOf(all, "statement")}: ${shares.map((share) => share.said).join(", ")}`;
  // Under the bar, since the smallest stretch has no room for its number; whoever listens has heard them.
  return html`<svg class="share" role="img" aria-label="${said}">${drawn}</svg>
<span class="share-counts" aria-hidden="true">${shares.map(({ kind, density, count }) => html`<span>${sign(kind, density)} ${count}</span>\n`)}</span>`;
}
