import type { CorpusEntry } from "../../model/corpus.ts";
import type { Section } from "../../model/section.ts";
import { type Address, type Place, parseAddress } from "../address.ts";
import { type SectionNumber, sectionNumber } from "../section-number.ts";
import { annexWithNumeral, sectionNames } from "./numerals.ts";
import { ordinal, ordinals } from "./ordinal.ts";
import { onOneLine } from "./runs.ts";

/** How a style writes the place in a document. */
export interface PinpointWords {
  /** `parts` are the letters of a sub-paragraph, from the outermost: `b`, `ii`. */
  paragraph(number: number, parts: readonly string[]): string;
  paragraphs(from: number, to: number): string;
  preambleParagraph(number: number): string;
  preambleParagraphs(from: number, to: number): string;
  section(title: string): string;
  /** A section that has a number and no heading of its own to be known by: "sect. III", "article 3". */
  numberedSection(number: SectionNumber): string;
  /** A sentence of a paragraph, which is written already; and neighbouring ones. */
  sentence(paragraph: string, number: number): string;
  sentences(paragraph: string, from: number, to: number): string;
  /** An annex; 0 is the only one. */
  annex(number: number): string;
  /** A place in an annex, or in a section. */
  within(annex: string, place: string): string;
}

/** Words for the styles that put a label before the number and "preamble" before the label. */
export function labelled(one: string, many: string, preamble: string): PinpointWords {
  return {
    paragraph: (number, parts) => `${one}${number}${parts.map((part) => `(${part})`).join("")}`,
    paragraphs: (from, to) => `${many}${from}–${to}`,
    preambleParagraph: (number) => `${preamble}${one}${number}`,
    preambleParagraphs: (from, to) => `${preamble}${many}${from}–${to}`,
    section: (title) => `section entitled “${title}”`,
    numberedSection: sectionNames({ section: "sect." }),
    sentence: (paragraph, number) => `${paragraph}, ${ordinal(number)} sentence`,
    sentences: (paragraph, from, to) => `${paragraph}, ${ordinals(from, to)} sentences`,
    annex: annexWithNumeral("annex"),
    within: (annex, place) => `${annex}, ${place}`,
  };
}

/** What a pinpoint needs to know: the address, the heading where it is a section's, and how many annexes there are. */
export interface Pinpointed {
  /** Canonical; the empty string is the whole document, and prints nothing. */
  address: string;
  /** The heading of the section that the address is, or is counted in: {@link headingOf}. */
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
  const annexed = (annex: number, place: string) => inAnnex(annex, several, place, words);
  const address = parseAddress(text);
  if ("problem" in address) return text;
  if (address.type === "section")
    return annexed(address.annex, words.section(onOneLine(sectionTitle ?? address.section)));
  if (address.type === "annex") return annexed(address.annex, "");
  const { place } = address;
  const local = placeOf(address, words);
  if (place.section === undefined) return annexed(place.annex, local);
  return annexed(place.annex, words.within(inSection(place, sectionTitle, words), local));
}

function placeOf(address: Exclude<Address, { type: "section" | "annex" }>, words: PinpointWords): string {
  const { place } = address;
  switch (address.type) {
    case "paragraph":
      return paragraph(place, words);
    case "sentence":
    case "act":
      return words.sentence(paragraph(place, words), address.sentence);
    case "sentence-range":
      return words.sentences(paragraph(place, words), address.sentence, address.to);
    case "range": {
      const range = place.kind === "preamble" ? words.preambleParagraphs : words.paragraphs;
      return range(place.number, address.to);
    }
  }
}

function paragraph({ kind, number, parts }: Place, words: PinpointWords): string {
  return kind === "preamble" ? words.preambleParagraph(number) : words.paragraph(number, parts);
}

/**
 * Where numbers begin anew in each section, the section is said first, as the United Nations does: "sect. III, para. 4",
 * "article 3, para. 2". Its slug is its number; where it has none, its heading.
 */
function inSection({ section }: Place, title: string | undefined, words: PinpointWords): string {
  const number = sectionNumber(section ?? "");
  if (number !== undefined) return words.numberedSection(number);
  return title === undefined ? `section “${section?.replaceAll("-", " ")}”` : words.section(onOneLine(title));
}

/** Annexes are numbered where there are several; the address of the first doesn't say so. */
function inAnnex(annex: number, several: boolean, place: string, words: PinpointWords): string {
  if (annex === 0) return place;
  const name = words.annex(annex > 1 || several ? annex : 0);
  return place === "" ? name : words.within(name, place);
}

/**
 * The heading of the section that an address is, or is counted in, in the language of these sections; undefined where
 * several that count their own paragraphs are headed so.
 */
export function headingOf(sections: readonly Section[], address: string): string | undefined {
  const section = sections.find(({ id }) => address === id || address.startsWith(`${id}/`));
  if (section === undefined || section.id === address) return section?.title;
  return sections.some(({ id, title }) => id !== section.id && title === section.title)
    ? undefined
    : section.title;
}
