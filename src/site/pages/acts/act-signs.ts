import { html } from "hono/html";
import type { ActKind } from "../../../model/act.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import { type Density, densityOf, FIRMNESS, type Firm, KIND_NAMES } from "../../../words/act-names.ts";
import { SIDE, signPath } from "../../../words/signs.ts";
import type { Markup } from "../text/markup.ts";

/** Defines the signs once a page; {@link sign} then draws them. */
export function signDefinitions(): Markup {
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true">
${ACT_KINDS.map((kind) => symbol(kind, "filled"))}${symbol("commitment", "hatched")}${symbol("commitment", "outline")}</svg>`;
}

function symbol(kind: ActKind, density: Density): Markup {
  const drawn = density === "filled" ? "full" : "line";
  return html`<symbol id="sign-${kind}-${density}" viewBox="0 0 ${SIDE} ${SIDE}"><path class="${drawn}" d="${signPath(kind, density)}"/></symbol>\n`;
}

/** A sign, which stands before a word that says the same. */
export function sign(kind: ActKind, density: Density = "filled"): Markup {
  return html`<svg class="sign ${kind}" aria-hidden="true"><use href="#sign-${kind}-${density}"/></svg>`;
}

/** An act's sign. */
export function signOf(act: Firm): Markup {
  return sign(act.kind, densityOf(act));
}

/**
 * What the signs of some kinds mean; only a promise is more or less firm.
 *
 * @param isFirmnessKnown false where nobody has looked for qualifiers
 */
export function legend(kinds: readonly ActKind[], isFirmnessKnown = true): Markup {
  if (!isFirmnessKnown)
    return html`<ul class="legend" aria-label="What the signs mean">
${kinds.map((kind) => html`<li>${sign(kind)} ${KIND_NAMES[kind]}</li>\n`)}</ul>`;
  return html`<ul class="legend" aria-label="What the signs mean">
${FIRMNESS.map(({ density, said }) => html`<li>${sign("commitment", density)} ${KIND_NAMES.commitment} ${said}</li>\n`)}${kinds.filter((kind) => kind !== "commitment").map((kind) => html`<li>${sign(kind)} ${KIND_NAMES[kind]}</li>\n`)}</ul>`;
}
