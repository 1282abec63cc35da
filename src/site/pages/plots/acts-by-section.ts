import { block, type Markup } from "../../../export/write-markup.ts";
import { actsIn, partsOf, type Text, type TextPart } from "../../../library/text-parts.ts";
import type { ActKind } from "../../../model/act.ts";
import { kindsAmong } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { type Density, FIRMNESS, firmnessOf } from "../../../words/act-names.ts";
import { countOf, nounOf } from "../text/wording.ts";
import { PITCH, SIGN, signs } from "./draw-signs.ts";
import { type Figure, rule, words, wrap } from "./figure.ts";

const WIDTH = 512;
const MARGIN = 16;
/** Where the signs begin; how many of what they are stands before them. */
const SIGNS = 142;
/** Room after the signs, for the commitments' counts. */
const COUNTS = 84;
/** Where the legend's second column begins. */
const OTHERS = 340;
const PER_LINE = Math.floor((WIDTH - MARGIN - COUNTS - SIGNS) / PITCH);
const HEADING_LINE = 18;
const ROW_LINE = 18;
const GAP = 14;
const BELOW_HEADING = 3;
/** So many characters leave room for the number of acts at a heading's end. */
const HEADING_CHARACTERS = 46;

/** Acts that are drawn alike. */
interface Run {
  density: Density;
  said: string;
  count: number;
}

/**
 * Draws the acts of a document as signs, section by section in the order of the text: a sign an act, and commitments
 * the emptier the more they are qualified.
 */
export function drawActsBySection(text: Text): Figure {
  const parts = partsOf(text);
  const acts = actsIn(text.paragraphs);
  const [legend, end] = drawLegend(acts);
  const content = [...legend];
  let y = end;
  for (const part of parts) {
    const [drawn, next] = drawPart(part, kindsAmong(acts), y);
    content.push(drawn);
    y = next;
  }
  return {
    name: "acts-by-section",
    title: `Statements by section and kind, ${text.entry.symbol}`,
    summary: summarize(acts),
    description: describe(parts, kindsAmong(acts)),
    width: WIDTH,
    height: y + MARGIN,
    content,
  };
}

function ofKind(acts: readonly CorpusAct[], wanted: ActKind): CorpusAct[] {
  return acts.filter(({ kind }) => kind === wanted);
}

function runsOf(acts: readonly CorpusAct[], kind: ActKind): Run[] {
  const wanted = ofKind(acts, kind);
  if (kind !== "commitment") return [{ density: "filled", said: "", count: wanted.length }];
  return FIRMNESS.map(({ density, said }, step) => ({
    density,
    said,
    count: wanted.filter((act) => firmnessOf(act) === step).length,
  }));
}

function drawLegend(acts: readonly CorpusAct[]): [Markup[], number] {
  const entry = (kind: ActKind, { density, said, count }: Run, x: number, y: number): Markup[] => [
    signs(kind, density, [x], y - SIGN),
    words(x + 18, y, said === "" ? countOf(count, kind) : `${countOf(count, kind)} ${said}`),
  ];
  const rows = [0, 1, 2, 3].map((row) => 56 + row * 19);
  const others = kindsAmong(acts).filter((kind) => kind !== "commitment");
  return [
    [
      words(MARGIN, 30, "Statements by section and kind", "title"),
      ...runsOf(acts, "commitment").flatMap((run, row) => entry("commitment", run, MARGIN, rows[row] ?? 0)),
      ...others.flatMap((kind, row) =>
        runsOf(acts, kind).flatMap((run) => entry(kind, run, OTHERS, rows[row] ?? 0)),
      ),
      ...[
        "A qualifier is a phrase that softens or limits a commitment.",
        "The sums say how many commitments have none, one, two or more.",
      ].map((line, row) => words(MARGIN, 80 + others.length * 19 + row * 16, line, "small faint")),
    ],
    104 + others.length * 19,
  ];
}

/** Draws a part below `top`, and says where it ends. */
function drawPart({ title, acts }: TextPart, kinds: readonly ActKind[], top: number): [Markup, number] {
  const heading = wrap(title, HEADING_CHARACTERS);
  const baseline = top + GAP + HEADING_LINE - 3;
  const drawn = [
    rule(MARGIN, WIDTH - MARGIN, top + GAP / 2),
    ...heading.map((line, row) => words(MARGIN, baseline + row * HEADING_LINE, line, "heading")),
    words(WIDTH - MARGIN, baseline, countOf(acts.length, "statement"), "faint number end"),
  ];
  let y = top + GAP + heading.length * HEADING_LINE + BELOW_HEADING;
  for (const kind of kinds) {
    const [row, next] = drawRow(kind, runsOf(acts, kind), y);
    drawn.push(row);
    y = next;
  }
  return [block("g", {}, ...drawn), y];
}

function drawRow(kind: ActKind, runs: readonly Run[], top: number): [Markup, number] {
  const total = runs.reduce((sum, { count }) => sum + count, 0);
  const lines = Math.max(1, Math.ceil(total / PER_LINE));
  const baseline = top + ROW_LINE - 5;
  const tone = total === 0 ? "faint" : "";
  const noun = nounOf(total, kind);
  const drawn = [
    words(MARGIN + 22, baseline, String(total), `number end ${tone}`.trim()),
    words(MARGIN + 29, baseline, noun, tone === "" ? undefined : tone),
  ];
  let before = 0;
  for (const { density, count } of runs) {
    for (let line = 0; line < lines; line++) {
      const xs = Array.from({ length: count }, (_, index) => before + index)
        .filter((place) => Math.floor(place / PER_LINE) === line)
        .map((place) => SIGNS + (place % PER_LINE) * PITCH);
      if (xs.length > 0) drawn.push(signs(kind, density, xs, baseline - SIGN + line * PITCH));
    }
    before += count;
  }
  if (runs.length > 1 && total > 0) {
    const x = SIGNS + (total - (lines - 1) * PER_LINE) * PITCH + 4;
    const counts = runs.map(({ count }) => count).join(" + ");
    drawn.push(words(x, baseline + (lines - 1) * PITCH, counts, "faint small number"));
  }
  return [block("g", { "data-kind": kind }, ...drawn), top + ROW_LINE + (lines - 1) * PITCH];
}

function summarize(acts: readonly CorpusAct[]): string {
  const firmness = runsOf(acts, "commitment").map(({ said, count }) => `${count} are made ${said}`);
  return `Of ${countOf(ofKind(acts, "commitment").length, "commitment")}, ${firmness.join(", ")}.`;
}

function describe(parts: readonly TextPart[], kinds: readonly ActKind[]): string {
  const sentence = (name: string, acts: readonly CorpusAct[]) => {
    const counts = kinds.map((kind) => countOf(ofKind(acts, kind).length, kind));
    const firmness = runsOf(acts, "commitment").map(({ said, count }) => `${count} ${said}`);
    return `${name}: ${counts[0]} (${firmness.join(", ")}), ${counts.slice(1).join(", ")}.`;
  };
  return [
    ...parts.map(({ title, acts }) => sentence(title, acts)),
    sentence(
      "The whole text",
      parts.flatMap(({ acts }) => acts),
    ),
  ].join(" ");
}
