import type { ChangeVocabulary } from "../src/model/change-vocabulary.ts";
import type { CorpusDocument, CorpusEntry } from "../src/model/corpus.ts";
import type { Release } from "../src/model/release.ts";
import { CHANGES_PART, documentPart, documentsAmong, textPart } from "../src/model/release-parts.ts";
import { fillIndex, textsOf } from "../src/release/fill-index.ts";
import { boundAsD1, openSqliteIndex } from "../src/release/sqlite-index.ts";

/** The index of a release's documents in memory, as it would be bound to the Worker. */
export async function indexOf(release: Pick<Release, "id" | "parts">) {
  const database = openSqliteIndex();
  await fillIndex(database, release.id, textsOf(documentsOf(release)), changesIn(release));
  return boundAsD1(database);
}

/** What a release that is in memory says of changes of words. */
export function changesIn({ parts }: Pick<Release, "parts">): ChangeVocabulary | undefined {
  const text = parts[CHANGES_PART];
  return text === undefined ? undefined : (JSON.parse(text) as ChangeVocabulary);
}

/** The documents of a release that is in memory. */
export async function* documentsOf({ parts }: Pick<Release, "parts">): AsyncGenerator<CorpusDocument> {
  for (const document of documentsAmong(Object.keys(parts))) {
    const entry = JSON.parse(parts[documentPart(document)] ?? "") as CorpusEntry;
    const texts = entry.languages.map((language) => [
      language,
      JSON.parse(parts[textPart(entry.id, language)] ?? "[]"),
    ]);
    yield { entry, texts: Object.fromEntries(texts) };
  }
}
