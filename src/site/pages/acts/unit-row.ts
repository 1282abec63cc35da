import { html } from "hono/html";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import { FIRMNESS, type Firm, firmnessOf } from "../../../words/act-names.ts";
import type { Markup } from "../text/markup.ts";
import { countOf, nounOf } from "../text/wording.ts";
import { signOf } from "./act-signs.ts";

/** Statements as their signs, one for each; a screen reader hears how many there are of which. */
export function unitRow(acts: readonly (Firm & { derived?: true | undefined })[]): Markup | string {
  if (acts.length === 0) return "";
  return html`<span class="units">${acts.map(signOf)}<span class="unseen">${countedInWords(acts, !acts.some(({ derived }) => derived === true))}</span></span>`;
}

/** The firmest first: so rows of signs can be compared. */
export function byFirmness<One extends Firm>(acts: readonly One[]): One[] {
  return [...acts].sort((one, other) => firmnessOf(one) - firmnessOf(other));
}

/** "2 commitments without a qualifier, 1 call"; of what nobody looked for, nothing is said. */
function countedInWords(acts: readonly Firm[], isFirmnessKnown: boolean): string {
  return ACT_KINDS.flatMap((kind) => {
    const ofKind = acts.filter((act) => act.kind === kind);
    if (kind !== "commitment" || !isFirmnessKnown)
      return ofKind.length === 0 ? [] : [countOf(ofKind.length, kind)];
    return FIRMNESS.flatMap(({ said }, firmness) => {
      const { length } = ofKind.filter((act) => firmnessOf(act) === firmness);
      return length === 0 ? [] : [`${length} ${nounOf(length, kind)} ${said}`];
    });
  }).join(", ");
}
