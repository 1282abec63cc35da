import { anotherDocument } from "./forms/document-name.ts";
import type { Resolvable } from "./forms/form.ts";
import { tidy } from "./forms/grammar/fold.ts";
import { PLACE } from "./forms/grammar/not-understood.ts";
import { withoutMarkup } from "./forms/grammar/reference-markup.ts";
import { INTRODUCED, OF_TEXT, SAYS } from "./introductions.ts";
import { isLocated, locate } from "./locate.ts";
import { inAnnex, mayRefer, readReference } from "./read-reference.ts";
import { findReferences } from "./scan.ts";

/** A citation that stands in a text beside the words that it cites. */
export interface CitationInText {
  /** From where to where the text is the citation's, with what introduces it and what joins it: UTF-16 offsets. */
  start: number;
  end: number;
  /** Before what is cited, after it, or inside a sentence. */
  where: "head" | "end" | "inside";
  /** The citation as it stands there, without what introduces it: `A/RES/S-32/1, para. 71`. */
  ref: string;
  /** Canonical; null where it names no place, or one that the document at hand has not. */
  address: string | null;
  /** The symbol of the document that it names; null where it names none, as in `Paragraph 71 says:`. */
  document: string | null;
}

/** No citation with title, link and day of access is longer. */
const LONGEST = 700;
/** No more ends than these are tried for a citation at a head, no more beginnings for one at an end. */
const MOST_ENDS = 10;
const MOST_BEGINNINGS = 16;
const LONGEST_HEAD = 300;

/**
 * Finds the citations in a text that somebody pasted: at its edges ({@link citationsAtEdges}) and inside. Takes time in
 * proportion to the text.
 *
 * @param document the one at hand, to which `paragraph 71` alone refers
 * @returns in the order of the text
 */
export function citationsInText(text: string, document: Resolvable): CitationInText[] {
  const edges = citationsAtEdges(text, document);
  return [...edges, ...citationsInside(text, edges, document)].sort((a, b) => a.start - b.start);
}

/**
 * Finds the citations at the head of a text (`According to paragraph 43,`) and at its end (`(A/RES/S-32/1, para. 71)`, a
 * citation in any of our styles). Every word of them is understood, so that no word of what is quoted is taken for one. A
 * citation of several places is found once for each, all with the same `start` and `end`. However long the text is, only
 * its first and last few hundred characters are read.
 */
export function citationsAtEdges(text: string, document: Resolvable): CitationInText[] {
  const head = atHead(text, document);
  return [...head, ...atEnd(text, head[0]?.end ?? 0, document)];
}

/** Finds the citations between those at the edges of a text: all of it is read. */
export function citationsInside(
  text: string,
  edges: readonly CitationInText[],
  document: Resolvable,
): CitationInText[] {
  const from = edges.find(({ where }) => where === "head")?.end ?? 0;
  const to = edges.find(({ where }) => where === "end")?.start ?? text.length;
  return findReferences(text)
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, address, section, document: symbol }) => {
      const inSection =
        section === undefined ? undefined : placeOf(symbol, `${section}/${address}`, document);
      const place = inSection?.address ? inSection : placeOf(symbol, address, document);
      return { start, end, where: "inside", ref: text.slice(start, end), ...place };
    });
}

const END_OF_HEAD =
  /[:,،]\s|[:：،](?=\s?["“”„«‘'])|[：，]|\s?[–—-]\s|——|\s(?=["“”„«‘])|(?<=\p{Script=Han})(?=[“"「『])|\n/gu;

/** `Paragraph 71 says:` – up to a colon, a comma, the end of a line or the first quotation mark. */
function atHead(text: string, document: Resolvable): CitationInText[] {
  const start = text.slice(0, LONGEST_HEAD);
  if (!mayRefer(tidy(withoutMarkup(start)), document)) return [];
  const [introduced] = INTRODUCED.exec(start) ?? [""];
  let found: CitationInText[] = [];
  const ends = [...start.matchAll(END_OF_HEAD)].slice(0, MOST_ENDS);
  for (const { index, 0: mark } of ends) {
    const words = start.slice(introduced.length, index).trim();
    const ref = words
      .replace(/[:,،，]$/, "")
      .replace(SAYS, "")
      .replace(OF_TEXT, "");
    if (ref.length < 3) continue;
    const citations = cites(ref, document);
    if (citations.length > 0) {
      const end = index + mark.length;
      found = citations.map((citation) => ({ start: 0, end, where: "head", ref, ...citation }));
    }
  }
  // A citation alone quotes nothing: it is one that stands at the end.
  return found[0]?.end === text.length ? [] : found;
}

/** Where a citation may begin: at a bracket, after a dash, a quotation mark, a sentence or a line's end. */
const BEGINNING =
  /\n\s*|\s?[([（【]|\s[–—―-]{1,3}\s?|[–—―]{2}|(?<=[”“"»’'」』])[\s,.;:–—，。；：-]*|(?<=[.!?;:…؟؛])\s+|(?<=[。！？；：…])\s*/g;

/** Words, and then a quotation mark that closes what was opened before them. */
const CLOSES = /^[^“«„"”»「」『』\p{L}\p{N}]*[\p{L}\p{N}][^“«„"”»「」『』]*[”»"“」』]\s*[([（【–—―-]/u;

/** `(A/RES/S-32/1, para. 71)`: the longest end that is a citation and nothing else. */
function atEnd(text: string, from: number, document: Resolvable): CitationInText[] {
  const at = Math.max(from, text.length - LONGEST);
  const tail = text.slice(at);
  if (!/[\p{Nd}一二三四五六七八九十]/u.test(tail)) return [];
  const beginnings = [...tail.matchAll(BEGINNING)]
    .filter(({ index }) => at + index > 0)
    .slice(-MOST_BEGINNINGS);
  for (const { index } of beginnings) {
    const whole = tail.slice(index);
    // What stands before a closing quotation mark is quoted.
    if (CLOSES.test(whole)) continue;
    const ref = whole
      .replace(/^[\s([（【–—―-]+/, "")
      .replace(/(?<![\s"”»“」』])[\s"”»“」』]+$/, "")
      .replace(/(?<![）】。])[）】。]+$/, "")
      .replace(/(?<=(?<![.)\]])(?:\.|\)|\])|\d)[.)\]]+$/, "");
    const citations = cites(ref, document);
    if (citations.length > 0) {
      return citations.map((citation) => ({
        start: at + index,
        end: text.length,
        where: "end",
        ref,
        ...citation,
      }));
    }
  }
  return [];
}

/** Whether a text names a place in any of the languages, whatever else it says. */
export function namesPlace(text: string, document: Resolvable): boolean {
  return readReference(tidy(withoutMarkup(text)), document).some(({ english }) => PLACE.test(english));
}

/** The places that a text cites, if it is a citation and nothing else. A number or a heading alone is none. */
function cites(text: string, document: Resolvable): Pick<CitationInText, "address" | "document">[] {
  const tidied = tidy(withoutMarkup(text));
  if (!mayRefer(tidied, document)) return [];
  const other = otherIn(tidied, document);
  const cited = other ?? document;
  for (const { readings, annex, isNamed, english } of readReference(tidied, cited)) {
    if (!isNamed && !PLACE.test(english)) continue;
    const places = readings.flatMap((reading) =>
      "address" in reading ? [reading.address] : (reading.places ?? [undefined]),
    );
    // Words on what a place says may be the quotation itself, unless they stand in brackets.
    const isGlossed = readings.some((reading) => "address" in reading && reading.glossed === true);
    if (places.includes(undefined) || (isGlossed && !/\)$/.test(tidied))) continue;
    const symbol = isNamed ? cited.symbol : null;
    if (places.length === 0 && isNamed) return [{ address: null, document: symbol }];
    const longest = places.filter(
      (place) => !places.some((longer) => longer !== place && longer?.startsWith(`${place}.`)),
    );
    if (longest.length > 0) {
      return [...new Set(longest)].map((place) =>
        placeOf(symbol, inAnnex(place ?? "", annex, cited), document),
      );
    }
  }
  return [];
}

/** The address where the document at hand has it, or where another one is meant, which nobody can tell. */
function placeOf(symbol: string | null, address: string, document: Resolvable) {
  if (symbol !== null && symbol !== document.symbol) return { address, document: symbol };
  const found = locate(document, address);
  return { address: isLocated(found) ? found.address : null, document: symbol };
}

/** A document that a text names by its symbol, if it isn't the one at hand. */
function otherIn(text: string, { symbol }: Resolvable): Resolvable | undefined {
  const named = anotherDocument(text);
  const number =
    named === undefined ? undefined : /(?:(?:ES|S)-)?\d{1,4}\/\d{1,3}$/i.exec(named)?.[0].toUpperCase();
  if (named === undefined || number === undefined || symbol.endsWith(`/${number}`)) return undefined;
  const other = /^[A-Z]\//i.test(named) ? named.toUpperCase() : `A/RES/${number}`;
  return { id: other.toLowerCase().replace(/[^a-z0-9]+/g, "-"), symbol: other, sections: [], paragraphs: [] };
}
