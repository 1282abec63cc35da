import { block, inline, type Markup } from "../../../export/write-markup.ts";
import type { FoundHedges } from "../../../library/lineage/find-hedges.ts";
import { type Figure, round, rule, words } from "../plots/figure.ts";
import { beginning } from "../text/text-with-marks.ts";

const ROW = 22;
const HEAD = 44;
/** So many phrases are drawn, those that changed most; the data has all. */
const MOST_PHRASES = 14;
/** How long the longest bar is, and what its number takes. */
const BAR = 46;
const NUMBER = 22;

/** Where things stand: words beside the bars, or above them where a window is narrow. */
interface Shape {
  width: number;
  bars: number;
  rowHeight: number;
  below: number;
}

/** How wide a small letter is on average, and how many of them are shown. */
const LETTER = 6.4;
const MOST_LETTERS = 52;
const SESSION = 2 * (BAR + NUMBER);

/** A phrase, with what became of it in each session. */
interface PhraseRow {
  phrase: string;
  added: number[];
  dropped: number[];
  total: number;
}

/**
 * Draws which qualifiers came and went: a row for each phrase, and for each session a bar to the right for how often it was
 * added, and an empty one to the left for how often it was dropped.
 *
 * @param of whose they are, as a heading goes on
 */
export function drawHedges(found: FoundHedges, of: string, isNarrow = false): Figure {
  const all = rowsOf(found);
  const rows = all.slice(0, MOST_PHRASES);
  const { sessions } = found;
  const longest = Math.max(0, ...rows.map(({ phrase }) => Math.min(MOST_LETTERS, phrase.length + 2)));
  const beside = Math.round(longest * LETTER) + 16;
  const shape: Shape = isNarrow
    ? { width: 288, bars: 0, rowHeight: ROW * 2, below: ROW - 2 }
    : { width: beside + sessions.length * SESSION, bars: beside, rowHeight: ROW, below: 0 };
  const pitch = isNarrow ? Math.floor(shape.width / Math.max(1, sessions.length)) : SESSION;
  const bar = isNarrow ? Math.max(8, pitch / 2 - NUMBER) : BAR;
  const most = Math.max(1, ...rows.flatMap(({ added, dropped }) => [...added, ...dropped]));
  const axis = (at: number) => shape.bars + at * pitch + pitch / 2;
  return {
    name: "hedges",
    title: `Which qualifiers came and went, ${of}`,
    summary: summarize(found),
    description: describe(all),
    width: shape.width,
    height: HEAD + rows.length * shape.rowHeight + 8,
    content: [
      ...sessions.flatMap((session, at) => [
        words(axis(at), 14, isNarrow ? session : `session ${session}`, "heading", {
          "text-anchor": "middle",
        }),
        words(axis(at) - 6, 32, isNarrow ? "−" : "dropped", "small faint end"),
        words(axis(at) + 6, 32, isNarrow ? "+" : "added", "small faint"),
      ]),
      ...rows.flatMap((row, index) => {
        const y = HEAD + index * shape.rowHeight;
        return [
          rule(0, shape.width, y),
          words(0, y + 15, beginning(`“${row.phrase}”`, MOST_LETTERS), "small"),
          ...sessions.map((_, at) => drawBars(row, at, axis(at), y + shape.below, (bar - 2) / most)),
        ];
      }),
    ],
  };
}

function drawBars(row: PhraseRow, at: number, axis: number, y: number, unit: number): Markup {
  const [added = 0, dropped = 0] = [row.added[at], row.dropped[at]];
  const [right, left] = [added * unit, dropped * unit];
  return block(
    "g",
    {},
    inline("path", { class: "rule", d: `M${round(axis)} ${y + 2}v${ROW - 4}` }),
    ...(added === 0
      ? []
      : [
          inline("rect", {
            ...{ class: "call", x: round(axis + 1), y: String(y + 6), width: round(right), height: "10" },
          }),
          words(axis + right + 5, y + 15, String(added), "small number"),
        ]),
    ...(dropped === 0
      ? []
      : [
          inline("rect", {
            ...{ class: "call line", x: round(axis - left - 1), y: String(y + 6.5), width: round(left) },
            ...{ height: "9", "stroke-width": "1.2" },
          }),
          words(axis - left - 5, y + 15, String(dropped), "small number end"),
        ]),
  );
}

/** The phrases, those that came and went most often first. */
function rowsOf({ hedges, sessions }: FoundHedges): PhraseRow[] {
  const rows = new Map<string, PhraseRow>();
  for (const { phrase, session, added, dropped } of hedges) {
    const row = rows.get(phrase) ?? {
      phrase,
      added: sessions.map(() => 0),
      dropped: sessions.map(() => 0),
      total: 0,
    };
    rows.set(phrase, row);
    const at = sessions.indexOf(session);
    row.added[at] = (row.added[at] ?? 0) + added;
    row.dropped[at] = (row.dropped[at] ?? 0) + dropped;
    row.total += added + dropped;
  }
  return [...rows.values()].sort(
    (one, other) => other.total - one.total || (one.phrase < other.phrase ? -1 : 1),
  );
}

function summarize({ hedges, compared }: FoundHedges): string {
  // Where nothing was compared, nothing was found out.
  if (compared === 0) return "Nothing to compare yet: no resolution is here twice in English.";
  const [added, dropped] = [sum(hedges.map((one) => one.added)), sum(hedges.map((one) => one.dropped))];
  if (added + dropped === 0) return "No qualifier was added to words that stay, or dropped.";
  const cameIn = added === 0 ? "No qualifier was added" : "Qualifiers were added";
  const howOften = added === 0 ? "" : ` ${times(added)}`;
  return `${cameIn} to words that stood before${howOften}; ${dropped === 0 ? "none was dropped" : `dropped ${times(dropped)}`}.`;
}

function describe(rows: readonly PhraseRow[]): string {
  return rows
    .map(
      ({ phrase, added, dropped }) =>
        `“${phrase}”: added ${times(sum(added))}, dropped ${times(sum(dropped))}.`,
    )
    .join(" ");
}

function times(count: number): string {
  return count === 0 ? "never" : count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}
