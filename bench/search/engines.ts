import { DatabaseSync } from "node:sqlite";
import MiniSearch from "minisearch";
import { stem } from "porter2";
import type { CorpusDocument, CorpusParagraph, CorpusVocabulary } from "../../src/model/corpus.ts";
import { buildSearchIndex } from "../../src/search/building/build-index.ts";
import { ENGLISH_STOP_WORDS } from "../../src/search/building/english-words.ts";
import { explainer } from "../../src/search/explaining/explain.ts";
import type { SearchIndex } from "../../src/search/index-format.ts";
import { languageOf } from "../../src/search/languages/tags.ts";
import { readQuery } from "../../src/search/querying/read-query.ts";
import { search } from "../../src/search/search.ts";

/** Answers a query with the ids of the paragraphs that it finds, best first. */
export type Engine = (query: string) => string[];

const stopWords = new Set(ENGLISH_STOP_WORDS.trim().split(/\s+/));

/** Search as it is shipped: from the index of a release, after a trip through JSON. */
export function ours(document: CorpusDocument, vocabulary: CorpusVocabulary) {
  const language = languageOf("en");
  const built = JSON.stringify(buildSearchIndex(document, vocabulary));
  const index = (JSON.parse(built) as SearchIndex).texts.en;
  const paragraphs = document.texts.en ?? [];
  if (index === undefined) throw new Error("the document has no English text");
  const find = (query: string) => search(readQuery(query, language), { index, paragraphs, language });
  const idOf = (paragraph: number) => paragraphs[paragraph]?.id ?? "";
  const ranking: Engine = (query) => find(query).ranked.map(({ paragraph }) => idOf(paragraph));
  const doubts = (query: string) => find(query).finds === "touches";
  const explained: Engine = (query) => {
    const found = find(query);
    const explain = explainer(found, index);
    for (const hit of found.ranked.slice(0, 20)) {
      const paragraph = paragraphs[hit.paragraph];
      if (paragraph !== undefined) explain(hit, paragraph);
    }
    return found.ranked.map(({ paragraph }) => idOf(paragraph));
  };
  return { ranking, doubts, explained };
}

/** MiniSearch as its guide begins, on the text alone. */
export function miniSearch(paragraphs: readonly CorpusParagraph[]): Engine {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ["text"] });
  index.addAll(paragraphs.map((paragraph) => ({ id: paragraph.id, text: textOf(paragraph) })));
  return (query) => index.search(query).map(({ id }) => String(id));
}

/** MiniSearch with what we have too: a stemmer, stop words, typing errors, and the names of each paragraph's themes. */
export function miniSearchWithNames(
  paragraphs: readonly CorpusParagraph[],
  vocabulary: CorpusVocabulary,
): Engine {
  const index = new MiniSearch<{ id: string; text: string; names: string }>({
    fields: ["text", "names"],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopWords.has(word) ? null : stem(word);
    },
    searchOptions: { fuzzy: (term) => (term.length > 5 ? 1 : false), boost: { names: 0.5 } },
  });
  index.addAll(
    paragraphs.map((paragraph) => ({
      id: paragraph.id,
      text: textOf(paragraph),
      names: namesIn(paragraph, vocabulary),
    })),
  );
  return (query) => index.search(query).map(({ id }) => String(id));
}

/** SQLite's FTS5 with its own stemmer, on the text alone or with the names of each paragraph's themes. */
export function fts5(paragraphs: readonly CorpusParagraph[], vocabulary?: CorpusVocabulary): Engine {
  const database = new DatabaseSync(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, text, names, tokenize='porter unicode61')",
  );
  const insert = database.prepare("INSERT INTO found (id, text, names) VALUES (?, ?, ?)");
  for (const paragraph of paragraphs) {
    insert.run(paragraph.id, textOf(paragraph), vocabulary ? namesIn(paragraph, vocabulary) : "");
  }
  const select = database.prepare("SELECT id FROM found WHERE found MATCH ? ORDER BY bm25(found, 0, 1, 0.5)");
  return (query) => {
    const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
    const telling = words.filter((word) => !stopWords.has(word.toLowerCase()));
    if (telling.length === 0) return [];
    return select.all(telling.map((word) => `"${word}"`).join(" OR ")).map(({ id }) => String(id));
  };
}

/** BM25 over the words as they stand: what any search should be better than. */
export function plainBm25(paragraphs: readonly CorpusParagraph[]): Engine {
  const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const documents = paragraphs.map((paragraph) => ({ id: paragraph.id, words: wordsIn(textOf(paragraph)) }));
  const average = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const having = new Map<string, number>();
  for (const { words } of documents)
    for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1);
  return (query) => {
    const scored = documents.map(({ id, words }) => {
      let score = 0;
      for (const word of wordsIn(query)) {
        const frequency = words.filter((one) => one === word).length;
        const count = having.get(word) ?? 0;
        const rarity = Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
        score += (rarity * frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * words.length) / average));
      }
      return { id, score };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ id }) => id);
  };
}

function textOf({ text, footnotes }: CorpusParagraph): string {
  return [text, ...footnotes.map((note) => note.text)].join("\n");
}

function namesIn(paragraph: CorpusParagraph, { themes }: CorpusVocabulary): string {
  return themes
    .filter(({ id }) => paragraph.themes.includes(id))
    .flatMap(({ label, otherNames }) => [label, ...otherNames])
    .join("\n");
}
