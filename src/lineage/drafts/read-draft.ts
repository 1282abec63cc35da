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
const OPENS_PARTS = /[:：]$/u;
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
  const parts: DraftPart[] = [];
  const lines = linesOf(draft);
  let [at, isOpen, hasParts] = [0, false, false];
  let widest = 0;
  let before: TextLine | undefined;
  for (const line of lines) {
    if (before === undefined) widest = widestFrom(lines, at);
    at += 1;
    const last = parts.at(-1);
    if (line.kind !== "text") {
      parts.push(...besideText(line));
      [isOpen, before] = [false, undefined];
      if (line.kind !== "blank") hasParts = false;
      continue;
    }
    const isPart =
      line.labelled === "part" ||
      (line.labelled === "item" && (hasParts || OPENS_PARTS.test(last?.text ?? "")));
    const belongs =
      last?.kind === "paragraph" &&
      isPart &&
      (hasParts || OPENS_PARTS.test(last.text) || HAS_FIRST_PART.test(last.text));
    const goesOn =
      isOpen && before !== undefined && line.labelled === "none" && !beginsAnew(before, line, widest);
    if (last !== undefined && (belongs || goesOn)) {
      const letter = belongs && line.label !== null ? `${line.label} ` : "";
      last.text = `${last.text} ${letter}${line.text}`.trim();
      last.end = line.end;
      last.isShort = false;
      hasParts ||= belongs;
    } else if (line.text !== "" || line.label !== null) {
      parts.push(partOf(line));
      hasParts = false;
    }
    [isOpen, before] = [true, line];
  }
  return parts.filter(({ text }) => text !== "");
}

function partOf({ text, label, start, end }: TextLine): DraftPart {
  const isEnacting = label === null && ENACTING.test(text);
  const isShort = label === null && text.length <= LONGEST_HEADING && !ENDS.test(text);
  return { kind: isEnacting ? "enacting" : "paragraph", label, text, start, end, isShort };
}

function besideText(line: Exclude<DraftLine, TextLine>): DraftPart[] {
  if (line.kind === "blank") return [];
  if (line.kind === "heading") return [{ ...line, label: null, isShort: true }];
  return line.cells
    .filter(({ text }) => text.split(" ").length >= WORDS_IN_CELL || text.length >= LONGEST_HEADING)
    .map((cell) => ({ ...cell, kind: "cell", label: null, isShort: false }));
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
  if (ENDS_SENTENCE.test(before.text) && !isFull) return true;
  return CAPITAL.test(line.text) || !/\p{Lu}|\p{Ll}/u.test(line.text)
    ? !isFull || OPENS_PREAMBLE.test(line.text)
    : /^و?إذ\s/u.test(line.text);
}
