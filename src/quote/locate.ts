import type { CorpusAct, CorpusParagraph, CorpusSentence } from "../model/corpus.ts";
import type { Section } from "../model/section.ts";
import type { Subparagraph } from "../model/subparagraph.ts";
import { type Address, type Place, parseAddress, printAddress } from "./address.ts";

/** What an address names in a document. `address` is canonical. */
export type Located =
  | { type: "paragraph"; address: string; paragraph: CorpusParagraph }
  | { type: "sentence"; address: string; paragraph: CorpusParagraph; sentence: CorpusSentence }
  | { type: "act"; address: string; paragraph: CorpusParagraph; sentence: CorpusSentence; act: CorpusAct }
  | { type: "range"; address: string; paragraphs: CorpusParagraph[]; section?: Section }
  /** Sentences of one paragraph; a sub-paragraph, `3(b)`, is all of its own and those of its parts. */
  | { type: "sentence-range"; address: string; paragraph: CorpusParagraph; sentences: CorpusSentence[] };

/** Why an address names nothing. `kind` tells what cannot be read from what can be read but is not there. */
export interface NotLocated {
  kind: "malformed" | "missing";
  problem: string;
  /** The address that was probably meant, or the nearest that exists. */
  nearest?: string;
}

/** A document as far as addressing it needs. */
export interface Addressable {
  sections: Section[];
  paragraphs: CorpusParagraph[];
}

/**
 * Finds what an address names.
 *
 * @param text an address in canonical form, as it stands in a URL
 * @returns what it names, or why it names nothing with the nearest address that does
 */
export function locate(document: Addressable, text: string): Located | NotLocated {
  const address = parseAddress(text);
  if ("problem" in address) {
    const { suggestion } = address;
    // What is offered must be there.
    const nearest =
      suggestion !== undefined && isLocated(locate(document, suggestion)) ? suggestion : undefined;
    return { kind: "malformed", problem: address.problem, ...(nearest === undefined ? {} : { nearest }) };
  }
  if (address.type === "section") return locateSection(document, printAddress(address), text);
  if (address.type === "annex") return locateAnnex(document, address, text);
  const { annexes } = countedIn(document.paragraphs);
  if (address.place.annex > annexes) return beyondAnnexes(document, address, annexes, text);
  return locatePlace(document, address, text);
}

/** How paragraphs are counted: how many annexes there are, and which are counted together. */
interface Counted {
  annexes: number;
  /** By their kind, and by what they stand in. */
  kin: ReadonlyMap<string, readonly CorpusParagraph[]>;
}

/** Of each text once: a paste may cite it hundreds of times. */
const counted = new WeakMap<readonly CorpusParagraph[], Counted>();

function countedIn(paragraphs: readonly CorpusParagraph[]): Counted {
  const known = counted.get(paragraphs);
  if (known !== undefined) return known;
  const annexes = new Set(paragraphs.map(({ id }) => annexOf(id))).size - 1;
  const kin = new Map<string, CorpusParagraph[]>();
  for (const paragraph of paragraphs) {
    const key = `${paragraph.kind} ${withinOf(paragraph.id)}`;
    const known = kin.get(key);
    if (known === undefined) kin.set(key, [paragraph]);
    else known.push(paragraph);
  }
  const made = { annexes, kin };
  counted.set(paragraphs, made);
  return made;
}

/** What an address stands in, annex and section, as it is written before it. */
function withinOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
}

/** The number of the annex that a paragraph stands in; 0 for the text itself. */
function annexOf(id: string): number {
  const annex = /^annex(?:-(\d+))?\//.exec(id);
  return annex === null ? 0 : Number(annex[1] ?? 1);
}

/** A whole annex; without one, what is near is the first that there is. */
function locateAnnex(
  { paragraphs }: Addressable,
  { annex }: { annex: number },
  text: string,
): Located | NotLocated {
  const members = paragraphs.filter(({ id }) => annex > 0 && annexOf(id) === annex);
  if (members.length > 0) return { type: "range", address: text, paragraphs: members };
  const near = paragraphs.find(({ id }) => annexOf(id) > 0) === undefined ? undefined : "annex";
  return missing(`"${text}" names nothing: the document has no such annex`, near);
}

/** Why an annex that there isn't has no address: the same place in the last that there is, or in the text, is near. */
function beyondAnnexes(
  document: Addressable,
  address: Exclude<Address, { type: "section" | "annex" }>,
  annexes: number,
  text: string,
): NotLocated {
  const near = locate(document, printAddress({ ...address, place: { ...address.place, annex: annexes } }));
  const why =
    annexes === 0
      ? 'the text of this document is addressed without "annex/"'
      : `the document has ${annexes === 1 ? "one annex" : `${annexes} annexes`}`;
  return missing(`"${text}" names nothing: ${why}`, isLocated(near) ? near.address : near.nearest);
}

/** Tells what was found from what was not. */
export function isLocated(found: Located | NotLocated): found is Located {
  return "address" in found;
}

function missing(problem: string, nearest: string | undefined): NotLocated {
  return { kind: "missing", problem, ...(nearest === undefined ? {} : { nearest }) };
}

function locateSection(
  { sections, paragraphs }: Addressable,
  slug: string,
  text: string,
): Located | NotLocated {
  const section = sections.find(({ id }) => id === slug);
  if (section !== undefined) {
    const members = paragraphs.filter(({ id }) => section.paragraphs.includes(id));
    return { type: "range", address: slug, paragraphs: members, section };
  }
  const given = insideAnnex(slug);
  const nearest = sections
    .map(({ id }) => ({ id, bare: insideAnnex(id) }))
    .find(({ bare }) => bare.startsWith(given) || given.startsWith(bare) || shareWords(bare, given));
  if (nearest !== undefined) return missing(`no section has the address "${text}"`, nearest.id);
  return { kind: "malformed", problem: `"${text}" is not an address` };
}

/** An address without the annex that it stands in. */
function insideAnnex(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

/** Whether all but one of the longer words of two slugs are the same. */
function shareWords(one: string, other: string): boolean {
  const words = (slug: string) => slug.split("-").filter((word) => word.length > 3);
  const [first, second] = [words(one), words(other)];
  const shared = first.filter((word) => second.includes(word)).length;
  return shared > 0 && shared >= Math.max(first.length, second.length) - 1;
}

function locatePlace(
  { paragraphs }: Addressable,
  address: Exclude<Address, { type: "section" | "annex" }>,
  text: string,
): Located | NotLocated {
  const { place } = address;
  const within = withinOf(printAddress({ type: "paragraph", place }));
  const kin = countedIn(paragraphs).kin.get(`${place.kind} ${within}`) ?? [];
  const last = kin.at(-1);
  const paragraph = kin.find(({ number }) => number === place.number);
  const what = place.kind === "preamble" ? "the preamble has" : "there are";
  if (paragraph === undefined) {
    const elsewhere = place.section === undefined ? inSections(paragraphs, place) : [];
    if (kin.length === 0 && elsewhere.length > 0) {
      const why = "paragraphs are counted anew in each section, which is named before them";
      return missing(`"${text}" names nothing: ${why}`, elsewhere[0]);
    }
    return missing(`"${text}" names nothing: ${what} ${kin.length} paragraphs`, last?.id);
  }
  const part = place.parts.length > 0 ? subparagraphOf(paragraph, place) : undefined;
  if (place.parts.length > 0 && part === undefined) return withoutPart(paragraph, place, text);
  switch (address.type) {
    case "paragraph": {
      if (part === undefined) return { type: "paragraph", address: paragraph.id, paragraph };
      const inside = paragraph.sentences.filter(({ start, end }) => start >= part.start && end <= part.end);
      return { type: "sentence-range", address: part.id, paragraph, sentences: inside };
    }
    case "range": {
      if (last === undefined || address.to > last.number) {
        const to = last?.number ?? place.number;
        const nearest = to === place.number ? paragraph.id : printAddress({ ...address, to });
        return missing(`"${text}" reaches past the end: ${what} ${kin.length} paragraphs`, nearest);
      }
      const range = kin.filter(({ number }) => number >= place.number && number <= address.to);
      return { type: "range", address: printAddress(address), paragraphs: range };
    }
    case "sentence":
    case "act":
    case "sentence-range":
      return locateSentence(paragraph, address, text);
  }
}

/** The paragraphs with a number in the sections that count their own, of the same annex. */
function inSections(paragraphs: readonly CorpusParagraph[], { annex, kind, number }: Place): string[] {
  const wanted = `/${kind === "preamble" ? "preamble-" : ""}${number}`;
  return paragraphs.filter(({ id }) => id.endsWith(wanted) && annexOf(id) === annex).map(({ id }) => id);
}

/** The lettered part of a paragraph that a place names. */
function subparagraphOf({ subparagraphs = [] }: CorpusParagraph, place: Place): Subparagraph | undefined {
  const id = printAddress({ type: "paragraph", place });
  return subparagraphs.find((part) => part.id === id);
}

/** Why a part that there isn't has no address: the part or the paragraph around it is near. */
function withoutPart(paragraph: CorpusParagraph, place: Place, text: string): NotLocated {
  let around: Place = place;
  while (around.parts.length > 0 && subparagraphOf(paragraph, around) === undefined)
    around = { ...around, parts: around.parts.slice(0, -1) };
  const id = printAddress({ type: "paragraph", place: around });
  const labels = (paragraph.subparagraphs ?? []).flatMap((part) => {
    const rest = part.id.startsWith(id) ? part.id.slice(id.length) : "";
    return /^\([a-z]+\)$/.test(rest) ? [rest] : [];
  });
  const parts = labels.length === 0 ? "no lettered parts" : `the parts ${labels.join(", ")}`;
  return missing(`"${text}" names nothing: paragraph ${id} has ${parts}`, id);
}

function locateSentence(
  paragraph: CorpusParagraph,
  address: Extract<Address, { sentence: number }>,
  text: string,
): Located | NotLocated {
  // A sentence belongs to the least part that it stands in, and is counted there.
  const owner = printAddress({ type: "paragraph", place: address.place });
  const sentences = paragraph.sentences.filter(({ id }) => id.slice(0, id.lastIndexOf(".")) === owner);
  const number = address.type === "sentence-range" ? address.to : address.sentence;
  const sentence = sentences[number - 1];
  if (sentence === undefined) {
    const count = sentences.length === 1 ? "one sentence" : `${sentences.length} sentences`;
    return missing(`"${text}" names nothing: paragraph ${owner} has ${count}`, sentences.at(-1)?.id);
  }
  if (address.type === "sentence") return { type: "sentence", address: sentence.id, paragraph, sentence };
  if (address.type === "sentence-range") {
    const range = sentences.slice(address.sentence - 1, address.to);
    return { type: "sentence-range", address: printAddress(address), paragraph, sentences: range };
  }
  const id = printAddress(address);
  const act = sentence.acts.find((candidate) => candidate.id === id);
  if (act !== undefined) return { type: "act", address: id, paragraph, sentence, act };
  const count = sentence.acts.length === 1 ? "one act" : `${sentence.acts.length} acts`;
  return missing(
    `"${text}" names nothing: sentence ${sentence.id} has ${count}`,
    sentence.acts.at(-1)?.id ?? sentence.id,
  );
}
