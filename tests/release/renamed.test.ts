import { beforeEach, describe, expect, it } from "vitest";
import type { Redirects } from "../../src/model/redirects.ts";
import { publishCorpus } from "../../src/release/publish.ts";
import { current } from "../../src/release/turn-readers.ts";
import { corpusWith, type Edit, IMPORTED, paragraphs, same } from "./edited-corpus.ts";
import { type MemoryStore, memoryStore } from "./memory-store.ts";

let store: MemoryStore;
beforeEach(async () => {
  store = memoryStore();
  await publishWith("", same);
});

const publishWith = async (id: string, edit: Edit) =>
  publishCorpus(store, await corpusWith(id, edit), { indexOf: () => "{}" });

describe("what was renamed and leads on", () => {
  const renamed: Edit = ({ entry, ...rest }) => ({ ...rest, entry: { ...entry, id: "a-res-74-4-x" } });
  const publishLeading = async (id: string, edit: Edit, redirects: Redirects) => {
    const corpus = { ...(await corpusWith(id, edit)), redirects };
    return publishCorpus(store, corpus, { indexOf: () => "{}" });
  };

  it("is no loss: a document, an address in it, a theme", async () => {
    const last = paragraphs((all) => all.map((one) => (one.id === "4" ? { ...one, id: "5" } : one)));
    const edit: Edit = (document) => renamed(last(document) ?? document);
    const redirects = {
      documents: { [IMPORTED]: "a-res-74-4-x" },
      passages: { "a-res-74-4-x": { "4": "5" } },
    };
    const { id } = await publishLeading(IMPORTED, edit, redirects);
    expect(await current(store)).toBe(id);
  });

  it("is one where other words stand there, and where it no longer leads on", async () => {
    const redirects = { documents: { [IMPORTED]: "a-res-74-4-x" } };
    const other: Edit = (document) =>
      renamed(
        paragraphs((all) => all.map((one) => ({ ...one, text: `Perhaps ${one.text}` })))(document) ??
          document,
      );
    await expect(publishLeading(IMPORTED, other, redirects)).rejects.toThrow("--allow=changed-words");
    await publishLeading(IMPORTED, renamed, redirects);
    await expect(publishWith(IMPORTED, renamed)).rejects.toThrow(
      `${IMPORTED}: no longer there under this id`,
    );
  });

  it.each([
    [{ documents: { "a-res-74-0": "a-res-74-61" } }, "there is no such document"],
    [{ documents: { [IMPORTED]: "a-res-74-1" } }, "is still there"],
  ])("is refused where it leads to no document, or is still one", async (redirects, said) => {
    await expect(publishLeading("", same, redirects)).rejects.toThrow(said);
  });
});
