import * as abbreviated from "./forms/abbreviated.ts";
import {
  countsAnything,
  trim,
  withoutFootnoteNumber,
  withoutNumberBeforeName,
  withoutRemarks,
} from "./forms/beside.ts";
import * as canonical from "./forms/canonical.ts";
import { symbolsOf, withoutNamesOf } from "./forms/document-name.ts";
import type { Read, Reading, Resolvable } from "./forms/form.ts";
import { readGlossed } from "./forms/gloss.ts";
import { withoutAccess, withoutAnnex, withoutFurniture } from "./forms/grammar/citation-furniture.ts";
import { GAP, withoutAccents } from "./forms/grammar/fold.ts";
import { holdHeadings } from "./forms/grammar/headings.ts";
import { wordsOf } from "./forms/grammar/lexicon.ts";
import { type Misread, notUnderstood, PLACE } from "./forms/grammar/not-understood.ts";
import type { Translator } from "./forms/grammar/translate.ts";
import { isSectionAlone, readInSection } from "./forms/in-section.ts";
import { translators } from "./forms/languages/index.ts";
import { isInArchive, isPath, LINK, readLink } from "./forms/link.ts";
import * as ordinal from "./forms/ordinal.ts";
import * as paragraph from "./forms/paragraph.ts";
import * as preamble from "./forms/preamble.ts";
import * as section from "./forms/section.ts";
import * as sentence from "./forms/sentence.ts";
import * as sign from "./forms/sign.ts";

/** What a text says that should be a reference, before anybody looks whether the document has it. */
export interface ReadReference {
  /** What each part of it is: an address, or why it is none. */
  readings: (Reading | Misread)[];
  /** The annex that it names: 0 where it names none, 1 where it has no number. */
  annex: number;
  /** Whether it names the document: by symbol, by name or by a link. */
  isNamed: boolean;
  /** The text as the English grammar read it. */
  english: string;
}

/** Longer than the longest citation of a passage with its title and its link, by far. */
export const LONGEST_REFERENCE = 2_000;

const FORMS: Read[] = [
  paragraph.read,
  abbreviated.read,
  preamble.read,
  ordinal.read,
  sentence.read,
  section.read,
  sign.read,
  // Last, because it says of what is nearly an address which one it nearly is.
  canonical.read,
];

/**
 * Reads a reference in English and in every other language that it has words of, without looking its address up. A
 * reference that names the document alone has no readings.
 *
 * @param text tidied
 * @returns English first
 */
export function readReference(text: string, document: Resolvable): ReadReference[] {
  const read = document.read?.get(text) ?? readAnew(text, document);
  document.read?.set(text, read);
  return read;
}

function readAnew(text: string, document: Resolvable): ReadReference[] {
  const bare = withWholeLabels(withoutAccents(text));
  const words = wordsOf(bare);
  const others = translators().filter((translator) => translator.isIn(words));
  return [readIn(bare, document), ...others.map((translator) => readIn(bare, document, translator))];
}

/** What every place has in English: a number, or what is counted. Beside it, what a link or a symbol has. */
const OF_PLACE =
  /[\p{N}/¶§]|(?<!\p{L})(?:par(?:a|as|agraphs?)?(?!\p{L})|preamb|clause|sentence|section|annex|(?:OP|PP)s?(?!\p{L}))/iu;

/**
 * Whether a text may name the document or a place of it, or a part of it may: of most texts that is seen sooner than they
 * are read.
 *
 * @param text tidied
 */
export function mayRefer(text: string, document: Resolvable): boolean {
  if (OF_PLACE.test(text)) return true;
  const bare = withoutAccents(text);
  const words = wordsOf(bare);
  return (
    translators().some((translator) => translator.isIn(words)) || withoutNamesOf(document, bare) !== bare
  );
}

/** Lettered parts as French, Spanish and Russian print them, "2 b) ii)": with the parenthesis that English opens them with. */
function withWholeLabels(text: string): string {
  const opened = text.match(/\(/g)?.length ?? 0;
  if ((text.match(/\)/g)?.length ?? 0) <= opened) return text;
  return text.replace(
    /(?<=\d) ?([a-z]{1,2}|[ivx]{1,5})\)(?: ?([a-z]{1,2}|[ivx]{1,5})\))?(?![\w)])/g,
    (_, outer: string, inner: string | undefined) => `(${outer})${inner === undefined ? "" : `(${inner})`}`,
  );
}

/** Whether a tidied text names the document: by its symbol, by a name of its own, or by a link that leads to it. */
export function namesDocument(text: string, document: Resolvable): boolean {
  return readReference(text, document).some(
    ({ isNamed, readings }) => isNamed && !readings.some((reading) => "leadsElsewhere" in reading),
  );
}

function readIn(text: string, document: Resolvable, translator?: Translator): ReadReference {
  const held = translator === undefined ? text : holdHeadings(text, document);
  const symbols = symbolsOf(document, text);
  const { links, rest } = takeOutLinks(held, document, symbols);
  const unnumbered = withoutFootnoteNumber(rest);
  const untitled = withoutNamesOf(document, unnumbered);
  const prepared = translator?.prepare(untitled) ?? untitled;
  const isNamed = links.length > 0 || untitled !== unnumbered || prepared.search(symbols) >= 0;
  const known = isNamed ? withoutNamesOf(document, prepared, true) : prepared;
  const english = translator?.translate(known) ?? known;
  const unnamed = withoutAccess(english.replace(symbols, GAP));
  const { text: bare, annex } = withoutAnnex(
    withoutRemarks(isNamed ? withoutWhatIsNamed(unnamed, document) : unnamed),
  );
  const parts = bare
    .split("|")
    .map((part) => ({ part: part.trim(), place: trim(part) }))
    .filter(({ place }) => place !== "" && !(isNamed && SAYS_NOTHING.test(place)));
  const readings = [
    ...links.map((link) => readLink(link, document)).filter((reading) => reading !== "named"),
    ...inSection(ofPreamble(parts, isNamed), document).map(({ part, place }) =>
      countsAnything(part, place)
        ? notUnderstood(part, document, () => null)
        : placed(readPart(place, { ...document, annex }), annex, document),
    ),
  ];
  return { readings, annex, isNamed, english };
}

/** A link says itself whether it leads into an annex; words before a place say it of that. */
function placed(reading: Reading | Misread, annex: number, document: Resolvable): Reading | Misread {
  return "address" in reading ? { ...reading, address: inAnnex(reading.address, annex, document) } : reading;
}

interface Part {
  part: string;
  place: string;
}

/** Brings "preamble" to the place that it belongs to, where the document's name stood between them. */
function ofPreamble(parts: Part[], isNamed: boolean): Part[] {
  const others = parts.filter(({ place }) => !/^preamble$/i.test(place));
  if (!isNamed || others.length === parts.length || others.length === 0) return parts;
  return others.map(({ place }) => ({ part: place, place: `preamble, ${place}` }));
}

/** Brings a section to the place that is counted in it, where the document's name stood between them. */
function inSection(parts: Part[], document: Resolvable): Part[] {
  if (parts.length !== 2) return parts;
  const section = parts.find(({ place }) => isSectionAlone(place, document));
  const other = parts.find((part) => part !== section);
  if (section === undefined || other === undefined) return parts;
  return [{ part: other.part, place: `${section.place}, ${other.place}` }];
}

/** What may be left of the name of a document that is named. */
const SAYS_NOTHING = /^(?:the\s)?(?:resolution|document|doc\.?|text|annexed)$/i;

/** The noun before the document's number, or before its author, in whose place a gap stands. */
const OF_WHAT =
  /(?:\b(?:of|in|to)\s(?:(?:the|its)\s)?)?\b(?:resolution|document)(?:\sadopted)?(?:\s(?:nos?\.|№))?\s{0,3}(?:(?:of|by|the|on|№)\s{1,3}){0,3}(?=\|)|(?<=\|\s{0,3})(?:resolution|document)\b|\badopted\s(?:by|on)\s{1,3}(?:the\s{1,3})?(?=\|)/gi;

/** Takes out all that is understood only beside the document's name. */
function withoutWhatIsNamed(text: string, document: Resolvable): string {
  const place = (rest: string) => PLACE.test(rest);
  // "Of its resolution S-32/1": whose it is, the symbol says.
  const owned = withoutNumberBeforeName(text.trim(), place).replace(/\b(?:of\s)?its\s{1,3}(?=\|)/gi, GAP);
  return withoutFurniture(owned, document).replace(OF_WHAT, GAP);
}

/** Takes the links out; one into the UN's own archives, which tells nothing, is read only where nothing else names the document. */
function takeOutLinks(
  text: string,
  document: Resolvable,
  symbols: RegExp,
): { links: string[]; rest: string } {
  if (isPath(text, document)) return { links: [text], rest: "" };
  const rest = text.replace(LINK, GAP);
  const isNamed = rest.search(symbols) >= 0;
  const links = (text.match(LINK) ?? []).filter((link) => !(isNamed && isInArchive(link)));
  return { links, rest };
}

function readPart(text: string, document: Resolvable): Reading | Misread {
  const place = (part: string) => readForm(part, document);
  return place(text) ?? readGlossed(text, document, place) ?? notUnderstood(text, document, readForm);
}

function readForm(text: string, document: Resolvable): Reading | null {
  const inSection = readInSection(text, document, readForm);
  if (inSection !== null) return inSection;
  for (const read of FORMS) {
    const reading = read(text, document);
    if (reading !== null) return reading;
  }
  return null;
}

/** Where the document is an annex itself, "annex" is its name; elsewhere it is part of the address. */
export function inAnnex(address: string, annex: number, { annexed }: Resolvable): string {
  if (annex === 0 || (annex === 1 && annexed !== false) || address.startsWith("annex")) return address;
  return annex === 1 ? `annex/${address}` : `annex-${annex}/${address}`;
}
