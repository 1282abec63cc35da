import type { DraftPart } from "./read-draft.ts";

/** By what a draft says which resolutions it comes after. */
export interface NamedInDraft {
  /** What may be its title, as it is written and without what stands before it: "Draft resolution IV", "79/144." */
  titles: string[];
  /** The symbols of the resolutions that its beginning names, as it may mean them: `A/RES/78/69`; the first named first. */
  symbols: string[];
}

/** A title stands before the first paragraph, and not further from the beginning. */
const LAST_WITH_TITLE = 6;
/** A resolution recalls those before it in its first paragraphs. */
const LAST_THAT_RECALLS = 12;
const SHORTEST_TITLE = 5;
/** Titles that are longer are no line of their own to a reader of drafts. */
const LONGEST_TITLE = 300;
const BEFORE_TITLE = /^(?:\p{L}[\p{L}\d ]{0,40}[:.]|[A-Z\d][A-Z\d/.]{1,30}:?)\s/u;
const NUMBER = /(?<![\d/.,-])(A\/(?:HRC\/)?RES\/)?(\d{1,3}\/\d{1,4})(?:\s?([A-Z])\b)?(?![\d/])/gu;
/** Whose resolutions may be meant where a number stands alone: the speaker's first. */
const ASSEMBLY = "A/RES/";
const COUNCIL = "A/HRC/RES/";
/** The Human Rights Council, in the words that say who speaks. */
const IS_COUNCIL = /human rights|droits de l|derechos humanos|правам человека|حقوق الإنسان|人权/iu;

/** Reads what a draft's beginning names. */
export function namedInDraft(parts: readonly DraftPart[]): NamedInDraft {
  const first = parts.findIndex(({ kind, isShort }) => kind === "paragraph" && !isShort);
  const before = parts.slice(0, Math.min(first === -1 ? parts.length : first, LAST_WITH_TITLE));
  const titles = before
    .filter(({ kind, text }) => kind !== "enacting" && text.length <= LONGEST_TITLE)
    .flatMap(({ text }) => [text, text.replace(BEFORE_TITLE, "")])
    .map((title) => title.replace(/[\u2010-\u2012]/gu, "-").trim())
    .filter((title) => title.length >= SHORTEST_TITLE);
  const named = parts.slice(0, LAST_THAT_RECALLS).flatMap(({ text }) => [...text.matchAll(NUMBER)]);
  const isOfCouncil = parts.some(({ kind, text }) => kind === "enacting" && IS_COUNCIL.test(text));
  const bodies = isOfCouncil ? [COUNCIL, ASSEMBLY] : [ASSEMBLY, COUNCIL];
  const symbols = named.flatMap(([, prefix, number = "", letter]) => {
    const numbers = letter === undefined ? [number] : [`${number} ${letter}`, number];
    return (prefix === undefined ? bodies : [prefix]).flatMap((body) => numbers.map((one) => body + one));
  });
  return { titles: [...new Set(titles)], symbols: [...new Set(symbols)] };
}
