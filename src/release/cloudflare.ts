import { setTimeout as pause } from "node:timers/promises";
import { ReleaseError } from "./release-error.ts";

/** Where Cloudflare's REST API is; wrangler takes the same variable. */
const CLOUDFLARE = process.env.CLOUDFLARE_API_BASE_URL || "https://api.cloudflare.com/client/v4";
/** How long each request may take, and how long is waited before the second, third … try of it. */
const PATIENCE_MS = 60_000;
const WAITS_MS = [1_000, 2_000, 4_000, 8_000];
const LONGEST_WAIT_MS = 60_000;

/** An account at Cloudflare's, one of its stores, and what opens it. */
export interface Account {
  account: string;
  /** The store's id in wrangler.toml. */
  id: string;
  /** An API token that may write it. */
  token: string;
}

/** What a test wants otherwise than Cloudflare has it. */
export interface SendingOptions {
  api?: string;
  /** How long is waited before each further try; as many tries as there are waits, and one. */
  waitsMs?: readonly number[];
}

/** What is to be said of a store of Cloudflare's to who publishes. */
export interface StoreName {
  /** The service: "Workers KV". */
  service: string;
  /** The permission that its tokens need. */
  permission: string;
  /** What it is called in an account: "KV namespace". */
  kind: string;
}

/** The envelope around every JSON answer of Cloudflare's. */
export interface Envelope {
  errors?: { code?: number; message?: string }[] | null;
  result?: unknown;
  result_info?: { cursor?: string } | null;
}

/** An answer, whatever its status is. */
export interface Answered {
  response: Response;
  bytes: Uint8Array;
}

/** Sends requests to Cloudflare's REST API, each again where that may help. */
export function sender(token: string, { api = CLOUDFLARE, waitsMs = WAITS_MS }: SendingOptions) {
  return async (method: string, path: string, body?: string): Promise<Answered> => {
    for (let tries = 0; ; tries++) {
      const waitMs = waitsMs[tries];
      try {
        const response = await fetch(`${api}${path}`, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
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
  };
}

/** How long is waited before each further try, where nobody says otherwise. */
export const WAITS: readonly number[] = WAITS_MS;

/**
 * The account that the environment names, and one of its stores.
 *
 * @param id the store's id in wrangler.toml
 * @param create the command that makes such a store and prints its id
 * @throws {ReleaseError} that says what is missing and where it is found
 */
export function accountOf(
  id: string,
  { permission, kind }: StoreName,
  create: string,
  environment: NodeJS.ProcessEnv,
): Account {
  const { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ACCOUNT_ID: account } = environment;
  if (!token)
    throw new ReleaseError(
      `CLOUDFLARE_API_TOKEN is not set: make a token with the permission “${permission}” at https://dash.cloudflare.com/profile/api-tokens`,
    );
  if (!account) throw new ReleaseError("CLOUDFLARE_ACCOUNT_ID is not set: `npx wrangler whoami` prints it");
  if (/^[0-]*$/.test(id))
    throw new ReleaseError(
      `wrangler.toml names no ${kind.split(" ").at(-1)} of yours: \`${create}\` makes one and prints its id`,
    );
  return { account, id, token };
}

/**
 * The envelope of an answer.
 *
 * @throws {ReleaseError} for an answer that is not a good one
 */
export function envelopeOf({ response, bytes }: Answered, at: Account, name: StoreName): Envelope {
  const text = textOf(bytes);
  if (!response.ok) throw refusal(response, text, at, name);
  const envelope = jsonIn(text);
  if (envelope === undefined)
    throw new ReleaseError("Cloudflare's answer is not JSON: is there a proxy in between?");
  return envelope;
}

/** What an answer that is not a good one means for who publishes, and what to do about it. */
export function refusal(
  { status }: Response,
  text: string,
  { account, id }: Account,
  { service, permission, kind }: StoreName,
): ReleaseError {
  const said = errorsIn(text).flatMap(({ message }) => message ?? []);
  const means =
    status === 401
      ? "is CLOUDFLARE_API_TOKEN a token that is still good?"
      : status === 403
        ? `the token lacks the permission “${permission}” for the account ${account}`
        : status === 404
          ? `the account ${account} has no ${kind} ${id}: see CLOUDFLARE_ACCOUNT_ID, and the id in wrangler.toml`
          : status === 429
            ? "too many requests, or the day's writes of the plan are used up; try again later"
            : status >= 500
              ? "Cloudflare is in trouble (https://www.cloudflarestatus.com); readers keep the release that they have"
              : "the request was refused, as it is with a token of the wrong form";
  return new ReleaseError(`${service} answered ${status}: ${[means, ...said].join("; Cloudflare says: ")}`);
}

/** What is wrong, as an answer says it. */
export function errorsIn(text: string): { code?: number; message?: string }[] {
  return jsonIn(text)?.errors ?? [];
}

/** The text of an answer. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
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
