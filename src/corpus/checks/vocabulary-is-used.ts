import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";
import type { YamlFile } from "../yaml-file.ts";

/** Every theme has an act, and every instrument a reference. Actors may stand for whom later texts call on. */
export function vocabularyIsUsed(
  annotated: readonly AnnotatedDocument[],
  { themes, instruments }: VocabularyFiles,
): DataError[] {
  const withActs = annotated.filter(({ acts }) => acts !== undefined);
  const withReferences = annotated.filter(({ references }) => references !== undefined);
  const acts = annotated.flatMap(({ sentences }) => sentences.flatMap((placed) => placed.acts));
  const pointers = annotated.flatMap((document) => document.pointers);
  return [
    ...(withActs.length > 0 && withActs.every(hasAllActs)
      ? unused(themes, new Set(acts.flatMap((act) => act.themes.map(({ id }) => id))), "act", "theme")
      : []),
    ...(withReferences.length > 0 && withReferences.every(hasAllReferences)
      ? unused(instruments, new Set(pointers.map(({ entry }) => entry.instrument)), "reference", "instrument")
      : []),
  ];
}

function hasAllActs({ acts, outline }: AnnotatedDocument): boolean {
  return outline.sections.every((section) => acts?.files.has(section));
}

// A section may point at nothing, and then has no file of references.
function hasAllReferences({ references }: AnnotatedDocument): boolean {
  return references?.unreadable.size === 0;
}

function unused(
  file: YamlFile<{ id: string }[]> | undefined,
  used: ReadonlySet<string>,
  user: string,
  what: string,
): DataError[] {
  return (file?.value ?? []).flatMap(({ id }, index) =>
    file === undefined || used.has(id)
      ? []
      : file.error(
          [index, "id"],
          `no ${user} has the ${what} "${id}"`,
          `at least one ${user}, or no such ${what}`,
        ),
  );
}
