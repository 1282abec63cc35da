import { type ChangeRules, changeRules } from "../../lineage/changes/change-rules.ts";
import type { ChangeVocabulary } from "../../model/change-vocabulary.ts";
import { Refusal } from "../refusal.ts";
import type { OpenRelease } from "../store/open-release.ts";

/** The rules of a vocabulary that was asked for, by language: made once while the isolate has the vocabulary. */
const made = new WeakMap<ChangeVocabulary, Map<string, ChangeRules>>();

/**
 * What tells changes apart in a language, as the release says it.
 *
 * @param language the BCP 47 tag of both texts; of one that the release says nothing of, nothing is softer or firmer
 * @throws {Refusal} 503 where it can't be read, or where the release was made before it said anything of changes
 */
export async function changeRulesFor(
  release: Pick<OpenRelease, "changes">,
  language: string,
): Promise<ChangeRules> {
  const vocabulary = await release.changes();
  if (vocabulary === undefined) {
    const detail = "this release says nothing of changes of words: it was made before they were told apart";
    throw new Refusal("unavailable", { detail, retryAfter: 3600 });
  }
  const rules = made.get(vocabulary) ?? new Map<string, ChangeRules>();
  made.set(vocabulary, rules);
  const [primary = language] = language.split("-");
  const known = rules.get(primary) ?? changeRules(primary, vocabulary[primary]);
  if (rules.size < 20) rules.set(primary, known);
  return known;
}
