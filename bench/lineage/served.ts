import { openApi } from "../../scripts/answers.ts";
import { importedDocument } from "../../src/corpus/library/imported-document.ts";
import type { LibraryFolder } from "../../src/corpus/library/library-folder.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { median } from "../table.ts";

/** What comparisons take of the thread that answers, in ms of its CPU: the whole of a request, what SQLite takes too. */
export interface ServedIn {
  /** The first time that two documents are compared, which the release compared. */
  first: number;
  /** Another page of them, while they are in memory. */
  warm: number;
  /** Two that are compared now, since nobody did. */
  onDemand: number;
}

/** Measures answers of the API of a release with the two documents alone. */
export async function servedIn(
  folder: LibraryFolder,
  corpus: Pick<Corpus, "vocabulary" | "changes">,
  [earlier, later]: readonly [string, string],
): Promise<ServedIn> {
  const documents = await Promise.all(
    [earlier, later].map(async (id) => {
      const text = await folder.text(id, "en");
      const document = text === null ? undefined : importedDocument([text], await folder.catalogue(id));
      if (document === undefined) throw new Error(`${id} is not in the library`);
      return document;
    }),
  );
  const release = composeRelease({ ...corpus, documents }, () => '{"texts":{},"version":0}');
  const ask = openApi(release, "https://example.org");
  // The index is made with the first answer, and the code of comparing is there with the first comparison.
  await ask("/v1/search?q=a");
  await ask(`/v1/compare?from=${later}&to=${later}`);
  const cpuOf = async (from: string, to: string, cursor: number) => {
    const before = process.threadCpuUsage();
    const answer = await ask(`/v1/compare?from=${from}&to=${to}&cursor=${cursor}`);
    await answer.text();
    const { user, system } = process.threadCpuUsage(before);
    if (answer.status !== 200) throw new Error(`${from}, ${to}: ${answer.status}`);
    return (user + system) / 1_000;
  };
  const first = await cpuOf(earlier, later, 0);
  const pages: number[] = [];
  for (let page = 1; page <= 15; page += 1) pages.push(await cpuOf(earlier, later, page));
  return { first, warm: median(pages), onDemand: await cpuOf(later, earlier, 0) };
}
