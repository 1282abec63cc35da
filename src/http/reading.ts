/** How a request to a route is read, and its answer narrowed. */
export interface Reading {
  /**
   * Reads the query.
   *
   * @throws {Refusal} 400, naming each parameter that is wrong and what would have been right
   */
  query(url: URL): Record<string, unknown>;
  /**
   * Reads what was sent; undefined for a route that takes no body.
   *
   * @throws {Refusal} 400, 408, 413 or 415, saying what would have been right
   */
  body(request: Request): Promise<unknown> | undefined;
  /** The release that the query names, in small letters; undefined where it names none, or nothing that could be one. */
  release(url: URL): string | undefined;
  /**
   * What is answered of some JSON: its fields in their order, or those alone that the query names.
   *
   * @throws {Refusal} 400 for a field that there is not
   */
  narrow(json: unknown, query: Record<string, unknown>): unknown;
}

/** A query that asks for a text's language, and for nothing else. */
const LANGUAGE_ALONE = /^\?lang=([\w-]{1,100})$/;

/** Whether a query, as it is written, can be read without schemas. */
export function isPlain(search: string): boolean {
  return search === "" || LANGUAGE_ALONE.test(search);
}

/**
 * How a request is read that asks for a path alone, or for one in a language: without schemas, which an isolate would have
 * to make first. Whatever else the query says is passed by.
 *
 * @param search the query, as it is written
 * @param fields of the JSON that is answered, in their order; undefined where they stay as they are
 */
export function readingPlainly(search: string, fields?: readonly string[]): Reading {
  const lang = LANGUAGE_ALONE.exec(search)?.[1];
  return {
    query: () => (lang === undefined ? {} : { lang }),
    body: () => undefined,
    release: () => undefined,
    narrow: (json) => (fields === undefined ? json : pick(json, fields)),
  };
}

/** Some fields of an object, in this order. */
export function pick(json: unknown, names: readonly string[]): Record<string, unknown> {
  const fields = json as Record<string, unknown>;
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
