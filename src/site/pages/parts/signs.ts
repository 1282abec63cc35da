import { html } from "hono/html";
import { ACT_KINDS, type ActKind } from "../../../model/act.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import type { Markup } from "./markup.ts";

/** How full a sign is: an act without a qualifier is filled, and each qualifier empties it by a step. */
export type Density = "filled" | "hatched" | "outline";

/** What each kind of act does, as a verb, and its noun in the plural. */
export const KIND_WORDS: Readonly<Record<ActKind, { verb: string; plural: string }>> = {
  commitment: { verb: "promises", plural: "commitments" },
  call: { verb: "calls on", plural: "calls" },
  recognition: { verb: "recognizes", plural: "recognitions" },
};

/** How firmly a commitment is made, from its number of qualifiers, in words. */
export const FIRMNESS = [
  { density: "filled", said: "without a qualifier" },
  { density: "hatched", said: "with one qualifier" },
  { density: "outline", said: "with two or more qualifiers" },
] as const satisfies readonly { density: Density; said: string }[];

/** How firm an act is: an index of {@link FIRMNESS}. Only commitments are told apart; other acts are always 0. */
export function firmnessOf({ kind, qualifiers }: Pick<CorpusAct, "kind" | "qualifiers">): 0 | 1 | 2 {
  if (kind !== "commitment") return 0;
  return qualifiers.length === 0 ? 0 : qualifiers.length === 1 ? 1 : 2;
}

/** The density of an act's sign. */
export function densityOf(act: Pick<CorpusAct, "kind" | "qualifiers">): Density {
  return FIRMNESS[firmnessOf(act)].density;
}

/** Shapes in a square of 12 units; all three have about the same area. */
const OUTLINES: Record<ActKind, string> = {
  commitment: "M1.5 1.5h9v9h-9z",
  call: "M6 1l5.5 10h-11z",
  recognition: "M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
};
const HATCHING = "M1.5 6l4.5-4.5M1.5 10.5l9-9M6 10.5l4.5-4.5";

/** Defines the signs once a page; {@link sign} then draws them. */
export function signDefinitions(): Markup {
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true">
${ACT_KINDS.map((kind) => html`<symbol id="sign-${kind}-filled" viewBox="0 0 12 12"><path class="full" d="${OUTLINES[kind]}"/></symbol>\n`)}<symbol id="sign-commitment-hatched" viewBox="0 0 12 12"><path class="line" d="${OUTLINES.commitment}"/><path class="line" d="${HATCHING}"/></symbol>
<symbol id="sign-commitment-outline" viewBox="0 0 12 12"><path class="line" d="${OUTLINES.commitment}"/></symbol>
</svg>`;
}

/** A sign, which stands before a word that says the same. */
export function sign(kind: ActKind, density: Density = "filled"): Markup {
  return html`<svg class="sign ${kind}" aria-hidden="true"><use href="#sign-${kind}-${density}"/></svg>`;
}

/** An act's sign. */
export function signOf(act: Pick<CorpusAct, "kind" | "qualifiers">): Markup {
  return sign(act.kind, densityOf(act));
}

/** What the signs mean. */
export function legend(): Markup {
  return html`<ul class="legend" aria-label="What the signs mean">
${FIRMNESS.map(({ density, said }) => html`<li>${sign("commitment", density)} Commitment ${said}</li>\n`)}<li>${sign("call")} Call</li>
<li>${sign("recognition")} Recognition</li>
</ul>`;
}
