import { block, type Markup } from "../../export/markup.ts";
import type { QualifierKind } from "../../model/act.ts";
import type { CorpusAct, CorpusDocument } from "../../model/corpus.ts";
import { QUALIFIER_NAMES } from "../parts/names.ts";
import { FIRMNESS, firmnessOf } from "../parts/signs.ts";
import { countOf, type Figure, rule, words, wrap } from "./figure.ts";
import { actsOf, partsOf } from "./parts.ts";
import { PITCH, SIGN, signs } from "./signs.ts";

const WIDTH = 528;
const MARGIN = 16;
const PER_LINE = Math.floor((WIDTH - 2 * MARGIN) / PITCH);
const LINE = 17;
const GAP = 14;
/** So many small characters fill a line. */
const CHARACTERS = 80;
/** How far down the explanation reaches. */
const EXPLAINED = 148;

/** A kind of qualifier, with the commitments that it bounds. */
interface Row {
  kind: QualifierKind;
  commitments: CorpusAct[];
  /** How many phrases of this kind bound them: a commitment may have two. */
  phrases: number;
  /** The phrase that is most frequent, as it stands where it stands first. */
  frequent?: { text: string; times: number };
}

/**
 * Draws how often each kind of qualifier bounds a commitment: a sign a commitment, and the phrase that says so most
 * often. A commitment that is bounded in two ways stands with each.
 */
export function drawQualifiers(document: CorpusDocument): Figure {
  const commitments = actsOf(partsOf(document)).filter(({ kind }) => kind === "commitment");
  const rows = rowsOf(commitments);
  const content = explain(commitments);
  let y = EXPLAINED;
  for (const row of rows) {
    const [drawn, next] = drawRow(row, y);
    content.push(drawn);
    y = next;
  }
  return {
    name: "qualifiers",
    title: `What bounds commitments, ${document.entry.symbol}`,
    summary: summarize(commitments, rows),
    description: describe(commitments, rows),
    width: WIDTH,
    height: y + MARGIN,
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

function explain(commitments: readonly CorpusAct[]): Markup[] {
  return [
    words(MARGIN, 30, "What bounds commitments", "title"),
    ...FIRMNESS.flatMap(({ density, said }, step) => {
      const y = 56 + step * 19;
      const count = countOf(ofFirmness(commitments, step), "commitment");
      return [signs("commitment", density, [MARGIN], y - SIGN), words(MARGIN + 18, y, `${count} ${said}`)];
    }),
    ...[
      "Below, a sign is a commitment that is bounded in this way; one that is bounded in",
      "two ways stands in two rows. Under the signs: the phrase that is most frequent.",
    ].map((line, row) => words(MARGIN, 118 + row * 16, line, "small faint")),
  ];
}

/** Draws a kind below `top`, and says where it ends. */
function drawRow(row: Row, top: number): [Markup, number] {
  const { kind, commitments } = row;
  const baseline = top + GAP + LINE - 3;
  const drawn = [
    rule(MARGIN, WIDTH - MARGIN, top + GAP / 2),
    words(MARGIN, baseline, nameOf(kind), "heading"),
    words(WIDTH - MARGIN, baseline, countOf(commitments.length, "commitment"), "faint number end"),
  ];
  const signsTop = baseline + 7;
  let before = 0;
  for (const [step, { density }] of FIRMNESS.entries()) {
    const places = Array.from({ length: ofFirmness(commitments, step) }, (_, index) => before + index);
    before += places.length;
    for (const line of new Set(places.map((place) => Math.floor(place / PER_LINE)))) {
      const xs = places
        .filter((place) => Math.floor(place / PER_LINE) === line)
        .map((place) => MARGIN + (place % PER_LINE) * PITCH);
      drawn.push(signs("commitment", density, xs, signsTop + line * PITCH));
    }
  }
  const end = signsTop + Math.ceil(before / PER_LINE) * PITCH;
  const said = wrap(phraseOf(row), CHARACTERS);
  drawn.push(...said.map((line, index) => words(MARGIN, end + 13 + index * LINE, line, "small faint")));
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
  const bounded = commitments.length - ofFirmness(commitments, 0);
  const named = rows.slice(0, 3).map((row) => `${QUALIFIER_NAMES[row.kind]} (${row.commitments.length})`);
  return `${bounded} of ${countOf(commitments.length, "commitment")} are bounded, most often by ${named.join(", ")}.`;
}

function describe(commitments: readonly CorpusAct[], rows: readonly Row[]): string {
  const firmness = FIRMNESS.map(({ said }, step) => `${ofFirmness(commitments, step)} ${said}`);
  return [
    `${countOf(commitments.length, "commitment")}: ${firmness.join(", ")}. Bounded by:`,
    ...rows.map((row) => `${nameOf(row.kind)}: ${row.commitments.length} (${phraseOf(row)}).`),
  ].join(" ");
}
