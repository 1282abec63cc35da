import type { Subject, TextIndex } from "../index-format.ts";
import { levelOf, strengthIn } from "../querying/evidence.ts";
import { isNear, type NameMatch, nameOf } from "../querying/subjects.ts";
import type { Found } from "../search.ts";

/** A subject that a query asks for by one of its names. */
export interface AskedSubject {
  subject: Subject;
  /** The name that counts most, as the vocabulary has it. */
  name: string;
  /** The numbers of the terms that the name has. */
  terms: number[];
  level: number;
  /** Whether the name is of what is near, and that the text does not speak of. */
  isNear: boolean;
}

/** A name that counts for a word, where another counts more, must count at least so much of that. */
const BESIDE_BEST = 0.5;

/** The subjects that a query asks for, each by the name that counts most. A quoted phrase asks for itself alone. */
export function askedSubjects({ terms, matches, weights }: Found, index: TextIndex): AskedSubject[] {
  const best = new Map<number, { match: NameMatch; level: number; counts: number }>();
  for (const match of matches) {
    if (match.terms.every((term) => terms[term]?.isQuoted)) continue;
    const level = levelOf(match, weights, index);
    const counts = level * match.terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
    if (counts > (best.get(match.subject)?.counts ?? 0)) best.set(match.subject, { match, level, counts });
  }
  return [...best.values()].flatMap(({ match, level }) => {
    const subject = index.subjects[match.subject];
    // For a word of its definition a subject answers by its own name, which is the first.
    const name = nameOf(index, match.subject, match.name) ?? nameOf(index, match.subject, 0);
    if (subject === undefined || name === undefined) return [];
    return [{ subject, name, terms: match.terms, level, isNear: isNear(index, match.subject, match.name) }];
  });
}

/** Those of the subjects by which a paragraph was found, and what each counts: for each word, those that count most. */
export function subjectsIn(
  asked: readonly AskedSubject[],
  { terms, weights }: Found,
  paragraph: number,
): (AskedSubject & { counts: number })[] {
  const best = terms.map(() => 0);
  const here = asked.flatMap((one) => {
    const each = one.level * strengthIn(one.subject, paragraph);
    if (each === 0) return [];
    // What the vocabulary says of a paragraph is told beside everyday words, however much these count.
    if (one.subject.kind !== "everyday") {
      for (const term of one.terms) best[term] = Math.max(best[term] ?? 0, each);
    }
    const counts = each * one.terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0);
    return [{ ...one, each, counts }];
  });
  return here.filter(({ each, terms: ofName }) =>
    ofName.some((term) => each >= BESIDE_BEST * (best[term] ?? 0)),
  );
}
