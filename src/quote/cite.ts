import type { Citation } from "../model/citation.ts";
import { type Place, parseAddress } from "./address.ts";

/** What a citation needs to know of a document. */
export interface Citable {
  id: string;
  symbol: string;
  body: string;
  annexed: boolean;
}

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
ORDINALS.push("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth");
ORDINALS.push("eighteenth", "nineteenth", "twentieth");

/** A number as an English ordinal: a word up to twenty, then digits (`21st`). */
export function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const ending = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${number}${ending[new Intl.PluralRules("en", { type: "ordinal" }).select(number)]}`;
}

/**
 * Cites an address of a document in the default style: as the United Nations Editorial Manual cites resolutions,
 * "General Assembly resolution S-32/1, annex, para. 16".
 *
 * @param address canonical; the empty string cites the document itself
 * @param sectionTitle the heading, where the address is a section's
 * @param origin the public origin that the permalink stands on
 */
export function cite(document: Citable, address: string, origin: string, sectionTitle?: string): Citation {
  const url = permalink(document.id, address, origin);
  const text = [citeDocument(document), pinpoint(address, sectionTitle)]
    .filter((part) => part !== "")
    .join(", ");
  return { text, html: `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`, url };
}

/** The address of the page for people on which a passage stands. */
export function permalink(documentId: string, address: string, origin: string): string {
  return `${origin}/${documentId}${address === "" ? "" : `/${address}`}`;
}

function citeDocument({ symbol, body, annexed }: Citable): string {
  return `${body} resolution ${symbol.replace(/^A\/RES\//, "")}${annexed ? ", annex" : ""}`;
}

/** Where in the document: "para. 16", "paras. 16–18", "third preambular paragraph", "para. 16, second sentence". */
function pinpoint(text: string, sectionTitle: string | undefined): string {
  if (text === "") return "";
  const address = parseAddress(text);
  if ("problem" in address) return text;
  switch (address.type) {
    case "section":
      return `section entitled “${sectionTitle ?? address.section}”`;
    case "paragraph":
      return paragraph(address.place);
    case "sentence":
    case "act":
      return `${paragraph(address.place)}, ${ordinal(address.sentence)} sentence`;
    case "sentence-range":
      return `${paragraph(address.place)}, ${ordinal(address.sentence)} to ${ordinal(address.to)} sentences`;
    case "range":
      return address.place.kind === "preamble"
        ? `${ordinal(address.place.number)} to ${ordinal(address.to)} preambular paragraphs`
        : `paras. ${address.place.number}–${address.to}`;
  }
}

function paragraph({ kind, number, parts }: Place): string {
  if (kind === "preamble") return `${ordinal(number)} preambular paragraph`;
  return `para. ${number}${parts.map((part) => ` (${part})`).join("")}`;
}

/** Escapes text for HTML, in content and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
