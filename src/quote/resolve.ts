import * as abbreviated from "./forms/abbreviated.ts";
import * as canonical from "./forms/canonical.ts";
import { anotherDocument, namesOf } from "./forms/document.ts";
import { tidy } from "./forms/grammar/fold.ts";
import { GAP, withoutAnnex, withoutFurniture } from "./forms/grammar/furniture.ts";
import { quoted, type Read, type Reading, type Resolvable } from "./forms/grammar/reading.ts";
import { isPath, LINK, readLink } from "./forms/link.ts";
import * as ordinal from "./forms/ordinal.ts";
import * as paragraph from "./forms/paragraph.ts";
import * as preamble from "./forms/preamble.ts";
import * as section from "./forms/section.ts";
import * as sentence from "./forms/sentence.ts";
import { isLocated, type Located, locate } from "./locate.ts";

export type { Resolvable } from "./forms/grammar/reading.ts";

/** What a reference names. `address` is canonical. */
export interface Resolved {
  address: string;
  located: Located;
}

/** Why a reference names nothing. */
export interface Unresolved {
  /** What was not understood, and what would have been. */
  problem: string;
  /** The address that was probably meant; for a person to take, never for a program. */
  didYouMean?: string;
  /** What of it was understood, as an address. */
  understood?: string;
}

const FORMS: Read[] = [
  paragraph.read,
  abbreviated.read,
  preamble.read,
  ordinal.read,
  sentence.read,
  section.read,
  // Last, because it says of what is nearly an address which one it nearly is.
  canonical.read,
];

const PLACE = new RegExp(
  `(?<![\\w/-])(?:${[preamble, paragraph, abbreviated, ordinal].map((form) => form.pattern).join("|")})(?![\\w²³¹.(]\\w|[\\w²³¹])`,
  "i",
);

/** Longer than the longest citation of a passage with its title and its link, by far. */
const LONGEST = 2_000;
const SUCH_AS =
  'Understood would be "para. 16", "paras. 41–52", "preamble para. 3", "OP16" or an address such as "16.2".';

/**
 * Reads a reference to a passage as people write it: an address, a citation in any style, a link. Every word of it has to
 * be understood, and all that is understood has to agree: otherwise it is a problem, never a guess.
 *
 * @param document whose passage it has to be; another document's is a problem
 */
export function resolveReference(text: string, document: Resolvable): Resolved | Unresolved {
  if (text.length > LONGEST) {
    return { problem: `The reference has ${text.length} characters, more than ${LONGEST}. ${SUCH_AS}` };
  }
  const tidied = tidy(text);
  if (tidied === "") return { problem: `The reference is empty. ${SUCH_AS}` };

  const { links, rest } = takeOutLinks(tidied, document);
  const names = namesOf(document);
  const unnamed = rest.replace(names, GAP);
  const isNamed = unnamed !== rest || links.length > 0;
  const { text: bare, annex } = withoutAnnex(isNamed ? withoutFurniture(unnamed, document) : unnamed);
  const parts = bare
    .split("|")
    .map(trim)
    .filter((part) => part !== "");

  const readings = [
    ...links.map((link) => readLink(link, document)).filter((reading) => reading !== "named"),
    ...parts.map((part) => readPlace(part, document)),
  ];
  return agree(readings, tidied, document, annex);
}

/** Tells what was resolved from what was not. */
export function isResolved(result: Resolved | Unresolved): result is Resolved {
  return "address" in result;
}

function takeOutLinks(text: string, document: Resolvable): { links: string[]; rest: string } {
  if (isPath(text, document)) return { links: [text], rest: "" };
  const links = text.match(LINK) ?? [];
  return { links, rest: text.replace(LINK, GAP) };
}

const LEAD =
  /^(?:(?:see also|see|e\.g\.|cf\.?|compare|in|at|under|per|pursuant to|citing|quoting|of|to|and|the|its|-)(?:,?\s|,?$)){1,4}/i;
const TRAIL = /(?:\s(?:of|in|to|from|the|and|-)){1,3}$/i;

/** Takes off what stands around a place: punctuation, brackets, "see", "of the". */
function trim(text: string): string {
  let [trimmed, before] = [text, ""];
  while (trimmed !== before) {
    before = trimmed;
    trimmed = trimmed
      .replace(/^[\s,.;:"'<>!?()[\]{}]+/, "")
      .replace(/[\s,.;:"'<>!?([\]{}]+$/, "")
      .replace(LEAD, "")
      .replace(TRAIL, "");
    if (trimmed.endsWith(")") && count(trimmed, ")") > count(trimmed, "(")) trimmed = trimmed.slice(0, -1);
  }
  return trimmed;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function readForm(text: string, document: Resolvable): Reading | null {
  for (const read of FORMS) {
    const reading = read(text, document);
    if (reading !== null) return reading;
  }
  return null;
}

function readPlace(text: string, document: Resolvable): Reading & { understood?: string } {
  const reading = readForm(text, document);
  if (reading !== null) return reading;
  const other = anotherDocument(text);
  if (other !== undefined) {
    const stated = /declaration$/i.test(other) ? "may be any declaration" : "is another document";
    return { problem: `${quoted(other)} ${stated}; this is ${document.symbol}` };
  }
  const unit =
    /\b(?:articles?|art\.?|pages?|pp?\.?|chapters?|lines?|footnotes?|goals?|targets?|rules?)\s?\d/i.exec(
      text,
    );
  if (unit !== null) {
    return {
      problem: `${quoted(text)} was not understood: ${document.symbol} is cited by paragraphs. ${SUCH_AS}`,
    };
  }
  return notUnderstood(text, document);
}

/** Says which words were not understood, and what the others name. */
function notUnderstood(text: string, document: Resolvable): Reading & { understood?: string } {
  const place = PLACE.exec(text);
  const rest = trim(place === null ? "" : text.replace(place[0], " "));
  const reading = place === null || PLACE.test(rest) ? null : readForm(place[0], document);
  if (rest !== "" && reading !== null && "address" in reading) {
    return { problem: `${quoted(rest)} was not understood. ${SUCH_AS}`, understood: reading.address };
  }
  const problem = `${quoted(text)} was not understood. ${SUCH_AS}`;
  if (!/^[a-z]/i.test(text)) return { problem };
  const slug = text.toLowerCase().replace(/[^a-z0-9.()/]+/g, "-");
  const near = locate(document, slug);
  const nearest = isLocated(near) ? near.address : near.nearest;
  return nearest === undefined ? { problem } : { problem, didYouMean: nearest };
}

/** Makes one of several readings: all of them have to be addresses, each of them of the same place. */
function agree(
  readings: readonly Reading[],
  text: string,
  document: Resolvable,
  annex: number,
): Resolved | Unresolved {
  const addresses = [
    ...new Set(readings.flatMap((reading) => ("address" in reading ? [reading.address] : []))),
  ];
  const problem = readings.find((reading) => "problem" in reading);
  const [one, ...others] = addresses.sort((first, second) => second.length - first.length);
  if (problem !== undefined && "problem" in problem) {
    return one === undefined ? problem : { ...problem, understood: one };
  }
  if (one === undefined) {
    return { problem: `${quoted(text)} names no place in ${document.symbol}. ${SUCH_AS}` };
  }
  if (others.some((other) => !isPartOf(one, other))) {
    return {
      problem: `${quoted(text)} names ${addresses.length} places, ${addresses.join(" and ")}: ask for one at a time`,
    };
  }
  const found = locate(document, inAnnex(one, annex, document));
  if (isLocated(found)) return { address: found.address, located: found };
  const { problem: missing, nearest } = found;
  return nearest === undefined ? { problem: missing } : { problem: missing, didYouMean: nearest };
}

/** Whether an address is of a part of what the other names: a link to an act leads into the sentence that is cited. */
function isPartOf(address: string, whole: string): boolean {
  return address.startsWith(whole) && !/^\d/.test(address.slice(whole.length));
}

/** Where the document is an annex itself, "annex" is its name; elsewhere it is part of the address. */
function inAnnex(address: string, annex: number, { annexed }: Resolvable): string {
  if (annex === 0 || (annex === 1 && annexed !== false) || address.startsWith("annex")) return address;
  return annex === 1 ? `annex/${address}` : `annex-${annex}/${address}`;
}
