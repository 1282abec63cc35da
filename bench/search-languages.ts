/*
 * How well search ranks in other languages than English: `node bench/search-languages.ts [SET]`, where SET is one of those in
 * `search-queries/languages/` and `COMMITMENT_CORPUS` names a folder of the United Nations' files with `s-32-1/fr.xml` and
 * its like. With `--missed` it prints the queries that have no answer among the first three, or are said to have one and
 * have none: not of a set that search is yet to be measured on.
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
import type { Ranked } from "../src/search/querying/rank.ts";
import { readQuery } from "../src/search/querying/read-query.ts";
import { knowsWord, search } from "../src/search/search.ts";
import { table } from "./table.ts";

type Queries = Record<string, { q: string; relevant: string[] }[]>;

const LANGUAGES = ["ar", "zh", "fr", "ru", "es"];
const set = process.argv.slice(2).find((one) => !one.startsWith("--")) ?? "tune";
const isTold = process.argv.includes("--missed");
/** So often each query is asked when it is timed. */
const ROUNDS = 20;
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
  const ask = (q: string) => {
    const found = search(readQuery(q, searchable.language), searchable);
    const recognized = recognizeLanguage(q, (written) => knowsWord(written, searchable));
    const isOther = recognized !== undefined && recognized !== language;
    return isOther ? { finds: "nothing", ids: [] } : { finds: found.finds, ids: idsOf(found.ranked) };
  };
  const idsOf = (ranked: readonly Ranked[]) =>
    ranked.slice(0, 3).map(({ paragraph }) => paragraphs[paragraph]?.id ?? "");
  const queries = all[set];
  if (queries === undefined) throw new Error(`no set "${set}" in ${language}`);
  const answered = queries.filter(({ relevant }) => relevant.length > 0);
  const success = { 1: 0, 3: 0 };
  for (const { q, relevant } of answered) {
    const { ids } = ask(q);
    if (relevant.includes(ids[0] ?? "")) success[1]++;
    if (ids.some((id) => relevant.includes(id))) success[3]++;
    else if (isTold) console.log(language, q, relevant, ids);
  }
  const unanswered = queries.filter(({ relevant }) => relevant.length === 0);
  const claimed = unanswered.filter(({ q }) => ask(q).finds === "answers");
  if (isTold) for (const { q } of claimed) console.log(language, q, "is said to be answered", ask(q).ids);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { user } = process.cpuUsage();
    for (const { q } of queries) search(readQuery(q, searchable.language), searchable);
    return (process.cpuUsage().user - user) / queries.length;
  });
  const share = (of: number) => (of / answered.length).toFixed(2);
  rows.push([
    ...[language, `${answered.length}`, share(success[1]), share(success[3])],
    unanswered.length === 0 ? "" : `${unanswered.length - claimed.length} of ${unanswered.length}`,
    rounds.sort((one, other) => one - other)[ROUNDS / 2]?.toFixed(0) ?? "",
  ]);
}
const head = ["", "something answers", "success@1", "success@3", "nothing claimed", "µs CPU a query"];
console.log(table([head, ...rows]));
