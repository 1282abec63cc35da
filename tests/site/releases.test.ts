import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";
import { type PublishedApp, startPublished, startPublishedInTurn } from "../published.ts";
import { faultsOf, readable } from "./small-site.ts";

const LAMPS = "a-res-99-1";
const BRIDGES = "a-res-99-2";

/** The release of the fixtures with something changed. */
function releaseWith(change: (corpus: Corpus) => void) {
  const corpus: Corpus = structuredClone({ ...fixtures });
  change(corpus);
  return composeRelease(corpus, () => '{"texts":{},"version":0}');
}

const rewordLamps = ({ documents }: Corpus) => {
  const [paragraph] =
    documents.find(({ entry }) => entry.id === LAMPS)?.texts.en?.filter(({ id }) => id === "1") ?? [];
  if (paragraph === undefined) throw new Error(`${LAMPS} has no paragraph 1`);
  paragraph.text = paragraph.text.replace(/^\S+/, "Implores");
};
const first = releaseWith(() => {});
const second = releaseWith(rewordLamps);
const third = releaseWith((corpus) => {
  rewordLamps(corpus);
  corpus.documents = corpus.documents.filter(({ entry }) => entry.id !== BRIDGES);
});

let app: PublishedApp;
beforeAll(async () => {
  app = await startPublishedInTurn(first, second, third);
}, 60_000);
afterAll(() => app.stop());

async function page(path: string, of: Pick<PublishedApp, "ask"> = app) {
  const answer = await of.ask(path, { headers: { Accept: "text/html,*/*;q=0.5" } });
  const html = await answer.text();
  return { status: answer.status, html, words: readable(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "") };
}

describe("the releases, for people", () => {
  it("has each with its day, what changed with it in words, and which is served", async () => {
    const { html, words } = await page("/releases");
    expect(words).toMatch(
      /20 November 2026, 10:00 UTC What you get now · 3 documents .*1 document removed \(A\/RES\/99\/2\).*10 November 2026, 10:00 UTC 4 documents .*A\/RES\/99\/1: 1 paragraph changed \(1\).*1 November 2026, 10:00 UTC .*The first release; none before it\./,
    );
    expect(words.match(/What you get now/g)).toHaveLength(1);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("leads to each change with the words before and after", async () => {
    expect((await page("/releases")).html).toContain(`href="/releases/${second.id}"`);
    const { html, words } = await page(`/releases/${second.id.slice(0, 12)}`);
    expect(words).toContain("A/RES/99/1 Para. 1 changed: other words");
    expect(html).toMatch(
      /<p class="difference" lang="en"[^>]*>[\s\S]*<del>[\s\S]*<\/del>[\s\S]*<ins>.*Implores/,
    );
    expect(html).toContain(`href="/${LAMPS}/1?lang=en"`);
    expect(await faultsOf(html)).toEqual([]);
  });

  it("says so where a release is no longer kept, and of which nothing came before", async () => {
    const pruned = await startPublishedInTurn(second, first, third);
    pruned.prune(first.id);
    expect((await page("/releases", pruned)).words).toContain("is no longer kept");
    expect((await page(`/releases/${third.id}`, pruned)).words).toContain("no longer kept");
    await pruned.stop();
    const alone = await startPublished(first);
    for (const path of ["/releases", `/releases/${first.id}`, "/status"]) {
      const { words, html } = await page(path, alone);
      expect(words, path).toContain("The first release; none before it.");
      expect(words, path).not.toMatch(/no longer kept|last ten|What changed lately/);
      expect(await faultsOf(html), path).toEqual([]);
    }
    await alone.stop();
  });

  it("claims nothing of what was before a release of which nobody wrote down when it came", async () => {
    const unlogged = await startApp({}, first);
    for (const path of ["/releases", `/releases/${first.id}`, "/status"])
      expect((await page(path, unlogged)).words, path).toContain(
        "The first release of which anything is known.",
      );
    await unlogged.stop();
  });

  it("is a page that doesn’t exist for a release that never was", async () => {
    const { status, words } = await page("/releases/00000000");
    expect(status).toBe(404);
    expect(words).toContain("This page doesn’t exist");
  });

  it("is what the status speaks of: how many are kept, since when", async () => {
    const { words } = await page("/status");
    expect(words).toContain("2 earlier releases are kept, since 1 November 2026, 10:00 UTC.");
  });
});
