import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { AnnotationFolder } from "../annotations/annotation-files.ts";
import { fileSectionOf } from "../annotations/outline.ts";
import { type DataError, nearest } from "../data-error.ts";

/** An entry's address is in the text, and in the section that its file is named after. */
export function entriesInTheirFile({ acts, references, outline }: AnnotatedDocument): DataError[] {
  const sentences = [...outline.sentences].map(
    ([id, { paragraph }]) => [id, fileSectionOf(paragraph)] as const,
  );
  const paragraphs = [...outline.paragraphs].map(
    ([id, paragraph]) => [id, fileSectionOf(paragraph)] as const,
  );
  return [
    ...misplaced(acts, "sentence", new Map(sentences)),
    ...misplaced(references, "paragraph", new Map(paragraphs)),
  ];
}

function misplaced(
  folder: AnnotationFolder<Record<string, unknown>> | undefined,
  what: string,
  sections: ReadonlyMap<string, string>,
): DataError[] {
  return [...(folder?.files ?? [])].flatMap(([section, file]) =>
    Object.keys(file.value).flatMap((id) => {
      const home = sections.get(id);
      if (home === section) return [];
      if (home !== undefined) {
        return file.error([id], `${what} ${id} is of another section`, `it in ${folder?.name}/${home}.yaml`);
      }
      const here = [...sections].filter(([, at]) => at === section).map(([known]) => known);
      // Who miscounts the sentences of a paragraph means one of that paragraph.
      const kin = here.filter((known) => known.startsWith(id.slice(0, id.lastIndexOf(".") + 1)));
      const expected = nearest(id, kin.length > 0 ? kin : here, `a ${what}'s address`);
      return file.error([id], `there is no ${what} "${id}"`, expected);
    }),
  );
}
