import { expect, it } from "vitest";
import { threadParagraphs } from "../../src/lineage/thread-paragraphs.ts";

type Step = Parameters<typeof threadParagraphs>[1][number][number];

/** "same 1 > 2": what became of a paragraph, and where it stood and stands; "-" is nowhere. */
function step(...rows: string[]): Step[] {
  return rows.map((row) => {
    const [op = "", from = "", to = ""] = row.split(/ > | /);
    return { op: op as Step["op"], from: from === "-" ? null : from, to: to === "-" ? null : to };
  });
}

const shown = (first: string[], ...steps: Step[][]) =>
  threadParagraphs(first, steps).map(({ cells, changes }) =>
    cells
      .map((cell, at) => (cell === null ? "-" : `${cell}${changes[at] ? ` ${changes[at]}` : ""}`))
      .join(" | "),
  );

it("a paragraph is followed through all documents, in the order of the latest", () => {
  expect(
    shown(
      ["1", "2"],
      step("same 2 > 1", "numbers 1 > 2"),
      step("reworded 2 > 1", "same 1 > 2", "added - > 3"),
    ),
  ).toEqual(["1 | 2 numbers | 1 reworded", "2 | 1 same | 2 same", "- | - | 3 new"]);
});

it("what went stands where it stood, whenever it went", () => {
  expect(
    shown(
      ["1", "2", "3"],
      step("removed 1 > -", "same 2 > 1", "added - > 2", "same 3 > 3"),
      step("same 1 > 1", "removed 2 > -", "same 3 > 2"),
    ),
  ).toEqual(["1 | - | -", "2 | 1 same | 1 same", "- | 2 new | -", "3 | 3 same | 2 same"]);
});

it("what comes back under the same words years later is a thread of its own", () => {
  expect(shown(["1"], step("removed 1 > -"), step("added - > 1"))).toEqual(["1 | - | -", "- | - | 1 new"]);
});

it("what was split or merged stands in several threads, with all that was before", () => {
  expect(shown(["1"], step("same 1 > 1"), step("reworded 1 > 1", "reworded 1 > 2"))).toEqual([
    "1 | 1 same | 1 reworded",
    "1 | 1 same | 2 reworded",
  ]);
  expect(shown(["1", "2"], step("reworded 1 > 1", "reworded 2 > 1"), step("same 1 > 1"))).toEqual([
    "1 | 1 reworded | 1 same",
    "2 | 1 reworded | 1 same",
  ]);
});

it("one document alone is its paragraphs, and none has none", () => {
  expect(shown(["1", "2"])).toEqual(["1", "2"]);
  expect(shown([])).toEqual([]);
});
