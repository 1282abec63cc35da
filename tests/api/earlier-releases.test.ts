import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DataPackage } from "../../src/model/data-package.ts";
import type { Passage } from "../../src/model/passage.ts";
import type { Problem } from "../../src/model/problem.ts";
import { textPart } from "../../src/model/release-parts.ts";
import { changedRelease } from "../end-to-end/changed-release.ts";
import { releaseOfFixtures } from "../fixtures/composed.ts";
import { type PublishedApp, startPublished, startPublishedInTurn } from "../published.ts";

const FERRY = "s-res-9901-2044";
const LAMPS = "a-res-99-1";
const TEXT = textPart(LAMPS, "en");

const first = releaseOfFixtures;
const second = changedRelease(first, { [TEXT]: (text) => text.replaceAll("lamp", "lantern") });
const third = changedRelease(first, { [TEXT]: (text) => text.replaceAll("lamp", "candle") });

let app: PublishedApp;
beforeAll(async () => {
  app = await startPublishedInTurn(first, second, third);
}, 60_000);
afterAll(() => app.stop());

async function get<T>(path: string, status = 200): Promise<{ answer: Response; json: T }> {
  const answer = await app.ask(path);
  expect([path, answer.status]).toEqual([path, status]);
  return { answer, json: (await answer.json()) as T };
}
const passage = async (query: string) =>
  (await get<Passage>(`/v1/${LAMPS}/paragraphs/3(b)(i).2${query}`)).json;

describe("an answer of an earlier release", () => {
  it("has the words of that release, by its id or the beginning of it, and says of which it is", async () => {
    expect((await passage("")).text).toContain("candle");
    for (const id of [second.id, second.id.slice(0, 8), second.id.slice(0, 12).toUpperCase()]) {
      const { answer, json } = await get<Passage>(`/v1/${LAMPS}/paragraphs/3(b)(i).2?release=${id}`);
      expect(json.text).toContain("lantern");
      expect([json.release, answer.headers.get("X-Release")]).toEqual([second.id, second.id]);
      expect(answer.headers.get("Cache-Control")).toContain("max-age=300");
    }
    expect((await passage(`?release=${first.id}`)).text).toContain("lamp");
    expect((await passage(`?release=${third.id}`)).text).toContain("candle");
  });

  it("leads to answers of the same release, page by page, and to permalinks as they are", async () => {
    const { json } = await get<{ data: Passage[]; links: { next: string } }>(
      `/v1/${LAMPS}/paragraphs?limit=2&release=${second.id.slice(0, 10)}`,
    );
    const links = json.data.flatMap(({ links: { html: _, ...others } }) => Object.values(others));
    for (const link of links) expect(link).toContain(`release=${second.id}`);
    expect(json.links.next).toContain(`release=${second.id.slice(0, 10)}`);
    expect(json.data[0]?.citation.url).toBe(`${app.origin}/${LAMPS}/${json.data[0]?.id}`);
    const next = await app.ask(json.links.next);
    expect(next.headers.get("X-Release")).toBe(second.id);
  });

  it.each([
    "",
    "/paragraphs",
    "/acts",
    "/commitments",
    "/references",
    "/votes",
    "/votes.csv",
    "/search?q=lantern",
    "/passages?address=1",
    "/citation/1",
    "/citation",
    "/verify?quote=lantern",
    "/resolve?ref=para.%201",
    "/export.json",
    "/export.md",
    "/export.txt",
    "/export.csv",
    "/export.xml",
  ])("is to be had at %s too", async (path) => {
    const mark = path.includes("?") ? "&" : "?";
    const answer = await app.ask(`/v1/${LAMPS}${path}${mark}release=${second.id}`);
    expect([path, answer.status, answer.headers.get("X-Release")]).toEqual([path, 200, second.id]);
  });

  it("is described by its data package, whose tables stay what their checksums say", async () => {
    const path = `/v1/${LAMPS}/datapackage.json?release=${second.id.slice(0, 8)}`;
    const { resources } = (await get<DataPackage>(path)).json;
    expect(resources.length).toBeGreaterThan(0);
    for (const resource of resources) {
      const table = await app.ask(new URL(resource.path, `${app.origin}${path}`).href);
      const bytes = new Uint8Array(await table.arrayBuffer());
      expect([resource.path, table.headers.get("X-Release")]).toEqual([resource.path, second.id]);
      expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(resource.hash);
    }
  });

  it("is checked against in what is posted", async () => {
    const posted = async (query: string) => {
      const { text } = await passage(`?release=${second.id}`);
      const headers = { "Content-Type": "application/json" };
      const body = JSON.stringify({ quote: text });
      const answer = await app.ask(`/v1/${LAMPS}/verify${query}`, { method: "POST", headers, body });
      return ((await answer.json()) as { verdict: string }).verdict;
    };
    expect(await posted(`?release=${second.id}`)).toBe("exact");
    expect(await posted("")).toBe("altered");
  });

  it("does not take the place of what readers get, nor that its place", async () => {
    for (let times = 0; times < 2; times++) {
      expect((await passage("")).text).toContain("candle");
      expect((await passage(`?release=${second.id}`)).text).toContain("lantern");
    }
  });

  it("is told apart from what has no earlier answer: what the index of all documents finds", async () => {
    const { json } = await get<Problem>(`/v1/${LAMPS}/paragraphs/1/lineage.csv?release=${second.id}`, 410);
    expect(json.code).toBe("gone");
    expect(json.links?.current).toBe(`${app.origin}/v1/${LAMPS}/paragraphs/1/lineage.csv`);
  });

  it("is none where the document is none of that release", async () => {
    await get(`/v1/a-res-1-1?release=${second.id}`, 404);
  });
});

describe("a release that is not kept", () => {
  it("is 410, with what readers get now, and the kept release that came soonest after", async () => {
    const gone = await startPublished(first);
    await gone.publish(second, "2026-11-10T10:00:00.000Z");
    await gone.publish(third, "2026-11-20T10:00:00.000Z");
    gone.prune(first.id);
    // Another isolate, which has none of them in memory but the last.
    const other = await startPublished(third);
    other.store.values.clear();
    for (const [key, value] of gone.store.values) other.store.values.set(key, value);
    await other.ask("/v1");
    await other.stop();
    for (const id of [first.id, first.id.slice(0, 8)]) {
      const answer = await other.ask(`/v1/${FERRY}/paragraphs/1?lang=en&release=${id}`);
      expect(answer.status).toBe(410);
      expect(answer.headers.get("X-Release")).toBe(third.id);
      const path = `${other.origin}/v1/${FERRY}/paragraphs/1?lang=en`;
      expect(answer.headers.get("Link")).toBe(`<${path}>; rel="latest-version"`);
      const problem = (await answer.json()) as Problem;
      expect(problem.detail).toContain("2026-11-01");
      expect(problem.links).toEqual({
        current: path,
        nearest: `${path}&release=${second.id}`,
        releases: `${other.origin}/v1/releases`,
      });
    }
    await Promise.all([gone.stop(), other.stop()]);
  });

  it("is 410 too where nobody knows whether there was one", async () => {
    for (const id of ["0".repeat(64), "deadbeef"]) {
      const { json } = await get<Problem>(`/v1/${LAMPS}?release=${id}`, 410);
      expect(json.errors[0]?.expected).toEqual(["no `release`, or an id of /v1/releases"]);
      expect(json.links).toEqual({
        current: `${app.origin}/v1/${LAMPS}`,
        releases: `${app.origin}/v1/releases`,
      });
    }
  });
});

it.each(["latest", "", "9f2c", `${"a".repeat(65)}`, "9f2c8a1g"])(
  "%j is no release: 400 says what is",
  async (id) => {
    const { json } = await get<Problem>(`/v1/${LAMPS}?release=${id}`, 400);
    expect(json.errors[0]).toMatchObject({ parameter: "release" });
    expect(json.errors[0]?.expected?.[0]).toContain("8 characters");
  },
);

it("a release is named once, and only under a document", async () => {
  await get(`/v1/${LAMPS}?release=${second.id}&release=${first.id}`, 400);
  await get(`/v1/themes?release=${second.id}`, 400);
});

it("KV that can't be read is 503, not 410", async () => {
  const { CORPUS } = { CORPUS: { get: () => Promise.reject(new Error("KV is down")) } };
  const down = await startPublished(first, { CORPUS });
  const answer = await down.ask(`/v1/${LAMPS}?release=${second.id}`);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "30"]);
  await down.stop();
});
