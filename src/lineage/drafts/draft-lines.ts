import { plainOf } from "./markdown.ts";

/** A line of a draft, as far as a line by itself tells what it is. */
export type DraftLine =
  | { kind: "blank" }
  | { kind: "heading"; text: string; start: number; end: number }
  | { kind: "cells"; cells: { text: string; start: number; end: number }[] }
  | TextLine;

/** A line of running text. */
export interface TextLine {
  kind: "text";
  /** What it is numbered with, as it is written, without what makes it a list: `12.`, `(a)`. */
  label: string | null;
  /** Whether that is the number of a paragraph, the letter of a part of one, or a list's own mark. */
  labelled: "number" | "part" | "item" | "none";
  /** Its words, without the label and without marks of Markdown. */
  text: string;
  start: number;
  end: number;
}

const LINE = /[^\r\n\u2028\u2029\f\v]+/g;
const LINE_END = /\r\n|[\r\n\u2028\u2029\f\v]/g;
const QUOTED = /^\s*(?:>\s?)+/;
const RULE = /^(?:[-*_=.]\s*){3,}$/;
const FENCE = /^(?:```|~~~)/;
const HEADING = /^#{1,6}\s+(.*)$/s;
const HEADING_CLOSED = /(?<!#)#+$/;
const CELLS_EDGE = /^\|?[\s:|+-]*$/;
const ITEM = /^[-*+•–—·▪◦●○‣]\s+/;
// "12.", "OP12", "12 bis.", "(12)", "12 -" as Arabic has it, "12、", "١٢ -".
const NUMBER =
  /^(?:(?:OP|PP|para(?:graph|\.)?|¶|§)\s?)?\(?\p{Nd}{1,3}(?:\s?(?:bis|ter|quater|alt))?(?:\.(?!\p{Nd})|\)|、|．|:|\s[-–—](?=\s))\s*/iu;
const NAMED_NUMBER = /^(?:OP|PP)\s?\d{1,3}(?:\s?(?:bis|ter|quater|alt))?[.:)]?\s+/iu;
// "(a)", "a)", "(iv)", "(أ)", "‘1’" in Arabic, "㈠", "(一)".
const PART =
  /^(?:\((?:[a-z]{1,2}|[ivx]{1,6}|\p{Script=Cyrillic}|\p{Script=Arabic}{1,2}|[一二三四五六七八九十]{1,3})\)|(?:[a-z]{1,2}|[ivx]{1,6}|\p{Script=Cyrillic})\)|[‘'](?:\d{1,2})[’']|[㈠-㈩⒜-⒵])\s*/iu;

/** Without one of these among its first characters ("paragraph (12") a line has neither number nor letter: most lines have none. */
const IN_LABELS = /[\p{Nd})㈠-㈩⒜-⒵]/iu;
const LONGEST_BEFORE = 16;

/** Divides a draft into its lines, with blank ones where it has them. */
export function linesOf(draft: string): DraftLine[] {
  const lines: DraftLine[] = [];
  let last = 0;
  for (const { 0: raw, index } of draft.matchAll(LINE)) {
    // One line's end parts two lines; more of them are a blank line.
    if (index - last > 1 && (draft.slice(last, index).match(LINE_END)?.length ?? 0) > 1)
      lines.push({ kind: "blank" });
    last = index + raw.length;
    lines.push(readLine(raw, index));
  }
  return lines;
}

function readLine(raw: string, at: number): DraftLine {
  const quoted = raw.includes(">") ? (QUOTED.exec(raw)?.[0].length ?? 0) : 0;
  const body = raw.slice(quoted).trimEnd();
  const line = body.trimStart();
  const start = at + quoted + (body.length - line.length);
  const end = start + line.length;
  if (line === "" || RULE.test(line) || FENCE.test(line)) return { kind: "blank" };
  const heading = line.startsWith("#") ? HEADING.exec(line) : null;
  if (heading) {
    const text = (heading[1] ?? "").replace(HEADING_CLOSED, "").trimEnd();
    return { kind: "heading", text: plainOf(text), start, end };
  }
  if (line.startsWith("|") || line.includes("\t")) {
    const cells = cellsOf(line, start);
    if (cells.length !== 1 || line.startsWith("|")) return { kind: "cells", cells };
  }
  return readText(line, start, end);
}

/** What stands between the upright lines or the tabs of a table's row. */
function cellsOf(line: string, at: number): { text: string; start: number; end: number }[] {
  if (CELLS_EDGE.test(line)) return [];
  const parted = line.startsWith("|") ? /(?:\\\||[^|])+/g : /[^\t]+/g;
  return Array.from(line.matchAll(parted), ({ 0: cell, index }) => {
    const from = index + (cell.length - cell.trimStart().length);
    return { text: plainOf(cell), start: at + from, end: at + index + cell.trimEnd().length };
  }).filter(({ text }) => text !== "");
}

function readText(line: string, start: number, end: number): TextLine {
  const item = ITEM.exec(line)?.[0] ?? "";
  let plain = line.slice(item.length);
  // Where the number itself is set in bold type, or its full stop is escaped.
  if (/^[*_]/.test(plain)) plain = plain.replace(/^[*_]{1,3}(?=[(\dA-Z])/, "");
  if (plain.includes("\\")) plain = plain.replace(/^(\(?\w{1,4})\\(?=[.)])/, "$1");
  const mayHaveLabel = IN_LABELS.test(plain.slice(0, LONGEST_BEFORE));
  const [number] = mayHaveLabel ? (NUMBER.exec(plain) ?? NAMED_NUMBER.exec(plain) ?? []) : [];
  const [part] = mayHaveLabel && number === undefined ? (PART.exec(plain) ?? []) : [];
  const label = number ?? part ?? "";
  return {
    kind: "text",
    label: label === "" ? null : label.trim(),
    labelled: number !== undefined ? "number" : part !== undefined ? "part" : item !== "" ? "item" : "none",
    text: plainOf(plain.slice(label.length)),
    ...{ start, end },
  };
}
