import type { Heading } from "./segments.ts";

/** How long the slug of a heading may be; it ends with a whole word. */
const LONGEST = 60;
/** What an address of another kind begins with. */
const OTHER_ADDRESSES = /^(?:preamble|annex|title|footnote)(?:-|$)/;

/** Gives the sections of a division their ids: a heading's slug, which is its address. */
export class SectionIds {
  readonly #prefix: string;
  readonly #given = new Set<string>();
  #sections = 0;
  /** The numeral of the last heading that had one: letters count within it. */
  #numeral = "";

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /**
   * @param counts whether paragraphs are counted in the section: then its number is its id, as it is cited
   */
  next({ number, name, title }: Heading, counts: boolean): string {
    this.#sections += 1;
    if (number !== undefined && !number.isLetter && number.kind === "section") this.#numeral = number.number;
    const inside = number?.isLetter === true && this.#numeral !== "" ? `${this.#numeral}-` : "";
    const numbered = number === undefined ? "" : slugOf(`${number.kind} ${inside}${number.number}`);
    const named = slugOf(name || title.text);
    const slug = (counts ? numbered : "") || named || numbered || `section-${this.#sections}`;
    return this.#prefix + this.#unique(OTHER_ADDRESSES.test(slug) ? `section-${slug}` : slug);
  }

  #unique(slug: string): string {
    let unique = slug;
    for (let count = 2; this.#given.has(unique); count += 1) unique = `${slug}-${count}`;
    this.#given.add(unique);
    return unique;
  }
}

/** A slug of Latin letters; empty where a text has other letters. */
function slugOf(text: string): string {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return "";
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug !== "" && slug.length + word.length + 1 > LONGEST) break;
    slug += slug === "" ? word.slice(0, LONGEST) : `-${word}`;
  }
  return /^[a-z]/.test(slug) || slug === "" ? slug : `section-${slug}`;
}
