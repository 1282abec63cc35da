import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { DataError } from "../data-error.ts";

/** A sentence's entry says what the acts are or why there are none: one of these, and not both. */
export function decisionsAreClear({ sentences }: AnnotatedDocument): DataError[] {
  return sentences.flatMap(({ file, entry, sentence: { id } }) => {
    const acts = entry.acts?.length ?? 0;
    const saysNothing = entry.nothing !== undefined;
    if (saysNothing && (entry.nothing ?? "").trim() === "") {
      return file.error([id, "nothing"], `"nothing" in ${id} gives no reason`, "why there is no act in it");
    }
    if (saysNothing && acts > 0) {
      return file.error([id, "nothing"], `${id} has acts and "nothing"`, "one of the two");
    }
    if (saysNothing && entry.context !== undefined) {
      return file.error([id, "context"], `${id} has "nothing" and context`, "context beside acts only");
    }
    if (!saysNothing && acts === 0) {
      return file.error([id], `${id} has no acts`, `"nothing" with the reason, where there are none`);
    }
    return [];
  });
}
