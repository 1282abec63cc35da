import { stat } from "node:fs/promises";
import { join } from "node:path";
import { changesIn } from "../../scripts/index-of.ts";
import { apiRoutes } from "../../src/api/index.ts";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { importedDocument } from "../../src/corpus/library/imported-document.ts";
import { LibraryFolder } from "../../src/corpus/library/library-folder.ts";
import { createApp } from "../../src/http/app.ts";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import type { Release } from "../../src/model/release.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { fillIndex, textsOf } from "../../src/release/fill-index.ts";
import { boundAsD1, openSqliteIndex } from "../../src/release/sqlite-index.ts";
import { buildSearchIndex } from "../../src/search/building/build-index.ts";

/** A request to the API. */
export interface Asked {
  path: string;
  /** What is posted, where something is. */
  json?: unknown;
}

/** What a request took: of the thread that answers, SQLite (which is D1's) taken off, in ms. */
export interface Cost {
  status: number;
  ms: number;
}

/** A release of some documents, and what a request to it takes. */
export interface Served {
  release: Release;
  documents: CorpusDocument[];
  /** @param times so many of them in a row: the clock of a thread is coarse, and what is said is the mean */
  cost(asked: Asked, times?: number): Promise<Cost>;
}

const NO_INDEX = '{"texts":{},"version":0}';

/**
 * Serves the data in this process, with some documents of a library beside it: those whose text in a language is longest.
 *
 * @param library what `npm run import` wrote, where there is one
 * @param most so many of them
 */
export async function serveLongest(library: string | undefined, most: number): Promise<Served> {
  const corpus = await compileCorpus("data");
  const ids = new Set(corpus.documents.map(({ entry }) => entry.id));
  const documents = [
    ...corpus.documents,
    ...(library === undefined ? [] : await longest(library, most, ids)),
  ];
  const isOwn = new Set(corpus.documents);
  const release = composeRelease({ ...corpus, documents }, (document, vocabulary) =>
    isOwn.has(document) ? JSON.stringify(buildSearchIndex(document, vocabulary)) : NO_INDEX,
  );
  const index = openSqliteIndex();
  await fillIndex(index, release.id, textsOf(documents), changesIn(release));
  let sqlMs = 0;
  const INDEX = boundAsD1({
    async batch(statements) {
      const before = process.threadCpuUsage();
      const rows = await index.batch(statements);
      sqlMs += since(before);
      return rows;
    },
  });
  const app = createApp({ apiRoutes, snapshot: release });
  const env = {
    CORPUS: { get: () => Promise.resolve(null) },
    INDEX,
    ASSETS: { fetch: () => Promise.resolve(new Response(null, { status: 404 })) },
  };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  let host = 0;
  const answer = async ({ path, json }: Asked): Promise<number> => {
    // Another host has other links: its answer is none that was kept.
    host += 1;
    const sent = json === undefined ? {} : sending(json);
    const answered = await app.fetch(new Request(`https://h${host}.example.org${path}`, sent), env, context);
    await answered.arrayBuffer();
    return answered.status;
  };
  const cost = async (asked: Asked, times = 1): Promise<Cost> => {
    sqlMs = 0;
    let status = 0;
    const before = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) status = await answer(asked);
    return { status, ms: Math.max(0, since(before) - sqlMs) / times };
  };
  return { release, documents, cost };
}

async function longest(library: string, most: number, isOwn: ReadonlySet<string>): Promise<CorpusDocument[]> {
  const folder = new LibraryFolder(library);
  const found: { id: string; length: number }[] = [];
  for (const id of await folder.ids()) {
    // The size of its file says enough, and reading all of a library takes longer than what is measured here.
    const file = await stat(join(library, id, "en.json")).catch(() => undefined);
    if (file !== undefined && !isOwn.has(id)) found.push({ id, length: file.size });
  }
  found.sort((one, other) => other.length - one.length);
  const documents: CorpusDocument[] = [];
  for (const { id } of found.slice(0, most)) {
    const texts = [];
    for (const language of await folder.languagesOf(id)) {
      const text = await folder.text(id, language);
      if (text !== null) texts.push(text);
    }
    const document = importedDocument(texts, await folder.catalogue(id));
    if (document !== undefined) documents.push(document);
  }
  return documents;
}

function sending(json: unknown): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(json) };
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
