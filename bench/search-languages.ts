/*
 * How well search ranks in other languages than English: `node bench/search-languages.ts [--held-out | --fresh]`, where
 * `COMMITMENT_CORPUS` names a folder of the United Nations' files with `s-32-1/fr.xml` and its like. With `--missed` it
 * prints which of the queries that search was tuned on have no answer among the first three.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { compileCorpus } from "../src/corpus/compile.ts";
import { alignLanguages } from "../src/corpus/reading/akn4un/align-languages.ts";
import { readAkn4un } from "../src/corpus/reading/akn4un/read-akn4un.ts";
import { sentencesOf } from "../src/corpus/reading/sentences.ts";
import type { CorpusParagraph } from "../src/model/corpus.ts";
import { buildSearchIndex } from "../src/search/building/build-index.ts";
import { loadLanguage } from "../src/search/languages/analysed.ts";
import { recognizeLanguage } from "../src/search/languages/recognize.ts";
import { languageOf } from "../src/search/languages/tags.ts";
import { readQuery } from "../src/search/querying/read-query.ts";
import { knowsWord, search } from "../src/search/search.ts";
import { table } from "./table.ts";

type Queries = Record<"tune" | "held-out" | "fresh", { q: string; relevant: string[] }[]>;

const LANGUAGES = ["ar", "zh", "fr", "ru", "es"];
const half = (["held-out", "fresh"] as const).find((one) => process.argv.includes(`--${one}`)) ?? "tune";
const folder = process.env.COMMITMENT_CORPUS;
if (folder === undefined) throw new Error("COMMITMENT_CORPUS names no folder");
const { documents, vocabulary } = await compileCorpus(`${import.meta.dirname}/../data`);
const [document] = documents;
if (document === undefined) throw new Error("the data holds no document");

const read = Object.fromEntries(
  await Promise.all(
    ["en", ...LANGUAGES].map(async (language) => {
      const [resolution] = readAkn4un(await readFile(join(folder, `s-32-1/${language}.xml`)));
      if (resolution === undefined) throw new Error(`no resolution in ${language}`);
      return [language, resolution] as const;
    }),
  ),
);
const { texts } = alignLanguages(read);
const rows: string[][] = [];
for (const language of LANGUAGES) {
  await loadLanguage(language);
  // In the Spanish file the resolution's own words are a paragraph, and the declaration an annex.
  const own = (texts[language]?.paragraphs ?? []).flatMap((paragraph) => {
    const isAnnexed = texts[language]?.annexed === false;
    if (isAnnexed && !paragraph.id.startsWith("annex/")) return [];
    return { ...paragraph, id: paragraph.id.replace(/^annex\//, "") };
  });
  const paragraphs = own.map((paragraph): CorpusParagraph => {
    const sentences = sentencesOf(paragraph, language).map(({ id, start, end }) => ({
      ...{ id, start, end, text: paragraph.text.slice(start, end), acts: [] },
    }));
    return { ...paragraph, sentences, themes: [], references: [] };
  });
  const index = buildSearchIndex({ ...document, texts: { [language]: paragraphs } }, vocabulary).texts[
    language
  ];
  if (index === undefined) throw new Error(`no index in ${language}`);
  const searchable = { index, paragraphs, language: languageOf(language) };
  const all = parse(
    readFileSync(join(import.meta.dirname, `search-queries/languages/${language}.yaml`), "utf8"),
  ) as Queries;
  const success = { 1: 0, 3: 0 };
  for (const { q, relevant } of all[half]) {
    const { ranked } = search(readQuery(q, searchable.language), searchable);
    const recognized = recognizeLanguage(q, (written) => knowsWord(written, searchable));
    const isOther = recognized !== undefined && recognized !== language;
    const found = isOther ? [] : ranked.slice(0, 3).map(({ paragraph }) => paragraphs[paragraph]?.id ?? "");
    if (relevant.includes(found[0] ?? "")) success[1]++;
    if (found.some((id) => relevant.includes(id))) success[3]++;
    else if (process.argv.includes("--missed") && half === "tune") console.log(language, q, relevant, found);
  }
  const of = all[half].length;
  rows.push([language, `${of}`, (success[1] / of).toFixed(2), (success[3] / of).toFixed(2)]);
}
console.log(table([["", "queries", "success@1", "success@3"], ...rows]));
