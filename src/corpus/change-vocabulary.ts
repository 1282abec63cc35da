import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { type ChangeVocabulary, QualifyingPhrase } from "../model/change-vocabulary.ts";
import { attempt, type DataError } from "./data-error.ts";
import { readVerbs, type VerbsFile } from "./deriving/read-verbs.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** A phrase as it is written: with how often it stands in what was read, and who says so besides. */
const QualifierEntry = z.strictObject({
  ...QualifyingPhrase.shape,
  count: z.int().check(z.nonnegative()),
  sources: z.optional(z.array(z.enum(["data", "U4", "PA", "ISO"])).check(z.minLength(1))),
});
export type QualifierEntry = z.infer<typeof QualifierEntry>;

const QualifiersFile = z.array(QualifierEntry);

/** The files that say what changes are; undefined is one that is not there, or cannot be read. */
export interface ChangeFiles {
  qualifiers: YamlFile<QualifierEntry[]> | undefined;
  verbs: VerbsFile | undefined;
}

/** The language of both. */
const LANGUAGE = "en";

/**
 * Reads what the vocabulary says of changes.
 *
 * @param folder where it is
 * @param errors where everything is added that does not fit
 */
export async function readChangeFiles(folder: string, errors: DataError[]): Promise<ChangeFiles> {
  const [verbs, qualifiers] = [join(folder, "verbs.yaml"), join(folder, "qualifiers.yaml")];
  return {
    verbs: existsSync(verbs) ? await attempt(errors, () => readVerbs(verbs)) : undefined,
    qualifiers: existsSync(qualifiers)
      ? await attempt(errors, () => readYaml(qualifiers, QualifiersFile))
      : undefined,
  };
}

/** Turns what was read into what a release holds of it; undefined where there is nothing. */
export function compileChangeVocabulary({ verbs, qualifiers }: ChangeFiles): ChangeVocabulary | undefined {
  if (verbs === undefined && qualifiers === undefined) return undefined;
  return {
    [LANGUAGE]: {
      neutral: verbs?.neutral ?? [],
      stronger: verbs?.stronger ?? [],
      strongerNouns: verbs?.strongerNouns ?? [],
      sides: verbs?.sides ?? [],
      belowCalls: verbs?.belowCalls ?? [],
      manners: verbs?.manners ?? [],
      verbs: verbs?.verbs ?? [],
      nouns: verbs?.nouns ?? [],
      qualifiers: (qualifiers?.value ?? []).map(({ count: _count, sources: _sources, ...phrase }) => phrase),
    },
  };
}
