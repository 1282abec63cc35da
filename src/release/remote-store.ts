import { setTimeout as pause } from "node:timers/promises";
import {
  type Account,
  type Answered,
  accountOf,
  envelopeOf,
  errorsIn,
  refusal,
  type SendingOptions,
  type StoreName,
  sender,
  textOf,
  WAITS,
} from "./cloudflare.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { ReleaseError } from "./release-error.ts";

const KV: StoreName = {
  service: "Workers KV",
  permission: "Workers KV Storage: Edit",
  kind: "KV namespace",
};
/** What the REST API takes at most in one request: https://developers.cloudflare.com/api/resources/kv/ */
const PAIRS_AT_ONCE = 10_000;
const BYTES_AT_ONCE = 100_000_000;
/** Cloudflare's number for "there is no such key"; another 404 means that there is no such namespace or account. */
const KEY_NOT_FOUND = 10_009;

/** A namespace of Workers KV in somebody's account, and what opens it. */
export type Namespace = Account;

/** What a test wants otherwise than Cloudflare has it. */
export interface RestOptions extends SendingOptions {
  pairsAtOnce?: number;
  bytesAtOnce?: number;
}

/** A value as the REST API takes bytes: in Base64. */
interface Pair {
  key: string;
  value: string;
  base64: true;
}

/**
 * The namespace that the environment and wrangler.toml name.
 *
 * @param id the namespace's id in wrangler.toml
 * @throws {ReleaseError} that says what is missing and where it is found
 */
export function remoteNamespace(id: string, environment: NodeJS.ProcessEnv = process.env): Namespace {
  return accountOf(id, KV, "npx wrangler kv namespace create CORPUS", environment);
}

/** Opens a namespace of Workers KV in a Cloudflare account, by Cloudflare's REST API. */
export function openRemoteStore(namespace: Namespace, options: RestOptions = {}): KeyValueStore {
  const { waitsMs = WAITS, pairsAtOnce = PAIRS_AT_ONCE, bytesAtOnce = BYTES_AT_ONCE } = options;
  const path = `/accounts/${encodeURIComponent(namespace.account)}/storage/kv/namespaces/${encodeURIComponent(namespace.id)}`;
  const sending = sender(namespace.token, options);
  const send = (what: string, body?: string, method = body === undefined ? "GET" : "PUT") =>
    sending(method, `${path}${what}`, body);
  const envelope = (answered: Answered) => envelopeOf(answered, namespace, KV);

  /** Sends what is to be done to many keys, and once more what was not done to all of them. */
  async function sendAll<One>(
    all: readonly One[],
    keyOf: (one: One) => string,
    sendSome: (some: readonly One[]) => Promise<Answered>,
    failure: string,
  ): Promise<void> {
    let left = all;
    for (let tries = 0; left.length > 0; tries++) {
      const { result } = envelope(await sendSome(left));
      const failed = new Set((result as { unsuccessful_keys?: string[] } | null)?.unsuccessful_keys ?? []);
      left = left.filter((one) => failed.has(keyOf(one)));
      if (left.length === 0) return;
      const waitMs = waitsMs[tries];
      if (waitMs === undefined) throw new ReleaseError(`${failure} ${left.map(keyOf).join(", ")}`);
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
      throw refusal(response, text, namespace, KV);
    },
    async put(entries) {
      const pairs = entries.map(({ key, value }): Pair => ({ key, value: base64(value), base64: true }));
      for (const chunk of chunks(pairs, pairsAtOnce, bytesAtOnce))
        await sendAll(
          chunk,
          ({ key }) => key,
          (some) => send("/bulk", JSON.stringify(some)),
          "Workers KV did not take",
        );
    },
    async delete(keys) {
      for (let from = 0; from < keys.length; from += pairsAtOnce)
        await sendAll(
          keys.slice(from, from + pairsAtOnce),
          (key) => key,
          (some) => send("/bulk/delete", JSON.stringify(some), "POST"),
          "Workers KV did not delete",
        );
    },
    async keys(prefix) {
      const names: string[] = [];
      let cursor = "";
      do {
        const asked = new URLSearchParams({ prefix, ...(cursor === "" ? {} : { cursor }) });
        const page = envelope(await send(`/keys?${asked}`));
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
