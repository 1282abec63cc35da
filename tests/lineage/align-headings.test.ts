import { describe, expect, it } from "vitest";
import type { AlignedRow } from "../../src/lineage/align-documents.ts";
import { alignHeadings } from "../../src/lineage/align-headings.ts";

const row = (from: string | null, to: string | null): AlignedRow => ({ op: "same", moved: false, from, to });
const section = (id: string, title: string, ...paragraphs: string[]) => ({ id, title, paragraphs });

describe("the headings of two texts", () => {
  it("belong together by their words, else by most of the paragraphs under them", () => {
    const from = {
      sections: [
        section("cheese", "Cheese", "1"),
        section("goats", "Goats", "2", "3"),
        section("bells", "Bells", "4"),
      ],
    };
    const to = {
      sections: [
        section("cheese", "CHEESE", "1"),
        section("goats-and-sheep", "Goats and sheep", "2", "3", "4"),
        section("ropes", "Ropes", "5"),
      ],
      annexes: [{ id: "annex", heading: "Annex", title: "Weights", paragraphs: ["annex/1"] }],
    };
    const rows = [
      row("1", "1"),
      row("2", "2"),
      row("3", "3"),
      row("4", "4"),
      row(null, "5"),
      row(null, "annex/1"),
    ];
    expect(alignHeadings(from, to, rows).map(({ op, from, to }) => [op, from?.title, to?.title])).toEqual([
      ["same", "Cheese", "CHEESE"],
      ["reworded", "Goats", "Goats and sheep"],
      ["added", undefined, "Ropes"],
      ["added", undefined, "Annex: Weights"],
      ["removed", "Bells", undefined],
    ]);
  });
});
