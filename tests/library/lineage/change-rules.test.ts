import { expect, test } from "vitest";
import { changeRulesFor } from "../../../src/library/lineage/change-rules.ts";
import { keepParts } from "../../../src/library/store/keep-parts.ts";
import { openSnapshot } from "../../../src/library/store/known-release.ts";
import { openTo } from "../../../src/library/store/open-release.ts";
import { typeChanges } from "../../../src/lineage/changes/type-changes.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { composeRelease } from "../../../src/release/compose.ts";

const nothing: Corpus = { documents: [], vocabulary: { themes: [], actors: [], instruments: [] } };
const said: Corpus = {
  ...nothing,
  changes: {
    en: {
      neutral: [],
      stronger: [],
      strongerNouns: [],
      nouns: [],
      verbs: [],
      qualifiers: [{ phrase: "as needed", kind: "discretion", adding: "softer" }],
    },
  },
};
const kv = { get: async () => null };

const open = async (corpus: Corpus) =>
  openTo(await openSnapshot(composeRelease(corpus)), keepParts(), kv as never, 1_000);

test("a release says what is softer, in each language that it knows", async () => {
  const release = await open(said);
  const rules = await changeRulesFor(release, "en");
  expect(typeChanges("Asks all to act", "Asks all to act as needed", rules)).toMatchObject([
    { type: "qualifier", direction: "softer" },
  ]);
  expect(await changeRulesFor(release, "en-GB")).toBe(rules);
  const french = await changeRulesFor(release, "fr");
  expect(typeChanges("Demande d’agir", "Demande d’agir, s’il y a lieu", french)).toMatchObject([
    { type: "qualifier", direction: "softer" },
  ]);
});

test("a release that says nothing of changes is refused with a sentence that says so", async () => {
  await expect(changeRulesFor(await open(nothing), "en")).rejects.toMatchObject({
    message: expect.stringContaining("says nothing of changes of words"),
  });
});
