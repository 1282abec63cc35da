import { setTimeout as pause } from "node:timers/promises";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";

const CLOUDFLARE = "https://api.cloudflare.com/client/v4";
/** What the REST API takes at most in one request: https://developers.cloudflare.com/api/resources/kv/ */
const PAIRS_AT_ONCE = 10_000;
const BYTES_AT_ONCE = 100_000_000;
/** How long each request may take, and how long is waited before the second, third … try of it. */
const PATIENCE_MS = 60_000;
const WAITS_MS = [1_000, 2_000, 4_000, 8_000];
const LONGEST_WAIT_MS = 60_000;
/** Cloudflare's number for "there is no such key"; another 404 means that there is no such namespace or account. */
const KEY_NOT_FOUND = 10_009;

/** A namespace of Workers KV in somebody's account, and what opens it. */
export interface Namespace {
  account: string;
  /** The namespace's id in wrangler.toml. */
  id: string;
  /** An API token with the permission "Workers KV Storage: Edit". */
  token: string;
}

/** What a test wants otherwise than Cloudflare has it. */
export interface RestOptions {
  api?: string;
  /** How long is waited before each further try; as many tries as there are waits, and one. */
  waitsMs?: readonly number[];
  pairsAtOnce?: number;
  bytesAtOnce?: number;
}

/** A value as the REST API takes bytes: in Base64. */
interface Pair {
  key: string;
  value: string;
  base64: true;
}

/** The envelope around every JSON answer of Cloudflare's. */
interface Envelope {
  errors?: { code?: number; message?: string }[] | null;
  result?: unknown;
  result_info?: { cursor?: string } | null;
}

/**
 * The namespace that the environment and wrangler.toml name.
 *
 * @param id the namespace's id in wrangler.toml
 * @throws {ReleaseError} that says what is missing and where it is found
 */
export function remoteNamespace(id: string, environment: NodeJS.ProcessEnv = process.env): Namespace {
  const { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account } = environment;
  if (!token)
    throw new ReleaseError(
      "CLOUDFLARE_API_TOKEN is not set: make a token with the permission “Workers KV Storage: Edit” at https://dash.cloudflare.com/profile/api-tokens",
    );
  if (!account) throw new ReleaseError("CLOUDFLARE_ACCOUNT_ID is not set: `npx wrangler whoami` prints it");
  if (/^0*$/.test(id))
    throw new ReleaseError(
      "wrangler.toml names no namespace of yours: `npx wrangler kv namespace create CORPUS` makes one and prints its id",
    );
  return { account, id, token };
}

/** Opens a namespace of Workers KV in a Cloudflare account, by Cloudflare's REST API. */
export function openRemoteStore(namespace: Namespace, options: RestOptions = {}): KeyValueStore {
  const { api = CLOUDFLARE, waitsMs = WAITS_MS } = options;
  const { pairsAtOnce = PAIRS_AT_ONCE, bytesAtOnce = BYTES_AT_ONCE } = options;
  const path = `/accounts/${encodeURIComponent(namespace.account)}/storage/kv/namespaces/${encodeURIComponent(namespace.id)}`;

  /** Sends a request, again where that may help, and gives the answer whatever its status is then. */
  async function send(what: string, body?: string): Promise<{ response: Response; bytes: Uint8Array }> {
    for (let tries = 0; ; tries++) {
      const waitMs = waitsMs[tries];
      try {
        const response = await fetch(`${api}${path}${what}`, {
          method: body === undefined ? "GET" : "PUT",
          headers: {
            Authorization: `Bearer ${namespace.token}`,
            ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          },
          ...(body === undefined ? {} : { body }),
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const bytes = new Uint8Array(await response.arrayBuffer());
        const mayPass = response.status === 429 || response.status >= 500;
        if (!mayPass || waitMs === undefined) return { response, bytes };
        await pause(askedToWait(response) ?? waitMs);
      } catch (error) {
        if (waitMs === undefined)
          throw new ReleaseError(`${new URL(api).host}: no answer: ${causeOf(error)}`);
        await pause(waitMs);
      }
    }
  }

  /** The same where the answer is one of Cloudflare's own, and no value. */
  async function ask(what: string, body?: string): Promise<{ response: Response; text: string }> {
    const { response, bytes } = await send(what, body);
    return { response, text: textOf(bytes) };
  }

  async function putChunk(pairs: readonly Pair[]): Promise<void> {
    let left = pairs;
    for (let tries = 0; left.length > 0; tries++) {
      const { response, text } = await ask("/bulk", JSON.stringify(left));
      const { result } = envelopeOf(response, text, namespace);
      const failed = new Set((result as { unsuccessful_keys?: string[] } | null)?.unsuccessful_keys ?? []);
      left = left.filter(({ key }) => failed.has(key));
      if (left.length === 0) return;
      const waitMs = waitsMs[tries];
      if (waitMs === undefined)
        throw new ReleaseError(`Workers KV did not take ${left.map(({ key }) => key).join(", ")}`);
      await pause(waitMs);
    }
  }

  return {
    async get(key) {
      const { response, bytes } = await send(`/values/${encodeURIComponent(key)}`);
      if (response.ok) return bytes;
      const text = textOf(bytes);
      const missing = response.status === 404 && errorsIn(text).some(({ code }) => code === KEY_NOT_FOUND);
      if (missing) return null;
      throw refusal(response, text, namespace);
    },
    async put(entries) {
      const pairs = entries.map(({ key, value }): Pair => ({ key, value: base64(value), base64: true }));
      for (const chunk of chunks(pairs, pairsAtOnce, bytesAtOnce)) await putChunk(chunk);
    },
    async keys(prefix) {
      const names: string[] = [];
      let cursor = "";
      do {
        const asked = new URLSearchParams({ prefix, ...(cursor === "" ? {} : { cursor }) });
        const { response, text } = await ask(`/keys?${asked}`);
        const page = envelopeOf(response, text, namespace);
        names.push(...(page.result as { name: string }[]).map(({ name }) => name));
        cursor = page.result_info?.cursor ?? "";
      } while (cursor !== "");
      return names;
    },
  };
}

/** Cuts what is to be written into pieces that one request takes. */
function* chunks(pairs: readonly Pair[], most: number, mostBytes: number): Generator<Pair[]> {
  let chunk: Pair[] = [];
  let bytes = 2;
  for (const pair of pairs) {
    const size = Buffer.byteLength(JSON.stringify(pair)) + 1;
    if (chunk.length > 0 && (chunk.length === most || bytes + size > mostBytes)) {
      yield chunk;
      chunk = [];
      bytes = 2;
    }
    chunk.push(pair);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function envelopeOf(response: Response, text: string, namespace: Namespace): Envelope {
  if (!response.ok) throw refusal(response, text, namespace);
  const envelope = jsonIn(text);
  if (envelope === undefined)
    throw new ReleaseError("Cloudflare's answer is not JSON: is there a proxy in between?");
  return envelope;
}

/** What an answer that is not a good one means for who publishes, and what to do about it. */
function refusal({ status }: Response, text: string, { account, id }: Namespace): ReleaseError {
  const said = errorsIn(text).flatMap(({ message }) => message ?? []);
  const means =
    status === 401
      ? "is CLOUDFLARE_API_TOKEN a token that is still good?"
      : status === 403
        ? `the token lacks the permission “Workers KV Storage: Edit” for the account ${account}`
        : status === 404
          ? `the account ${account} has no KV namespace ${id}: see CLOUDFLARE_ACCOUNT_ID, and the id in wrangler.toml`
          : status === 429
            ? "too many requests, or the day's writes of the plan are used up; try again later"
            : status >= 500
              ? "Cloudflare is in trouble (https://www.cloudflarestatus.com); readers keep the release that they have"
              : "the request was refused, as it is with a token of the wrong form";
  return new ReleaseError(`Workers KV answered ${status}: ${[means, ...said].join("; Cloudflare says: ")}`);
}

function errorsIn(text: string): { code?: number; message?: string }[] {
  return jsonIn(text)?.errors ?? [];
}

function jsonIn(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How long Cloudflare asks to wait, where it says so in seconds. */
function askedToWait({ headers }: Response): number | undefined {
  const seconds = Number(headers.get("Retry-After") ?? "");
  return seconds > 0 ? Math.min(seconds * 1_000, LONGEST_WAIT_MS) : undefined;
}

function causeOf(error: unknown): string {
  const { cause, message } = error as { cause?: unknown; message?: string };
  return cause instanceof Error && cause.message !== "" ? cause.message : (message ?? String(error));
}
