import { inEnglish, romanValue, type SectionNumber, sectionNumber } from "../section-number.ts";
import { quoted, type Reading, type Resolvable } from "./form.ts";
import { inDigits, ORDINALS, readOrdinals } from "./grammar/english-numbers.ts";
import { withoutBrackets } from "./grammar/numbers.ts";
import { read as readHeading } from "./section.ts";

export const name = "paragraphs of sections that count their own";

/*
 * Where a text counts its paragraphs anew in each section, they are cited with it: "sect. III, para. 4", "article 3,
 * para. 2 (a)", "para. 4 of section I.B". In any other text a section before a paragraph is not understood: it may be
 * another text's.
 */

/** A section in which paragraphs are counted. */
interface Counting {
  /** Its address, with the annex that it stands in: `annex/article-3`. */
  id: string;
  /** Which annex; 0 for the text itself. */
  annex: number;
  number: SectionNumber | undefined;
}

type Numbered = Omit<SectionNumber, "isRoman">;

const IN_SECTION = /^(?:annex(?:-(\d+))?\/)?(?!(?:annex)(?:-\d+)?\/)([a-z][a-z0-9-]*)\//;
const known = new WeakMap<Resolvable["paragraphs"], Counting[]>();

/** The sections that count their own paragraphs, in the order of the text; none in most documents. */
function countingIn({ paragraphs }: Pick<Resolvable, "paragraphs">): readonly Counting[] {
  let sections = known.get(paragraphs);
  if (sections === undefined) {
    const found = new Map<string, Counting>();
    for (const { id } of paragraphs) {
      const [, number = "1", slug] = IN_SECTION.exec(id) ?? [];
      if (slug === undefined) continue;
      const section = id.slice(0, id.lastIndexOf("/"));
      const annex = id.startsWith("annex") ? Number(number) : 0;
      if (!found.has(section)) found.set(section, { id: section, annex, number: sectionNumber(slug) });
    }
    sections = [...found.values()];
    known.set(paragraphs, sections);
  }
  return sections;
}

/** `III`, `3`, `3rd`, `I.B`, `I (B)`, `29A`, `B`: a numeral, and a letter that counts within it. */
const NUMBER =
  "(?:([ivx]{1,6}|\\d{1,3})(?:st|nd|rd|th)?(?:\\s?[.,-]?\\s?\\(?([a-z])(?![a-z])\\)?)?|([a-z]))(?![\\w])";
const NAMED = new RegExp(`^(?:the\\s)?([a-z]{3,12})\\.?(?:\\sentitled)?(?:\\snos?\\.)?\\s${NUMBER}`, "i");
const COUNTED = new RegExp(`^(?:the\\s)?(${ORDINALS})\\s([a-z]{3,12})(?![a-z])(?:\\sentitled)?`, "i");
/** What people write for a kind of section. */
const SHORT: Readonly<Record<string, string>> = {
  sect: "section",
  sec: "section",
  sections: "section",
  art: "article",
  chap: "chapter",
};
const BETWEEN = /^(?:,\s?|\s?[:;]\s?|\s-\s|\s)?(?:(?:of|in|at)\s)?/i;
const OF = /(?:,\s|\s(?:of|in)\s(?:the\s)?|\s\(|\s)/g;
/** What may part a heading from a place: a heading has words and commas of its own. */
const BESIDE_HEADING = /["']?,["']?\s|["']\s|\s(?:of|in)\s(?:the\s)?(?=section)|\s(?=section)/gi;
/** So many places to part a text at are tried. */
const MOST_PARTS = 12;

/**
 * Reads a place with the section that it is counted in, before or after it, or such a section alone.
 *
 * @param document with the annex that the reference names, if it names one
 * @param readPlace reads what stands beside the section
 */
export function readInSection(
  text: string,
  document: Resolvable,
  readPlace: (text: string, document: Resolvable) => Reading | null,
): Reading | null {
  const sections = countingIn(document);
  if (sections.length === 0) return null;
  return splits(text, document).reduce<Reading | null>(
    (reading, { section, place }) => reading ?? readSplit(section, place),
    null,
  );

  function readSplit(wanted: Wanted, place: string): Reading | null {
    const alike = sections.filter((section) => isWanted(section, wanted));
    if (alike.length === 0) return null;
    const { annex = 0 } = document;
    // In a text that is an annex itself, "annex" is the text.
    const inAnnex = annex === 1 && document.annexed !== false ? 0 : annex;
    const here = alike.filter((section) => section.annex === inAnnex);
    const meant = here.length > 0 || annex > 0 ? here : alike;
    const [section] = meant;
    if (section === undefined) return null;
    if (meant.length > 1) {
      const places = meant.map(({ id }) => id);
      return { problem: `${quoted(text)} is in ${places.join(" and in ")}: name the annex, too`, places };
    }
    if (place === "") return { address: section.id };
    const reading = readPlace(place, within(document, section.id));
    if (reading === null) return null;
    if ("address" in reading) return { ...reading, address: `${section.id}/${reading.address}` };
    const { didYouMean, places } = reading;
    return {
      ...reading,
      ...(didYouMean === undefined ? {} : { didYouMean: `${section.id}/${didYouMean}` }),
      ...(places === undefined ? {} : { places: places.map((one) => `${section.id}/${one}`) }),
    };
  }
}

/** Whether a text is a section alone, of which a place stands apart: "sect. III of resolution 99/7, para. 4". */
export function isSectionAlone(text: string, document: Resolvable): boolean {
  const sections = countingIn(document);
  if (sections.length === 0) return false;
  return splits(text, document).some(
    ({ section, place }) => place === "" && sections.some((one) => isWanted(one, section)),
  );
}

/** A section as it was written: its number, or the address of its heading. */
type Wanted = Numbered | string;

function isWanted({ id, number }: Counting, wanted: Wanted): boolean {
  if (typeof wanted === "string") return id === wanted;
  return (
    number !== undefined &&
    number.kind === wanted.kind &&
    number.number === wanted.number &&
    number.letter === wanted.letter
  );
}

/** The ways in which a text may be a section and a place: the section before, after, or alone. */
function splits(text: string, document: Resolvable): { section: Wanted; place: string }[] {
  const found: { section: Wanted; place: string }[] = [];
  const numbered = numberedAt(text);
  for (const { section, length } of numbered) {
    found.push({ section, place: text.slice(length).replace(BETWEEN, "") });
  }
  const parts = [...text.matchAll(OF)].slice(0, MOST_PARTS);
  for (const { index, 0: joint } of parts) {
    const [before, after] = [text.slice(0, index), text.slice(index + joint.length)];
    for (const { section, length } of numberedAt(after)) {
      if (/^[).]?$/.test(after.slice(length))) found.push({ section, place: before });
    }
  }
  const besides = hasHeadings(document) ? [...text.matchAll(BESIDE_HEADING)].slice(0, MOST_PARTS) : [];
  for (const { index, 0: joint } of besides) {
    const [before, after] = [text.slice(0, index), text.slice(index + joint.length)];
    const [first, last] = [headingIn(before, document), headingIn(after, document)];
    if (first !== undefined) found.push({ section: first, place: after });
    if (last !== undefined) found.push({ section: last, place: before });
  }
  const alone = hasHeadings(document) ? headingIn(text, document) : undefined;
  return alone === undefined ? found : [...found, { section: alone, place: "" }];
}

/** The numbers of a section that a text begins with: the longest first, for "I, A" may go on with "A". */
function numberedAt(text: string): { section: Numbered; length: number }[] {
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const [whole, ordinals = "", kind = ""] = counted;
    const { first, last } = readOrdinals(ordinals) ?? { first: 0 };
    if (first > 0 && last === undefined)
      return [{ section: { kind: kindOf(kind), number: first, letter: "" }, length: whole.length }];
  }
  const digits = /^(?:the\s)?[a-z]{3,12}\.?\s[a-z]{3,9}\b/i.test(text) ? inDigits(text) : text;
  const plain = withoutBrackets(digits);
  const named = NAMED.exec(plain);
  if (named === null) return [];
  const [whole, kind = "", numeral, inside, alone] = named;
  // What was put into digits or taken out of brackets is as much shorter.
  const length = whole.length + text.length - plain.length;
  if (numeral === undefined) {
    const letter = (alone ?? "").toLowerCase();
    return [{ section: { kind: kindOf(kind), number: 0, letter }, length }];
  }
  const number = /^\d/.test(numeral) ? Number(numeral) : romanValue(numeral.toLowerCase());
  const letter = inside?.toLowerCase() ?? "";
  return [{ section: { kind: kindOf(kind), number, letter }, length }];
}

function kindOf(word: string): string {
  const kind = word.toLowerCase();
  return SHORT[kind] ?? inEnglish(kind);
}

/** Whether sections that count their own have headings instead of numbers: most have not, and reading headings takes time. */
function hasHeadings(document: Resolvable): boolean {
  return countingIn(document).some(({ number }) => number === undefined);
}

/** The address of the one section whose heading a text is; several may be headed alike. */
function headingIn(text: string, document: Resolvable): string | undefined {
  const reading = readHeading(text, document);
  if (reading === null || !("address" in reading)) return undefined;
  const titles = document.sections.filter(({ id }) => id === reading.address).map(({ title }) => title);
  const alike = document.sections.filter(({ title }) => titles.includes(title));
  const isBySlug = alike.length > 1 && /-\d+$/.test(reading.address);
  return alike.length === 1 || isBySlug ? reading.address : undefined;
}

/** What a section holds, addressed as if it were the whole text. */
function within(document: Resolvable, id: string): Resolvable {
  const local = <T extends { id: string }>(thing: T): T => ({ ...thing, id: thing.id.slice(id.length + 1) });
  const paragraphs = document.paragraphs
    .filter((paragraph) => paragraph.id.startsWith(`${id}/`))
    .map((paragraph) => local({ ...paragraph, sentences: paragraph.sentences.map(local) }));
  return { ...document, sections: [], paragraphs };
}
