import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** How Cloudflare answers a request, where a test wants it otherwise than well. */
export interface Fault {
  status: number;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
}

/** A server that answers as Cloudflare's REST API for Workers KV does, as far as releasing asks it. */
export interface KvRestApi {
  origin: string;
  /** What the namespace holds. */
  values: Map<string, Uint8Array>;
  /** Every request that came: method and path. */
  requests: string[];
  /** The bulk writes that came: how many pairs each had. */
  writes: number[];
  /** The next requests meet these, one each. */
  faults: Fault[];
  /** Keys that the next bulk write doesn't take, or the next bulk deletion. */
  refusedOnce: Set<string>;
  stop(): Promise<void>;
}

/** The answers that Cloudflare documents, by what is wrong. */
export const CLOUDFLARE_SAYS = {
  badToken: failure(401, 10_000, "Authentication error"),
  noPermission: failure(403, 10_000, "Authentication error"),
  noNamespace: failure(404, 10_013, "get: 'namespace not found'"),
  tooMany: failure(429, 971, "Please wait and consider throttling your request speed"),
  internal: failure(500, 10_001, "internal server error"),
  badGateway: { status: 502, body: "<html>Bad gateway</html>", headers: { "Content-Type": "text/html" } },
} satisfies Record<string, Fault>;

function failure(status: number, code: number, message: string): Fault {
  return {
    status,
    body: JSON.stringify({ success: false, errors: [{ code, message }], messages: [], result: null }),
  };
}

/** Starts it. Lists are given in pages of so many names. */
export async function startKvRestApi(
  { account, id, token }: { account: string; id: string; token: string },
  namesAPage = 3,
): Promise<KvRestApi> {
  const values = new Map<string, Uint8Array>();
  const api = {
    values,
    requests: [] as string[],
    writes: [] as number[],
    faults: [] as Fault[],
    refusedOnce: new Set<string>(),
  };
  const base = `/accounts/${account}/storage/kv/namespaces/`;

  function answer(method: string, url: URL, body: string, authorization: string | undefined): Fault {
    const fault = api.faults.shift();
    if (fault !== undefined) return fault;
    if (authorization !== `Bearer ${token}`) return CLOUDFLARE_SAYS.badToken;
    if (!url.pathname.startsWith(base)) return CLOUDFLARE_SAYS.noPermission;
    const [namespace, what, key = ""] = url.pathname.slice(base.length).split("/");
    if (namespace !== id) return CLOUDFLARE_SAYS.noNamespace;
    if (method === "PUT" && what === "bulk") return write(JSON.parse(body));
    if (method === "POST" && what === "bulk" && key === "delete") return remove(JSON.parse(body));
    if (method === "GET" && what === "keys") return list(url.searchParams);
    if (method !== "GET" || what !== "values") return failure(405, 10_405, "Method not allowed");
    const value = values.get(decodeURIComponent(key));
    return value === undefined ? failure(404, 10_009, "get: 'key not found'") : { status: 200, body: value };
  }

  function write(pairs: { key: string; value: string; base64?: boolean }[]): Fault {
    api.writes.push(pairs.length);
    const refused = pairs.filter(({ key }) => api.refusedOnce.delete(key)).map(({ key }) => key);
    for (const { key, value, base64 } of pairs)
      if (!refused.includes(key)) values.set(key, Buffer.from(value, base64 ? "base64" : "utf8"));
    return success({ successful_key_count: pairs.length - refused.length, unsuccessful_keys: refused });
  }

  function remove(keys: string[]): Fault {
    const refused = keys.filter((key) => api.refusedOnce.delete(key));
    for (const key of keys) if (!refused.includes(key)) values.delete(key);
    return success({ successful_key_count: keys.length - refused.length, unsuccessful_keys: refused });
  }

  function list(asked: URLSearchParams): Fault {
    const names = [...values.keys()].filter((name) => name.startsWith(asked.get("prefix") ?? "")).sort();
    const from = Number(asked.get("cursor") ?? 0);
    const page = names.slice(from, from + namesAPage);
    const cursor = from + namesAPage < names.length ? String(from + namesAPage) : "";
    return success(
      page.map((name) => ({ name })),
      { count: page.length, cursor },
    );
  }

  const server = createServer(async (request, response) => {
    const body = await read(request);
    api.requests.push(`${request.method} ${request.url}`);
    const url = new URL(request.url ?? "/", "http://api.invalid");
    const {
      status,
      body: text = "",
      headers,
    } = answer(request.method ?? "", url, body, request.headers.authorization);
    if (status === 0) return void request.socket.destroy();
    response.writeHead(status, headers ?? { "Content-Type": "application/json" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(api, {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function success(result: unknown, result_info?: unknown): Fault {
  return {
    status: 200,
    body: JSON.stringify({ success: true, errors: [], messages: [], result, result_info }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}
