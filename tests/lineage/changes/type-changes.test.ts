import { join } from "node:path";
import { expect, test } from "vitest";
import { compileChangeVocabulary, readChangeFiles } from "../../../src/corpus/change-vocabulary.ts";
import { changeRules } from "../../../src/lineage/changes/change-rules.ts";
import { typeChanges } from "../../../src/lineage/changes/type-changes.ts";

const folder = join(import.meta.dirname, "../../../data/vocabulary");
const vocabulary = compileChangeVocabulary(await readChangeFiles(folder, []));
const english = changeRules("en", vocabulary?.en);

/** Type, words before, words after, direction. */
function said(from: string, to: string) {
  return typeChanges(from, to, english).map((one) => {
    expect(from.slice(one.from.start, one.from.end)).toBe(one.from.text);
    expect(to.slice(one.to.start, one.to.end)).toBe(one.to.text);
    return [one.type, one.from.text, one.to.text, ...(one.direction === undefined ? [] : [one.direction])];
  });
}

test("a verb of a lower rank and an added qualifier make a call softer", () => {
  expect(
    said(
      "Urges Member States to take measures;",
      "Encourages Member States to take measures, as appropriate;",
    ),
  ).toEqual([
    ["verb", "Urges", "Encourages", "softer"],
    ["qualifier", "", ", as appropriate", "softer"],
  ]);
});

test("also and further, another session and one more of last year’s documents are neither softer nor firmer", () => {
  expect(said("Also urges all States to act;", "Further urges all States to act.")).toEqual([
    ["order", "Also", "Further"],
  ]);
  expect(
    said(
      "to report at its seventy-ninth session on A/79/12;",
      "to report at its eightieth session on A/80/7;",
    ),
  ).toEqual([
    ["number", "seventy-ninth", "eightieth"],
    ["reference", "A/79/12", "A/80/7"],
  ]);
});

test("a qualifier that stands elsewhere now was neither added nor dropped", () => {
  const moved = said(
    "to provide, as appropriate, support to women;",
    "to provide support to women, as appropriate;",
  );
  expect(moved.map(([type, , , direction]) => [type, direction])).toEqual([
    ["order", undefined],
    ["order", undefined],
  ]);
});
