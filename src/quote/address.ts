/*
 * The addresses of the contract, as data: `16`, `preamble-7`, `16.2`, `16.2a`, `3(b)(ii)`, `annex-2/4`, `16-18`,
 * `preamble-1-3`, `16.1-16.2`, `preventive-measures`, `annex-2`, and in texts that number their paragraphs anew in each
 * section `section-iii/4`, `annex/article-3/preamble-1`.
 */

/** A paragraph, or with `parts` a lettered or roman part of one. */
export interface Place {
  /** Which annex: 0 for none (or for a document that is itself an annex), 1 for `annex`, 2 for `annex-2`, … */
  annex: number;
  /** The slug of the section that it is counted in, where numbers begin anew in each. */
  section?: string;
  kind: "preamble" | "operative";
  number: number;
  /** `["b", "ii"]` for `3(b)(ii)`. */
  parts: string[];
}

export type Address =
  | { type: "paragraph"; place: Place }
  | { type: "sentence"; place: Place; sentence: number }
  | { type: "act"; place: Place; sentence: number; act: string }
  /** Whole paragraphs, `to` being the last one's number. */
  | { type: "range"; place: Place; to: number }
  /** Sentences of one paragraph, `to` being the last one's number. */
  | { type: "sentence-range"; place: Place; sentence: number; to: number }
  | { type: "section"; annex: number; section: string }
  /** A whole annex. */
  | { type: "annex"; annex: number };

/** Why something is not an address, and what it probably should have been. */
export interface AddressProblem {
  problem: string;
  suggestion?: string;
}

/** One of each form, to be shown to someone whose address could not be read. */
export const ADDRESS_FORMS = [
  ["16", "operative paragraph 16"],
  ["preamble-7", "7th paragraph of the preamble"],
  ["16.2", "2nd sentence of paragraph 16"],
  ["16.2a", "1st act in that sentence"],
  ["16-18", "paragraphs 16 to 18"],
  ["preamble-1-3", "first three paragraphs of the preamble"],
  ["16.1-16.2", "two sentences of paragraph 16"],
  ["preventive-measures", "a section, by its heading's slug"],
  ["3(b)", "lettered part (b) of paragraph 3, in documents that have such parts"],
  ["annex/4", "paragraph 4 of an annex, where the annex is not the text itself"],
  [
    "section-iii/4",
    "paragraph 4 of section III, in documents that count their paragraphs anew in each section",
  ],
] as const;

const NUMBER = "([1-9]\\d{0,3})";
const PLACE = new RegExp(`^(preamble-)?${NUMBER}((?:\\([a-z]{1,5}\\))*)$`);
const PARAGRAPH_RANGE = new RegExp(`^(preamble-)?${NUMBER}-${NUMBER}$`);
const SENTENCE = /^(.+)\.([1-9]\d{0,2})([a-z]{1,2})?$/;
const SECTION = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What no section's slug is, or begins with. */
const NO_SECTION = /^(?:preamble|annex)(?:-|$)/;
const IN_SECTION = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/(.+)$/;
const ANNEX = /^annex(?:-([2-9]|[1-9]\d))?(?:\/(.+))?$/;

/**
 * Parses a canonical address.
 *
 * A slug is read as a section whether or not the document has one: that is for {@link locate} to say.
 *
 * @returns the address, or what is wrong with it; never a guess
 */
export function parseAddress(text: string): Address | AddressProblem {
  const annexed = ANNEX.exec(text);
  if (annexed !== null) {
    const [, number = 1, inside] = annexed;
    const annex = Number(number);
    return inside === undefined ? { type: "annex", annex } : parseWithin({ annex }, inside, text);
  }
  return parseWithin({ annex: 0 }, text, text);
}

/** What a place stands in. */
type Within = Pick<Place, "annex" | "section">;

function parseWithin(within: Within, local: string, whole: string): Address | AddressProblem {
  const [, section, inside] = IN_SECTION.exec(local) ?? [];
  if (section === undefined || inside === undefined || NO_SECTION.test(section)) {
    return parseLocal(local, within, whole);
  }
  const address = parseLocal(inside, { ...within, section }, whole);
  if (!("type" in address) || address.type !== "section") return address;
  return { problem: `"${whole}" is not an address` };
}

function parseLocal(local: string, within: Within, whole: string): Address | AddressProblem {
  const place = parsePlace(local, within);
  if (place !== null) return { type: "paragraph", place };

  const range = PARAGRAPH_RANGE.exec(local);
  if (range !== null) {
    const [, preamble, from, to] = range;
    const first: Place = { ...within, kind: kindOf(preamble), number: Number(from), parts: [] };
    return inOrder({ type: "range", place: first, to: Number(to) }, first.number, Number(to));
  }

  // The hyphen of "preamble-" makes no range.
  const [, from = "", to] = /^((?:preamble-)?[^-]+)(?:-(.+))?$/.exec(local) ?? [];
  const sentence = parseSentence(from, within);
  if (sentence !== null && to === undefined) return sentence;
  const last = to === undefined ? null : parseSentence(to, within);
  if (sentence?.type === "sentence" && last?.type === "sentence") {
    const { place: where, sentence: first } = sentence;
    if (printPlace(where) !== printPlace(last.place)) {
      return {
        problem: `"${whole}" runs from one paragraph into another; a range of sentences stays in one`,
      };
    }
    return inOrder(
      { type: "sentence-range", place: where, sentence: first, to: last.sentence },
      first,
      last.sentence,
    );
  }

  if (SECTION.test(local) && !NO_SECTION.test(local)) {
    return { type: "section", annex: within.annex, section: local };
  }
  const suggestion = suggest(whole);
  const problem = `"${whole}" is not an address`;
  return suggestion === undefined ? { problem } : { problem, suggestion };
}

function parsePlace(text: string, within: Within): Place | null {
  const match = PLACE.exec(text);
  if (match === null) return null;
  const [, preamble, number, parts = ""] = match;
  return {
    ...within,
    kind: kindOf(preamble),
    number: Number(number),
    parts: [...parts.matchAll(/\(([a-z]+)\)/g)].map((part) => part[1] ?? ""),
  };
}

function parseSentence(text: string, within: Within): Extract<Address, { type: "sentence" | "act" }> | null {
  const match = SENTENCE.exec(text);
  if (match === null) return null;
  const [, before = "", number, act] = match;
  const place = parsePlace(before, within);
  if (place === null) return null;
  const sentence = Number(number);
  return act === undefined ? { type: "sentence", place, sentence } : { type: "act", place, sentence, act };
}

function kindOf(preamble: string | undefined): Place["kind"] {
  return preamble === undefined ? "operative" : "preamble";
}

function inOrder(address: Address, first: number, last: number): Address | AddressProblem {
  if (first < last) return address;
  const text = printAddress(address);
  // As pages are cited: "41-2" for 41 to 42.
  const [long, short] = [String(first), String(last)];
  const meant = Number(long.slice(0, Math.max(0, long.length - short.length)) + short);
  if (meant > first && short.length < long.length) {
    return {
      problem: `"${printAddress(address)}" runs backwards`,
      suggestion: printAddress({ ...address, to: meant } as Address),
    };
  }
  if (first === last) return { problem: `"${text}" is a range of one`, suggestion: firstOf(address) };
  const turned: Address =
    address.type === "range"
      ? { ...address, place: { ...address.place, number: last }, to: first }
      : address.type === "sentence-range"
        ? { ...address, sentence: last, to: first }
        : address;
  return { problem: `"${text}" runs backwards`, suggestion: printAddress(turned) };
}

function firstOf(range: Address): string {
  if (range.type === "range") return printAddress({ type: "paragraph", place: range.place });
  if (range.type === "sentence-range") return printAddress({ ...range, type: "sentence" });
  return printAddress(range);
}

/** Mends what is only a matter of spelling: capitals, spaces, other dashes, leading zeros. */
function suggest(text: string): string | undefined {
  // NFKC would make a footnote's mark part of the number before it.
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text)) return undefined;
  const mended = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/(^|[-./])0+(?=\d)/g, "$1")
    .replace(/^preamble\.?(?=\d)/, "preamble-");
  if (mended === text || mended === "") return undefined;
  const again = parseAddress(mended);
  return "problem" in again || again.type === "section" || again.type === "annex" ? undefined : mended;
}

/** Prints an address in its canonical form; {@link parseAddress} reads it again. */
export function printAddress(address: Address): string {
  switch (address.type) {
    case "paragraph":
      return printPlace(address.place);
    case "sentence":
      return `${printPlace(address.place)}.${address.sentence}`;
    case "act":
      return `${printPlace(address.place)}.${address.sentence}${address.act}`;
    case "range":
      return `${printPlace(address.place)}-${address.to}`;
    case "sentence-range": {
      const { annex: _annex, section: _section, ...bare } = address.place;
      const inside = printPlace({ ...bare, annex: 0 });
      return `${printPlace(address.place)}.${address.sentence}-${inside}.${address.to}`;
    }
    case "annex":
      return printAnnex(address.annex).slice(0, -1);
    case "section":
      return `${printAnnex(address.annex)}${address.section}`;
  }
}

function printPlace({ annex, section, kind, number, parts }: Place): string {
  const preamble = kind === "preamble" ? "preamble-" : "";
  return `${printAnnex(annex)}${section === undefined ? "" : `${section}/`}${preamble}${number}${parts.map((part) => `(${part})`).join("")}`;
}

function printAnnex(annex: number): string {
  if (annex === 0) return "";
  return annex === 1 ? "annex/" : `annex-${annex}/`;
}
