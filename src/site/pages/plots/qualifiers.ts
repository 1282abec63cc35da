import { block, type Markup } from "../../../export/write-markup.ts";
import { actsIn, type Text } from "../../../library/text-parts.ts";
import type { QualifierKind } from "../../../model/act.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { FIRMNESS, firmnessOf, QUALIFIER_NAMES } from "../../../words/act-names.ts";
import { countOf } from "../text/wording.ts";
import { PITCH, SIGN, signs } from "./draw-signs.ts";
import { type Figure, rule, words, wrap } from "./figure.ts";

const LINE = 17;
const GAP = 14;

/** How wide the picture is, and how many small characters fill a line of it. */
interface Shape {
  width: number;
  characters: number;
  /** A number of commitments. A narrow picture has room for the number alone. */
  counted: (commitments: number) => string;
}

/** For a window of a common width, and for the narrowest, whose legend has room for numbers alone. */
const WIDE: Shape = { width: 440, characters: 70, counted: (count) => countOf(count, "commitment") };
export const NARROW: Shape = { width: 288, characters: 44, counted: String };

const EXPLANATION =
  "Below, a sign is a commitment with such a qualifier; one with two kinds of them stands in two rows. " +
  "Calls and recognitions with a qualifier are left out. Under the signs: the phrase that is most frequent.";

/** A kind of qualifier, with the commitments that it qualifies. */
interface Row {
  kind: QualifierKind;
  commitments: CorpusAct[];
  /** How many phrases of this kind they carry: a commitment may have two. */
  phrases: number;
  /** The phrase that is most frequent, as it stands where it stands first. */
  frequent?: { text: string; times: number };
}

/**
 * Draws how often each kind of qualifier stands in a commitment: a sign a commitment, and the phrase that says so most
 * often. A commitment that is qualified in two ways stands with each.
 */
export function drawQualifiers(text: Text, shape = WIDE): Figure {
  const commitments = actsIn(text.paragraphs).filter(({ kind }) => kind === "commitment");
  const rows = rowsOf(commitments);
  const [content, explained] = explain(commitments, shape);
  let y = explained;
  for (const row of rows) {
    const [drawn, next] = drawRow(row, y, shape);
    content.push(drawn);
    y = next;
  }
  return {
    name: "qualifiers",
    title: `What qualifies commitments, ${text.entry.symbol}`,
    summary: summarize(commitments, rows),
    description: describe(commitments, rows),
    width: shape.width,
    height: y + 4,
    content,
  };
}

/** The kinds, the most frequent first. */
function rowsOf(acts: readonly CorpusAct[]): Row[] {
  return (Object.keys(QUALIFIER_NAMES) as QualifierKind[])
    .map((kind): Row => {
      const commitments = acts.filter(({ qualifiers }) => qualifiers.some((one) => one.kind === kind));
      const phrases = commitments.flatMap(({ qualifiers }) => qualifiers.filter((one) => one.kind === kind));
      const frequent = mostFrequent(phrases.map(({ text }) => text));
      return { kind, commitments, phrases: phrases.length, ...(frequent === undefined ? {} : { frequent }) };
    })
    .filter((row) => row.commitments.length > 0)
    .sort((one, other) => other.commitments.length - one.commitments.length);
}

/** The most frequent of some texts, whatever their case; of those that are equally frequent, the first. */
function mostFrequent(texts: readonly string[]): { text: string; times: number } | undefined {
  const alike = Map.groupBy(texts, (text) => text.toLowerCase());
  const [most] = [...alike.values()].sort((one, other) => other.length - one.length);
  return most?.[0] === undefined ? undefined : { text: most[0], times: most.length };
}

/** How many commitments have so many qualifiers, as an index of {@link FIRMNESS}. */
function ofFirmness(commitments: readonly CorpusAct[], step: number): number {
  return commitments.filter((act) => firmnessOf(act) === step).length;
}

/** Draws what the signs mean, and says where that ends. */
function explain(commitments: readonly CorpusAct[], { characters, counted }: Shape): [Markup[], number] {
  const legend = FIRMNESS.flatMap(({ density, said }, step) => {
    const y = 16 + step * 19;
    const count = counted(ofFirmness(commitments, step));
    return [signs("commitment", density, [0], y - SIGN), words(18, y, `${count} ${said}`)];
  });
  const lines = wrap(EXPLANATION, characters);
  const first = 78;
  return [
    [...legend, ...lines.map((line, row) => words(0, first + row * 16, line, "small faint"))],
    first + (lines.length - 1) * 16 + 14,
  ];
}

/** Draws a kind below `top`, and says where it ends. */
function drawRow(row: Row, top: number, shape: Shape): [Markup, number] {
  const { width, characters } = shape;
  const { kind, commitments } = row;
  const perLine = Math.floor(width / PITCH);
  const baseline = top + GAP + LINE - 3;
  const drawn = [
    rule(0, width, top + GAP / 2),
    words(0, baseline, nameOf(kind), "heading"),
    words(width, baseline, countOf(commitments.length, "commitment"), "faint number end"),
  ];
  const signsTop = baseline + 7;
  let before = 0;
  for (const [step, { density }] of FIRMNESS.entries()) {
    const places = Array.from({ length: ofFirmness(commitments, step) }, (_, index) => before + index);
    before += places.length;
    for (const line of new Set(places.map((place) => Math.floor(place / perLine)))) {
      const xs = places
        .filter((place) => Math.floor(place / perLine) === line)
        .map((place) => (place % perLine) * PITCH);
      drawn.push(signs("commitment", density, xs, signsTop + line * PITCH));
    }
  }
  const end = signsTop + Math.ceil(before / perLine) * PITCH;
  const said = wrap(phraseOf(row), characters);
  drawn.push(...said.map((line, index) => words(0, end + 13 + index * LINE, line, "small faint")));
  return [block("g", { "data-qualifier": kind }, ...drawn), end + said.length * LINE];
}

function nameOf(kind: QualifierKind): string {
  const name = QUALIFIER_NAMES[kind];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function phraseOf({ frequent, phrases }: Row): string {
  if (frequent === undefined) return "no phrase";
  if (frequent.times === phrases) return `“${frequent.text}”, always`;
  return frequent.times === 1
    ? `each time other words: “${frequent.text}” is one`
    : `“${frequent.text}”, ${frequent.times} of ${phrases} times`;
}

function summarize(commitments: readonly CorpusAct[], rows: readonly Row[]): string {
  const named = rows.slice(0, 3).map((row) => `${QUALIFIER_NAMES[row.kind]} (${row.commitments.length})`);
  if (named.length === 0) return `None of ${countOf(commitments.length, "commitment")} carries a qualifier.`;
  return `Most often: ${named.join(", ")}, of ${countOf(commitments.length, "commitment")}.`;
}

function describe(commitments: readonly CorpusAct[], rows: readonly Row[]): string {
  const firmness = FIRMNESS.map(({ said }, step) => `${ofFirmness(commitments, step)} ${said}`);
  return [
    `${countOf(commitments.length, "commitment")}: ${firmness.join(", ")}. Qualified by:`,
    ...rows.map((row) => `${nameOf(row.kind)}: ${row.commitments.length} (${phraseOf(row)}).`),
  ].join(" ");
}
