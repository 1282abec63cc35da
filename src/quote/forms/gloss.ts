import { RUNS } from "../letters-and-digits.ts";
import { isLocated, locate } from "../locate.ts";
import { anotherDocument } from "./document-name.ts";
import type { Reading, Resolvable } from "./form.ts";
import { withoutAccents } from "./grammar/fold.ts";

export const name = "a place with words on what it says";

export const examples = [
  ["para. 16 (beneficial ownership)", "16"],
  ["para. 16 (Beneficial Ownership Transparency)", "16"],
  ["para. 16 – beneficial ownership", "16"],
  ["para. 16: beneficial ownership", "16"],
  ["para. 16 on beneficial ownership", "16"],
  ["paragraph 16 concerning money-laundering", "16"],
  ["para. 71 (sport)", "71"],
  ["A/RES/S-32/1, para. 16 (on beneficial ownership)", "16"],
  ["OP16 [appropriate registries]", "16"],
  ["para. 16 (preventive measures)", "16"],
  ["§ 16 (beneficial ownership)", "16"],
] as const;

export const refusals = [
  "para. 16 (banana)",
  "para. 16 (sport)",
  "para. 16 (owner beneficial)",
  "para. 16 (United Nations Convention against Corruption)",
  "para. 16 (UNCAC)",
  "para. 16 (Doha Declaration)",
  "para. 16 (2019)",
  "para. 16 (para. 17)",
  "para. 16 on page 3",
  "16 – beneficial ownership",
  "16 (registries)",
  "beneficial ownership",
  "art. 16 (beneficial ownership)",
  "para. 16 of beneficial ownership",
];

const GLOSSED =
  /^(.{1,80}?)(?:\s?[([](?:(?:on|about|concerning|regarding|re):?\s)?([^()[\]]{3,120})[)\]]?|\s?[:-]\s([^()[\]]{3,120})|\s(?:on|about|concerning|regarding|relating to)\s(.{3,120}))$/i;

/**
 * Reads a place with a few words on what it says, `para. 16 (beneficial ownership)`. They have to be words of that
 * paragraph, of one of its themes or of its heading, as they stand there; else the place is only offered.
 *
 * @param readPlace reads what stands before the words
 */
export function readGlossed(
  text: string,
  document: Resolvable,
  readPlace: (text: string) => Reading | null,
): Reading | null {
  const [, before = "", ...glosses] = GLOSSED.exec(text) ?? [];
  const gloss = glosses.find((words) => words !== undefined);
  // A number may be another place's, a document's name another document's.
  if (
    gloss === undefined ||
    /\d/.test(gloss) ||
    !/\p{L}{4}/u.test(gloss) ||
    anotherDocument(gloss) !== undefined
  ) {
    return null;
  }
  const place = /\p{L}|[¶§#]/u.test(before) ? readPlace(before) : null;
  if (place === null || "problem" in place) return place;
  const found = locate(document, place.address);
  if (!isLocated(found)) return place;
  if (isSaidIn(gloss, found.address, document)) return { ...place, glossed: true };
  return { problem: `"${gloss}" is not what ${found.address} speaks of`, didYouMean: found.address };
}

function isSaidIn(gloss: string, address: string, document: Resolvable): boolean {
  const found = locate(document, address);
  if (!isLocated(found)) return false;
  const paragraphs = found.type === "range" ? found.paragraphs : [found.paragraph];
  const words = phrase(gloss);
  return paragraphs.some(({ id, text, themes, section }) => {
    const heading = document.sections.find((one) => one.id === section || one.paragraphs.includes(id));
    return [text, ...themes, heading?.title ?? ""].some((said) => phrase(said).includes(words));
  });
}

/** Words in a row as ` beneficial ownership `, without case, accents, marks and plurals. */
function phrase(text: string): string {
  const words = withoutAccents(text.toLowerCase()).match(RUNS) ?? [];
  return ` ${words.map((word) => (word.length > 3 ? word.replace(/s$/, "") : word)).join(" ")} `;
}
