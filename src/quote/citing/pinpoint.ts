import type { CorpusEntry } from "../../model/corpus.ts";
import { type Place, parseAddress } from "../address.ts";
import { ordinal, ordinals } from "./ordinal.ts";
import { onOneLine } from "./runs.ts";

/** How a style writes the place in a document. */
export interface PinpointWords {
  /** `part` is the letters of a sub-paragraph, `(b)`, or empty. */
  paragraph(number: number, part: string): string;
  paragraphs(from: number, to: number): string;
  preambleParagraph(number: number): string;
  preambleParagraphs(from: number, to: number): string;
  section(title: string): string;
}

/** Words for the styles that put a label before the number and "preamble" before the label. */
export function labelled(one: string, many: string, preamble: string): PinpointWords {
  return {
    paragraph: (number, part) => `${one}${number}${part}`,
    paragraphs: (from, to) => `${many}${from}–${to}`,
    preambleParagraph: (number) => `${preamble}${one}${number}`,
    preambleParagraphs: (from, to) => `${preamble}${many}${from}–${to}`,
    section: (title) => `section entitled “${title}”`,
  };
}

/** What a pinpoint needs to know: the address, the heading where it is a section's, and how many annexes there are. */
export interface Pinpointed {
  /** Canonical; the empty string is the whole document, and prints nothing. */
  address: string;
  sectionTitle?: string | undefined;
  document: Pick<CorpusEntry, "annexes">;
}

/**
 * Where in the document: "para. 16", "paras. 16–18", "para. 16, second sentence". No style has words for an act, so an
 * act is cited by the sentence that it stands in.
 */
export function pinpoint(
  { address: text, sectionTitle, document }: Pinpointed,
  words: PinpointWords,
): string {
  if (text === "") return "";
  const several = (document.annexes?.length ?? 0) > 1;
  const annexed = (annex: number, place: string) => inAnnex(annex, several, place);
  const address = parseAddress(text);
  if ("problem" in address) return text;
  if (address.type === "section")
    return annexed(address.annex, words.section(onOneLine(sectionTitle ?? address.section)));
  if (address.type === "annex") return annexed(address.annex, "");
  const { place } = address;
  switch (address.type) {
    case "paragraph":
      return annexed(place.annex, inSection(place, paragraph(place, words)));
    case "sentence":
    case "act":
      return annexed(
        place.annex,
        inSection(place, `${paragraph(place, words)}, ${ordinal(address.sentence)} sentence`),
      );
    case "sentence-range": {
      const sentences = `${ordinals(address.sentence, address.to)} sentences`;
      return annexed(place.annex, inSection(place, `${paragraph(place, words)}, ${sentences}`));
    }
    case "range": {
      const range = place.kind === "preamble" ? words.preambleParagraphs : words.paragraphs;
      return annexed(place.annex, inSection(place, range(place.number, address.to)));
    }
  }
}

function paragraph({ kind, number, parts }: Place, words: PinpointWords): string {
  if (kind === "preamble") return words.preambleParagraph(number);
  return words.paragraph(number, parts.map((part) => `(${part})`).join(""));
}

/**
 * Where numbers begin anew in each section, the section is said first, as the United Nations does: "sect. III, para. 4",
 * "article 3, para. 2". Its slug is its number; where it has none, its heading.
 */
function inSection({ section }: Place, place: string): string {
  if (section === undefined) return place;
  const [, kind = "", number] = /^([a-z]+)-((?:[ivx]+|\d+[a-z]?)(?:-[a-z])?|[a-z])$/.exec(section) ?? [];
  if (number === undefined) return `section “${section.replaceAll("-", " ")}”, ${place}`;
  const printed = /^[ivx]+(?:-|$)|^[a-z]$/.test(number) ? number.toUpperCase().replace("-", ".") : number;
  return `${kind === "section" ? "sect." : kind} ${printed}, ${place}`;
}

/** Annexes are numbered in Roman numerals where there are several; the address of the first doesn't say so. */
function inAnnex(annex: number, several: boolean, place: string): string {
  if (annex === 0) return place;
  const name = `annex${annex > 1 || several ? ` ${roman(annex)}` : ""}`;
  return place === "" ? name : `${name}, ${place}`;
}

function roman(number: number): string {
  const tens = "X".repeat(Math.floor(number / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");
}
