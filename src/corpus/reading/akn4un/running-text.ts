import { XmlElement } from "@rgrove/parse-xml";
import type { Span } from "../../../model/footnote.ts";
import { charactersOf } from "./elements.ts";

/** A note as it stands in running text. */
export interface RunningNote {
  /** What marks it: a number; in tables of some files a letter. */
  marker: string;
  /** Where its mark stood in the text. */
  at: number;
  text: string;
  emphasis: Span[];
  element: XmlElement;
}

/** Running text with what stands in it, as offsets into it. */
export interface RunningText {
  /** Without marks of notes, runs of white space made one space. */
  text: string;
  notes: RunningNote[];
  links: (Span & { href: string })[];
  italics: Span[];
  bolds: Span[];
  /** How many tabs it begins with, and where others stood: between a label and its words, mostly. */
  tabs: number;
  tabStops: number[];
  /** How many characters were taken out that turn the direction of what follows. */
  turned: number;
}

/** What changes the direction of what follows until it is ended: in a quotation it would turn the words around it. */
const TURNING = /^[\u202a-\u202e\u2066-\u2069]/u;
/** White space, what turns, or anything else. */
const RUNS = /([\s\ufeff]+)|[\u202a-\u202e\u2066-\u2069]+|[^\s\ufeff\u202a-\u202e\u2066-\u2069]+/gu;
const NON_BREAKING = /^\u00a0+$/u;
const WORD = /[\p{L}\p{N}]/u;
/** A word of a script that puts spaces between words. */
const SPACED_WORD_AT = /^(?:(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+)/u;
const SPACED_WORD_BEFORE = /(?:(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+)$/u;
/** In Arabic a note repeats its mark's brackets, empty. */
const EMPTY_BRACKETS = /^\(\s*\)\s*/u;

/**
 * Reads the running text of nodes: of an element, of a part of one.
 *
 * @param words those of the whole text: in some files a note stands within a word, in others nothing but a note between two
 */
export function readRunningText(nodes: readonly unknown[], words?: Words): RunningText {
  const writer = new TextWriter(words);
  writer.writeAll(nodes);
  return writer.end();
}

/** The words of a whole text. */
export type Words = { has(word: string): boolean };

/** Two texts with a space between them, or with another gap. */
export function joinTexts(first: RunningText, second: RunningText, gap = " "): RunningText {
  if (first.text === "") return second;
  const by = first.text.length + (second.text === "" ? 0 : gap.length);
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    text: second.text === "" ? first.text : first.text + gap + second.text,
    notes: [...first.notes, ...second.notes.map((note) => ({ ...note, at: note.at + by }))],
    links: [...first.links, ...second.links.map(shift)],
    italics: [...first.italics, ...second.italics.map(shift)],
    bolds: [...first.bolds, ...second.bolds.map(shift)],
    tabs: first.tabs,
    tabStops: [...first.tabStops, ...second.tabStops.map((stop) => stop + by)],
    turned: first.turned + second.turned,
  };
}

/** The text from an offset on. */
export function textFrom(running: RunningText, from: number): RunningText {
  const shift = <T extends Span>(spans: T[]): T[] =>
    spans
      .filter(({ end }) => end > from)
      .map((span) => ({ ...span, start: Math.max(0, span.start - from), end: span.end - from }));
  return {
    ...running,
    text: running.text.slice(from),
    notes: running.notes.map((note) => ({ ...note, at: Math.max(0, note.at - from) })),
    links: shift(running.links),
    italics: shift(running.italics),
    bolds: shift(running.bolds),
    tabStops: running.tabStops.map((stop) => stop - from).filter((stop) => stop > 0),
  };
}

/** A text that stands in no file's running text: a label, what divides the cells of a row. */
export function plainText(text: string): RunningText {
  return { text, notes: [], links: [], italics: [], bolds: [], tabs: 0, tabStops: [], turned: 0 };
}

class TextWriter {
  readonly #result = plainText("");
  /** White space that is written before the next character. */
  #pending: "" | " " | "\u00a0" = "";
  #isTab = false;
  #isAfterNote = false;
  readonly #words: Words | undefined;

  constructor(words: Words | undefined) {
    this.#words = words;
  }

  writeAll(nodes: readonly unknown[]): void {
    for (const [index, node] of nodes.entries()) {
      const characters = charactersOf(node);
      if (characters !== undefined) this.#write(characters);
      else if (node instanceof XmlElement && !isMark(node, nodes, index)) this.#writeElement(node);
    }
  }

  end(): RunningText {
    return this.#result;
  }

  #writeElement(element: XmlElement): void {
    const { name, attributes, children } = element;
    const result = this.#result;
    if (name === "authorialNote") {
      result.notes.push(readNote(element, result.text.length));
      this.#isAfterNote = true;
      return;
    }
    if (name === "eol" || name === "br") {
      this.#write(" ");
      return;
    }
    const start = this.#start;
    this.writeAll(children);
    const end = result.text.length;
    if (end <= start) return;
    const styles = (attributes.class ?? "").split(" ");
    const span = { start: start + this.#spaceAt(start), end };
    if (name === "a" && attributes.href) result.links.push({ ...span, href: attributes.href });
    if (styles.includes("italic")) join(result.italics, span, result.text);
    if (styles.includes("bold")) join(result.bolds, span, result.text);
  }

  get #start(): number {
    return this.#result.text.length;
  }

  /** One where the white space that was pending was written first. */
  #spaceAt(start: number): number {
    return /^[ \u00a0]/u.test(this.#result.text.slice(start, start + 1)) ? 1 : 0;
  }

  #write(characters: string): void {
    // Between elements a line break with its indentation is the file's layout, no white space of the text.
    if (characters.includes("\n") && characters.trim() === "") return;
    for (const [run = "", space] of characters.matchAll(RUNS)) {
      if (space !== undefined) this.#space(space);
      else if (TURNING.test(run)) this.#result.turned += run.length;
      else this.#writeWord(run);
    }
  }

  #writeWord(word: string): void {
    const result = this.#result;
    if (this.#isAfterNote && this.#pending === "") {
      const [after = ""] = SPACED_WORD_AT.exec(word) ?? [];
      if (this.#divides(after)) this.#pending = " ";
    }
    if (result.text !== "" && this.#pending !== "") {
      if (this.#isTab) result.tabStops.push(result.text.length);
      result.text += this.#pending;
    }
    this.#isAfterNote = false;
    this.#pending = "";
    this.#isTab = false;
    result.text += word;
  }

  /** Whether a note stands between two words, and not within one. */
  #divides(after: string): boolean {
    const [before = ""] = SPACED_WORD_BEFORE.exec(this.#result.text) ?? [];
    if (before === "" || after === "") return false;
    if (/\p{N}$/u.test(before) !== /^\p{N}/u.test(after)) return true;
    const words = this.#words;
    return words !== undefined && !words.has(before + after) && words.has(before) && words.has(after);
  }

  #space(run: string): void {
    const tabs = run.split("\t").length - 1;
    if (this.#result.text === "") this.#result.tabs += tabs;
    this.#isTab ||= tabs > 0;
    // A non-breaking space stays where it stands alone.
    const keeps = NON_BREAKING.test(run) && this.#pending !== " ";
    this.#pending = keeps ? "\u00a0" : " ";
  }
}

/** Adds a span to those before it, as one with the last where only white space is between them. */
function join(spans: Span[], span: Span, text: string): void {
  const last = spans.at(-1);
  if (last !== undefined && text.slice(last.end, span.start).trim() === "") last.end = span.end;
  else spans.push(span);
}

/** Whether an element only draws the mark of the note beside it: `<sup>(</sup>`, `<sup>)،(</sup>`. */
function isMark(element: XmlElement, nodes: readonly unknown[], index: number): boolean {
  if (element.name !== "sup" || WORD.test(element.text)) return false;
  return [nodeBeside(nodes, index, -1), nodeBeside(nodes, index, 1)].some(
    (node) => node instanceof XmlElement && node.name === "authorialNote",
  );
}

function nodeBeside(nodes: readonly unknown[], index: number, step: 1 | -1): unknown {
  let at = index + step;
  while (at in nodes && charactersOf(nodes[at])?.trim() === "") at += step;
  return nodes[at];
}

function readNote(element: XmlElement, at: number): RunningNote {
  const paragraphs = element.children.map((child) =>
    readRunningText(child instanceof XmlElement && child.name === "p" ? child.children : [child]),
  );
  const whole = paragraphs.reduce((one, other) => joinTexts(one, other), plainText(""));
  const { text, italics } = textFrom(whole, EMPTY_BRACKETS.exec(whole.text)?.[0].length ?? 0);
  return { marker: element.attributes.marker ?? "", at, text, emphasis: italics, element };
}
