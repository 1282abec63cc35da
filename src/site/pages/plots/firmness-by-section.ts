import { block, type Markup } from "../../../export/write-markup.ts";
import { actsIn, partsOf, type Text, type TextPart } from "../../../library/text-parts.ts";
import { FIRMNESS, firmnessOf } from "../../../words/act-names.ts";
import {
  byQualified,
  commitmentsAmong,
  paragraphsOf,
  type QualifiedPart,
  qualifiedAmong,
  qualifiedOf,
} from "../map/findings.ts";
import { capitalized, countOf } from "../text/wording.ts";
import { PITCH, SIGN, signs } from "./draw-signs.ts";
import { type Figure, rule, words, wrap } from "./figure.ts";

const LINE = 17;
const GAP = 14;

/** How wide the picture is, and how many characters of a heading leave room for the counts beside it. */
interface Shape {
  width: number;
  characters: number;
  /** Where the legend's signs stand. */
  legend: readonly (readonly [x: number, y: number])[];
}

const WIDE: Shape = {
  width: 440,
  characters: 46,
  legend: [
    [0, 14],
    [130, 14],
    [254, 14],
  ],
};
export const NARROW: Shape = {
  width: 288,
  characters: 26,
  legend: [
    [0, 14],
    [0, 32],
    [0, 50],
  ],
};

/** Draws how firm the commitments of each part are: a sign a commitment, the firm ones first. */
export function drawFirmnessBySection(text: Text, shape = WIDE): Figure {
  const parts = partsOf(text).filter(({ acts }) => commitmentsAmong(acts).length > 0);
  const content: Markup[] = FIRMNESS.flatMap(({ density, said }, step) => {
    const [x, y] = shape.legend[step] ?? [0, 0];
    return [signs("commitment", density, [x], y - SIGN), words(x + 14, y, capitalized(said), "small")];
  });
  let y = 6 + (shape.legend.at(-1)?.[1] ?? 0);
  for (const part of parts) {
    const [drawn, next] = drawPart(part, y, shape);
    content.push(drawn);
    y = next;
  }
  return {
    name: "firmness-by-section",
    title: `How firm commitments are, ${text.entry.symbol}`,
    summary: summarize(text),
    description: parts.map(describe).join(" "),
    width: shape.width,
    height: y + 4,
    content,
  };
}

/** Draws a part below `top`, and says where it ends. */
function drawPart({ title, acts }: TextPart, top: number, { width, characters }: Shape): [Markup, number] {
  const commitments = commitmentsAmong(acts);
  const heading = wrap(title, characters);
  const baseline = top + GAP + LINE - 3;
  const drawn = [
    rule(0, width, top + GAP / 2),
    ...heading.map((line, row) => words(0, baseline + row * LINE, line, "heading")),
    words(
      width,
      baseline,
      `${qualifiedAmong(commitments)} of ${commitments.length} qualified`,
      "faint number end",
    ),
  ];
  const perLine = Math.floor(width / PITCH);
  const signsTop = baseline + (heading.length - 1) * LINE + 7;
  const inOrder = [...commitments].sort((one, other) => firmnessOf(one) - firmnessOf(other));
  for (const [step, { density }] of FIRMNESS.entries()) {
    const places = inOrder.flatMap((act, place) => (firmnessOf(act) === step ? [place] : []));
    for (const [line, alike] of Map.groupBy(places, (place) => Math.floor(place / perLine))) {
      const xs = alike.map((place) => (place % perLine) * PITCH);
      drawn.push(signs("commitment", density, xs, signsTop + line * PITCH));
    }
  }
  return [block("g", {}, ...drawn), signsTop + Math.ceil(inOrder.length / perLine) * PITCH];
}

function summarize(text: Text): string {
  const parts = byQualified(partsOf(text));
  const [most, least] = [parts[0], parts.at(-1)];
  if (most === undefined || least === undefined) {
    const { qualified, commitments } = qualifiedOf(actsIn(text.paragraphs));
    return `In the whole text, ${qualified} of ${countOf(commitments, "commitment")} ${qualified === 1 ? "carries" : "carry"} a qualifier.`;
  }
  const share = ({ part, qualified, commitments }: QualifiedPart) =>
    `in “${part.title}” (${paragraphsOf(part)}): ${qualified} of ${commitments}`;
  return `Of the sections, the largest share of commitments carries a qualifier ${share(most)}; the smallest ${share(least)}.`;
}

function describe({ title, acts }: TextPart): string {
  const commitments = commitmentsAmong(acts);
  const firmness = FIRMNESS.map(
    ({ said }, step) => `${commitments.filter((act) => firmnessOf(act) === step).length} ${said}`,
  );
  return `${title}: ${countOf(commitments.length, "commitment")} (${firmness.join(", ")}).`;
}
