import { QualifierKind } from "../../model/act.ts";
import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import { type DataError, nearest } from "../data-error.ts";

/** A qualifier is of one of the kinds that `data/README.md` explains. */
export function knownQualifierKinds({ sentences }: AnnotatedDocument): DataError[] {
  const kinds: readonly string[] = QualifierKind.options;
  const list = `one of ${kinds.join(", ")}`;
  return sentences.flatMap(({ file, acts }) =>
    acts.flatMap(({ qualifiers }) =>
      qualifiers.flatMap(({ kind, path }) =>
        kinds.includes(kind)
          ? []
          : file.error(path, `no kind of qualifier is called "${kind}"`, nearest(kind, kinds, list)),
      ),
    ),
  );
}
