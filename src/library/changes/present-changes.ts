import type { ChangeRules } from "../../lineage/changes/change-rules.ts";
import { typeChanges } from "../../lineage/changes/type-changes.ts";
import type { CorpusVocabulary } from "../../model/corpus.ts";
import type { ReleaseChange, ReleaseChangeType } from "../../model/release-change.ts";
import { broaderThemes } from "../filtering/filter-by-vocabulary.ts";
import { changeRulesFor } from "../lineage/change-rules.ts";
import type { OpenRelease } from "../store/open-release.ts";
import type { FoundChange } from "./found-change.ts";
import type { Step } from "./history.ts";

/** To type the changes of two texts takes a third of a millisecond, and an answer ten at most. */
const MOST_TYPED = 20;
/** Of two longer texts, in characters together, it takes more than all others of an answer. */
const LONGEST_TYPED = 24_000;

/** Which changes are asked for; repeated values mean "or". */
export interface ChangesAsked {
  document?: readonly string[] | undefined;
  theme?: readonly string[] | undefined;
  type?: readonly ReleaseChangeType[] | undefined;
}

/** A change, and the two releases between which it came. */
export interface ChangeInStep {
  change: FoundChange;
  step: Step;
}

/** The changes of some steps that are asked for, in their order. What speaks of a narrower theme speaks of its theme too. */
export function chooseChanges(
  steps: readonly Step[],
  { document, theme, type }: ChangesAsked,
  vocabulary: CorpusVocabulary,
): ChangeInStep[] {
  const broader = broaderThemes(vocabulary);
  const isAsked = (change: FoundChange) =>
    (document === undefined || (change.document !== undefined && document.includes(change.document))) &&
    (theme === undefined ||
      change.themes.flatMap((id) => [id, ...broader(id)]).some((id) => theme.includes(id))) &&
    (type === undefined || type.includes(change.type));
  return steps.flatMap((step) => step.diff.changes.filter(isAsked).map((change) => ({ change, step })));
}

/** What tells a change from all others, also of other releases. */
export function identityOfChange({ change, step }: ChangeInStep): string {
  const { type, op, document, language, id } = change;
  return [step.from.id, step.to.id, type, op, document, language, id].join(" ");
}

/** Of how many changes it may be told which words they changed, in one answer. */
export function typingBudget(): { left: number } {
  return { left: MOST_TYPED };
}

/**
 * Presents changes, with what was changed of the words of the first.
 *
 * @param typing how many of them may still be told apart; of an answer, {@link typingBudget}
 * @throws {Refusal} 503 where what tells changes of words apart can't be read
 */
export async function presentChanges(
  ask: { origin: string; release: OpenRelease },
  changes: readonly ChangeInStep[],
  typing = typingBudget(),
): Promise<ReleaseChange[]> {
  const presented: ReleaseChange[] = [];
  for (const one of changes) {
    const { from, to, language } = one.change;
    const isTyped =
      typing.left > 0 &&
      from !== undefined &&
      to !== undefined &&
      from !== to &&
      from.length + to.length <= LONGEST_TYPED;
    const rules = isTyped ? await rulesOf(ask.release, language ?? "en") : undefined;
    if (rules !== undefined) typing.left -= 1;
    presented.push(present(ask.origin, one, rules));
  }
  return presented;
}

/** A release may say nothing of changes of words: then they are not told apart. */
async function rulesOf(release: OpenRelease, language: string): Promise<ChangeRules | undefined> {
  return (await release.changes()) === undefined ? undefined : changeRulesFor(release, language);
}

function present(origin: string, { change, step }: ChangeInStep, rules?: ChangeRules): ReleaseChange {
  const { type, op, id, document, symbol, language, from, to, fields } = change;
  const side = (text: string | undefined) => (text === undefined ? null : { text });
  return {
    ...{ type, op, id },
    ...(document === undefined ? {} : { document }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(language === undefined ? {} : { language }),
    ...{ from: side(from), to: side(to), fields },
    ...(rules === undefined ? {} : { changes: typeChanges(from ?? "", to ?? "", rules) }),
    ...{ release: step.to.id, published: step.to.published },
    links: linksOf(origin, change, step),
  };
}

function linksOf(origin: string, change: FoundChange, { from, to }: Step): ReleaseChange["links"] {
  const release = `${origin}/v1/releases/${to.id}`;
  const { type, op, document, id, language } = change;
  if (type === "theme") {
    const now = { after: `${origin}/v1/themes/${id}`, html: `${origin}/themes/${id}` };
    return { release, ...(op === "removed" ? {} : now) };
  }
  const isPassage = type !== "document";
  const lang = isPassage && language !== undefined ? `lang=${encodeURIComponent(language)}&` : "";
  const at = `${origin}/v1/${document}${isPassage ? `/paragraphs/${id}` : ""}?${lang}release=`;
  const page = `${origin}/${document}${isPassage ? `/${id}?${lang.slice(0, -1)}` : ""}`.replace(/\?$/, "");
  return {
    release,
    ...(op === "added" ? {} : { before: `${at}${from.id}` }),
    ...(op === "removed" ? {} : { after: `${at}${to.id}`, html: page }),
  };
}
