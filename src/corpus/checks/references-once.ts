import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { PlacedReference } from "../annotations/place.ts";
import { isFound } from "../annotations/quoted-words.ts";
import type { DataError } from "../data-error.ts";

/** The same words point at the same part of the same instrument once. */
export function referencesOnce({ pointers }: AnnotatedDocument): DataError[] {
  const seen = new Set<string>();
  return pointers.flatMap((pointer) => {
    const key = keyOf(pointer);
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return [];
    }
    return pointer.file.error(
      pointer.path,
      `a reference to "${pointer.entry.instrument}" with these words stands above already`,
      "it once, or another occurrence of the words",
    );
  });
}

function keyOf({ paragraph, entry, found }: PlacedReference): string | undefined {
  if (!isFound(found)) return undefined;
  return JSON.stringify([paragraph.id, entry.instrument, entry.locator, found.start, found.end]);
}
