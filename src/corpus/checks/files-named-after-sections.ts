import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import { DataError, nearest } from "../data-error.ts";

/** A file of annotations is named after a section, or `preamble`. */
export function filesNamedAfterSections({ acts, references, outline }: AnnotatedDocument): DataError[] {
  const names = outline.sections.map((section) => `${section}.yaml`);
  return [acts, references].flatMap((folder) =>
    (folder?.strays ?? []).map(
      (stray) =>
        new DataError(
          `${folder?.name}/${stray}`,
          1,
          "no section has this file's name",
          nearest(stray, names, "a section's slug and .yaml"),
        ),
    ),
  );
}
