import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readChangeFiles } from "../../src/corpus/change-vocabulary.ts";
import { phrasesOnce } from "../../src/corpus/checks/phrases-once.ts";
import { quotedQualifiersKnown } from "../../src/corpus/checks/quoted-qualifiers-known.ts";
import type { DataError } from "../../src/corpus/data-error.ts";

const nothing = { themes: undefined, actors: undefined, instruments: undefined };

async function filesOf(yaml: string) {
  const folder = await mkdtemp(join(tmpdir(), "qualifiers-"));
  await writeFile(join(folder, "qualifiers.yaml"), yaml);
  const errors: DataError[] = [];
  const files = await readChangeFiles(folder, errors);
  await rm(folder, { recursive: true });
  return { files: { ...nothing, ...files }, errors };
}

test("the vocabulary of changes fits its rules", async () => {
  const errors: DataError[] = [];
  const files = {
    ...nothing,
    ...(await readChangeFiles(join(import.meta.dirname, "../../data/vocabulary"), errors)),
  };
  expect([...errors, ...phrasesOnce(files), ...quotedQualifiersKnown(files)]).toEqual([]);
});

test.each([
  [
    "a phrase that is given twice",
    "- { phrase: as needed, kind: discretion, adding: softer, count: 1 }\n- { phrase: as needed, kind: discretion, adding: softer, count: 1 }\n",
    'the phrase "as needed" again',
  ],
  [
    "a phrase that softens and says not how",
    "- { phrase: as needed, adding: softer, count: 1 }\n",
    "says not how it bounds",
  ],
  [
    "a phrase that insists and bounds",
    "- { phrase: at once, kind: effort, adding: firmer, count: 1 }\n",
    "insists, and bounds as effort",
  ],
])("%s is refused", async (_, yaml, message) => {
  const { files, errors } = await filesOf(yaml);
  expect(errors).toEqual([]);
  expect(phrasesOnce(files).map((error) => error.message)).toEqual([expect.stringContaining(message)]);
});

test("a phrase that quotations are compared with and the list lacks is named", async () => {
  const { files } = await filesOf("- { phrase: as needed, kind: discretion, adding: softer, count: 1 }\n");
  const messages = quotedQualifiersKnown(files).map((error) => error.message);
  expect(messages.join("\n")).toContain('"as appropriate"');
  expect(messages.join("\n")).not.toContain('"as needed"');
});
