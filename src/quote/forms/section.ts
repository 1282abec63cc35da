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
  const called = (ending: string) =>
    sections.find(({ id }, index) => id + ending === wanted || slugs[index] + ending === wanted);
  const section = called("") ?? called("-section");
  return section === undefined ? null : { address: section.id };
}

/** A heading's sign, with what the languages put around it. */
const ONLY_A_HEADING =
  /^(?:(?:of|the|in)\s){0,2}(?:section(?:\sentitled)?)?[\s,"]{0,4}[\ue100-\uefff][\s"]{0,4}$/i;

const known = new WeakMap<Resolvable["sections"], string[]>();

/** The headings of a document as they are compared, made once. */
function slugsOf(sections: Resolvable["sections"]): string[] {
  const slugs = known.get(sections) ?? sections.map(({ title }) => slug(title));
  known.set(sections, slugs);
  return slugs;
}

function slug(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
