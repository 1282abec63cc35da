import type { Section } from "../../../model/section.ts";
import type { OpenedParagraph, ReadResolution } from "../read-resolution.ts";

/** Where a language has other addresses than the first. */
export interface AddressDifference {
  language: string;
  /** What the first language has, and this one hasn't. */
  missing: string[];
  /** What this one has, and the first hasn't. */
  extra: string[];
  why: string;
}

/** A resolution in its languages, the first of which gave all others its sections' addresses. */
export interface AlignedTexts {
  texts: Record<string, ReadResolution>;
  differences: AddressDifference[];
}

/**
 * Gives a resolution the same addresses in all of its languages: those of English, else of the first. A section is known
 * by its place; its address is the slug of its heading in that language.
 *
 * @param texts the readings by language; they are not changed
 * @returns the readings with their addresses, and where these differ nevertheless
 */
export function alignLanguages(texts: Readonly<Record<string, ReadResolution>>): AlignedTexts {
  const first = texts.en ?? Object.values(texts)[0];
  if (first === undefined) return { texts: {}, differences: [] };
  const aligned = Object.entries(texts).map(([language, text]) => [
    language,
    text === first ? text : withAddressesOf(first, withSectionsOf(first, text)),
  ]);
  const all = Object.fromEntries(aligned) as Record<string, ReadResolution>;
  return {
    texts: all,
    differences: Object.entries(all).flatMap(([tag, text]) => differences(first, text, tag)),
  };
}

/** Every address of a reading: of paragraphs and of their parts, in order. */
export function addressesOf({ paragraphs }: Pick<ReadResolution, "paragraphs">): string[] {
  return paragraphs.flatMap(({ id, subparagraphs = [] }) => [id, ...subparagraphs.map((part) => part.id)]);
}

function differences(first: ReadResolution, text: ReadResolution, language: string): AddressDifference[] {
  const [wanted, given] = [addressesOf(first), addressesOf(text)];
  const [known, own] = [new Set(wanted), new Set(given)];
  const missing = wanted.filter((address) => !own.has(address));
  const extra = given.filter((address) => !known.has(address));
  if (missing.length === 0 && extra.length === 0) return [];
  return [{ language, missing, extra, why: why(first, text) }];
}

function why(first: ReadResolution, text: ReadResolution): string {
  const reasons = text.oddities.filter((oddity) => /number|part/u.test(oddity));
  const count = (reading: ReadResolution, of: (paragraph: OpenedParagraph) => boolean) =>
    reading.paragraphs.filter(of).length;
  const compare = (what: string, one: number, other: number) => {
    if (one !== other) reasons.push(`${other} ${what} where ${first.language} has ${one}`);
  };
  compare("sections", first.sections.length, text.sections.length);
  compare("annexes", first.annexes.length, text.annexes.length);
  for (const kind of ["preamble", "operative"]) {
    const is = (paragraph: OpenedParagraph) => paragraph.kind === kind;
    compare(`paragraphs of kind ${kind}`, count(first, is), count(text, is));
  }
  return reasons.length === 0 ? "parts of paragraphs are marked otherwise" : reasons.join("; ");
}

/**
 * Where all paragraphs correspond, one by one and of the same kinds, those that are counted otherwise have the first
 * language's addresses; so have parts, where a paragraph has as many at the same depths: lists are lettered in each
 * language by its own letters.
 */
function withAddressesOf(first: ReadResolution, text: ReadResolution): ReadResolution {
  const isSame =
    first.paragraphs.length === text.paragraphs.length &&
    first.paragraphs.every(({ id, kind }, index) => {
      const other = text.paragraphs[index];
      return other?.kind === kind && annexOf(other.id) === annexOf(id);
    });
  const ids = new Map<string, string>();
  const byId = new Map(first.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const oddities: string[] = [];
  const paragraphs = text.paragraphs.map((paragraph, index) => {
    const model = isSame ? first.paragraphs[index] : byId.get(paragraph.id);
    if (model === undefined) return paragraph;
    if (model.id !== paragraph.id)
      oddities.push(`${model.id} is numbered ${paragraph.number} in this language`);
    ids.set(paragraph.id, model.id);
    return renamed(paragraph, model);
  });
  const rename = (id: string) => ids.get(id) ?? id;
  return {
    ...text,
    paragraphs,
    sections: text.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(rename) })),
    annexes: text.annexes.map((annex) => ({ ...annex, paragraphs: annex.paragraphs.map(rename) })),
    links: text.links.map((link) => ({ ...link, paragraph: rename(link.paragraph) })),
    oddities: [...text.oddities, ...oddities],
  };
}

function renamed(paragraph: OpenedParagraph, model: OpenedParagraph): OpenedParagraph {
  const { subparagraphs: parts, ...rest } = paragraph;
  const wanted = model.subparagraphs ?? [];
  const known = { ...rest, id: model.id, number: model.number };
  if (parts === undefined) return known;
  const depths = (of: readonly { id: string }[]) => of.map(({ id }) => id.split("(").length).join();
  const isSame = depths(parts) === depths(wanted);
  return {
    ...known,
    subparagraphs: parts.map((part, index) => ({
      ...part,
      id: (isSame ? wanted[index]?.id : undefined) ?? model.id + part.id.slice(paragraph.id.length),
    })),
  };
}

function annexOf(address: string): string {
  return /^annex(?:-\d+)?(?=\/)/u.exec(address)?.[0] ?? "";
}

function withSectionsOf(first: ReadResolution, text: ReadResolution): ReadResolution {
  const ids = matchingIds(first, text);
  const rename = (address: string): string => {
    const slash = address.lastIndexOf("/");
    const prefix = slash === -1 ? undefined : ids.get(address.slice(0, slash));
    return prefix === undefined ? address : prefix + address.slice(slash);
  };
  return {
    ...text,
    sections: text.sections.map((section) => ({
      ...section,
      id: ids.get(section.id) ?? section.id,
      paragraphs: section.paragraphs.map(rename),
    })),
    annexes: text.annexes.map((annex) => ({ ...annex, paragraphs: annex.paragraphs.map(rename) })),
    paragraphs: text.paragraphs.map((paragraph) => ({
      ...paragraph,
      id: rename(paragraph.id),
      section: paragraph.section === null ? null : (ids.get(paragraph.section) ?? paragraph.section),
      ...(paragraph.subparagraphs === undefined
        ? {}
        : { subparagraphs: paragraph.subparagraphs.map((part) => ({ ...part, id: rename(part.id) })) }),
    })),
    links: text.links.map((link) => ({ ...link, paragraph: rename(link.paragraph) })),
  };
}

/** The id in the first language for the id of each section: by their order, and where they aren't as many, by their place. */
function matchingIds(first: ReadResolution, text: ReadResolution): Map<string, string> {
  const [wanted, given] = [placesOf(first), placesOf(text)];
  const pairs =
    wanted.length === given.length ? given.map((_, index) => [index, index]) : commonPlaces(wanted, given);
  const ids = new Map(
    pairs.map(([to = 0, from = 0]) => [given[from]?.section.id ?? "", wanted[to]?.section.id ?? ""]),
  );
  const taken = new Set(first.sections.map(({ id }) => id));
  for (const { section } of given) {
    // A section of this language alone keeps its own address, where no other has it.
    if (ids.has(section.id) || !taken.has(section.id)) continue;
    let count = 2;
    while (taken.has(`${section.id}-${count}`)) count += 1;
    ids.set(section.id, `${section.id}-${count}`);
    taken.add(`${section.id}-${count}`);
  }
  return ids;
}

interface Placed {
  section: Section;
  /** Its annex, and how many numbered paragraphs stand before it. */
  place: string;
}

function placesOf({ sections, paragraphs }: ReadResolution): Placed[] {
  let [at, before] = [0, 0];
  const place = new Map<string, number>();
  for (const section of sections) {
    const [id] = section.paragraphs;
    if (id !== undefined) {
      while (at < paragraphs.length && paragraphs[at]?.id !== id) {
        const paragraph = paragraphs[at] as OpenedParagraph;
        if (paragraph.kind === "operative" && paragraph.unnumbered !== true) before += 1;
        at += 1;
      }
    }
    place.set(section.id, before);
  }
  return sections.map((section) => {
    return { section, place: `${annexOf(section.id)} ${place.get(section.id)}` };
  });
}

/** The longest common sequence of places, as pairs of indexes. */
function commonPlaces(wanted: readonly Placed[], given: readonly Placed[]): number[][] {
  const lengths = Array.from({ length: wanted.length + 1 }, () =>
    new Array<number>(given.length + 1).fill(0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = wanted.length - 1; row >= 0; row -= 1) {
    for (let column = given.length - 1; column >= 0; column -= 1) {
      const isSame = wanted[row]?.place === given[column]?.place;
      const length = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as number[])[column] = length;
    }
  }
  const pairs: number[][] = [];
  let [row, column] = [0, 0];
  while (row < wanted.length && column < given.length) {
    if (wanted[row]?.place === given[column]?.place) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
