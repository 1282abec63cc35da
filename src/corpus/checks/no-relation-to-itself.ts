import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";

/** A theme is related to others, and to each of them once. */
export function noRelationToItself({ themes }: VocabularyFiles): DataError[] {
  return (themes?.value ?? []).flatMap((theme, index) =>
    theme.related.flatMap((id, at) => {
      if (themes === undefined) return [];
      const path = [index, "related", at];
      if (id === theme.id) return themes.error(path, `"${id}" is related to itself`, "other themes");
      if (theme.related.indexOf(id) < at) return themes.error(path, `"${id}" again`, "each theme once");
      return [];
    }),
  );
}
