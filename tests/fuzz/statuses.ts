import { apiRoutes } from "../../src/api/index.ts";
import { methodOf } from "../../src/http/route.ts";
import type { FuzzRequest } from "./judge.ts";
import type { Way } from "./openapi.ts";

/** A request, and how things are when it comes. */
export interface Provoking {
  request: FuzzRequest;
  /**
   * `series`: the documents are a series. `away`: neither KV nor the index answers. `unread`: the index knows what KV does
   * not answer. `exhausted`: the client has asked too much.
   */
  when: "well" | "series" | "away" | "unread" | "exhausted";
  /** Whether its body does not come. */
  slow?: boolean;
}

/** What is in the releases that are asked. */
export interface Names {
  series: string;
  /** A document that KV alone has, and words of it. */
  away: string;
  words: string;
}

const DECLARATION = "s-32-1";
const UNKNOWN = "a-res-1-1";

/** Bodies that are as they should be, by operation. */
const BODIES: Readonly<Record<string, object>> = {
  verifyPostedQuotation: { quote: "We reject corruption" },
  verifyPostedQuotationAnywhere: { quote: "We reject corruption" },
  traceDraft: { text: "Decides to remain seized of the matter." },
};

/** What is not there, for the operations whose path has no document. */
const NOT_THERE: Readonly<Record<string, { path?: string; body?: object }>> = {
  getSeries: { path: "/v1/series/nonsense" },
  listSeriesRows: { path: "/v1/series/nonsense/rows" },
  listSeriesRowsCsv: { path: "/v1/series/nonsense/rows.csv" },
  listHedges: { path: "/v1/hedges?series=nonsense" },
  listHedgesCsv: { path: "/v1/hedges.csv?series=nonsense" },
  compareDocuments: { path: `/v1/compare?from=${UNKNOWN}&to=${DECLARATION}` },
  compareDocumentsCsv: { path: `/v1/compare.csv?from=${UNKNOWN}&to=${DECLARATION}` },
  getTheme: { path: "/v1/themes/nonsense" },
  getInstrument: { path: "/v1/instruments/nonsense" },
  resolveReferenceAnywhere: { path: "/v1/resolve?ref=nonsense" },
  getOEmbed: { path: `/oembed?url=https%3A%2F%2Fexample.org%2F${UNKNOWN}%2F1` },
  traceDraft: { body: { text: "Decides to remain", lang: "xx" } },
};

/** What can't be read, for those. */
function notRead(
  { operation, path }: Way,
  { away, words }: Names,
): Partial<FuzzRequest> & { unread?: boolean } {
  switch (operation.operationId) {
    case "getOEmbed":
      return { path: `/oembed?url=https%3A%2F%2Fexample.org%2F${away}%2F1` };
    case "compareDocuments":
    case "compareDocumentsCsv":
      return { path: `${path}?from=${away}&to=${away}` };
    case "verifyQuotationAnywhere":
      return { path: `${path}?quote=${encodeURIComponent(words)}`, unread: true };
    case "verifyPostedQuotationAnywhere":
      return { body: JSON.stringify({ quote: words }), unread: true };
    default:
      return {};
  }
}

/** A request that is to be answered with a status that the document has for an operation; undefined where none is known. */
export function provoking(way: Way, status: number, names: Names): Provoking | undefined {
  const { method, path, operation } = way;
  const route = apiRoutes.find((one) => one.operation === operation.operationId && methodOf(one) === method);
  const good = (route?.example ?? path).replace("{document}", DECLARATION).replace("{id}", names.series);
  const also = (more: string) => `${good}${good.includes("?") ? "&" : "?"}${more}`;
  const send = (
    to: string,
    headers: Record<string, string> = {},
    body: object | undefined = BODIES[operation.operationId],
  ): FuzzRequest => ({
    method,
    path: to,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const when = path.startsWith("/v1/series/{id}") ? ("series" as const) : ("well" as const);
  const well = (request: FuzzRequest): Provoking => ({ request, when });
  switch (status) {
    case 200:
      return well(send(good));
    case 304:
      return well(send(good, { "If-None-Match": "*" }));
    case 400:
      return well(send(operation.operationId === "getOEmbed" ? path : also("nonsense=1")));
    case 404: {
      if (path.includes("{document}")) return well(send(good.replace(DECLARATION, UNKNOWN)));
      const { path: there = also("lang=xx"), body } = NOT_THERE[operation.operationId] ?? {};
      return well(send(body === undefined ? there : good, {}, body));
    }
    case 405:
      return well({ method: "DELETE", path: good, headers: {} });
    case 406:
      return well(send(good, { Accept: "image/png" }));
    case 408:
      return { ...well(send(good)), slow: true };
    case 413:
      return well(send(good, {}, { quote: "x".repeat(20_001), text: "x".repeat(100_001) }));
    case 414:
      return well(send(also(`x=${"x".repeat(8_200)}`)));
    case 415:
      return well(send(good, { "Content-Type": "text/plain" }));
    case 429:
      return { request: send(good, { "CF-Connecting-IP": "192.0.2.1" }), when: "exhausted" };
    case 501:
      return well(send(also("format=yaml")));
    case 503: {
      const { unread = false, ...other } = notRead(way, names);
      const request = { ...send(good.replace(DECLARATION, names.away)), ...other };
      return { request, when: unread ? "unread" : "away" };
    }
    default:
      return undefined;
  }
}
