import { ProblemError } from "./problem.ts";

/** A cursor has so many characters at most. */
export const LONGEST_CURSOR = 20;

/** Where a page begins, as its cursor says. */
export interface Cursor {
  /** How many items stand before it. */
  start: number;
  /** Which these are; undefined where the cursor is a number alone. */
  mark?: string | undefined;
}

/**
 * A page's items are not those that follow what was read before: other items stand before it now. A release that came in
 * between may have done that, and the one before may still have the list.
 */
export class StaleCursor extends ProblemError {
  constructor() {
    const detail =
      "the list has changed since this cursor was given, or it is of another list: begin it anew";
    super("gone", { detail, errors: [{ parameter: "cursor", detail, expected: ["no cursor"] }] });
  }
}

/** Refuses a cursor where the list has been what it is all along. */
export class ForeignCursor extends ProblemError {
  constructor(links?: { first: string }) {
    const detail = "this cursor is of another list, or was narrowed otherwise";
    const expected = ["the cursor of links.next or links.prev", "no cursor"];
    const errors = [{ parameter: "cursor", detail, expected }];
    super("bad-parameter", { detail, errors, ...(links === undefined ? {} : { links }) });
  }
}

/**
 * Reads a cursor.
 *
 * @throws {Refusal} 400 for one that no page has given
 */
export function readCursor(cursor: string | undefined): Cursor {
  if (cursor === undefined) return { start: 0 };
  const [, start, mark] = /^(0|[1-9]\d{0,8})(?:-([0-9a-z]{1,7}))?$/.exec(cursor) ?? [];
  if (mark !== undefined && !couldBeMark(mark)) throw new ForeignCursor();
  if (start !== undefined) return { start: Number(start), mark };
  const detail = `"${cursor}" is no cursor: take the one from links.next or links.prev`;
  const errors = [{ parameter: "cursor", detail, expected: ["the cursor of links.next or links.prev"] }];
  throw new ProblemError("bad-parameter", { detail, errors });
}

/** Names what stands before a page; undefined where that is not known. */
export type Marks = (start: number) => string | undefined;

/** Names what stands before each page of a list: what its items are, in their order, and not what they say. */
export function marksOf<T>(items: readonly T[], identity: (item: T) => string = identityOf): Marks {
  return (start) => markOf(items.slice(0, start).map(identity));
}

/** Names what stands before a page, by what tells one such from another. */
export function markOf(identities: readonly string[]): string {
  // FNV-1a: who takes another list for the one that was read would have to mean it.
  let hash = 0x811c9dc5;
  const add = (unit: number) => {
    hash = Math.imul(hash ^ unit, 0x01000193);
  };
  for (const identity of identities) {
    for (let at = 0; at < identity.length; at++) add(identity.charCodeAt(at));
    add(0);
  }
  return (hash >>> 0).toString(36);
}

/** Whether {@link markOf} can have made it: it has 32 bits. */
function couldBeMark(mark: string): boolean {
  const hash = Number.parseInt(mark, 36);
  return hash <= 0xffffffff && hash.toString(36) === mark;
}

/** What tells an item of a list from the others: its id, where it has one. */
function identityOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const { id } = item as { id?: unknown };
  return typeof id === "string" ? id : JSON.stringify(item);
}
