import { join } from "node:path";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { publishCorpus } from "../../src/release/publish.ts";
import { memoryStore } from "../../tests/release/memory-store.ts";
import { resolutionsIn } from "../across/resolutions.ts";
import { serveStore } from "../serve-store.ts";
import type { Held } from "../workerd.ts";

/**
 * Paragraphs of imported resolutions, spread over all of session 79 in English, and a namespace that holds them.
 *
 * @param most how many are asked for
 * @returns null where COMMITMENT_CORPUS names no folder of the United Nations' XML
 */
export async function importedParagraphs(
  most: number,
): Promise<{ paths: string[]; kv: Held; stop: () => void } | null> {
  const folder = process.env.COMMITMENT_CORPUS;
  if (folder === undefined) return null;
  const own = await compileCorpus("data");
  const read = (await resolutionsIn(join(folder, "79session/English"))).filter(
    ({ entry }) => entry.id !== "s-32-1",
  );
  const store = memoryStore();
  const imported = {
    [Symbol.asyncIterator]: async function* () {
      yield* read;
    },
  };
  await publishCorpus(store, { ...own, imported });
  const all = read.flatMap(({ entry, texts }) =>
    Object.values(texts)
      .flat()
      .map(({ id }) => `/v1/${entry.id}/paragraphs/${id}`),
  );
  const step = Math.max(1, Math.floor(all.length / most));
  const paths = all.filter((_, at) => at % step === 0).slice(0, most);
  const { address, stop } = await serveStore(store);
  return { paths, kv: { address }, stop };
}
