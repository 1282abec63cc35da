import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { PlacedAct } from "../annotations/place.ts";
import { type DataError, nearest } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";
import type { Path, YamlFile } from "../yaml-file.ts";

/** The themes, actors and instruments that annotations name are in the vocabulary. */
export function knownIds(
  { sentences, pointers }: AnnotatedDocument,
  { themes, actors, instruments }: VocabularyFiles,
): DataError[] {
  const theme = lookUp(themes, "theme");
  const actor = lookUp(actors, "actor");
  const instrument = lookUp(instruments, "instrument");
  const ofAct = (file: YamlFile<unknown>, { entry, path, ...act }: PlacedAct) => {
    const at = path.slice(0, -1);
    return [
      ...act.themes.flatMap(({ id, path: shown }) => theme(file, shown, id)),
      ...actor(file, [...at, "actor"], entry.actor),
      ...(entry.addressees ?? []).flatMap((id, index) => actor(file, [...at, "addressees", index], id)),
    ];
  };
  return [
    ...sentences.flatMap(({ file, acts }) => acts.flatMap((act) => ofAct(file, act))),
    ...pointers.flatMap(({ file, path, entry }) =>
      instrument(file, [...path.slice(0, -1), "instrument"], entry.instrument),
    ),
  ];
}

function lookUp(vocabulary: YamlFile<{ id: string }[]> | undefined, what: string) {
  const ids = vocabulary?.value.map(({ id }) => id) ?? [];
  const known = new Set(ids);
  return (file: YamlFile<unknown>, path: Path, id: string): DataError[] => {
    if (vocabulary === undefined || known.has(id)) return [];
    const expected = nearest(id, ids, `an id of ${vocabulary.name}`);
    return [file.error(path, `no ${what} has the id "${id}"`, expected)];
  };
}
