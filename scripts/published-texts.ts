import { openRelease, readPointer } from "../src/library/store/known-release.ts";
import { openBundle } from "../src/library/store/open-bundle.ts";
import type { KeyValueReader } from "../src/library/store/read-kv.ts";
import type { CatalogueRow } from "../src/model/catalogue-row.ts";
import type { ChangeVocabulary } from "../src/model/change-vocabulary.ts";
import type { CorpusEntry, CorpusParagraph } from "../src/model/corpus.ts";
import { CHANGES_PART, documentPart, ROWS_PART, textPart } from "../src/model/release-parts.ts";
import { rowOf } from "../src/model/row-of.ts";
import type { TextToIndex } from "../src/release/fill-index.ts";
import type { KeyValueStore } from "../src/release/key-value-store.ts";

/** The release that readers get, what it says of changes of words, and its texts, read from the store one bundle after the other. */
export async function publishedTexts(
  store: KeyValueStore,
): Promise<{ id: string; changes: ChangeVocabulary | undefined; texts: AsyncGenerator<TextToIndex> }> {
  const kv: KeyValueReader = {
    async get(key) {
      const value = await store.get(key);
      return value === null ? null : value.slice().buffer;
    },
  };
  const id = await readPointer(kv);
  const release = await openRelease(kv, id);
  const shared = await openBundle(kv, release.shared);
  const changes = shared.names.includes(CHANGES_PART)
    ? (JSON.parse(await shared.text(CHANGES_PART)) as ChangeVocabulary)
    : undefined;

  async function* texts(): AsyncGenerator<TextToIndex> {
    const annotated = release.catalogue.filter((entry) => release.annotated.has(entry.id)).map(rowOf);
    let last: { name: string; bundle: Awaited<ReturnType<typeof openBundle>> } | undefined;
    const bundleOf = async ({ id: slug }: CatalogueRow) => {
      const name = release.bundleOf(slug) ?? "";
      if (last?.name !== name) last = { name, bundle: await openBundle(kv, name) };
      return last.bundle;
    };
    async function* one(row: CatalogueRow): AsyncGenerator<TextToIndex> {
      const bundle = await bundleOf(row);
      const entry = JSON.parse(await bundle.text(documentPart(row.id))) as CorpusEntry;
      for (const language of row.languages) {
        const paragraphs = JSON.parse(await bundle.text(textPart(row.id, language))) as CorpusParagraph[];
        yield { entry, language, paragraphs };
      }
    }
    for (const row of annotated) yield* one(row);
    for (const name of release.rows) {
      const rows = JSON.parse(await (await openBundle(kv, name)).text(ROWS_PART)) as CatalogueRow[];
      for (const row of rows) yield* one(row);
    }
  }
  return { id, changes, texts: texts() };
}
