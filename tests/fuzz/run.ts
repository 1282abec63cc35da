import fc from "fast-check";
import { type AskPath, type FuzzRequest, judgeBy, type Seen } from "./judge.ts";
import type { OpenApi } from "./openapi.ts";
import { requestsFrom } from "./requests.ts";
import { gather } from "./values.ts";

/** So much of the processor's time, in ms, may no request take: it would be a hang. */
const HANG_MS = 2_000;

/** What came of it. */
export interface Fuzzed {
  seen: Seen;
  /** The most costly requests, the worst first, with their ms of the processor. */
  slowest: { ms: number; request: FuzzRequest }[];
}

/**
 * Asks an API so many things, and throws with the smallest request that is answered wrongly.
 *
 * @param ask whom
 * @param seed the same requests again, where it is the same
 */
export async function fuzz(ask: AskPath, { runs, seed }: { runs: number; seed: number }): Promise<Fuzzed> {
  const document = await ask({ method: "GET", path: "/openapi.json", headers: {} });
  const openapi = (await document.json()) as OpenApi;
  const fuzzed: Fuzzed = { seen: new Map(), slowest: [] };
  const judge = judgeBy(openapi, fuzzed.seen);
  await fc.assert(
    fc.asyncProperty(requestsFrom(openapi, await gather(ask)), async (request) => {
      fc.pre(isSendable(request));
      const before = process.cpuUsage();
      const answer = await ask(request);
      const { user, system } = process.cpuUsage(before);
      const ms = (user + system) / 1_000;
      note(fuzzed, ms, request);
      const wrong = ms > HANG_MS ? `it took ${ms.toFixed(0)} ms` : await judge(request, answer);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { numRuns: runs, seed },
  );
  return fuzzed;
}

/** Whether a client could send it, and to us. */
function isSendable({ method, path, headers, body }: FuzzRequest): boolean {
  const origin = "http://fuzz.invalid";
  if (!URL.canParse(path, origin) || new URL(path, origin).origin !== origin) return false;
  if (body !== undefined && method !== "POST") return false;
  return Object.values(headers).every((value) => /^[\x20-\x7e]*$/.test(value));
}

function note({ slowest }: Fuzzed, ms: number, request: FuzzRequest): void {
  if (ms <= (slowest.at(-1)?.ms ?? 0) && slowest.length >= 10) return;
  slowest.push({ ms, request });
  slowest.sort((one, other) => other.ms - one.ms);
  slowest.length = Math.min(slowest.length, 10);
}
