import type { Change } from "../model/change.ts";
import type { QualifyingPhrase } from "../model/change-vocabulary.ts";
import { tokenize } from "../quote/comparing/tokens.ts";
import type { ChangeRules } from "./changes/change-rules.ts";
import { phraseAt } from "./changes/phrase-tree.ts";
import { describes, saysByRankAlone } from "./changes/ranked-phrases.ts";

/** What was changed between two consecutive resolutions of a series. */
export interface ChangesOfSession {
  /** The session of the later one. */
  session: string;
  changes: readonly Change[];
}

/** How often a phrase that softens or bounds came in and went out in a session. */
export interface HedgeCount extends Pick<QualifyingPhrase, "phrase" | "kind" | "adding"> {
  session: string;
  added: number;
  dropped: number;
}

/**
 * Counts which hedges came and went: the phrases of the vocabulary that changes of qualifiers added and dropped, those that
 * insist left out. A phrase that one change replaces by another counts for both, unless the two are the same but for whose
 * means or tasks they speak of ("within existing resources", "within its existing resources").
 *
 * @returns the sessions in the order in which they were given; in each, what changed most first
 */
export function hedges(sessions: Iterable<ChangesOfSession>, rules: ChangeRules): HedgeCount[] {
  const counts = new Map<string, Map<QualifyingPhrase, HedgeCount>>();
  for (const { session, changes } of sessions) {
    const own = counts.get(session) ?? new Map<QualifyingPhrase, HedgeCount>();
    counts.set(session, own);
    for (const { type, from, to } of changes) {
      if (type !== "qualifier") continue;
      const [before, after] = [phrasesIn(from.text, rules), phrasesIn(to.text, rules)];
      for (const [phrases, others, what] of [
        [after, before, "added"],
        [before, after, "dropped"],
      ] as const)
        for (const phrase of without(phrases, others)) {
          if (phrase.adding === "firmer" || saysByRankAlone(phrase) || describes(phrase)) continue;
          const hedge = own.get(phrase) ?? countOf(phrase, session);
          own.set(phrase, hedge);
          hedge[what] += 1;
        }
    }
  }
  return [...counts.values()].flatMap((own) =>
    [...own.values()].sort((one, other) => total(other) - total(one) || (one.phrase < other.phrase ? -1 : 1)),
  );
}

function countOf({ phrase, kind, adding }: QualifyingPhrase, session: string): HedgeCount {
  return { phrase, ...(kind === undefined ? {} : { kind }), adding, session, added: 0, dropped: 0 };
}

function phrasesIn(text: string, { qualifiers, wording }: ChangeRules): QualifyingPhrase[] {
  const tokens = tokenize(text, wording);
  const found: QualifyingPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(qualifiers, tokens, at);
    if (phrase !== undefined) found.push(phrase.value);
    at = phrase?.end ?? at + 1;
  }
  return found;
}

/** Some phrases without as many of each as there are among others: what they have more. */
function without(
  phrases: readonly QualifyingPhrase[],
  others: readonly QualifyingPhrase[],
): QualifyingPhrase[] {
  const left = others.map(inShort);
  return phrases.filter((phrase) => {
    const at = left.indexOf(inShort(phrase));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Whose means or tasks a phrase speaks of says nothing of how far it goes. */
const WHOSE = /\b(?:its|their|our|the|from)\s/g;

function inShort({ phrase }: QualifyingPhrase): string {
  return phrase.replace(WHOSE, "");
}

function total({ added, dropped }: HedgeCount): number {
  return added + dropped;
}
