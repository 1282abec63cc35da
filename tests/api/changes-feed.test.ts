import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { textPart } from "../../src/model/release-parts.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { changedRelease } from "../end-to-end/changed-release.ts";
import { fixtures } from "../fixtures/documents.ts";
import { type PublishedApp, startPublishedInTurn } from "../published.ts";

const LAMPS = "a-res-99-1";
const indexOf = () => '{"texts":{},"version":0}';
const first = composeRelease(fixtures, indexOf);
const second = changedRelease(first, {
  [textPart(LAMPS, "en")]: (text) => text.replaceAll("lamp", "<lantern> & more"),
});
const without = { ...fixtures, documents: fixtures.documents.slice(1) };
const third = composeRelease(without, indexOf);

let app: PublishedApp;
beforeAll(async () => {
  app = await startPublishedInTurn(first, second, third);
}, 60_000);
afterAll(() => app.stop());

async function feedAt(path: string) {
  const answer = await app.ask(path);
  expect([path, answer.status, answer.headers.get("Content-Type")]).toEqual([
    path,
    200,
    "application/atom+xml",
  ]);
  const { root } = parseXml(await answer.text());
  if (root === null) throw new Error("the feed has no root");
  return root;
}
const within = (element: XmlElement, name: string) =>
  element.children.filter(
    (child): child is XmlElement => child.type === "element" && (child as XmlElement).name === name,
  );
const textsOf = (element: XmlElement, name: string) => within(element, name).map(({ text }) => text);
const entriesOf = (feed: XmlElement) => within(feed, "entry");

describe("the feed of changes", () => {
  it.each(["/changes.atom", `/changes.atom?document=${LAMPS}`, "/changes.atom?document=s-res-9901-2044"])(
    "has all that Atom asks for: %s",
    async (path) => {
      const feed = await feedAt(path);
      expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
      expect(within(feed, "author")).toHaveLength(1);
      const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
      for (const one of [feed, ...entriesOf(feed)]) {
        for (const name of ["id", "title", "updated"]) expect(textsOf(one, name)).toHaveLength(1);
        expect(textsOf(one, "title")[0]).not.toBe("");
        expect(textsOf(one, "id")[0]).toMatch(/^tag:app\.invalid,\d{4}-\d\d-\d\d:\S+$/);
        expect(textsOf(one, "updated")[0]).toMatch(isMoment);
        expect(within(one, "link").filter(({ attributes }) => attributes.rel === "alternate")).toHaveLength(
          1,
        );
      }
      const ids = [feed, ...entriesOf(feed)].flatMap((one) => textsOf(one, "id"));
      expect(new Set(ids).size).toBe(ids.length);
      const [self] = within(feed, "link").filter(({ attributes }) => attributes.rel === "self");
      expect(self?.attributes.href).toBe(`${app.origin}${path}`);
    },
  );

  it("has an entry for what came or went with a release, and one for each document that changed, the last first", async () => {
    const feed = await feedAt("/changes.atom");
    const titles = entriesOf(feed).flatMap((one) => textsOf(one, "title"));
    expect(titles.length).toBeGreaterThanOrEqual(2);
    expect(titles.some((title) => title.startsWith("1 document removed"))).toBe(true);
    expect(titles.at(-1)).toMatch(/^A\/RES\/99\/1: \d+ paragraphs? changed/);
    const gone = entriesOf(feed).find((one) => textsOf(one, "title")[0]?.startsWith("1 document removed"));
    const page = gone && within(gone, "link").find(({ attributes }) => attributes.rel === "alternate");
    expect(page?.attributes.href).toBe(`${app.origin}/documents`);
    expect(textsOf(feed, "updated")).toEqual(["2026-11-20T10:00:00.000Z"]);
    const content = entriesOf(feed).at(-1)?.text ?? "";
    expect(content).toContain("<lantern> & more");
  });

  it("is of one document where that is asked for, and 404 for one that there never was", async () => {
    const entries = entriesOf(await feedAt(`/changes.atom?document=${LAMPS}`));
    expect(entries.length).toBeGreaterThan(0);
    for (const one of entries) expect(textsOf(one, "title")[0]).toContain("A/RES/99/1");
    expect((await app.ask("/changes.atom?document=a-res-99-7")).status).toBe(404);
  });

  it("is one feed, however often and in which way a document is named", async () => {
    for (const query of [
      `document=${LAMPS}&document=${LAMPS}`,
      "document=A/RES/99/1",
      `document=A/RES/99/1&document=${LAMPS}`,
    ]) {
      const feed = await feedAt(`/changes.atom?${query}`);
      expect(textsOf(feed, "title")).toEqual([`Common Commitment: what changed (${LAMPS})`]);
      const [self] = within(feed, "link").filter(({ attributes }) => attributes.rel === "self");
      expect(self?.attributes.href).toBe(`${app.origin}/changes.atom?document=${LAMPS}`);
    }
  });

  it.each(["since=2026-11-15", "until=2026-11-15", "type=theme", "limit=1", "foo=1"])(
    "refuses what it does not take, rather than be of something else: %s",
    async (query) => {
      const answer = await app.ask(`/changes.atom?${query}`);
      const { errors } = (await answer.json()) as Problem;
      expect([answer.status, errors[0]?.parameter]).toEqual([400, query.replace(/=.*/, "")]);
    },
  );

  it("is found from every page, and that of a document and a theme from theirs", async () => {
    const feeds = async (path: string) =>
      [...(await (await app.ask(path)).text()).matchAll(/<link[^>]*atom\+xml" href="([^"]*)"/g)].map(
        ([, href]) => href,
      );
    expect(await feeds("/about")).toEqual(["/changes.atom"]);
    expect(await feeds("/s-res-9901-2044/1")).toContain("/changes.atom?document=s-res-9901-2044");
    expect(await feeds("/s-res-9901-2044")).toContain("/changes.atom?document=s-res-9901-2044");
    const theme = fixtures.vocabulary.themes[0]?.id;
    expect(await feeds(`/themes/${theme}?document=s-res-9901-2044`)).toContain(
      `/changes.atom?theme=${theme}`,
    );
    for (const href of await feeds("/s-res-9901-2044")) await feedAt(href ?? "");
  });
});
