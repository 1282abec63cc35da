import { type DataError, nearest } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";
import type { Path } from "../yaml-file.ts";

/** What a theme calls broader or related is a theme. */
export function knownRelations({ themes }: VocabularyFiles): DataError[] {
  if (themes === undefined) return [];
  const ids = themes.value.map(({ id }) => id);
  const check = (id: string, path: Path): DataError[] =>
    ids.includes(id) ? [] : [themes.error(path, `no theme has the id "${id}"`, nearest(id, ids, "a theme"))];
  return themes.value.flatMap(({ broader, related }, index) => [
    ...(broader === undefined ? [] : check(broader, [index, "broader"])),
    ...related.flatMap((id, at) => check(id, [index, "related", at])),
  ]);
}
