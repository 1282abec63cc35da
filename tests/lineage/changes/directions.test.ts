import { join } from "node:path";
import { expect, test } from "vitest";
import { compileChangeVocabulary, readChangeFiles } from "../../../src/corpus/change-vocabulary.ts";
import { changeRules } from "../../../src/lineage/changes/change-rules.ts";
import { typeChanges } from "../../../src/lineage/changes/type-changes.ts";

const folder = join(import.meta.dirname, "../../../data/vocabulary");
const english = changeRules("en", compileChangeVocabulary(await readChangeFiles(folder, []))?.en);

const directionsOf = (from: string, to: string) =>
  typeChanges(from, to, english).flatMap(({ direction }) => direction ?? []);

test.each([
  [
    "what is only recognized, and then asked",
    "Recognizes that States act together;",
    "Urges States to act together;",
    "firmer",
  ],
  [
    "what was asked, and is hoped for",
    "Requests all States to act together;",
    "Hopes that all States act together;",
    "softer",
  ],
  ["a duty", "the responsibility of all States to act;", "the obligation of all States to act;", "firmer"],
  [
    "what is helped, not ensured",
    "Urges States to ensure access to help;",
    "Urges States to facilitate access to help;",
    "softer",
  ],
  [
    "how much it matters",
    "Stresses the crucial role of women;",
    "Stresses the important role of women;",
    "softer",
  ],
  [
    "efforts in place of the thing",
    "Requests him to fill the posts;",
    "Requests him to pursue efforts to fill the posts;",
    "softer",
  ],
  [
    "what must be so",
    "States must conduct investigations;",
    "States must conduct thorough investigations;",
    "firmer",
  ],
  [
    "what recognizes, and then stands by it",
    "Recognizing the need for action;",
    "Reaffirming the need for action;",
    "firmer",
  ],
])("%s has a direction", (_, from, to, direction) => {
  expect(directionsOf(from, to)).toEqual([direction]);
});

test.each([
  [
    "a report of whom was asked",
    "Requests the Commission to meet in Geneva again;",
    "Takes note of the report of the Commission to meet in Geneva again;",
  ],
  [
    "the same request",
    "Requests the Secretary-General to report;",
    "Recalls its request to the Secretary-General to report;",
  ],
  [
    "a request that is repeated",
    "Calls upon all States to report;",
    "Reiterates its request to all States to report;",
  ],
  [
    "another event",
    "Recalls the fourteenth session of the Conference;",
    "Welcomes the fifteenth session of the Conference;",
  ],
  [
    "what has a name",
    "Urges States to provide drinking water;",
    "Urges States to provide safe drinking water;",
  ],
  [
    "another thing to do",
    "Stresses the need to pursue it;",
    "Stresses the need to strive to maintain it and to pursue it;",
  ],
])("%s has none", (_, from, to) => {
  expect(directionsOf(from, to)).toEqual([]);
});
