import { type Relation, relate } from "../../lineage/belong-together.ts";
import { heldIn } from "../../lineage/held-in.ts";
import { readWords, type Words } from "../../lineage/read-words.ts";
import { sharedTitleWords, subjectOf, titledWords } from "../../lineage/subject.ts";
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
  /** Where the draft’s paragraph stands in it word for word, among other words. */
  holds: AgreedParagraph["holds"];
  /** Whether it is of a document that the draft seems to follow. */
  isFollowed: boolean;
  /** Whether it is of the series that the draft says it is of. */
  isOfSeries: boolean;
}

/** What a draft comes after, by the numbers of the documents in the index. */
export interface Followed {
  /** The documents that it seems to follow. */
  documents: readonly number[];
  /** Those of the series that it says it is of. */
  series: readonly number[];
  /** The title of that in the draft's language. */
  title: string;
}

/** Two paragraphs are about as like where their likeness differs by less. */
const OF_SERIES = 0.05;

/**
 * Compares a draft's paragraph with its candidates, word by word.
 *
 * @param rows as {@link askCandidates} asks for them
 * @returns those that belong together with it, the nearest first: word for word, then with other numbers, of both what the
 *   draft follows before others and then the latest; then what holds it word for word among other words; then reworded, of
 *   these the likest. In the draft's own series other
 *   numbers are as near as the same words, for drafters update theirs, and what is about as like goes before.
 */
export function compareWithCandidates(
  ask: Asked,
  text: string,
  language: string,
  rows: readonly Row[],
  followed: Followed,
): Agreed[] {
  let own: Words | undefined;
  const subject = subjectOf("", followed.title, language);
  const about = (words: Words) => titledWords(words, subject);
  // The same words stand in document after document: they are compared once.
  const known = new Map<string, Relation | undefined>([[text, { change: "same", likeness: 1 }]]);
  const whole = rows.find(({ since }) => since != null);
  const standsIn = whole && { paragraphs: Number(whole.whole), since: String(whole.since) };
  const heldBy = new Map<string, AgreedParagraph["holds"]>();
  const found = readFound(ask, rows, language).flatMap((candidate, at): Agreed[] => {
    const row = rows[at];
    const isOfSeries = row !== undefined && followed.series.includes(documentOf(row));
    const isFollowed = isOfSeries || (row !== undefined && followed.documents.includes(documentOf(row)));
    const isKnown = candidate.text === text;
    const key = isKnown ? text : `${isOfSeries} ${isFollowed} ${candidate.text}`;
    if (!known.has(key)) {
      own ??= readWords(text, language);
      const words = readWords(candidate.text, language);
      const titled = isOfSeries ? sharedTitleWords(about(words), about(own)) : [];
      known.set(key, relate(words, own, { sameSeries: isFollowed, titled }));
    }
    const relation = known.get(key);
    if (relation === undefined) return [];
    if (relation.change === "reworded" && !heldBy.has(candidate.text))
      heldBy.set(candidate.text, heldIn(candidate.text, text, language));
    const holds = heldBy.get(candidate.text);
    return [{ candidate, relation, standsIn, holds, isFollowed, isOfSeries }];
  });
  return found.sort(byNearness);
}

function byNearness(one: Agreed, other: Agreed): number {
  const [a, b] = [one.relation, other.relation];
  const isReworded = Number(a.change === "reworded") - Number(b.change === "reworded");
  if (isReworded !== 0) return isReworded;
  if (a.change !== "reworded" && one.isOfSeries !== other.isOfSeries) return one.isOfSeries ? -1 : 1;
  const rank = RELATION_CHANGES.indexOf(a.change) - RELATION_CHANGES.indexOf(b.change);
  if (rank !== 0) return rank;
  const isPart = Number(other.holds !== undefined) - Number(one.holds !== undefined);
  if (isPart !== 0) return isPart;
  // Of those that hold it the longer is no worse: what is quoted stands in both.
  if (one.holds !== undefined && one.isOfSeries !== other.isOfSeries) return one.isOfSeries ? -1 : 1;
  if (one.holds === undefined && a.change === "reworded" && likenessOf(one) !== likenessOf(other))
    return likenessOf(other) - likenessOf(one);
  if (one.isFollowed !== other.isFollowed) return one.isFollowed ? -1 : 1;
  return byDay(one, other);
}

/** How like a reworded paragraph is, and a little more within the draft's own series. */
function likenessOf({ relation, isOfSeries }: Agreed): number {
  return relation.likeness + (isOfSeries ? OF_SERIES : 0);
}

/** The latest first. */
export function byDay(one: Agreed, other: Agreed): number {
  const [a, b] = [one.candidate.by.entry.adopted, other.candidate.by.entry.adopted];
  return a < b ? 1 : a > b ? -1 : 0;
}

/** What every answer says of a paragraph that was agreed before, besides its words. */
export function presentAgreed({ candidate, relation, holds }: Agreed): AgreedElsewhere {
  const { about, citation, links } = presentFound(candidate);
  const { document, language, symbol, adopted, id } = about;
  return {
    ...{ document, language, symbol, adopted, address: id, change: relation.change },
    likeness: Math.round(relation.likeness * 1_000) / 1_000,
    ...(holds && { holds }),
    ...{ citation, links },
  };
}
