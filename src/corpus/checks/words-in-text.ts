import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { PlacedWords } from "../annotations/place.ts";
import { isFound } from "../annotations/quoted-words.ts";
import type { DataError } from "../data-error.ts";
import type { YamlFile } from "../yaml-file.ts";

/** What an annotation quotes stands in the text, letter by letter. */
export function wordsInText({ sentences, pointers }: AnnotatedDocument): DataError[] {
  return [
    ...sentences.flatMap(({ file, acts, context }) => [
      ...lost(file, context),
      ...acts.flatMap((act) => [
        ...lost(file, [act, ...act.themes, ...act.qualifiers]),
        ...(act.deadline === undefined ? [] : lost(file, [act.deadline])),
      ]),
    ]),
    ...pointers.flatMap((pointer) => lost(pointer.file, [pointer])),
  ];
}

function lost(file: YamlFile<unknown>, words: readonly PlacedWords[]): DataError[] {
  return words.flatMap(({ path, found }) =>
    isFound(found) ? [] : file.error(path, found.problem, found.expected),
  );
}
