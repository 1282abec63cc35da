import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { ActsFile } from "../annotations/annotation-files.ts";
import { fileSectionOf } from "../annotations/outline.ts";
import { DataError } from "../data-error.ts";
import type { YamlFile } from "../yaml-file.ts";

/** Where a document has acts, each of its sentences has an entry: its acts, or that there are none. */
export function everySentenceDecided({ acts, outline }: AnnotatedDocument): DataError[] {
  if (acts === undefined) return [];
  const sentences = [...outline.sentences];
  return outline.sections.flatMap((section) => {
    if (acts.unreadable.has(section)) return [];
    const ids = sentences
      .filter(([, { paragraph }]) => fileSectionOf(paragraph) === section)
      .map(([id]) => id);
    const file = acts.files.get(section);
    if (file !== undefined) return undecided(file, ids);
    const range = `entries for ${ids.length} sentences, ${ids[0]} to ${ids.at(-1)}`;
    return new DataError(`${acts.name}/${section}.yaml`, 1, "there is no such file", range);
  });
}

function undecided(file: YamlFile<ActsFile>, ids: string[]): DataError[] {
  let before: string[] = [];
  const errors: DataError[] = [];
  for (const id of ids) {
    if (Object.hasOwn(file.value, id)) before = [id];
    else {
      // The line of the entry that it would stand after.
      errors.push(
        file.error(before, `sentence ${id} has no entry`, `its acts, or "nothing" with the reason`),
      );
    }
  }
  return errors;
}
