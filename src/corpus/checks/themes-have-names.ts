import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";

const FEWEST = 5;

/** A theme has enough other names to be found by people who do not know its label. */
export function themesHaveNames({ themes }: VocabularyFiles): DataError[] {
  return (themes?.value ?? []).flatMap(({ id, otherNames }, index) =>
    themes === undefined || otherNames.length >= FEWEST
      ? []
      : themes.error(
          [index, "otherNames"],
          `the theme "${id}" has ${otherNames.length} other names`,
          `at least ${FEWEST} that people search for`,
        ),
  );
}
