import * as z from "zod/mini";
import { documented } from "../model/documented.ts";
import type { ListLinks } from "../model/list.ts";
import { LONGEST_CURSOR, type Marks, markOf, marksOf, readCursor, StaleCursor } from "./cursor.ts";
import type { Answer, Ask } from "./route.ts";

/** A page of a list has so many items at most. */
export const MOST_IN_A_LIST = 100;

/** The parameters of every list. */
export const paging = {
  limit: z.optional(
    documented(
      z.int().check(z.minimum(1), z.maximum(MOST_IN_A_LIST)),
      "How many items a page has: 20 if not said.",
      20,
    ),
  ),
  cursor: z.optional(
    documented(
      z.string().check(z.maxLength(LONGEST_CURSOR)),
      "Where the page begins: from `links.next` or `links.prev`. It names the items before the page too: where a new release has others there, the page is still that of the release before, for a day; then the answer is 410. The cursor of another list is 400 where there was no other release. A number alone is a place in the list, whatever stands before it.",
      "20",
    ),
  ),
};

const DEFAULT_LIMIT = 20;
/** Readers refuse answers whose headers are too long, some from 8 KB on; the links stand in the body too. */
const LONGEST_LINK = 4_000;

interface Paging {
  limit?: number | undefined;
  cursor?: string | undefined;
}

/**
 * The items of a list that the page has which is asked for: for who has to fetch them before they are presented.
 *
 * @throws {Refusal} 400 for a cursor that no page has given
 */
export function onPage<T>(query: Paging, items: readonly T[]): T[] {
  const { start, limit } = askedPage(query);
  return items.slice(start, start + limit);
}

/**
 * Cuts a page out of a list, presents its items, and links to the pages beside it (RFC 8288).
 *
 * @param more what the list says besides
 * @param identity what tells an item from the others; its id where this is left out
 * @throws {Refusal} 400 for a cursor that no page has given, 410 for one of a list that is no more, or of another
 */
export function answerList<T>(
  ask: Pick<Ask, "url" | "origin"> & { query: Paging },
  items: readonly T[],
  present: (item: T) => unknown,
  language?: string,
  more: object = {},
  identity?: (item: T) => string,
): Answer {
  const data = onPage(ask.query, items).map(present);
  return answerPage(ask, { data, total: items.length, marks: marksOf(items, identity) }, language, more);
}

/**
 * Which page of a list is asked for.
 *
 * @throws {Refusal} 400 for a cursor that no page has given
 */
export function askedPage(query: Paging): { start: number; limit: number } {
  return { start: readCursor(query.cursor).start, limit: query.limit ?? DEFAULT_LIMIT };
}

/** A page that was cut out of a list already. */
interface Page {
  data: unknown[];
  /** How many items there are in all. */
  total: number;
  /** How many can be paged through, where not all can. */
  within?: number;
  /** What names the items before a page. */
  marks: Marks;
}

/**
 * Answers with a page that was cut out of a list already, and links to the pages beside it (RFC 8288).
 *
 * @throws {Refusal} 410 for a cursor of a list that is no more
 */
export function answerPage(
  ask: Pick<Ask, "url" | "origin"> & { query: Paging },
  { data, total, within = total, marks }: Page,
  language?: string,
  more: object = {},
): Answer {
  const { links, headers } = linksOfPage(ask, within, marks);
  return {
    body: { json: { data, total, ...(language === undefined ? {} : { language }), ...more, links } },
    ...(language === undefined ? {} : { language }),
    headers,
  };
}

/**
 * The links of a page, and the header that says the same (RFC 8288).
 *
 * @param within how many items can be paged through
 * @param marks what names the items before a page
 * @throws {Refusal} 410 for a cursor of a list that is no more
 */
export function linksOfPage(
  ask: Pick<Ask, "url" | "origin"> & { query: Paging },
  within: number,
  marks: Marks,
): { links: z.infer<typeof ListLinks>; headers: Record<string, string> } {
  const { limit } = askedPage(ask.query);
  const { start, mark } = readCursor(ask.query.cursor);
  if (mark !== undefined && mark !== marks(start)) throw new StaleCursor();
  const page = (cursor: string | undefined) => {
    const search = new URLSearchParams(ask.url.search);
    if (cursor === undefined) search.delete("cursor");
    else search.set("cursor", cursor);
    const query = search.toString();
    return `${ask.origin}${ask.url.pathname}${query === "" ? "" : `?${query}`}`;
  };
  const from = (first: number) => {
    const own = marks(first);
    return page(first === 0 ? undefined : own === undefined ? `${first}` : `${first}-${own}`);
  };
  const links = {
    self: page(start === 0 ? undefined : ask.query.cursor),
    ...(start + limit < within ? { next: from(start + limit) } : {}),
    ...(start > 0 ? { prev: from(Math.max(0, Math.min(start, within) - limit)) } : {}),
  };
  const relations = Object.entries(links).map(([relation, url]) => `<${url}>; rel="${relation}"`);
  const Link = relations.join(", ");
  return { links, headers: Link.length > LONGEST_LINK ? {} : { Link } };
}

/**
 * Which page is asked for of a list that is cut where it is kept, with the item before it: whether that is the one that
 * was read last tells whether the page follows it.
 */
export function askedWithOneBefore(query: Paging): { start: number; limit: number } {
  const { start, limit } = askedPage(query);
  return start === 0 ? { start, limit } : { start: start - 1, limit: limit + 1 };
}

/**
 * Takes the item before a page off it again, and names what stands before the page and the next by the last item there.
 *
 * @param found the items from {@link askedWithOneBefore} on
 */
export function withoutOneBefore<T>(query: Paging, found: readonly T[], identity: (item: T) => string) {
  const { start, limit } = askedPage(query);
  const [before, data] = start === 0 ? [undefined, [...found]] : [found[0], found.slice(1)];
  const last = data.at(-1);
  const named = (item: T | undefined) => (item === undefined ? "" : markOf([identity(item)]));
  const marks: Marks = (first) =>
    first === start ? named(before) : first === start + limit ? named(last) : undefined;
  return { data, marks };
}
