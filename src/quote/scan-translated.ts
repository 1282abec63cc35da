import { mayHavePlace, type Piece, PLACES, piecesOf } from "./citation-words.ts";
import { tidy } from "./forms/grammar/fold.ts";
import { withoutMarkup } from "./forms/grammar/reference-markup.ts";
import type { Word } from "./forms/languages/language.ts";
import { readReference } from "./read-reference.ts";

/** A reference to one passage of a resolution, found in running text in another language than English. */
export interface TranslatedReference {
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** The symbol of the resolution. */
  document: string;
  /** Canonical; in an annex, and whether the document has it, is for the source to say. */
  address: string;
  /** The words for the place alone, without the document's. */
  place: { start: number; end: number };
  /** The language of its words, as a BCP 47 tag. */
  language: string;
}

/** How resolutions are named, by symbol or by their number alone: the number in the letters of each language. */
const NAMED =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}/.-])(?:([AА]\s?\/\s?(?:HRC\/)?RES\/|S\/RES\/))?(?:((?:ES|[SС]|د\s?[اإ])-\s?)?(\d{1,3}\/\d{1,3})|(\d{1,4})\s?\(((?:19|20)\d{2})\))(?![\p{N}/]|\/?\p{L}\p{L}?\/)/giu;
/** Whose a number may be, if it is not the General Assembly's: then its symbol has to say so. */
const ANOTHER_BODY =
  /conseil|consejo|совет|理事会|مجلس|comit[ée]|commission|comisi[óo]n|комитет|комисси|委员会|لجنة|conf[ée]ren|конференц|会议|مؤتمر/iu;
/** How far a place stands from the number, and another body's name. */
const NEAR = 90;
/** What stands before a reference, or is left at its end, and is no part of it. */
const BESIDE: ReadonlySet<Word | undefined> = new Set([
  "see",
  "of",
  "the",
  "its",
  "in accordance with",
  "as stated in",
]);
/** No more ends are tried of what may be one. */
const MOST_TRIED = 10;
/**
 * Finds references to passages of resolutions in running text in Arabic, Chinese, French, Russian and Spanish: those that
 * name the resolution ("résolution 79/226, par. 12", "第79/226号决议第12段"). Around the number every word has to be one
 * that citations have, and all of them together have to name one passage. Takes time in proportion to the text.
 */
export function findTranslatedReferences(text: string): TranslatedReference[] {
  const found: TranslatedReference[] = [];
  for (const match of text.matchAll(NAMED)) {
    const reached = found.at(-1)?.end ?? 0;
    if (match.index < reached) continue;
    for (const language of languagesOf(text, match.index)) {
      const reference = referenceAround(text, match, reached, language);
      if (reference === undefined) continue;
      found.push(reference);
      break;
    }
  }
  return found;
}

/** The scripts by which a text may be in a language. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ["ar"]],
  [/\p{Script=Han}/u, ["zh"]],
  [/\p{Script=Cyrillic}/u, ["ru"]],
  [/\p{Script=Latin}/u, ["fr", "es"]],
];

/** The languages that the words around a place may be in, by their letters. */
function languagesOf(text: string, at: number): readonly string[] {
  const around = text.slice(Math.max(0, at - NEAR), at + NEAR);
  return SCRIPTS.flatMap(([script, languages]) => (script.test(around) ? languages : []));
}

function referenceAround(
  text: string,
  match: RegExpExecArray,
  reached: number,
  language: string,
): TranslatedReference | undefined {
  const { index, 0: name } = match;
  const symbol = symbolOf(match);
  const end = index + name.length;
  if (!mayHavePlace(text.slice(Math.max(reached, index - NEAR), end + NEAR), language)) return undefined;
  const from = Math.max(reached, index - NEAR);
  const before = knownBefore(text, from, index, language);
  const after = knownAfter(text, end, language);
  const resolution = [...before]
    .reverse()
    .find(({ word }) => word === "resolution" || word === "its resolution");
  const isOfficial = match[1] !== undefined;
  const isSaid = resolution !== undefined || (language === "zh" && /^号?决议/.test(text.slice(end)));
  if (!isOfficial && (!isSaid || isAnothers(text, match))) return undefined;

  // After the number: "résolution 79/226, par. 12".
  const start = resolution?.start ?? beginningOf(before, index);
  for (const stop of hasPlace(after) ? ends(after) : []) {
    const address = read(text.slice(start, stop), symbol);
    if (address !== undefined)
      return { start, end: stop, document: symbol, address, place: { start: end, end: stop }, language };
  }
  // Before it: "le paragraphe 12 de la résolution 79/226".
  const stop = /^\s?号?决议/.exec(text.slice(end))?.[0].length ?? 0;
  for (const start of hasPlace(before) ? beginnings(before) : []) {
    const address = read(text.slice(start, end + stop), symbol);
    if (address !== undefined)
      return { start, end: end + stop, document: symbol, address, place: { start, end: index }, language };
  }
  return undefined;
}

function hasPlace(pieces: readonly Piece[]): boolean {
  return pieces.some(({ word }) => PLACES.has(word));
}

function symbolOf([, official = "", special = "", number, ofCouncil, year]: RegExpExecArray): string {
  if (year !== undefined) return `S/RES/${ofCouncil} (${year})`;
  const session = /^ES/i.test(special) ? "ES-" : special === "" ? "" : "S-";
  return `${/HRC/i.test(official) ? "A/HRC/RES/" : "A/RES/"}${session}${number}`;
}

/** Whether a number without a symbol may be another body's than it looks like. The Security Council's has its year. */
function isAnothers(text: string, { index, 0: name, 5: year }: RegExpExecArray): boolean {
  if (year !== undefined) return false;
  const end = index + name.length;
  return ANOTHER_BODY.test(text.slice(Math.max(0, index - NEAR), index) + text.slice(end, end + NEAR));
}

function knownAfter(text: string, from: number, language: string): Piece[] {
  const pieces = piecesOf(text.slice(from, from + NEAR).replace(/\n\s*\n.*$/su, ""), language);
  const unknown = pieces.indexOf("unknown");
  return known(unknown === -1 ? pieces : pieces.slice(0, unknown), from);
}

function knownBefore(text: string, from: number, to: number, language: string): Piece[] {
  const near = text.slice(from, to);
  const skipped = /^.*\n\s*\n/su.exec(near)?.[0].length ?? 0;
  const pieces = piecesOf(near.slice(skipped), language);
  return known(pieces.slice(pieces.lastIndexOf("unknown") + 1), from + skipped);
}

function known(pieces: readonly (Piece | "unknown")[], offset: number): Piece[] {
  return pieces.flatMap((piece) =>
    piece === "unknown" ? [] : [{ ...piece, start: piece.start + offset, end: piece.end + offset }],
  );
}

/** Where a reference may end, the farthest first. */
function ends(after: readonly Piece[]): number[] {
  return after
    .filter(({ word }) => !BESIDE.has(word))
    .map(({ end }) => end)
    .reverse()
    .slice(0, MOST_TRIED);
}

/** Where it may begin, the farthest first. */
function beginnings(before: readonly Piece[]): number[] {
  return before
    .filter(({ word }) => !BESIDE.has(word))
    .map(({ start }) => start)
    .slice(-MOST_TRIED);
}

/** Chinese has a sign before its numbers. */
function beginningOf(before: readonly Piece[], index: number): number {
  const last = before.at(-1);
  return last?.word === "" && index - last.end <= 1 ? last.start : index;
}

/** The one address that words name, if they are a reference to a resolution and nothing else. */
function read(words: string, symbol: string): string | undefined {
  const number = symbol.replace(/^.*RES\//, "");
  const document = {
    id: symbol
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/-$/, ""),
    symbol,
    body: symbol.startsWith("S/")
      ? ("security-council" as const)
      : symbol.startsWith("A/HRC")
        ? ("human-rights-council" as const)
        : ("general-assembly" as const),
    sections: [],
    paragraphs: [],
  };
  for (const { readings, isNamed } of readReference(tidy(withoutMarkup(words)), document)) {
    const [only, ...others] = readings;
    if (!isNamed || others.length > 0 || only === undefined) continue;
    if ("address" in only && !only.glossed && only.address !== number) return only.address;
  }
  return undefined;
}
