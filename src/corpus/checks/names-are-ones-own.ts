import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";
import type { Path, YamlFile } from "../yaml-file.ts";

/**
 * In each file of the vocabulary, a name leads to one thing: no other name stands twice, whatever its capitals, and
 * none is the label of something.
 */
export function namesAreOnesOwn({ themes, actors, instruments }: VocabularyFiles): DataError[] {
  return [
    ...(themes === undefined ? [] : shared(themes, ["label"])),
    ...(actors === undefined ? [] : shared(actors, ["label"])),
    ...(instruments === undefined ? [] : shared(instruments, ["name", "shortName"])),
  ];
}

function shared<K extends string>(
  file: YamlFile<({ id: string; otherNames: string[] } & Record<K, string>)[]>,
  labels: readonly K[],
): DataError[] {
  const owners = new Map<string, { id: string; path: Path; isLabel: boolean }>();
  const errors: DataError[] = [];
  const claim = (name: string, id: string, path: Path, isLabel: boolean) => {
    const key = name.trim().toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, { id, path, isLabel });
    // What is short enough already has the same name and short name.
    else if (!(isLabel && owner.isLabel && owner.id === id)) {
      const line = file.lineOf(owner.path);
      errors.push(file.error(path, `"${name}" is a name of "${owner.id}" too (line ${line})`, "it once"));
    }
  };
  // Labels first, so that it is the other name that is told to give way.
  for (const [index, entry] of file.value.entries()) {
    for (const label of labels) claim(entry[label], entry.id, [index, label], true);
  }
  for (const [index, { id, otherNames }] of file.value.entries()) {
    for (const [at, name] of otherNames.entries()) claim(name, id, [index, "otherNames", at], false);
  }
  return errors;
}
