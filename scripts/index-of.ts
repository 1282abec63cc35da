import { openSnapshot } from "../src/library/store/open-release.ts";
import type { CorpusDocument } from "../src/model/corpus.ts";
import type { Release } from "../src/model/release.ts";
import { fillIndex, textsOf } from "../src/release/fill-index.ts";
import { boundAsD1, openSqliteIndex } from "../src/release/sqlite-index.ts";

/** The index of a release's documents in memory, as it would be bound to the Worker. */
export async function indexOf(release: Release) {
  const database = openSqliteIndex();
  await fillIndex(database, release.id, textsOf(documentsOf(release)));
  return boundAsD1(database);
}

async function* documentsOf(release: Release): AsyncGenerator<CorpusDocument> {
  const open = openSnapshot(release);
  for (const { id } of open.catalogue) yield await open.fetch(id);
}
