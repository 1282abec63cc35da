import { RELATION_CHANGES, type RelationChange } from "../../model/change.ts";
import { DOCUMENT_SHIFT, type Place, placeOf, rowOf } from "./schema.ts";

/*
 * Which paragraphs belong together, as the index holds it: a row a text. Its `relations` are a JSON array with an item for
 * each of its paragraphs: 0, or two arrays of relations, those with earlier documents and those with later ones, each
 * beginning with the nearest in time. A relation is a number: the other passage's row, and the change.
 */

const CHANGE_BITS = 2;
/** By so many bits a relation is longer than the number of the other passage's document, and than that of its row. */
export const RELATED_DOCUMENT_SHIFT = DOCUMENT_SHIFT + CHANGE_BITS;
export const RELATED_ROW_SHIFT = CHANGE_BITS;

/** In SQL: the number of a relation's change, in {@link RELATION_CHANGES}. */
export const CHANGE_OF_RELATION = `(value & ${2 ** CHANGE_BITS - 1})`;

/** The relations of a paragraph as a row has them. */
export type InRow = 0 | [ancestors: number[], descendants: number[]];

/** A relation with the passage at a place. */
export function relationWith(place: Place, change: RelationChange): number {
  return rowOf(place) * 2 ** CHANGE_BITS + RELATION_CHANGES.indexOf(change);
}

/** The number of the document that a relation is with. */
export function documentOfRelation(relation: number): number {
  return placeOf(Math.floor(relation / 2 ** CHANGE_BITS)).number;
}
