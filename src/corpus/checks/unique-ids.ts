import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";

/** In each file of the vocabulary, an id is given once. */
export function uniqueIds({ themes, actors, instruments }: VocabularyFiles): DataError[] {
  return [themes, actors, instruments].flatMap((file) => {
    const first = new Map<string, number>();
    return (file?.value ?? []).flatMap(({ id }, index) => {
      const earlier = first.get(id);
      first.set(id, earlier ?? index);
      if (earlier === undefined || file === undefined) return [];
      const line = file.lineOf([earlier, "id"]);
      return file.error([index, "id"], `the id "${id}" again`, `another one, as line ${line} has it`);
    });
  });
}
