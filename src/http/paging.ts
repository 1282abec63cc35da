import * as z from "zod/mini";
import { documented } from "../model/documented.ts";
import type { ListLinks } from "../model/list.ts";
import { ProblemError } from "./problem.ts";
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
      z.string().check(z.maxLength(20)),
      "Where the page begins: from `links.next` or `links.prev`.",
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
 * @throws {Refusal} 400 for a cursor that no page has given
 */
export function answerList<T>(
  ask: Pick<Ask, "url" | "origin"> & { query: Paging },
  items: readonly T[],
  present: (item: T) => unknown,
  language?: string,
  more: object = {},
): Answer {
  const data = onPage(ask.query, items).map(present);
  return answerPage(ask, { data, total: items.length }, language, more);
}

/**
 * Which page of a list is asked for.
 *
 * @throws {Refusal} 400 for a cursor that no page has given
 */
export function askedPage(query: Paging): { start: number; limit: number } {
  return { start: readCursor(query.cursor), limit: query.limit ?? DEFAULT_LIMIT };
}

/**
 * Answers with a page that was cut out of a list already, and links to the pages beside it (RFC 8288).
 *
 * @param page its items; how many there are in all, and how many of these can be paged through, where not all can
 */
export function answerPage(
  ask: Pick<Ask, "url" | "origin"> & { query: Paging },
  { data, total, within = total }: { data: unknown[]; total: number; within?: number },
  language?: string,
  more: object = {},
): Answer {
  const { links, headers } = linksOfPage(ask, within);
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
 */
export function linksOfPage(
  ask: Pick<Ask, "url" | "origin"> & { query: Paging },
  within: number,
): { links: z.infer<typeof ListLinks>; headers: Record<string, string> } {
  const { start, limit } = askedPage(ask.query);
  const page = (cursor: number | null) => {
    const search = new URLSearchParams(ask.url.search);
    if (cursor === null || cursor === 0) search.delete("cursor");
    else search.set("cursor", String(cursor));
    const query = search.toString();
    return `${ask.origin}${ask.url.pathname}${query === "" ? "" : `?${query}`}`;
  };
  const links = {
    self: page(start),
    ...(start + limit < within ? { next: page(start + limit) } : {}),
    ...(start > 0 ? { prev: page(Math.max(0, Math.min(start, within) - limit)) } : {}),
  };
  const relations = Object.entries(links).map(([relation, url]) => `<${url}>; rel="${relation}"`);
  const Link = relations.join(", ");
  return { links, headers: Link.length > LONGEST_LINK ? {} : { Link } };
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^(?:0|[1-9]\d{0,8})$/.test(cursor)) return Number(cursor);
  const detail = `"${cursor}" is no cursor: take the one from links.next or links.prev`;
  const errors = [{ parameter: "cursor", detail, expected: ["the cursor of links.next or links.prev"] }];
  throw new ProblemError("bad-parameter", { detail, errors });
}
