import { sha256 } from "../library/store/read-kv.ts";
import { within } from "../library/store/within.ts";
import type { Environment } from "./bindings.ts";
import type { Policy } from "./built.ts";
import { ProblemError } from "./problem.ts";

/** The little of Workers' rate limiting that is needed. */
export interface Limiter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** What the limit is called in the headers that tell of it. */
const NAME = "costly";
/** So long a reader waits for the count at most; then the request is served. */
const PATIENCE_MS = 250;
/** Cloudflare writes who asks into this header, and lets no one else do so. */
const CLIENT = "CF-Connecting-IP";

/**
 * Refuses a client who asks for more than the policy has. Whoever can't be told apart, and everybody while the count can't
 * be had, is served: the limit is there to keep the API up, not to keep people out.
 *
 * @throws {Refusal} 429
 */
export async function requireRoom(
  request: Request,
  env: Environment,
  policy: Policy | undefined,
): Promise<void> {
  const { LIMITER } = env;
  const client = request.headers.get(CLIENT);
  if (LIMITER === undefined || policy === undefined || client === null) return;
  if (await isWithin(LIMITER, client)) return;
  const { requests, seconds } = policy;
  const left = secondsLeft(seconds);
  const detail = `more than ${requests} costly requests came from this network within ${seconds} seconds`;
  throw new ProblemError("too-many-requests", {
    detail,
    errors: [{ detail, expected: [`at most ${requests} within ${seconds} seconds`] }],
    retryAfter: left,
    headers: { ...policyHeaders(env, policy), RateLimit: `"${NAME}";r=0;t=${left}` },
  });
}

/** How long it is to the end of the period that is counted now: periods follow each other from 1970 on. */
function secondsLeft(period: number, now = Date.now()): number {
  return period - (Math.floor(now / 1_000) % period);
}

/**
 * The policy as a header (draft-ietf-httpapi-ratelimit-headers-10), on each answer that it counts. How many are left only
 * the refusal says, where it is none: the count itself is Cloudflare's, and tells no more than yes or no.
 */
export function policyHeaders({ LIMITER }: Environment, policy: Policy | undefined): Record<string, string> {
  return LIMITER === undefined || policy === undefined
    ? {}
    : { "RateLimit-Policy": `"${NAME}";q=${policy.requests};w=${policy.seconds}` };
}

async function isWithin(limiter: Limiter, client: string): Promise<boolean> {
  try {
    const key = (await sha256(new TextEncoder().encode(networkOf(client)))).slice(0, 32);
    return (await within(PATIENCE_MS, limiter.limit({ key }))).success;
  } catch {
    return true;
  }
}

/** What one client has: an IPv4 address, or of an IPv6 address the first half, whose other half changes as one likes. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  // An IPv4 address in IPv6's clothes.
  if (address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  const [head = "", tail] = address.toLowerCase().split("::");
  const groupsOf = (part = "") => part.split(":").filter((group) => group !== "");
  const left = groupsOf(head);
  const right = groupsOf(tail);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(missing).fill("0"), ...right].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
