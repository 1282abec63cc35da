import * as abbreviated from "./forms/abbreviated.ts";
import * as canonical from "./forms/canonical.ts";
import { namesOf } from "./forms/document.ts";
import { GAP, withoutAnnex, withoutFurniture } from "./forms/grammar/furniture.ts";
import { type Misread, notUnderstood } from "./forms/grammar/not-understood.ts";
import type { Read, Reading, Resolvable } from "./forms/grammar/reading.ts";
import { trim } from "./forms/grammar/trim.ts";
import { isPath, LINK, readLink } from "./forms/link.ts";
import * as ordinal from "./forms/ordinal.ts";
import * as paragraph from "./forms/paragraph.ts";
import * as preamble from "./forms/preamble.ts";
import * as section from "./forms/section.ts";
import * as sentence from "./forms/sentence.ts";

/** What a text says that should be a reference, before anybody looks whether the document has it. */
export interface ReadReference {
  /** What each part of it is: an address, or why it is none. */
  readings: (Reading | Misread)[];
  /** The annex that it names: 0 where it names none, 1 where it has no number. */
  annex: number;
  /** Whether it names the document: by symbol, by name or by a link. */
  isNamed: boolean;
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

/**
 * Reads a reference in English without looking its address up. A reference that names the document alone has no readings.
 *
 * @param text tidied
 */
export function readReference(text: string, document: Resolvable): ReadReference {
  const { links, rest } = takeOutLinks(text, document);
  const unnamed = rest.replace(namesOf(document), GAP);
  const isNamed = unnamed !== rest || links.length > 0;
  const { text: bare, annex } = withoutAnnex(isNamed ? withoutFurniture(unnamed, document) : unnamed);
  const parts = bare
    .split("|")
    .map(trim)
    .filter((part) => part !== "");
  const readings = [
    ...links.map((link) => readLink(link, document)).filter((reading) => reading !== "named"),
    ...parts.map((part) => readForm(part, document) ?? notUnderstood(part, document, readForm)),
  ];
  return { readings, annex, isNamed };
}

function takeOutLinks(text: string, document: Resolvable): { links: string[]; rest: string } {
  if (isPath(text, document)) return { links: [text], rest: "" };
  const links = text.match(LINK) ?? [];
  return { links, rest: text.replace(LINK, GAP) };
}

function readForm(text: string, document: Resolvable): Reading | null {
  for (const read of FORMS) {
    const reading = read(text, document);
    if (reading !== null) return reading;
  }
  return null;
}
