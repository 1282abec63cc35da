import { readWords, type Words } from "../../lineage/read-words.ts";
import { type Relation, relate } from "../../lineage/relate.ts";
import { RELATION_CHANGES } from "../../model/change.ts";
import type { AgreedElsewhere, AgreedParagraph } from "../../model/trace.ts";
import type { Row } from "../../search/across/database.ts";
import { type FoundText, presentFound, readFound } from "../across/present-found.ts";
import type { Asked } from "../presenting/presenter.ts";
import { documentOf } from "./agreed-candidates.ts";

/** A paragraph that was agreed before, and how a draft's paragraph stands to it. */
export interface Agreed {
  candidate: FoundText;
  relation: Relation;
  standsIn: AgreedParagraph["standsIn"];
  /** Whether it is of a document that the draft seems to follow. */
  isFollowed: boolean;
}

/**
 * Compares a draft's paragraph with its candidates, word by word.
 *
 * @param rows as {@link askCandidates} asks for them
 * @param followed the documents that the draft seems to follow, by their numbers in the index
 * @returns those that belong together with it, the nearest first: word for word, then with other numbers, of both what the
 *   draft follows before others and then the latest; then reworded, of these the likest
 */
export function compareWithCandidates(
  ask: Asked,
  text: string,
  language: string,
  rows: readonly Row[],
  followed: readonly number[],
): Agreed[] {
  let own: Words | undefined;
  // The same words stand in document after document: they are compared once.
  const known = new Map<string, Relation | undefined>([[text, { change: "same", likeness: 1 }]]);
  const whole = rows.find(({ since }) => since != null);
  const standsIn = whole && { paragraphs: Number(whole.whole), since: String(whole.since) };
  const found = readFound(ask, rows, language).flatMap((candidate, at): Agreed[] => {
    const row = rows[at];
    const isFollowed = row !== undefined && followed.includes(documentOf(row));
    const key = isFollowed && candidate.text !== text ? `followed ${candidate.text}` : candidate.text;
    if (!known.has(key)) {
      own ??= readWords(text, language);
      known.set(key, relate(readWords(candidate.text, language), own, { sameSeries: isFollowed }));
    }
    const relation = known.get(key);
    if (relation === undefined) return [];
    return [{ candidate, relation, standsIn, isFollowed }];
  });
  return found.sort(byNearness);
}

function byNearness(one: Agreed, other: Agreed): number {
  const [a, b] = [one.relation, other.relation];
  const rank = RELATION_CHANGES.indexOf(a.change) - RELATION_CHANGES.indexOf(b.change);
  if (rank !== 0) return rank;
  if (a.change === "reworded" && a.likeness !== b.likeness) return b.likeness - a.likeness;
  if (one.isFollowed !== other.isFollowed) return one.isFollowed ? -1 : 1;
  return byDay(one, other);
}

/** The latest first. */
export function byDay(one: Agreed, other: Agreed): number {
  const [a, b] = [one.candidate.by.entry.adopted, other.candidate.by.entry.adopted];
  return a < b ? 1 : a > b ? -1 : 0;
}

/** What every answer says of a paragraph that was agreed before, besides its words. */
export function presentAgreed({ candidate, relation }: Agreed): AgreedElsewhere {
  const { about, citation, links } = presentFound(candidate);
  const { document, language, symbol, adopted, id } = about;
  return {
    ...{ document, language, symbol, adopted, address: id, change: relation.change },
    likeness: Math.round(relation.likeness * 1_000) / 1_000,
    ...{ citation, links },
  };
}
