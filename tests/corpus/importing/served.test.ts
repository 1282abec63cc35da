import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compileCorpus } from "../../../src/corpus/compile.ts";
import { importFiles } from "../../../src/corpus/importing/import-files.ts";
import { startReaders } from "../../../src/corpus/importing/readers.ts";
import { CorpusDocument } from "../../../src/model/corpus.ts";
import { compiled } from "../../compiled.ts";
import { akn, dataRow, IN_FRENCH } from "./invented.ts";
import { openWorkspace, prepareWorkspaces, refusals, type Workspace } from "./workspace.ts";

prepareWorkspaces();

async function documentsIn(workspace: Workspace, data: string): Promise<CorpusDocument[]> {
  const { imported } = await compileCorpus(data, { library: workspace.library.path });
  const documents = [];
  for await (const document of imported ?? []) documents.push(document);
  return documents;
}

/** Documents of our own making, none of which is imported. */
const DATA = "tests/fixtures/data";

it("a document that was imported is served with its languages, its source and what the data says of it", async () => {
  const workspace = await openWorkspace();
  const symbol = "A/RES/99/7";
  await workspace.put("some/en.xml", akn({ symbol, headings: ["Light"] }));
  await workspace.put("some/fr.xml", akn({ ...IN_FRENCH, symbol, headings: ["Lumière"] }));
  await workspace.put("some/99.json", dataRow({ symbol }));
  await workspace.import(["some"]);
  const [document, ...others] = await documentsIn(workspace, DATA);
  expect(others).toEqual([]);
  expect(CorpusDocument.parse(document)).toEqual(document);
  expect(document?.entry).toMatchObject({
    ...{ id: "a-res-99-7", symbol, session: "99", adopted: "2044-12-01", published: "2044-12-05" },
    adoption: { vote: "recorded", inFavour: 2, against: 1, abstaining: 0, meeting: "61st plenary meeting" },
    agendaItem: "12 (a): Light",
    ...{ subjects: ["LANTERNS"], goals: ["7", "14"], sponsors: ["FREEDONIA", "ARENDELLE"] },
    languages: ["en", "fr"],
    source: { publisher: "United Nations", url: "https://undocs.org/en/A/RES/99/7" },
    counts: { preamble: 1, operative: 2 },
    sections: [{ id: "light", title: "Light", paragraphs: ["1", "2"] }],
    translations: { fr: { title: "Les lanternes du port", sections: [{ id: "light", title: "Lumière" }] } },
  });
  expect(document?.texts.fr?.map(({ id, section }) => [id, section])).toEqual([
    ["preamble-1", null],
    ["1", "light"],
    ["2", "light"],
  ]);
  expect(document?.texts.en?.[1]?.sentences.map(({ id }) => id)).toEqual(["1.1"]);
});

it("a language that lacks a paragraph is served without it, and the others with it", async () => {
  const workspace = await openWorkspace();
  const symbol = "A/RES/99/7";
  await workspace.put("some/en.xml", akn({ symbol }));
  await workspace.put(
    "some/fr.xml",
    akn({ ...IN_FRENCH, symbol, operative: IN_FRENCH.operative?.slice(0, 1) ?? [] }),
  );
  await workspace.import(["some"]);
  const [document] = await documentsIn(workspace, DATA);
  const idsIn = (language: string) => document?.texts[language]?.map(({ id }) => id);
  expect([idsIn("en"), idsIn("fr")]).toEqual([
    ["preamble-1", "1", "2"],
    ["preamble-1", "1"],
  ]);
});

it("a text that has almost none of its document's paragraphs is left out of it", async () => {
  const workspace = await openWorkspace();
  const symbol = "A/RES/99/7";
  const many = Array.from(
    { length: 9 },
    (_, index) => [`${index + 1}.`, "<i>Decides</i> to row."] as [string, string],
  );
  await workspace.put("some/en.xml", akn({ symbol, operative: many }));
  await workspace.put("some/fr.xml", akn({ ...IN_FRENCH, symbol }));
  await workspace.import(["some"]);
  const [document] = await documentsIn(workspace, DATA);
  expect(document?.entry.languages).toEqual(["en"]);
  expect(Object.keys(document?.texts ?? {})).toEqual(["en"]);
});

it("documents come in the order of their ids, each time anew, and those of data alone are none", async () => {
  const workspace = await openWorkspace();
  for (const number of [12, 7, 100])
    await workspace.put(`some/${number}.xml`, akn({ symbol: `A/RES/99/${number}` }));
  await workspace.put("some/99.json", dataRow({ symbol: "A/RES/99/8" }));
  await workspace.import(["some"]);
  const { imported } = await compileCorpus(DATA, { library: workspace.library.path });
  if (imported === undefined) throw new Error("nothing was imported");
  for (const _ of [1, 2]) {
    const ids = [];
    for await (const { entry } of imported) ids.push(entry.id);
    expect(ids).toEqual(["a-res-99-100", "a-res-99-12", "a-res-99-7"]);
  }
});

it("a text of our own wins over one that was imported, and the other languages join it", async () => {
  const workspace = await openWorkspace();
  const symbol = "A/RES/S-32/1";
  await workspace.put("some/en.xml", akn({ symbol, title: "Not the declaration" }));
  // As many paragraphs as ours has, of which an imported text must have most to join it.
  const preamble = Array.from({ length: 14 }, () => IN_FRENCH.preamble?.[0] ?? "");
  const operative = Array.from({ length: 86 }, (_, index): [string, string] => {
    return [`${index + 1}.`, IN_FRENCH.operative?.[0]?.[1] ?? ""];
  });
  await workspace.put("some/fr.xml", akn({ ...IN_FRENCH, symbol, preamble, operative }));
  await workspace.put(
    "some/S-32.json",
    dataRow({ symbol, MS_in_favour: [], adoption_type: "Without a vote" }),
  );
  await workspace.import(["some"]);
  const { documents, imported } = await compileCorpus("data", { library: workspace.library.path });
  const joined = documents[0];
  expect(joined?.texts.en).toEqual(compiled.texts.en);
  expect(joined?.entry).toMatchObject({
    title: compiled.entry.title,
    source: compiled.entry.source,
    languages: ["en", "fr"],
    adoption: { vote: "without-vote" },
    translations: { fr: { title: "Les lanternes du port", counts: { acts: 0 } } },
  });
  expect(joined?.texts.fr?.flatMap(({ themes, references }) => [...themes, ...references])).toEqual([]);
  for await (const { entry } of imported ?? []) throw new Error(`${entry.id} stands there twice`);
});

it("a document without a day of its adoption takes it from the data, and is not served without any", async () => {
  const workspace = await openWorkspace();
  await workspace.put("some/a.xml", akn({ symbol: "A/RES/99/7", adopted: "0001-01-01" }));
  await workspace.put("some/b.xml", akn({ symbol: "A/RES/99/8", adopted: "0001-01-01" }));
  await workspace.put("some/99.json", dataRow({ symbol: "A/RES/99/7" }));
  await workspace.import(["some"]);
  const documents = await documentsIn(workspace, DATA);
  expect(documents.map(({ entry }) => [entry.id, entry.adopted])).toEqual([["a-res-99-7", "2044-12-01"]]);
});

it("a library that is not there has nothing", async () => {
  const workspace = await openWorkspace();
  expect(await documentsIn(workspace, DATA)).toEqual([]);
});

/** The United Nations' own files, where this machine has them: they are no part of the project. */
const corpus = process.env.COMMITMENT_CORPUS ?? "";
const given = [
  "s-32-1",
  "security-council-2024.tar.gz",
  "human-rights-council-55.tar.gz",
  "data-extract.tar.gz",
];
const hasFiles = corpus !== "" && given.every((name) => existsSync(join(corpus, name)));

if (hasFiles) {
  it("real files of three bodies are imported, but those whose names contradict them, and served", async () => {
    const { library } = await openWorkspace();
    const readers = startReaders();
    const inputs = given.map((name) => ({ path: join(corpus, name), name }));
    const report = await importFiles(inputs, { library, readers, reader: "a reader" });
    const again = await importFiles(inputs, { library, readers, reader: "a reader" });
    await readers.close();
    const others = refusals(report).filter(
      (message) => !/A_HRC_RES_55_16.+its name says that it is 55\/16/.test(message),
    );
    expect(others).toEqual([]);
    expect(again.isNew).toBe(false);

    const { documents, imported } = await compileCorpus("data", { library: library.path });
    const [declaration] = documents;
    expect(declaration?.entry.languages).toEqual(["en", "fr", "es", "ru", "zh", "ar"]);
    const idsIn = (language: string) => new Set(declaration?.texts[language]?.map(({ id }) => id));
    const sectionsIn = (language: string) => {
      const sections = declaration?.texts[language]
        ?.filter(({ kind }) => kind === "operative")
        .map(({ section }) => section);
      return [...new Set(sections)];
    };
    for (const language of declaration?.entry.languages ?? []) {
      for (const id of idsIn("en")) expect(idsIn(language), `${id} in ${language}`).toContain(id);
      expect(sectionsIn(language)).toEqual(sectionsIn("en"));
    }
    const votes = [];
    for await (const { entry } of imported ?? []) {
      if (entry.body === "security-council") votes.push(entry.adoption?.vote);
    }
    expect(new Set(votes)).toEqual(new Set(["recorded"]));
  }, 120_000);
}
