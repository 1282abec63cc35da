import type { Block } from "./blocks.ts";
import { type HeadingNumber, headingNumber, isHeading } from "./headings.ts";
import { type Label, readLabel, typedLabel } from "./labels.ts";
import { joinTexts, plainText, type RunningText, textFrom } from "./running-text.ts";

/** A heading, of all lines that it was typed in. */
export interface Heading {
  title: RunningText;
  number: HeadingNumber | undefined;
  /** Its words without its number. */
  name: string;
  line: number;
}

/** A block of a paragraph's words, and the label before them. */
export interface Piece {
  block: Block;
  label: Label | undefined;
  /** As it stands in the file. */
  printed: string;
  /** The words after the label. */
  words: RunningText;
}

/** What stands under one heading, or before the first. */
export interface Segment {
  headings: Heading[];
  pieces: Piece[];
}

/** Divides blocks at their headings, and takes the labels from their words. */
export function segmentsOf(blocks: readonly Block[]): Segment[] {
  const segments: Segment[] = [{ headings: [], pieces: [] }];
  let numbered: Block | undefined;
  for (const given of blocks) {
    // What has a label of its own doesn't take that before it, which numbers the paragraph around it: "58." and "(a) …".
    if (numbered !== undefined && given.label !== "") segments.at(-1)?.pieces.push(pieceOf(numbered));
    const block = withLabelBefore(given, numbered);
    numbered = undefined;
    if (isHeading(block)) {
      if (segments.at(-1)?.pieces.length !== 0) segments.push({ headings: [], pieces: [] });
      addHeading(segments.at(-1)?.headings ?? [], block);
    } else if (block.running.text === "" && block.running.notes.length === 0) {
      numbered = block;
    } else {
      segments.at(-1)?.pieces.push(pieceOf(block));
    }
  }
  if (numbered !== undefined) segments.at(-1)?.pieces.push(pieceOf(numbered));
  return segments;
}

/** In some files a number stands in an empty paragraph of its own before the paragraph that it numbers. */
function withLabelBefore(block: Block, numbered: Block | undefined): Block {
  if (numbered === undefined || block.label !== "") return block;
  return { ...block, label: numbered.label, line: numbered.line };
}

function addHeading(headings: Heading[], { label, running, line }: Block): void {
  // In some files a heading's number is marked, and typed again before its words.
  const isTwice = beginsWith(running.text, label);
  const title = label === "" || isTwice ? running : joinTexts(plainText(label), running);
  const own = numberOf(label, running);
  const last = headings.at(-1);
  if (last !== undefined && last.number !== undefined && last.name === "") {
    last.title = joinTexts(last.title, title);
    last.name = running.text;
    return;
  }
  headings.push({ title, ...own, line });
}

function numberOf(label: string, running: RunningText): Pick<Heading, "number" | "name"> {
  const { text, tabStops } = running;
  const marked = label === "" ? undefined : headingNumber(label);
  if (marked !== undefined) {
    return { number: marked, name: beginsWith(text, label) ? text.slice(label.length).trim() : text };
  }
  const alone = headingNumber(text);
  if (alone !== undefined) return { number: alone, name: "" };
  const [stop] = tabStops;
  const typed = stop === undefined ? undefined : headingNumber(text.slice(0, stop));
  if (typed !== undefined && stop !== undefined) return { number: typed, name: text.slice(stop).trim() };
  const dotted = /^(\p{Lu}|[IVX]{1,6})\. (?=\S)/u.exec(text);
  const number = dotted === null ? undefined : headingNumber(dotted[1] ?? "");
  if (number !== undefined) return { number, name: text.slice(dotted?.[0].length) };
  return { number: undefined, name: text };
}

function beginsWith(text: string, label: string): boolean {
  return label !== "" && text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length));
}

function pieceOf(block: Block): Piece {
  const { running, label: printed } = block;
  if (printed !== "") {
    const label = readLabel(printed);
    // What labels nothing that has an address is part of the words.
    if (label.is === "words") {
      return { block, label: undefined, printed: "", words: joinTexts(plainText(printed), running) };
    }
    return { block, label, printed, words: running };
  }
  const typed = block.is === "text" ? typedLabel(running) : undefined;
  if (typed === undefined) return { block, label: undefined, printed: "", words: running };
  const label = readLabel(typed.label);
  return { block, label, printed: typed.label, words: textFrom(running, typed.from) };
}
