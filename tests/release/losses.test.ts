import { beforeEach, describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/model/corpus.ts";
import { LOSSES, type Loss, type LossKind } from "../../src/release/comparing/losses.ts";
import { shortenChange } from "../../src/release/comparing/shorten-change.ts";
import { type PublishOptions, publishCorpus } from "../../src/release/publish.ts";
import { LossesNotAllowed } from "../../src/release/release-error.ts";
import { current } from "../../src/release/turn-readers.ts";
import { fixtures } from "../fixtures/documents.ts";
import {
  ANNOTATED,
  corpusWith,
  type Edit,
  IMPORTED,
  importedDocuments,
  paragraphs,
  same,
} from "./edited-corpus.ts";
import { type MemoryStore, memoryStore } from "./memory-store.ts";
import { publishWord } from "./small-release.ts";

const publishWith = async (id: string, edit: Edit, options: PublishOptions = {}) =>
  publishCorpus(store, await corpusWith(id, edit), { indexOf: () => "{}", ...options });

async function lossesOf(id: string, edit: Edit): Promise<readonly Loss[]> {
  const before = await current(store);
  const error = await publishWith(id, edit).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(LossesNotAllowed);
  expect(await current(store)).toBe(before);
  return (error as LossesNotAllowed).losses;
}

let store: MemoryStore;
let published: MemoryStore["values"] | undefined;
beforeEach(async () => {
  store = memoryStore();
  if (published === undefined) {
    await publishWith("", same);
    published = new Map(store.values);
  } else for (const [key, value] of published) store.values.set(key, value);
});

describe.each([ANNOTATED, IMPORTED])("a release in which %s", (id) => {
  it("has lost a paragraph is refused, and says which", async () => {
    const [loss, ...others] = await lossesOf(
      id,
      paragraphs((all) => all.slice(0, -1)),
    );
    const last = (id === ANNOTATED ? fixtures.documents : await importedDocuments())
      .find(({ entry }) => entry.id === id)
      ?.texts.en?.at(-1);
    expect(loss).toMatchObject({ kind: "lost-paragraphs", where: `${id}/${last?.id}`, language: "en" });
    expect(last?.text.startsWith(loss?.from?.replace(/ …$/, "") ?? "?")).toBe(true);
    expect(others).toEqual([]);
  });

  it("says other words in a paragraph is refused, and says which", async () => {
    const losses = await lossesOf(
      id,
      paragraphs((all) => all.map((one, at) => (at === 1 ? { ...one, text: `Perhaps ${one.text}` } : one))),
    );
    expect(losses).toHaveLength(1);
    expect(losses[0]).toMatchObject({ kind: "changed-words", language: "en" });
    expect(losses[0]?.to).toMatch(/^Perhaps /);
    expect(losses[0]?.to?.slice("Perhaps ".length)).toBe(losses[0]?.from);
  });

  it("calls a paragraph otherwise is refused, and says how it is called now", async () => {
    const losses = await lossesOf(
      id,
      paragraphs((all) => all.map((one, at) => (at === all.length - 1 ? { ...one, id: "99" } : one))),
    );
    expect(losses).toMatchObject([{ kind: "renamed-ids", to: "99" }]);
  });

  it("is no longer there is refused", async () => {
    expect(await lossesOf(id, () => undefined)).toMatchObject([{ kind: "lost-paragraphs", where: id }]);
  });

  it.each<[LossKind, Edit]>([
    ["lost-paragraphs", paragraphs((all) => all.slice(0, -1))],
    ["changed-words", paragraphs((all) => all.map((one) => ({ ...one, text: `${one.text} Perhaps.` })))],
    [
      "renamed-ids",
      paragraphs((all) => all.map((one, at) => (at === all.length - 1 ? { ...one, id: "99" } : one))),
    ],
  ])("has %s is published where that is allowed, and refused where something else is", async (kind, edit) => {
    const allow = LOSSES.filter((one) => one !== kind);
    await expect(publishWith(id, edit, { allow })).rejects.toThrow(`--allow=${kind}`);
    const { id: release } = await publishWith(id, edit, { allow: [kind] });
    expect(await current(store)).toBe(release);
  });

  it("has something new besides is published", async () => {
    const more = paragraphs((all) => [
      ...all,
      ...all.slice(0, 1).map((one) => ({ ...one, id: "98", text: "New." })),
    ]);
    const { id: release } = await publishWith(id, more);
    expect(await current(store)).toBe(release);
  });
});

describe("a release", () => {
  it("that leaves out a paragraph in the middle, and counts on, has lost that one, and calls others otherwise", async () => {
    const losses = await lossesOf(
      IMPORTED,
      paragraphs((all) => all.filter((_, at) => at !== 1).map((one, at) => ({ ...one, id: `${at + 1}` }))),
    );
    expect(losses).toMatchObject([
      { kind: "lost-paragraphs", where: `${IMPORTED}/2` },
      { kind: "renamed-ids", where: `${IMPORTED}/3`, to: "2" },
      { kind: "renamed-ids", where: `${IMPORTED}/4`, to: "3" },
    ]);
  });

  it("that lost a paragraph in all languages says so once", async () => {
    const without: Edit = (document) => {
      const texts = Object.entries(document.texts).map(([tag, all]) => [tag, all.slice(1)]);
      return { ...document, texts: Object.fromEntries(texts) };
    };
    expect(await lossesOf(IMPORTED, without)).toMatchObject([{ where: `${IMPORTED}/1`, language: "en, fr" }]);
  });

  it("that lacks a language of a document is refused", async () => {
    const english: Edit = ({ entry, texts: { en = [] } }) => ({
      entry: { ...entry, languages: ["en"] },
      texts: { en },
    });
    expect(await lossesOf(IMPORTED, english)).toMatchObject([
      { kind: "lost-paragraphs", where: IMPORTED, language: "fr" },
    ]);
  });

  it("in which an address of a sentence or a statement names nothing, or other words, is refused", async () => {
    const parts = (
      change: (sentences: CorpusDocument["texts"][string][number]["sentences"]) => typeof sentences,
    ) =>
      paragraphs((all) =>
        all.map((one, at) => (at === 0 ? { ...one, sentences: change(one.sentences) } : one)),
      );
    expect(
      await lossesOf(
        IMPORTED,
        parts((all) => all.slice(0, -1)),
      ),
    ).toMatchObject([{ kind: "renamed-ids", where: `${IMPORTED}/1.4` }]);
    const swapped = parts(([first, second, ...others]) =>
      first && second ? [{ ...second, id: first.id }, { ...first, id: second.id }, ...others] : [],
    );
    expect(await lossesOf(IMPORTED, swapped)).toMatchObject([
      { kind: "changed-words", where: `${IMPORTED}/1.1` },
      { kind: "changed-words", where: `${IMPORTED}/1.2` },
    ]);
  });

  it("that takes a statement away, or gives its address to another, is refused; one that corrects its words is not", async () => {
    const document = fixtures.documents.find(({ texts }) => texts.en?.some(hasActs));
    const id = document?.entry.id ?? "";
    const [act] = document?.texts.en?.find(hasActs)?.sentences.flatMap(({ acts }) => acts) ?? [];
    const acts = (change: (one: NonNullable<typeof act>) => (typeof act)[]) =>
      paragraphs((all) =>
        all.map((paragraph) => ({
          ...paragraph,
          sentences: paragraph.sentences.map((sentence) => ({
            ...sentence,
            acts: sentence.acts.flatMap((one) =>
              one.id === act?.id ? change(one).flatMap((it) => it ?? []) : one,
            ),
          })),
        })),
      );
    const where = `${id}/${act?.id}`;
    expect(
      await lossesOf(
        id,
        acts(() => []),
      ),
    ).toMatchObject([{ kind: "renamed-ids", where }]);
    expect(
      await lossesOf(
        id,
        acts((one) => [{ ...one, start: one.end + 1, end: one.end + 9 }]),
      ),
    ).toMatchObject([{ kind: "renamed-ids", where }]);
    await publishWith(
      id,
      acts((one) => [{ ...one, end: one.end - 1 }]),
    );
  });

  it("that gives up a theme, an actor or an instrument is refused", async () => {
    for (const noun of ["themes", "actors", "instruments"] as const) {
      const corpus = await corpusWith("", same);
      const [given, ...left] = corpus.vocabulary[noun];
      const without = { ...corpus, vocabulary: { ...corpus.vocabulary, [noun]: left } };
      await expect(publishCorpus(store, without, { indexOf: () => "{}" })).rejects.toThrow(
        `${noun}/${given?.id}`,
      );
    }
  });

  it("is compared without reading what has not changed", async () => {
    const many = memoryStore();
    await publishWord(many, "one", {}, 200);
    const all = (await many.keys("bundles/")).length;
    many.reads.length = 0;
    await publishWord(many, "two", {}, 200);
    const read = new Set(many.reads.filter((key) => key.startsWith("bundles/")));
    // The catalogue, the bundle as it was, and as it is.
    expect(read.size).toBe(3);
    expect(all).toBeGreaterThan(6);
  });
});

it.each([
  ["We will act.", "We may act.", "We will act.", "We may act."],
  [
    `${"word ".repeat(40)}shall ${"more ".repeat(40)}`,
    `${"word ".repeat(40)}should ${"more ".repeat(40)}`,
    "… word word word word word shall more more more more more more …",
    "… word word word word word should more more more more more more …",
  ],
  ["我们决心打击腐败。", "我们打击腐败。", "我们决心打击腐败。", "我们打击腐败。"],
])("a change is shown with the words around it", (before, after, from, to) => {
  expect(shortenChange(before, after)).toEqual({ from, to });
});

function hasActs({ sentences }: CorpusDocument["texts"][string][number]): boolean {
  return sentences.some(({ acts }) => acts.length > 0);
}
