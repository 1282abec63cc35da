import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { readRedirects } from "../../src/corpus/redirects.ts";
import { FIXTURES, fixtures } from "../fixtures/documents.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redirects-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function reading(yaml: string, isWhole = true) {
  await writeFile(join(folder, "redirects.yaml"), yaml);
  return readRedirects(folder, fixtures.documents, fixtures.vocabulary, isWhole);
}

it("what was given up is compiled with what took its place, and without the file there is none", async () => {
  expect(fixtures.redirects).toBeUndefined();
  const data = join(folder, "data");
  await cp(FIXTURES, data, { recursive: true });
  await writeFile(join(data, "redirects.yaml"), "themes:\n  ferries: crossings\n");
  expect((await compileCorpus(data)).redirects).toEqual({ themes: { ferries: "crossings" } });
});

it.each([
  ["a document that is still there", "documents:\n  a-res-99-1: a-res-99-2\n", '"a-res-99-1" is still there'],
  ["a document that there is not", "documents:\n  a-res-99-0: a-res-99-3\n", 'there is no "a-res-99-3"'],
  ["a theme that there is not", "themes:\n  ferries: crossing\n", 'there is no "crossing"'],
  [
    "one that was given up itself",
    "themes:\n  ferries: boats\n  boats: crossings\n",
    '"boats" was given up itself; expected where that leads, "crossings"',
  ],
  ["an address that is still there", 'passages:\n  a-res-99-1:\n    "1": "2"\n', '"1" is still there'],
  ["an address that there is not", 'passages:\n  a-res-99-1:\n    "77": "78"\n', 'there is no "78"'],
  [
    "addresses of no document",
    'passages:\n  a-res-99-0:\n    "77": "1"\n',
    'there is no document "a-res-99-0"',
  ],
  ["another noun", "series:\n  a: b\n", '"series"'],
])("it is refused that something leads from or to %s", async (_, yaml, said) => {
  await expect(reading(yaml)).rejects.toThrow(said);
});

it("a document that may have been imported is left to whoever has it", async () => {
  expect(await reading("documents:\n  a-res-79-1-old: a-res-79-1\n", false)).toEqual({
    documents: { "a-res-79-1-old": "a-res-79-1" },
  });
});
