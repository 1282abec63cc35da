import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import { isFound } from "../annotations/quoted-words.ts";
import type { DataError } from "../data-error.ts";

/** Context is what no act carries. */
export function contextBesideActs({ sentences }: AnnotatedDocument): DataError[] {
  return sentences.flatMap(({ file, acts, context }) =>
    context.flatMap(({ found, path }) => {
      const act = acts.find(
        (candidate) =>
          isFound(found) &&
          isFound(candidate.found) &&
          candidate.found.start < found.end &&
          found.start < candidate.found.end,
      );
      if (act === undefined) return [];
      return file.error(path, `the context overlaps act ${act.number}`, "words that no act carries");
    }),
  );
}
