import { expect, test } from "vitest";
import { changeRules } from "../../src/lineage/changes/change-rules.ts";
import { typeChanges } from "../../src/lineage/changes/type-changes.ts";
import { hedges } from "../../src/lineage/hedges.ts";

const rules = changeRules("en");

test("hedges are counted per session as they came and went", () => {
  const added = typeChanges("Asks all to act", "Asks all to act, as appropriate", rules);
  const dropped = typeChanges("Asks all, where possible, to act", "Asks all to act", rules);
  expect(
    hedges(
      [
        { session: "78", changes: added },
        { session: "79", changes: [...added, ...dropped] },
        { session: "78", changes: added },
      ],
      rules,
    ).map(({ session, phrase, added, dropped }) => [session, phrase, added, dropped]),
  ).toEqual([
    ["78", "as appropriate", 2, 0],
    ["79", "as appropriate", 1, 0],
    ["79", "where possible", 0, 1],
  ]);
});

test("whose means a phrase speaks of makes no other phrase of it", () => {
  const phrases = ["within existing resources", "within its existing resources", "where possible"];
  const rules = changeRules("en", {
    ...{ neutral: [], stronger: [], strongerNouns: [], verbs: [], nouns: [] },
    qualifiers: phrases.map((phrase) => ({ phrase, adding: "softer" })),
  });
  const changes = typeChanges(
    "Requests it to act within its existing resources and, where possible, at once",
    "Requests it to act within existing resources and at once",
    rules,
  );
  expect(
    hedges([{ session: "79", changes }], rules).map(({ phrase, added, dropped }) => [phrase, added, dropped]),
  ).toEqual([["where possible", 0, 1]]);
});
