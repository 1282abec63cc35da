import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import type { Passage } from "../../src/model/passage.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Manifest } from "../../src/model/release.ts";
import { bundleFor, bundleKey, releaseKey } from "../../src/model/release-parts.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { publishCorpus } from "../../src/release/publish.ts";
import { type RunningApp, startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";
import { manyDocuments } from "../fixtures/many-documents.ts";
import { type MemoryStore, memoryStore, textOf, utf8 } from "../release/memory-store.ts";

/* A release with documents that nobody annotated beside annotated ones: they are read from KV when they are asked for. */

const ANNOTATED = fixtures.documents.length;
const IMPORTED = 40;
const LANGUAGES = ["en", "fr", "zh"];
/** An index takes long to make, and is not what these tests are about. */
const indexOf = () => '{"texts":{},"version":0}';
const ONE = "/v1/a-res-74-30";

let store: MemoryStore;
let app: RunningApp;
beforeAll(async () => {
  store = memoryStore();
  const imported = manyDocuments({ documents: IMPORTED, languages: LANGUAGES, paragraphs: 4 });
  await publishCorpus(store, { ...fixtures, imported }, { indexOf });
  app = await startApp({ CORPUS: store }, composeRelease(fixtures, indexOf));
}, 60_000);
afterAll(() => app.stop());

interface List {
  data: Document[];
  total: number;
  links: { next?: string };
}

async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await app.ask(path);
  expect([path, answer.status]).toEqual([path, status]);
  return (await answer.json()) as T;
}
async function page(path: string, status = 200): Promise<string> {
  const answer = await app.ask(path, { headers: { Accept: "text/html" } });
  expect([path, answer.status]).toEqual([path, status]);
  return answer.text();
}
async function invented(id: string) {
  for await (const document of manyDocuments({ documents: IMPORTED, languages: LANGUAGES, paragraphs: 4 }))
    if (document.entry.id === id) return document;
  throw new Error(`${id} was not invented`);
}

describe("an imported document", () => {
  it.each([undefined, ...LANGUAGES])("is quoted in the language that is asked for: %s", async (language) => {
    const query = language === undefined ? "" : `?lang=${language}`;
    const passage = await get<Passage>(`${ONE}/paragraphs/3${query}`);
    const { texts } = await invented("a-res-74-30");
    expect(passage.text).toBe(texts[language ?? "en"]?.[2]?.text);
    expect(passage.language).toBe(language ?? "en");
    const document = await get<Document>(`${ONE}${query}`);
    expect([document.symbol, document.languages]).toEqual(["A/RES/74/30", LANGUAGES]);
  });

  it("has the title of the language that is asked for, and the symbol of all", async () => {
    const titles = await Promise.all(LANGUAGES.map((one) => get<Document>(`${ONE}?lang=${one}`)));
    expect(new Set(titles.map(({ title }) => title)).size).toBe(LANGUAGES.length);
  });

  it.each(["ru", "xx", "EN", "en,ru", "", "constructor"])(
    "is 404 in a language that it does not have: %j",
    async (language) => {
      const problem = await get<Problem>(`${ONE}/paragraphs/3?lang=${language}`, 404);
      expect(problem.code).toBe("unknown-language");
      expect(problem.errors[0]?.expected).toEqual(LANGUAGES);
    },
  );

  it.each([
    `${ONE}/paragraphs/3?lang=en&lang=fr`,
    `${ONE}/paragraphs/3?lang=en,fr`,
    "/a-res-74-30?lang=fr&lang=zh",
    "/a-res-74-30?lang=",
    "/embed?document=a-res-74-30&lang=fr",
    "/embed?document=a-res-74-30&lang=fr&text-lang=zh",
    "/embed?document=a-res-74-30&lang=fr&text-lang=ru",
    "/embed/a-res-74-30/3?lang=zh",
    "/search?document=a-res-74-30&q=word",
    "/search?document=a-res-74-30&lang=fr",
    "/check?document=a-res-74-30&lang=zh",
    "/map?document=a-res-74-30",
    "/themes?document=a-res-74-30",
    "/v1/a-res-74-30/export.md?lang=zh",
    "/v1/a-res-74-30/acts",
    "/v1/a-res-74-30/references",
  ])("is never the cause of a fault of ours: %s", async (path) => {
    const answer = await app.ask(path, { headers: { Accept: "text/html,application/json" } });
    expect([path, answer.status]).not.toEqual([path, 500]);
  });

  it("has pages", async () => {
    expect(await page("/a-res-74-30")).toContain("A/RES/74/30");
    expect(await page("/a-res-74-30/3?lang=zh")).toContain('lang="zh"');
  });

  it("says that only the index of all documents could search it, where there is none", async () => {
    const problem = await get<Problem>(`${ONE}/search?q=word`, 503);
    expect(problem.detail).toBe("there is no index of all documents here");
    expect(await page("/a-res-74-30/99", 404)).toContain("/a-res-74-30");
  });

  it("is embedded by its address", async () => {
    const { html } = await get<{ html: string }>(`/oembed?url=${app.origin}/a-res-74-30/3%3Flang=fr`);
    expect(html).toContain("/embed/a-res-74-30/3?lang=fr");
    expect(html).toContain((await invented("a-res-74-30")).texts.fr?.[2]?.text);
  });

  it.each([
    ["A/RES/74/30, para. 2", "a-res-74-30"],
    ["resolution 74/7, paragraph 2", "a-res-74-7"],
    ["A/RES/99/1, para. 2", "a-res-99-1"],
  ])("is named by references that name no document besides: %s", async (ref, document) => {
    const resolved = await get<{ document: string; address: string }>(
      `/v1/resolve?ref=${encodeURIComponent(ref)}`,
    );
    expect(resolved).toMatchObject({ document, address: "2" });
  });

  it("is named as what was probably meant by an id beside it", async () => {
    const problem = await get<Problem>("/v1/a-res-74-3000", 404);
    expect(problem.didYouMean).toBe("a-res-74-30");
    expect(problem.errors[0]?.expected?.length).toBeLessThanOrEqual(20);
  });
});

describe("lists of documents", () => {
  it("have all of them, page by page, each once", async () => {
    const ids: string[] = [];
    for (let path: string | undefined = "/v1/documents?limit=15"; path !== undefined; ) {
      const list: List = await get<List>(path);
      expect(list.total).toBe(ANNOTATED + IMPORTED);
      ids.push(...list.data.map(({ id }) => id));
      path = list.links.next;
    }
    expect(new Set(ids).size).toBe(ANNOTATED + IMPORTED);
    expect(ids.slice(0, ANNOTATED)).toEqual(fixtures.documents.map(({ entry }) => entry.id));
  });

  it.each<[query: string, total: number]>([
    ["session=74", IMPORTED],
    ["session=74&year=2019&language=zh", IMPORTED],
    ["language=ru", 0],
    ["q=a%2Fres%2F74%2F30", 1],
    ["q=74%2F3", 1],
    ["q=resolution+74%2F30", 1],
    ["body=general-assembly&session=74", IMPORTED],
    ["body=security-council&session=74", 0],
    ["year=1999", 0],
  ])("are filtered: %s", async (query, total) => {
    const list = await get<List>(`/v1/documents?${query}`);
    expect(list.total).toBe(total);
    expect(list.data).toHaveLength(Math.min(20, total));
  });

  it("find a title in any of its languages", async () => {
    const { entry } = await invented("a-res-74-30");
    const list = await get<List>(
      `/v1/documents?q=${encodeURIComponent(entry.translations?.zh?.title ?? "")}`,
    );
    expect(list.data.map(({ id }) => id)).toEqual(["a-res-74-30"]);
  });

  it("name every document in the sitemap", async () => {
    const sitemap = await (await app.ask("/sitemap.xml")).text();
    for await (const { entry } of manyDocuments({ documents: IMPORTED, languages: LANGUAGES, paragraphs: 4 }))
      expect(sitemap).toContain(`<loc>${app.origin}/${entry.id}</loc>`);
  });

  it("lead from the entry, which names the annotated ones, to all", async () => {
    const entry = await get<{ documents: { id: string }[] }>("/v1");
    expect(entry.documents).toHaveLength(ANNOTATED);
  });
});

describe("the vocabulary", () => {
  it.each([
    ["/v1/themes", 200],
    ["/v1/themes?document=a-res-74-30", 200],
    ["/v1/themes?document=a-res-74-30&lang=zh", 200],
    ["/v1/themes?document=a-res-74-30&lang=ru", 404],
    ["/v1/themes?document=a-res-74-30-x", 400],
    [`/v1/themes?${Array.from({ length: 21 }, (_, at) => `document=a-res-74-${at + 1}`).join("&")}`, 400],
  ])("is asked of imported documents too: %s is %d", async (path, status) => {
    await get(path, status);
  });
});

describe("when an imported document can't be read", () => {
  it("it is 503 and says when to come back, and lists that need it too, and all else is answered", async () => {
    const broken = memoryStore();
    for (const [key, value] of store.values) broken.values.set(key, value);
    const { release } = JSON.parse(textOf(store.values.get("current")) ?? "") as { release: string };
    const { imported } = JSON.parse(textOf(store.values.get(releaseKey(release))) ?? "") as Manifest;
    broken.values.set(bundleKey(bundleFor(imported, "a-res-74-30") ?? ""), utf8("damaged"));
    const other = await startApp({ CORPUS: broken }, composeRelease(fixtures, indexOf));
    for (const path of [
      `${ONE}/paragraphs/3`,
      "/v1/documents?q=74%2F30",
      "/v1/resolve?ref=A/RES/74/30,%20para.%202",
    ]) {
      const answer = await other.ask(path);
      expect([path, answer.status, answer.headers.get("Retry-After")]).toEqual([path, 503, "30"]);
    }
    for (const path of ["/v1/a-res-74-1/paragraphs/3", "/v1/a-res-99-1", "/v1/documents?q=74%2F11"])
      expect([path, (await other.ask(path)).status]).toEqual([path, 200]);
    expect(await (await other.ask("/healthz")).json()).toMatchObject({ source: "kv" });
    await other.stop();
  });
});
