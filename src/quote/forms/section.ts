import { BETWEEN_RUNS } from "../letters-and-digits.ts";
import type { Reading, Resolvable } from "./form.ts";
import { withoutAccents } from "./grammar/fold.ts";
import { heldIn } from "./grammar/headings.ts";

export const name = "sections by heading or slug";

export const examples = [
  ["preventive-measures", "preventive-measures"],
  ["Preventive measures", "preventive-measures"],
  ["“Preventive measures”", "preventive-measures"],
  ["section entitled “Preventive measures”", "preventive-measures"],
  ["the section on asset recovery", "asset-recovery"],
  ["section ‘Asset recovery’", "asset-recovery"],
  ["ASSET RECOVERY", "asset-recovery"],
  ["Asset recovery section", "asset-recovery"],
  [
    "Anti-corruption as an enabler for the 2030 Agenda for Sustainable Development",
    "anti-corruption-as-an-enabler-for-the-2030-agenda-for-sustainable-development",
  ],
  ["A/RES/S-32/1, annex, section entitled “Asset recovery”", "asset-recovery"],
] as const;

export const refusals = [
  "banana",
  "measures",
  "preventive measure",
  "asset recovery, para. 3",
  "section 3",
  "section",
  "sections",
];

/** Reads a heading of the document, whole: a part of one could be another's. */
export function read(text: string, document: Resolvable): Reading | null {
  const { sections } = document;
  const held = heldIn(text, document);
  if (held !== undefined) return ONLY_A_HEADING.test(text) ? { address: held.id } : null;
  const wanted = slug(text.replace(/^(?:the\s)?section(?:\s(?:entitled|titled|called|headed|on))?\s/i, ""));
  if (wanted === "") return null;
  const slugs = slugsOf(sections);
  const section =
    sections.find(({ id }, at) => id === wanted || slugs[at] === wanted) ??
    sections.find(({ id }, at) => `${id}-section` === wanted || `${slugs[at]}-section` === wanted);
  return section === undefined ? null : { address: section.id };
}

/** A heading's sign, with what the languages put around it. */
const ONLY_A_HEADING =
  /^(?:(?:of|the|in)\s){0,2}(?:section(?:\sentitled)?)?[\s,"]{0,4}[\ue100-\uefff][\s"]{0,4}$/i;

const kept = new WeakMap<Resolvable["sections"], string[]>();

/** The headings as slugs, made once: a reference is read in several ways, and in several languages. */
function slugsOf(sections: Resolvable["sections"]): readonly string[] {
  const known = kept.get(sections) ?? sections.map(({ title }) => slug(title));
  kept.set(sections, known);
  return known;
}

function slug(text: string): string {
  return withoutAccents(text).toLowerCase().replace(BETWEEN_RUNS, "-").replace(/^-|-$/g, "");
}
