import type { CorpusParagraph } from "../../src/model/corpus.ts";
import { NOISES, superscript } from "./noise.ts";
import { PASTINGS, withNoteApart } from "./pastes.ts";
import type { Random } from "./random.ts";

/** A quotation, and what a checker must say of it. */
export interface Case {
  quote: string;
  /** What was done to it, for the report. */
  how: string;
  /** Where it stands; null for a sentence from elsewhere. */
  paragraph: string | null;
}

interface Piece {
  paragraph: CorpusParagraph;
  index: number;
  start: number;
  end: number;
}

/** True quotations with typographic noise: `each` for every noise, then marks, numbers and two paragraphs. */
export function trueQuotations(paragraphs: CorpusParagraph[], random: Random, each: number): Case[] {
  const cases: Case[] = [];
  const take = (from: number, to: number) => pieceOf(paragraphs, random, from, to);
  for (const noise of NOISES) {
    for (let count = 0; count < each; count += 1) {
      const { paragraph, start, end } = take(4, 70);
      // Every other one has a second noise on top.
      const second = count % 2 === 0 ? undefined : random.pick(NOISES);
      const once = noise.apply(paragraph.text.slice(start, end), random);
      const twice =
        second === undefined || /bracket|lines/.test(noise.name) ? once : second.apply(once, random);
      cases.push({ quote: twice, how: noise.name, paragraph: paragraph.id });
    }
  }
  for (let count = 0; count < 2 * each; count += 1) {
    cases.push(withNotes(paragraphs, random), withNumber(paragraphs, random), overTwo(paragraphs, random));
  }
  return cases;
}

/** True quotations with omissions that are marked, in one paragraph and over two. */
export function shortenedQuotations(paragraphs: CorpusParagraph[], random: Random, count: number): Case[] {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? withOmission(pieceOf(paragraphs, random, 20, 90), random)
      : overTwoWithOmission(paragraphs, random),
  );
}

/** True quotations as people paste them: so many of each form. */
export function pastedQuotations(
  paragraphs: CorpusParagraph[],
  random: Random,
  each: number,
): { name: string; cases: Case[] }[] {
  const times = <Value>(make: () => Value) => Array.from({ length: each }, make);
  const forms = PASTINGS.map(({ name, apply }) => ({
    name,
    cases: times((): Case => {
      const { paragraph, start, end } = pieceOf(paragraphs, random, 8, 60);
      const quote = apply(paragraph.text.slice(start, end), paragraph, random);
      return { quote, how: name, paragraph: paragraph.id };
    }),
  }));
  const name = "a footnote's mark apart";
  const cases = times((): Case => {
    const { quote, paragraph } = withNoteApart(paragraphs, random);
    return { quote, how: name, paragraph: paragraph.id };
  });
  return [...forms, { name, cases }];
}

const GAPS = [
  "…",
  " … ",
  " ... ",
  " […] ",
  " [...] ",
  " (…) ",
  " . . . ",
  "... ",
  ", … ",
  ". . . . ",
  " [ … ] ",
] as const;

function withOmission({ paragraph, start, end }: Piece, random: Random): Case {
  const words = paragraph.text.slice(start, end).split(" ");
  const parts = 2 + random.below(2);
  const length = Math.floor(words.length / (2 * parts - 1));
  const kept = Array.from({ length: parts }, (_, part) =>
    words.slice(2 * part * length, (2 * part + 1) * length).join(" "),
  );
  return { quote: `“${kept.join(random.pick(GAPS))}”`, how: "omission", paragraph: paragraph.id };
}

function withNotes(paragraphs: CorpusParagraph[], random: Random): Case {
  const paragraph = random.pick(paragraphs.filter(({ footnotes }) => footnotes.length > 0));
  const { at, number } = random.pick(paragraph.footnotes);
  const { text } = paragraph;
  const start = text.lastIndexOf(" ", Math.max(0, at - 10 - random.below(60))) + 1;
  const stop = text.indexOf(" ", Math.min(text.length - 1, at + random.below(120)));
  const end = stop === -1 ? text.length : stop;
  const mark = random.pick([superscript(number), `[${number}]`, String(number), "¹", ` [${number}]`]);
  const quote = `${text.slice(start, at)}${mark}${text.slice(at, end)}`;
  return { quote, how: "footnote mark", paragraph: paragraph.id };
}

function withNumber(paragraphs: CorpusParagraph[], random: Random): Case {
  const paragraph = random.pick(paragraphs.filter(({ kind }) => kind === "operative"));
  const words = paragraph.text.split(" ");
  const number = random
    .pick(["#. ", "#.\t", "(#) ", "#) ", "# ", "“#. "])
    .replace("#", String(paragraph.number));
  const quote = number + words.slice(0, 5 + random.below(words.length)).join(" ");
  return { quote, how: "paragraph's number", paragraph: paragraph.id };
}

function overTwo(paragraphs: CorpusParagraph[], random: Random): Case {
  const { first, second, head, tail } = twoPieces(paragraphs, random);
  const number = second.kind === "operative" ? random.pick(["", `${second.number}. `]) : "";
  const between = random.pick(["\n\n", "\n", " ", "”\n\n“", "\r\n\r\n"]);
  return { quote: `“${head}${between}${number}${tail}”`, how: "two paragraphs", paragraph: first.id };
}

function overTwoWithOmission(paragraphs: CorpusParagraph[], random: Random): Case {
  const { first, head, tail } = twoPieces(paragraphs, random);
  const cut = (text: string, from: number) => text.split(" ").slice(from).join(" ");
  return {
    quote: `${head.split(" ").slice(0, 8).join(" ")}${random.pick(GAPS)}${cut(tail, 1)}`,
    how: "two paragraphs with an omission",
    paragraph: first.id,
  };
}

function twoPieces(paragraphs: CorpusParagraph[], random: Random) {
  const index = random.below(paragraphs.length - 1);
  const first = paragraphs[index] as CorpusParagraph;
  const second = paragraphs[index + 1] as CorpusParagraph;
  const head = first.text.split(" ").slice(-(9 + random.below(30)));
  const tail = second.text.split(" ").slice(0, 9 + random.below(30));
  return { first, second, head: head.join(" "), tail: tail.join(" ") };
}

/** Quotations with one word changed, dropped or added; what is left is not in the text (`isThere`). */
export function editedAtRandom(
  paragraphs: CorpusParagraph[],
  random: Random,
  count: number,
  [from, to]: readonly [number, number],
  isThere: (quote: string) => boolean,
): Case[] {
  const vocabulary = [...new Set(paragraphs.flatMap(({ text }) => text.match(/[\p{L}\d-]+/gu) ?? []))];
  const common = [
    "not",
    "no",
    "may",
    "must",
    "should",
    "never",
    "all",
    "some",
    "most",
    "only",
    "very",
    "new",
  ];
  const cases: Case[] = [];
  while (cases.length < count) {
    const { paragraph, start, end } = pieceOf(paragraphs, random, from, to);
    const words = paragraph.text.slice(start, end).split(" ");
    const at = random.below(words.length);
    const other = random.below(3) === 0 ? random.pick(common) : random.pick(vocabulary);
    const how = random.pick(["changed", "dropped", "added"]);
    if (how === "changed") words[at] = (words[at] as string).replace(/[\p{L}\d-]+/u, other);
    else if (how === "dropped") words.splice(at, 1);
    else words.splice(at, 0, other);
    const quote = words.join(" ");
    if (!isThere(quote)) cases.push({ quote, how: `one word ${how}`, paragraph: paragraph.id });
  }
  return cases;
}

function pieceOf(paragraphs: CorpusParagraph[], random: Random, from: number, to: number): Piece {
  for (;;) {
    const index = random.below(paragraphs.length);
    const paragraph = paragraphs[index] as CorpusParagraph;
    const starts = [0, ...[...paragraph.text.matchAll(/ /g)].map((space) => space.index + 1)];
    const length = from + random.below(to - from + 1);
    if (starts.length < length) continue;
    const first = random.below(starts.length - length + 1);
    const end = (starts[first + length] ?? paragraph.text.length + 1) - 1;
    return { paragraph, index, start: starts[first] as number, end };
  }
}

/**
 * Whether a text has these words in a row, told without the code that the bench is about: lower case, everything but
 * letters and digits gone, even the spaces.
 *
 * @param beside titles, headings and footnotes, each of which is read for itself
 */
export function plainly(
  paragraphs: CorpusParagraph[],
  beside: readonly string[] = [],
): (quote: string) => boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  const all = [paragraphs.map(({ text }) => plain(text)).join(""), ...beside.map(plain)];
  return (quote) => all.some((text) => text.includes(plain(quote)));
}
