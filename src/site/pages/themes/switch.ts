import { html } from "hono/html";
import type { CorpusAct } from "../../../model/corpus.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import { sign } from "../acts/act-signs.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized } from "../text/wording.ts";
import { firmOrQualified } from "./statement-row.ts";

/** What the switch can leave in ink; the styles know these names. */
const CHOICES: readonly { id: string; label: string; signs: Markup[]; has(act: CorpusAct): boolean }[] = [
  {
    id: "firm",
    label: "Without a qualifier",
    signs: [sign("commitment")],
    has: (act) => firmOrQualified(act) === "firm",
  },
  {
    id: "qualified",
    label: "With qualifiers",
    signs: [sign("commitment", "hatched"), sign("commitment", "outline")],
    has: (act) => firmOrQualified(act) === "qualified",
  },
  ...(["call", "recognition", "decision"] as const).map((kind) => ({
    id: kind,
    label: capitalized(KIND_WORDS[kind].plural),
    signs: [sign(kind)],
    has: (act: CorpusAct) => act.kind === kind,
  })),
];

/** The switch that dims all but some statements, where they are not all alike, and says what their signs mean. It works without scripts. */
export function dimmingSwitch(acts: readonly CorpusAct[]): Markup | string {
  const offered = CHOICES.map((choice) => ({ ...choice, count: acts.filter(choice.has).length })).filter(
    ({ count }) => count > 0,
  );
  if (offered.length < 2) return "";
  const choice = (id: string, label: Markup | string, count: number, isFirst = false) =>
    html`<label><input type="radio" name="shown" id="shown-${id}" value="${id}"${isFirst ? " checked" : ""}> ${label} <span>${count}</span></label>`;
  return html`<fieldset class="switch"><legend class="unseen">Which statements stand out</legend>
${choice("all", "All", acts.length, true)}${offered.map(({ id, label, signs, count }) => choice(id, html`${signs} ${label}`, count))}</fieldset>`;
}
