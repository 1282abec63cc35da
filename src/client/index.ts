import createFetchClient, { type Client } from "openapi-fetch";
import { CommitmentError } from "./error.ts";
import type { Data, Given, Item, ListPath, Posted, PostPath, ReadPath, Sent } from "./kinds.ts";
import type { components, paths } from "./openapi.ts";
import { keepAnswers, requireApi } from "./transport.ts";

export { CommitmentError } from "./error.ts";
export type { Data, Item, ListPath, PostPath, ReadPath } from "./kinds.ts";
export { VERSION } from "./transport.ts";

/** A noun of the API by its name: `Schema<"Act">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Where the API is, and how it is asked. */
export interface Options {
  /** The deployment: `https://your-deployment.example`. */
  origin: string;
  /** What sends requests, where that is not the runtime's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** How many milliseconds a request may take: 30,000 where it is not said. */
  timeout?: number;
  /** How many answers are kept, to ask only whether there is something new: 200 where it is not said; 0 for none. */
  kept?: number;
}

/** The API of one deployment. */
export interface CommonCommitment {
  /**
   * Reads something: `get("/v1/{document}/acts", { path: { document: "s-32-1" }, query: { kind: ["call"] } })`.
   *
   * @throws {CommitmentError} with what the API says is wrong, or why it can't be asked
   */
  get<P extends ReadPath>(path: P, ...given: Given<P>): Promise<Data<P>>;
  /** Sends something: `post("/v1/verify", { body: { quote: "…" } })`. Throws as `get` does. */
  post<P extends PostPath>(path: P, ...given: Sent<P>): Promise<Posted<P>>;
  /** The items of a list from all of its pages. Throws also where the data changes between two: `release-changed`. */
  items<P extends ListPath>(path: P, ...given: Given<P>): AsyncGenerator<Item<P>, void, undefined>;
  /** The same, page by page. */
  pages<P extends ListPath>(path: P, ...given: Given<P>): AsyncGenerator<Data<P>, void, undefined>;
  /** The client beneath, of openapi-fetch: for answers that are no JSON, and for headers. */
  raw: Client<paths>;
}

/** What a request is made of, and how it is sent, whatever its path. */
type Asked = { path?: object; query?: object; body?: unknown };
type Send = (path: string, init: object) => Promise<{ data?: unknown; response: Response }>;
type Page = { data: unknown[]; links: { next?: string } };

/**
 * Opens the API of a deployment. Nothing is asked yet.
 *
 * @throws {CommitmentError} `wrong-address` for an origin that is none
 */
export function commonCommitment({
  origin,
  fetch: send,
  timeout = 30_000,
  kept = 200,
}: Options): CommonCommitment {
  const baseUrl = plainOrigin(origin);
  const raw = createFetchClient<paths>({
    baseUrl,
    fetch: requireApi(baseUrl, keepAnswers(send ?? ((request) => fetch(request)), kept), timeout),
  });

  async function ask(method: "GET" | "POST", path: string, { path: inPath, query, body }: Asked = {}) {
    const sent = raw[method] as unknown as Send;
    const params = { path: inPath ?? {}, query: query ?? {} };
    const { data, response } = await sent(path, { params, ...(body === undefined ? {} : { body }) });
    return { data, release: response.headers.get("X-Release") };
  }

  async function* pages(path: string, { query, ...asked }: Asked = {}) {
    let release: string | null | undefined;
    let cursor: string | null | undefined;
    do {
      const at = cursor === undefined ? {} : { cursor };
      const answer = await ask("GET", path, { ...asked, query: { limit: 100, ...query, ...at } });
      if (release !== undefined && answer.release !== release)
        throw new CommitmentError(
          "release-changed",
          `the data changed between two pages of ${path}: begin again`,
        );
      release = answer.release;
      yield answer.data;
      const next = (answer.data as Page).links.next;
      cursor = next === undefined ? null : new URL(next).searchParams.get("cursor");
    } while (cursor !== null);
  }

  async function* items(path: string, asked?: Asked) {
    for await (const page of pages(path, asked)) yield* (page as Page).data;
  }

  return {
    raw,
    get: async (path: string, asked?: Asked) => (await ask("GET", path, asked)).data,
    post: async (path: string, asked?: Asked) => (await ask("POST", path, asked)).data,
    pages,
    items,
  } as unknown as CommonCommitment;
}

/** An origin without what does not belong to it. */
function plainOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  const why = `"${origin}" is no address of a deployment: give one such as https://your-deployment.example`;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new CommitmentError("wrong-address", why);
  return url.href.replace(/\/+$/, "");
}
