import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import type { ReadResolution } from "../../../../src/corpus/reading/read-resolution.ts";

/** What says what a file is, and no more: titles and dates are read from it, and compared elsewhere. */
const NOT_TEXT = new Set(["meta", "coverPage", "preface"]);
/** Where words end, whether the file has white space there or not. */
const BREAKS = new Set([
  ...[
    "p",
    "num",
    "heading",
    "subheading",
    "crossHeading",
    "listIntroduction",
    "td",
    "th",
    "eol",
    "paragraph",
  ],
]);

/** How often each word occurs. */
export type Words = Map<string, number>;

/**
 * Counts the words of a file's preamble, body, annexes, notes and closing by walking its tree, without the reader: all
 * characters that stand in it. Where a note stands, a word is divided on both sides of the count.
 */
export function wordsOfFile(bytes: Uint8Array): Words {
  const { root } = parseXml(new TextDecoder().decode(bytes));
  const texts: string[] = [];
  if (root !== null) texts.push(collect(root, texts));
  return count(texts);
}

function collect(element: XmlElement, notes: string[]): string {
  if (NOT_TEXT.has(element.name)) return "";
  let text = "";
  for (const child of element.children) {
    if (child instanceof XmlText) text += isLayout(child.text) ? "" : child.text;
    else if (child instanceof XmlElement) {
      if (child.name === "authorialNote") {
        notes.push(collect(child, notes));
        text += " ";
      } else if (!isNumberOfHeading(child)) text += collect(child, notes);
    }
  }
  return BREAKS.has(element.name) ? ` ${withDigits(text)} ` : text;
}

/** A paragraph's number in ideographs, 十二、, is read as the number that it is. */
function withDigits(text: string): string {
  return text.replace(
    /^\s*([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=、)/u,
    (_, tens, ten, ones) => {
      const value = (digit: string) => (digit === "" ? 0 : "一二三四五六七八九".indexOf(digit) + 1);
      if (ten === "") return tens === "" && ones === "" ? "" : String(value(tens || ones));
      return String((value(tens) || 1) * 10 + value(ones));
    },
  );
}

function isLayout(text: string): boolean {
  return text.trim() === "" && text.includes("\n");
}

/** In some files a heading's number stands twice, marked and typed with it; it is read once. */
function isNumberOfHeading({ name, text, parent }: XmlElement): boolean {
  if (name !== "num" || !(parent instanceof XmlElement)) return false;
  const heading = parent.children.find(
    (child) => child instanceof XmlElement && ["heading", "subheading"].includes(child.name),
  );
  if (!(heading instanceof XmlElement)) return false;
  const rest = heading.text.trim();
  return rest.startsWith(text.trim()) && !/^[\p{L}\p{N}]/u.test(rest.slice(text.trim().length));
}

/** Counts the words of what was read: all that its readers can see of the text. */
export function wordsOfReadings(readings: readonly ReadResolution[]): Words {
  return count(readings.flatMap(textsOf));
}

function textsOf(reading: ReadResolution): string[] {
  const { enacting, sections, annexes, paragraphs, annexedAs } = reading;
  const printed = new Map(paragraphs.map((paragraph) => [paragraph, String(paragraph.number)]));
  for (const oddity of reading.oddities) {
    const [, number, as] = /^paragraphs? (\d+) .*?(?:numbered (\d+)|no number)/.exec(oddity) ?? [];
    if (number === undefined) continue;
    const run = /^paragraphs (\d+) to (\d+)/.exec(oddity);
    const length = run === null ? 1 : Number(run[2]) - Number(run[1]) + 1;
    for (let at = 0; at < length; at += 1) {
      const one = paragraphs.find((each) => each.kind === "operative" && each.number === Number(number) + at);
      if (one !== undefined) printed.set(one, as === undefined ? "" : String(Number(as) + at));
    }
  }
  return [
    ...[enacting.formula, ...enacting.words, ...enacting.closing],
    ...sections.map(({ title }) => title),
    ...annexes.flatMap(({ heading, title }) => [heading, title ?? ""]),
    ...(annexedAs === undefined ? [] : [annexedAs.heading, annexedAs.title ?? ""]),
    ...paragraphs.flatMap((paragraph) => [
      paragraph.kind === "operative" && paragraph.unnumbered !== true ? (printed.get(paragraph) ?? "") : "",
      divided(paragraph),
      ...paragraph.footnotes.map(({ text }) => text),
    ]),
  ];
}

/** A paragraph's words, divided where its notes stand. */
function divided({ text, footnotes }: ReadResolution["paragraphs"][number]): string {
  const marks = [0, ...footnotes.map(({ at }) => at), text.length];
  return marks.map((at, index) => text.slice(marks[index - 1] ?? 0, at)).join(" ");
}

function count(texts: readonly string[]): Words {
  const words: Words = new Map();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{Script=Han}|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv)) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** The words that one has more often than the other. */
export function difference(one: Words, other: Words): Record<string, number> {
  const all = new Set([...one.keys(), ...other.keys()]);
  const odd = [...all].map((word) => [word, (one.get(word) ?? 0) - (other.get(word) ?? 0)] as const);
  return Object.fromEntries(odd.filter(([, times]) => times !== 0));
}
