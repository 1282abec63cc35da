import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { DataError } from "../data-error.ts";

/** An act has a theme. */
export function actsHaveThemes({ sentences }: AnnotatedDocument): DataError[] {
  return sentences.flatMap(({ file, sentence, acts }) =>
    acts.flatMap(({ themes, path, number }) =>
      themes.length > 0
        ? []
        : file.error(
            [...path.slice(0, -1), "themes"],
            `act ${number} of ${sentence.id} has no theme`,
            "at least one, with the words that show it",
          ),
    ),
  );
}
