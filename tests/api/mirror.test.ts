import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../src/model/act.ts";
import type { CorpusParagraph } from "../../src/model/corpus.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Release } from "../../src/model/release.ts";
import { textPart } from "../../src/model/release-parts.ts";
import { releaseOfData } from "../app.ts";
import { changedRelease } from "../end-to-end/changed-release.ts";
import { type PublishedApp, startPublished } from "../published.ts";

/* Who has a copy of everything, or walks through a list, while a release comes. */

const DOCUMENT = "/v1/s-32-1";
const TEXT = textPart("s-32-1", "en");

let first: Release;
beforeAll(async () => {
  first = await releaseOfData();
}, 60_000);

/** The same release with other paragraphs. */
function changed(release: Release, change: (paragraphs: CorpusParagraph[]) => CorpusParagraph[]): Release {
  return changedRelease(release, {
    [TEXT]: (text) => JSON.stringify(change(JSON.parse(text) as CorpusParagraph[])),
  });
}

const actsOf = ({ sentences }: CorpusParagraph) => sentences.flatMap(({ acts }) => acts);

describe("a mirror", () => {
  let app: PublishedApp;
  beforeAll(async () => {
    app = await startPublished(first);
  });
  afterAll(() => app.stop());

  const tags = new Map<string, string>();

  /** Walks through everything of the document, page after page, and tells what it had to fetch. */
  async function walk(): Promise<string[]> {
    const fetched: string[] = [];
    const waiting = [
      DOCUMENT,
      `${DOCUMENT}/export.json`,
      `${DOCUMENT}/export.csv`,
      "/v1/documents",
      "/v1/themes",
    ];
    for (const path of ["paragraphs", "acts", "commitments", "references", "acts?theme=sport"])
      waiting.push(`${DOCUMENT}/${path}`);
    const known = new Set(waiting);
    const bodies = new Map<string, { data?: { id: string }[]; links?: { next?: string } }>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const tag = tags.get(path);
      const answer = await app.ask(path, tag === undefined ? {} : { headers: { "If-None-Match": tag } });
      if (answer.status === 200) {
        fetched.push(path);
        tags.set(path, answer.headers.get("ETag") ?? "");
        if (answer.headers.get("Content-Type")?.includes("json")) copies.set(path, await answer.json());
      }
      const json = (copies.get(path) ?? {}) as typeof bodies extends Map<string, infer B> ? B : never;
      const next = json.links?.next?.slice(app.origin.length);
      const items =
        path.startsWith(`${DOCUMENT}/paragraphs?`) || path === `${DOCUMENT}/paragraphs` ? json.data : [];
      for (const one of [next, ...(items ?? []).map(({ id }) => `${DOCUMENT}/paragraphs/${id}`)]) {
        if (one === undefined || known.has(one)) continue;
        known.add(one);
        waiting.push(one);
      }
    }
    return fetched;
  }
  const copies = new Map<string, unknown>();

  it("fetches, after a release that corrected one act, its paragraph and the lists that hold it", async () => {
    expect((await walk()).length).toBeGreaterThan(120);
    expect(await walk()).toEqual([]);

    const corrected = changed(first, (paragraphs) =>
      paragraphs.map((paragraph) => {
        const [act] = paragraph.id === "16" ? actsOf(paragraph) : [];
        if (act !== undefined) act.actor = "unodc";
        return paragraph;
      }),
    );
    await app.publish(corrected);
    const fetched = await walk();
    expect(fetched).toContain(`${DOCUMENT}/paragraphs/16`);
    const holds = (path: string) => {
      const { data } = (copies.get(path) ?? {}) as { data?: (Act | { id: string })[] };
      return data?.some((one) => ("paragraph" in one ? one.paragraph : one.id) === "16");
    };
    const lists = fetched.filter((path) => holds(path) === true);
    const files = [`${DOCUMENT}/export.csv`, `${DOCUMENT}/export.json`];
    expect([...lists, ...files, `${DOCUMENT}/paragraphs/16`].sort()).toEqual([...fetched].sort());
    expect(lists.length).toBeLessThan(5);
    expect(await walk()).toEqual([]);
  });
});

describe("who walks through a list while a release comes", () => {
  interface Page {
    data: { id: string }[];
    total: number;
    links: { next?: string };
  }

  const walked = async (app: PublishedApp, path: string, between: (page: number) => Promise<void>) => {
    const ids: string[] = [];
    let next: string | undefined = path;
    for (let page = 1; next !== undefined; page++) {
      const answer = await app.ask(next);
      expect(answer.status).toBe(200);
      const { data, links } = (await answer.json()) as Page;
      ids.push(...data.map(({ id }) => id));
      next = links.next;
      await between(page);
    }
    return ids;
  };
  const idsIn = async (app: PublishedApp, path: string) => walked(app, path, async () => {});

  it.each<[what: string, path: string, change: (paragraphs: CorpusParagraph[]) => CorpusParagraph[]]>([
    [
      "lost a paragraph that was read",
      `${DOCUMENT}/paragraphs?limit=10`,
      (paragraphs) => paragraphs.filter(({ id }) => id !== "preamble-3"),
    ],
    ["has another order", `${DOCUMENT}/paragraphs?limit=10`, (paragraphs) => [...paragraphs].reverse()],
    [
      "has an act less among those that were read",
      `${DOCUMENT}/acts?limit=20&fields=id`,
      (paragraphs) =>
        paragraphs.map((paragraph) => ({
          ...paragraph,
          sentences: paragraph.sentences.map((sentence) => ({
            ...sentence,
            acts: sentence.acts.filter(
              ({ id }) => id !== actsOf(paragraphs.find(({ id }) => id === "1") ?? paragraph)[0]?.id,
            ),
          })),
        })),
    ],
  ])("which %s, gets no item twice and loses none", async (_, path, change) => {
    const app = await startPublished(first);
    const before = await idsIn(app, path);
    const during = await walked(app, path, async (page) => {
      if (page === 2) await app.publish(changed(first, change));
    });
    expect(during).toEqual(before);
    expect(new Set(during).size).toBe(during.length);
    expect(await idsIn(app, path)).not.toEqual(before);
    await app.stop();
  });

  it("reads on in the new release where that has the same before the page", async () => {
    const app = await startPublished(first);
    const during = await walked(app, `${DOCUMENT}/paragraphs?limit=10`, async (page) => {
      if (page === 2) await app.publish(changed(first, (all) => all.filter(({ id }) => id !== "80")));
    });
    expect(during).toHaveLength(99);
    await app.stop();
  });

  it("is told to begin anew, and where, when that release is no longer kept, or was left days ago", async () => {
    const app = await startPublished(first);
    const { links } = (await (
      await app.ask(`${DOCUMENT}/paragraphs?limit=10&kind=operative`)
    ).json()) as Page;
    const second = changed(first, (all) => all.filter(({ id }) => id !== "3"));
    await app.publish(second, "2026-11-02T10:00:00.000Z");
    const answer = await app.ask(links.next ?? "");
    expect(answer.status).toBe(410);
    expect((await answer.json()) as Problem).toMatchObject({
      code: "gone",
      links: { first: `${app.origin}${DOCUMENT}/paragraphs?limit=10&kind=operative` },
    });
    await app.stop();
  });

  it("may still ask for a place in a list by its number", async () => {
    const app = await startPublished(first);
    const { data } = (await (await app.ask(`${DOCUMENT}/paragraphs?cursor=20&limit=1`)).json()) as Page;
    expect(data.map(({ id }) => id)).toEqual(["7"]);
    await app.stop();
  });
});

describe("a cursor of another list", () => {
  const firstPage = `${DOCUMENT}/paragraphs?limit=2`;
  const refused = async (of: PublishedApp, path: string) => {
    const answer = await of.ask(path);
    const problem = (await answer.json()) as Problem;
    expect([path, problem.errors[0]?.parameter]).toEqual([path, "cursor"]);
    expect(problem.links?.first ?? firstPage).toContain("limit=2");
    return answer.status;
  };

  it("is 400 where no release came that could have had the list, and where no page can have given it", async () => {
    const app = await startPublished(first);
    const { links } = (await (await app.ask(firstPage)).json()) as { links: { next: string } };
    const own = new URL(links.next).searchParams.get("cursor");
    for (const path of [
      `${firstPage}&cursor=2-zzzzzz`,
      `${DOCUMENT}/acts?limit=2&cursor=${own}`,
      `${firstPage}&release=${first.id}&cursor=3-1`,
      `/v1/themes?limit=2&cursor=${own}`,
    ])
      expect(await refused(app, path)).toBe(400);
    const second = changed(first, (all) => all.filter(({ id }) => id !== "3"));
    await app.publish(second, "2026-11-10T10:00:00.000Z");
    // Of what a page can have given nobody knows which list it was; of the rest everybody.
    expect(await refused(app, `${firstPage}&cursor=2-zzzzzz`)).toBe(410);
    for (const mark of ["zzzzzzz", "00000a"])
      expect(await refused(app, `${firstPage}&cursor=2-${mark}`)).toBe(400);
    expect(await refused(app, `${firstPage}&release=${first.id}&cursor=2-zzzzzz`)).toBe(400);
    await app.stop();
  });
});
