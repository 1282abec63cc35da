import { type DraftLine, linesOf, type TextLine } from "./draft-lines.ts";

/** A part of a draft: a paragraph with all its lettered parts, or what stands beside the paragraphs. */
export interface DraftPart {
  kind: "paragraph" | "heading" | "enacting" | "cell";
  /** Its number or letter as it is written: `12.`, `(a)`; null where it has none. */
  label: string | null;
  /** Its words on one line, without the label and without marks of Markdown; lettered parts keep their letters. */
  text: string;
  /** Where it stands in the draft, by UTF-16 code units, with its label. */
  start: number;
  end: number;
  /** Whether it may be a heading, a title or a line of the form rather than a paragraph: it is short, and nothing ends it. */
  isShort: boolean;
}

/** Fewer words than these in a table's cell are no text of a paragraph. */
const WORDS_IN_CELL = 6;
const LONGEST_HEADING = 100;
/** Lines that are longer were not broken by a program that fits lines into a page. */
const LONGEST_BROKEN_LINE = 140;
/** A line that is broken goes so far towards the margin. */
const FULL_LINE = 0.75;
const ENDS_SENTENCE = /[.;:؛。；：!?؟][”"’»]?$/u;
const ENDS = /[.;:,،؛。；：，、!?؟][”"’»]?$/u;
const HAS_FIRST_PART = /[:：]\s?(?:\(?[aаi]\)|\(أ\)|\(一\)|㈠)/u;
const CAPITAL = /^[“"«‘]?\p{Lu}/u;
/** What opens a paragraph of a preamble where a line ends with a comma: "Recalling", "Deeply concerned", "Rappelant", "Recordando", "وإذ". */
const OPENS_PREAMBLE =
  /^(?:(?:\p{Lu}\p{Ll}+ly |Also |Further )?(?!United|Limited)\p{Lu}?\p{Ll}+(?:ing|ed|nt|ndo|ée?s?)\b|Aware\b|Mindful\b|Consciente?\b|و?إذ(?=\s))/u;
const ENACTING = new RegExp(
  `^(?:${[
    "The (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council)",
    "L[’']Assemblée générale|Le Conseil (?:de sécurité|des droits de l[’']homme)",
    "La Asamblea General|El Consejo de (?:Seguridad|Derechos Humanos)",
    "Генеральная Ассамблея|Совет Безопасности|Совет по правам человека",
    "إن (?:الجمعية العامة|مجلس الأمن|مجلس حقوق الإنسان)",
    "大会|安全理事会|人权理事会",
  ].join("|")})\\s?[,:،，：]?$`,
  "iu",
);

/**
 * Reads a draft, in plain text or Markdown, into its paragraphs and what stands between them. Blank lines, numbers, list
 * marks and what opens a preamble's paragraphs part it; lettered parts belong to the paragraph that they stand under; of
 * tables the cells that have running text are read; a line that was broken to fit a page is joined with the next.
 */
export function readDraft(draft: string): DraftPart[] {
  const parts: Gathered[] = [];
  const lines = linesOf(draft);
  let [at, isOpen, hasParts] = [0, false, false];
  let widest = 0;
  let before: TextLine | undefined;
  for (const line of lines) {
    if (before === undefined) widest = widestFrom(lines, at);
    at += 1;
    const last = parts.at(-1);
    if (line.kind !== "text") {
      if (line.kind !== "blank") parts.push(...besideText(line));
      [isOpen, before] = [false, undefined];
      if (line.kind !== "blank") hasParts = false;
      continue;
    }
    const belongs =
      last?.kind === "paragraph" &&
      (line.labelled === "part"
        ? hasParts || opensParts(last) || HAS_FIRST_PART.test(last.text)
        : line.labelled === "item" && (hasParts || opensParts(last)));
    const goesOn =
      isOpen && before !== undefined && line.labelled === "none" && !beginsAnew(before, line, widest);
    if (last !== undefined && (belongs || goesOn)) {
      last.more.push(belongs && line.label !== null ? `${line.label} ${line.text}` : line.text);
      last.end = line.end;
      last.isShort = false;
      hasParts ||= belongs;
    } else if (line.text !== "" || line.label !== null) {
      parts.push(partOf(line));
      hasParts = false;
    }
    [isOpen, before] = [true, line];
  }
  return parts
    .map(({ kind, label, text, start, end, isShort, more }) => ({
      ...{ kind, label, start, end, isShort },
      text: (more.length === 0 ? text : [text, ...more].join(" ")).trim(),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A part while its lines are gathered. */
interface Gathered extends DraftPart {
  /** Its lines after the first. */
  more: string[];
}

function opensParts({ text, more }: Gathered): boolean {
  return /[:：]$/u.test((more.at(-1) ?? text).slice(-1));
}

function partOf({ text, label, start, end }: TextLine): Gathered {
  const isEnacting = label === null && ENACTING.test(text);
  const isShort = label === null && text.length <= LONGEST_HEADING && !ENDS.test(text);
  return { kind: isEnacting ? "enacting" : "paragraph", label, text, start, end, isShort, more: [] };
}

function besideText(line: Exclude<DraftLine, TextLine | { kind: "blank" }>): Gathered[] {
  if (line.kind === "heading") return [{ ...line, label: null, isShort: true, more: [] }];
  return line.cells
    .filter(({ text }) => text.split(" ").length >= WORDS_IN_CELL || text.length >= LONGEST_HEADING)
    .map((cell) => ({ ...cell, kind: "cell", label: null, isShort: false, more: [] }));
}

/** How long the longest line is before the next that is none of running text. */
function widestFrom(lines: readonly DraftLine[], at: number): number {
  let widest = 0;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (line?.kind !== "text") break;
    widest = Math.max(widest, line.end - line.start);
  }
  return widest;
}

/** Whether a line without a number begins a paragraph, right after another line. */
function beginsAnew(before: TextLine, line: TextLine, widest: number): boolean {
  if (widest > LONGEST_BROKEN_LINE) return true;
  const isFull = before.end - before.start >= FULL_LINE * widest;
  if (!ENDS.test(before.text)) return !isFull && before.label === null && CAPITAL.test(line.text);
  const mayBegin = CAPITAL.test(line.text) || !/[\p{Lu}\p{Ll}]/u.test(line.text);
  // A paragraph is one sentence, as a rule.
  if (ENDS_SENTENCE.test(before.text)) return mayBegin || !isFull;
  return OPENS_PREAMBLE.test(line.text) || (mayBegin && !isFull);
}
