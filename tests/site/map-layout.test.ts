import { describe, expect, it } from "vitest";
import { partsOf, type TextPart } from "../../src/library/text-parts.ts";
import type { CorpusAct, CorpusParagraph } from "../../src/model/corpus.ts";
import { type Cell, GAP, type Layout, layOut, PITCH } from "../../src/site/pages/map/lay-out.ts";
import { compiled } from "../compiled.ts";

const text = { entry: compiled.entry, paragraphs: compiled.texts.en ?? [] };
const cellsOf = ({ bands }: Layout): Cell[] => bands.flatMap(({ lines }) => lines.flat());
const idsOf = (cells: readonly Cell[]) => cells.map(({ paragraph }) => paragraph.id);

describe("the map of the declaration", () => {
  const layout = layOut(partsOf(text));
  const cells = cellsOf(layout);

  it("has a band for the preamble and each section, and all paragraphs in the order of the text", () => {
    expect(layout.bands.map(({ part }) => part.title)).toEqual([
      "Preamble",
      ...compiled.entry.sections.map(({ title }) => title),
    ]);
    expect(idsOf(cells)).toEqual(compiled.texts.en?.map(({ id }) => id));
  });

  it("makes a cell as wide as its paragraph is long, or as its number and signs need, and sets it apart from the next", () => {
    const wider = cells.filter(({ paragraph, from, to }) => to - from !== paragraph.text.length);
    for (const { paragraph, from, to } of wider) expect(to - from).toBeGreaterThan(paragraph.text.length);
    expect(wider.length).toBeLessThan(cells.length / 7);
    for (const line of layout.bands.flatMap(({ lines }) => lines)) {
      expect(line[0]?.from).toBe(0);
      for (const [index, cell] of line.slice(1).entries())
        expect(cell.from - (line[index]?.to ?? 0)).toBe(GAP);
      expect(line.at(-1)?.to).toBeLessThanOrEqual(layout.length);
    }
  });

  it("breaks the longest section alone, into two lines", () => {
    const broken = layout.bands.filter(({ lines }) => lines.length > 1);
    expect(broken.map(({ part, lines }) => [part.address, lines.length])).toEqual([
      ["preventive-measures", 2],
    ]);
  });

  it("has every act once, in order, where its words begin or a little beside", () => {
    const marks = cells.flatMap((cell) => cell.marks);
    const acts = (compiled.texts.en ?? []).flatMap(({ sentences }) => sentences.flatMap((one) => one.acts));
    expect(marks.map(({ act }) => act.id)).toEqual(acts.map(({ id }) => id));
    const moved = cells.flatMap(({ from, marks }) =>
      marks.map(({ act, at }) => Math.abs(at - from - act.start)),
    );
    expect(Math.max(...moved)).toBeLessThan(6 * PITCH);
    expect(moved.filter((by) => by > PITCH).length).toBeLessThan(acts.length / 20);
  });

  it("gives each act a stretch of its own, which has its sign in it, and leaves nothing of the cell over", () => {
    for (const { from, to, marks, paragraph } of cells) {
      if (marks.length === 0) continue;
      expect([marks[0]?.from, marks.at(-1)?.to], paragraph.id).toEqual([from, to]);
      for (const [index, mark] of marks.entries()) {
        expect(mark.to, mark.act.id).toBe(marks[index + 1]?.from ?? to);
        expect(mark.at, mark.act.id).toBeGreaterThanOrEqual(mark.from);
        expect(mark.to - mark.at, mark.act.id).toBeGreaterThanOrEqual(PITCH);
      }
    }
  });
});

describe("acts that begin close to each other", () => {
  const act = (start: number) => ({ id: `a${start}`, start }) as CorpusAct;
  const place = (length: number, ...starts: number[]) => {
    const acts = starts.map(act);
    const paragraph = { id: "1", text: "x".repeat(length), sentences: [{ acts }] } as CorpusParagraph;
    const named = {
      annex: undefined,
      opensAnnex: false,
      section: undefined,
      title: "",
      address: "",
      anchor: "",
      numbers: "1",
    };
    const part: TextPart = { ...named, paragraphs: [paragraph], acts };
    return cellsOf(layOut([part])).flatMap(({ marks }) => marks.map(({ at }) => at));
  };

  it.each([
    ["stand where their words begin where there is room", 1000, [0, 300, 700], [0, 300, 700]],
    ["are moved on where the one before stands there", 1000, [0, 50, 60], [0, PITCH, 2 * PITCH]],
    ["are moved back where the paragraph ends", 1000, [980, 990], [1000 - 2 * PITCH, 1000 - PITCH]],
    ["widen a paragraph that is too short for them", 200, [0, 10, 20, 30], [0, PITCH, 2 * PITCH, 3 * PITCH]],
    ["may be one", 40, [10], [10]],
    ["may be none", 40, [], []],
  ])("%s", (_, length, starts, places) => {
    expect(place(length, ...starts)).toEqual(places);
  });
});

it("a text without paragraphs is a map without bands", () => {
  expect(layOut([])).toEqual({ length: 1, bands: [] });
});
