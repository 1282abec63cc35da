import { expect, it } from "vitest";
import { nearestDocument, nearestTitled } from "../../src/library/nearest-document.ts";

const known = ["s-32-1", "a-res-79-122", "a-res-79-171-a", "a-hrc-res-55-1", "s-res-2764-2024"];

it.each([
  ["a-ress-79-122", "a-res-79-122"],
  ["A/RES/79/122", "a-res-79-122"],
  ["S-32-1", "s-32-1"],
  ["a-res-79-127", undefined],
  ["a-res-79-12", undefined],
  ["a-res-79-1222", undefined],
  ["a-res-79-171-b", undefined],
  ["a-res-79-171", undefined],
  ["a-res-55-1", undefined],
  ["s-32-2", undefined],
  ["s-res-2764-2023", undefined],
  ["s-res-2765-2024", undefined],
])("%s may mean %s: never what has another number", (given, meant) => {
  expect(nearestDocument(given, known)).toBe(meant);
});

it("knows a title by words that are nearly its own", () => {
  const rows = [{ id: "a-res-79-171", titles: { en: "The right to food", fr: "Le droit à l’alimentation" } }];
  expect(nearestTitled("The rigth to food", rows)).toBe("a-res-79-171");
  expect(nearestTitled("The right to food 9", rows)).toBeUndefined();
  expect(nearestTitled("Outer space", rows)).toBeUndefined();
});
