import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { PlacedWords } from "../annotations/place.ts";
import { isFound } from "../annotations/quoted-words.ts";
import type { DataError } from "../data-error.ts";
import type { YamlFile } from "../yaml-file.ts";

/** The acts of a sentence, and the references of a paragraph, are written in the order of the text. */
export function inTextOrder({ sentences, pointers, references }: AnnotatedDocument): DataError[] {
  const files = [...(references?.files.values() ?? [])];
  return [
    ...sentences.flatMap(({ file, acts }) => disorder(file, acts, "act")),
    ...files.flatMap((file) =>
      Object.keys(file.value).flatMap((id) => {
        const ofParagraph = pointers.filter((one) => one.file === file && one.paragraph.id === id);
        return disorder(file, ofParagraph, "reference");
      }),
    ),
  ];
}

function disorder(file: YamlFile<unknown>, placed: readonly PlacedWords[], what: string): DataError[] {
  return placed.flatMap(({ found, path }, index) => {
    const before = placed[index - 1]?.found;
    if (before === undefined || !isFound(before) || !isFound(found) || before.start <= found.start) return [];
    const problem = `${what} ${index + 1} begins before ${what} ${index}`;
    return file.error(path, problem, "the order of the text");
  });
}
