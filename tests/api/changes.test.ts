import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Corpus, CorpusParagraph } from "../../src/model/corpus.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { PublishedRelease, ReleaseInList } from "../../src/model/published-release.ts";
import type { ReleaseChange, ReleaseChangeList } from "../../src/model/release-change.ts";
import { LOG_KEY } from "../../src/model/release-parts.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { fixtures } from "../fixtures/documents.ts";
import { type PublishedApp, startPublished, startPublishedInTurn } from "../published.ts";

const LAMPS = "a-res-99-1";
const BRIDGES = "a-res-99-2";
const indexOf = () => '{"texts":{},"version":0}';

/** The release of the fixtures with something changed. */
function releaseWith(change: (corpus: Corpus) => void) {
  const corpus: Corpus = structuredClone({ ...fixtures });
  change(corpus);
  return composeRelease(corpus, indexOf);
}
const textIn = ({ documents }: Corpus, id: string): CorpusParagraph[] =>
  documents.find(({ entry }) => entry.id === id)?.texts.en ?? [];
const inText = (corpus: Corpus, id: string, address: string) => {
  const found = textIn(corpus, id).find((one) => one.id === address);
  if (found === undefined) throw new Error(`${id} has no ${address}`);
  return found;
};
const reword = (paragraph: CorpusParagraph) => {
  paragraph.text = paragraph.text.replace(/^\S+/, "Implores");
};

const first = releaseWith(() => {});
const second = releaseWith((corpus) => {
  reword(inText(corpus, LAMPS, "1"));
  const theme = corpus.vocabulary.themes[0];
  if (theme !== undefined) theme.definition = "It is said otherwise.";
});
const third = releaseWith((corpus) => {
  reword(inText(corpus, LAMPS, "1"));
  textIn(corpus, LAMPS).splice(2, 1);
  corpus.documents = corpus.documents.filter(({ entry }) => entry.id !== BRIDGES);
  const theme = corpus.vocabulary.themes[0];
  if (theme !== undefined) theme.definition = "It is said otherwise.";
});

let app: PublishedApp;
beforeAll(async () => {
  app = await startPublishedInTurn(first, second, third);
}, 60_000);
afterAll(() => app.stop());

async function get<T>(path: string, status = 200, from: PublishedApp = app): Promise<T> {
  const answer = await from.ask(path);
  expect([path, answer.status]).toEqual([path, status]);
  return (await answer.json()) as T;
}
const changes = (query: string) =>
  get<ReleaseChangeList & { data: ReleaseChange[]; total: number }>(`/v1/changes${query}`);
const shortly = ({ data }: { data: ReleaseChange[] }) =>
  data.map(({ type, op, document = "", id }) => `${op} ${type} ${document} ${id}`);

describe("the releases", () => {
  it("are listed, the last first, each with when readers got it and what it followed", async () => {
    const { data, total } = await get<{ data: ReleaseInList[]; total: number }>("/v1/releases");
    expect(total).toBe(3);
    expect(
      data.map(({ id, published, before, current, documents }) => [
        id,
        published,
        before,
        current,
        documents,
      ]),
    ).toEqual([
      [third.id, "2026-11-20T10:00:00.000Z", second.id, true, 3],
      [second.id, "2026-11-10T10:00:00.000Z", first.id, false, 4],
      [first.id, "2026-11-01T10:00:00.000Z", null, false, 4],
    ]);
    for (const { links } of data)
      for (const link of Object.values(links)) await get(`${link}`.slice(app.origin.length));
  });

  it("say one by one what is in them and what changed, in words and in numbers", async () => {
    const json = await get<PublishedRelease>(`/v1/releases/${second.id.slice(0, 9)}`);
    expect(json).toMatchObject({ id: second.id, kept: true, current: false });
    expect(json.contents).toMatchObject({
      documents: 4,
      annotated: 4,
      themes: fixtures.vocabulary.themes.length,
    });
    expect(json.changed?.words).toEqual([
      "A/RES/99/1: 1 paragraph changed (1)",
      `1 theme changed (${fixtures.vocabulary.themes[0]?.label})`,
    ]);
    expect(json.changed?.counts.paragraph).toEqual({ added: 0, changed: 1, removed: 0 });
    const listed = await get<ReleaseChangeList>((json.changed?.links.changes ?? "").slice(app.origin.length));
    expect(listed.total).toBe(2);
    expect((await get<PublishedRelease>(`/v1/releases/${first.id}`)).changed).toBeNull();
  });

  it("that nobody published are 404, which names those that there are", async () => {
    for (const id of ["0".repeat(64), "deadbeef", "x"]) {
      const problem = await get<Problem>(`/v1/releases/${id}`, 404);
      expect(problem.errors[0]?.expected).toEqual([third.id, second.id, first.id]);
    }
  });

  it("are in the list as often as readers were turned to them", async () => {
    const back = await startPublished(first);
    await back.publish(second, "2026-11-10T10:00:00.000Z");
    await back.publish(first, "2026-11-11T10:00:00.000Z");
    const { data } = await get<{ data: ReleaseInList[] }>("/v1/releases", 200, back);
    expect(data.map(({ id }) => id)).toEqual([first.id, second.id, first.id]);
    expect(data.map(({ current }) => current)).toEqual([true, false, false]);
    const { data: both } = await get<ReleaseChangeList>("/v1/changes", 200, back);
    expect(both).toHaveLength(4);
    await back.stop();
  });

  it("are the one that readers get where nobody wrote down when", async () => {
    const silent = await startPublished(first);
    silent.store.values.delete(LOG_KEY);
    const { data } = await get<{ data: ReleaseInList[] }>("/v1/releases", 200, silent);
    expect(data).toMatchObject([
      { id: first.id, published: null, before: null, current: true, documents: 4 },
    ]);
    expect((await get<ReleaseChangeList>("/v1/changes?since=2020-01-01", 200, silent)).data).toEqual([]);
    await silent.stop();
  });

  it("that a publishing left that came to no good end are not in the list", async () => {
    const half = await startPublished(first);
    const log = JSON.parse(new TextDecoder().decode(half.store.values.get(LOG_KEY)));
    const phantom = { id: third.id, published: "2026-11-15T10:00:00.000Z", before: first.id, documents: 3 };
    half.store.values.set(LOG_KEY, new TextEncoder().encode(JSON.stringify([phantom, ...log])));
    const { data } = await get<{ data: ReleaseInList[] }>("/v1/releases", 200, half);
    expect(data.map(({ id }) => id)).toEqual([first.id]);
    await half.stop();
  });
});

describe("what changed", () => {
  it("is told of the last release first, in each by document in the order of the text, with the words of both", async () => {
    const all = await changes("");
    const lost = textIn(fixtures, LAMPS)[2];
    expect(shortly(all)).toEqual([
      `removed paragraph a-res-99-1 ${lost?.id}`,
      ...(lost?.sentences ?? []).flatMap(({ acts }) => acts.map(({ id }) => `removed act a-res-99-1 ${id}`)),
      "removed document a-res-99-2 a-res-99-2",
      "changed paragraph a-res-99-1 1",
      `changed theme  ${fixtures.vocabulary.themes[0]?.id}`,
    ]);
    expect([all.since.id, all.until.id, all.complete]).toEqual([first.id, third.id, true]);
    const reworded = all.data.find(({ op, type }) => op === "changed" && type === "paragraph");
    expect(reworded?.from?.text).toBe(inText(fixtures, LAMPS, "1").text);
    expect(reworded?.to?.text).toMatch(/^Implores/);
    expect(reworded).toMatchObject({ release: second.id, published: "2026-11-10T10:00:00.000Z" });
    const theme = all.data.at(-1);
    expect(theme?.fields).toEqual([
      { field: "definition", from: fixtures.vocabulary.themes[0]?.definition, to: "It is said otherwise." },
    ]);
  });

  it("leads to what was, and to what came to be", async () => {
    const { data } = await changes("?type=paragraph");
    for (const { from, to, links } of data) {
      for (const [link, words] of [
        [links.before, from],
        [links.after, to],
      ] as const) {
        if (words === null) expect(link).toBeUndefined();
        else expect(await get((link ?? "").slice(app.origin.length))).toMatchObject(words);
      }
    }
  });

  it.each([
    ["a day", "?since=2026-11-15", 20],
    ["a day, which begins at midnight", "?since=2026-11-20", 20],
    ["the day of a release", "?since=2026-11-10", 10],
    ["a moment", "?since=2026-11-10T10:00:00Z", 20],
    ["a release", `?since=${second.id}`, 20],
    ["the beginning of a release", `?since=${second.id.slice(0, 10)}`, 20],
    ["the last release", `?since=${third.id}`, 99],
    ["tomorrow", "?since=2099-01-01", 99],
  ])("since %s is what came after", async (_, query, day) => {
    const { data } = await changes(query);
    const days = [...new Set(data.map(({ published }) => Number(published?.slice(8, 10))))];
    expect(days.every((one) => one >= day)).toBe(true);
    expect(days.includes(20)).toBe(day <= 20);
    expect(days.includes(10)).toBe(day <= 10);
  });

  it("is told of one release, of one document, of one theme, a page at a time", async () => {
    expect(shortly(await changes(`?since=${first.id}&until=${second.id}`))).toHaveLength(2);
    expect((await changes(`?document=${BRIDGES}`)).total).toBe(1);
    expect((await changes(`?document=s-res-9901-2044`)).total).toBe(0);
    const theme = fixtures.vocabulary.themes[0]?.id;
    for (const { id, type } of (await changes(`?theme=${theme}`)).data)
      expect([type, id]).toEqual(["theme", theme]);
    const one = await changes("?limit=1");
    const next = await get<ReleaseChangeList>((one.links.next ?? "").slice(app.origin.length));
    expect(next.data).toEqual((await changes("?limit=2")).data.slice(1));
  });

  it("is not complete before the first release, and says so", async () => {
    expect(await changes("?since=2020-01-01")).toMatchObject({ complete: false, since: { id: first.id } });
  });

  it("is told of a release that is not kept with the next that is", async () => {
    const pruned = await startPublished(first);
    // No other test has compared these two in this isolate.
    const other = releaseWith((corpus) => reword(inText(corpus, LAMPS, "2")));
    await pruned.publish(other, "2026-11-05T10:00:00.000Z");
    await pruned.publish(third, "2026-11-20T10:00:00.000Z");
    pruned.prune(other.id);
    const fresh = await startPublished(third);
    for (const [key, value] of pruned.store.values) fresh.store.values.set(key, value);
    if (!pruned.store.values.has(`releases/${other.id}`)) fresh.store.values.delete(`releases/${other.id}`);
    await fresh.ask("/v1");
    await fresh.stop();
    const told = await get<ReleaseChangeList>("/v1/changes", 200, fresh);
    expect(new Set(told.data.map(({ release }) => release))).toEqual(new Set([third.id]));
    expect(told.since.id).toBe(first.id);
    await get(`/v1/changes?since=${other.id}`, 410, fresh);
    const gone = await get<PublishedRelease>(`/v1/releases/${other.id}`, 200, fresh);
    expect(gone).toMatchObject({ kept: false, contents: null, changed: null });
    await Promise.all([pruned.stop(), fresh.stop()]);
  });

  it("is told of a document that is named by its symbol too", async () => {
    for (const name of ["A/RES/99/1", "A-RES-99-1"])
      expect((await changes(`?document=${name}`)).data).toEqual((await changes(`?document=${LAMPS}`)).data);
  });

  it("since a release that came back is what came after its last time before the end", async () => {
    const back = await startPublished(first);
    await back.publish(second, "2026-11-10T10:00:00.000Z");
    await back.publish(first, "2026-11-11T10:00:00.000Z");
    const query = `?since=${first.id}&until=${second.id}`;
    expect((await get<ReleaseChangeList>(`/v1/changes${query}`, 200, back)).total).toBe(2);
    await back.stop();
  });

  it.each([
    "?since=2026-11-30&until=2026-11-29",
    "?since=2099-01-02&until=2099-01-01",
    `?since=${third.id}&until=${second.id}`,
    `?since=${third.id}&until=2026-11-15`,
    `?since=2026-11-21&until=${second.id}`,
  ])("that would end before it begins is 400: %s", async (query) => {
    const { errors } = await get<Problem>(`/v1/changes${query}`, 400);
    expect(errors[0]).toMatchObject({ parameter: "since", detail: expect.stringContaining("later") });
  });

  it("may begin and end with one day or release", async () => {
    for (const one of ["2026-11-15", second.id])
      expect((await changes(`?since=${one}&until=${one}`)).total).toBe(0);
  });

  it.each([
    ["since=20261130", "2026-11-30"],
    ["until=20261130", "2026-11-30"],
    ["since=20261130120000", "2026-11-30"],
    ["since=1700000000", "2023-11-14T22:13:20Z"],
    ["since=1700000000000", "2023-11-14T22:13:20Z"],
  ])("%s is a moment that is written otherwise: 400 says how", async (query, didYouMean) => {
    const problem = await get<Problem>(`/v1/changes?${query}`, 400);
    expect(problem.didYouMean).toBe(didYouMean);
    expect(problem.errors[0]?.expected?.[0]).toContain("2026-11-30");
  });

  it("since a release that is not kept is 410, and leads on to what there is", async () => {
    const { links } = await get<Problem>("/v1/changes?since=aaaaaaaa&type=theme", 410);
    expect(links).toEqual({
      current: `${app.origin}/v1/changes?type=theme`,
      releases: `${app.origin}/v1/releases`,
    });
    await get((links?.current ?? "").slice(app.origin.length));
  });

  it.each(["/v1/changes", "/changes.atom"])("%s says which documents and themes there are", async (path) => {
    const theme = fixtures.vocabulary.themes[0]?.id ?? "";
    const document = await get<Problem>(`${path}?document=a-res-99-11`, 404);
    expect(document.didYouMean).toMatch(/^a-res-99-/);
    for (const name of ["nope", ""]) {
      const { errors } = await get<Problem>(`${path}?document=${name}`, 404);
      expect(errors[0]).toMatchObject({
        parameter: "document",
        expected: [expect.stringContaining("id"), expect.stringContaining("symbol")],
      });
    }
    const { errors, didYouMean } = await get<Problem>(`${path}?theme=${theme}x`, 404);
    expect([errors[0]?.parameter, didYouMean]).toEqual(["theme", theme]);
    expect(errors[0]?.expected).toContain(theme);
  });

  it.each([
    ["?since=yesterday", 400],
    ["?since=2026-02-31", 400],
    ["?since=2026-13-01", 400],
    [`?since=${"0".repeat(64)}`, 410],
    ["?document=a-res-99-3", 404],
    ["?theme=cheese", 404],
    ["?type=sentence", 400],
    ["?cursor=x", 400],
  ])("%s is refused with %i", async (query, status) => {
    const problem = await get<Problem>(`/v1/changes${query}`, status);
    expect(problem.errors[0]?.parameter).toBe(query.slice(1, query.indexOf("=")));
  });
});
