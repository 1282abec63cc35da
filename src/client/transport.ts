import { CommitmentError, type Problem } from "./error.ts";

/** The version of the API that this client is for: that of its paths. */
export const VERSION = "1";

/** What the types of the API's problems begin with, on any host: some come where no release can be read. */
const OUR_PROBLEMS = "urn:problem-type:common-commitment:";

type Send = (request: Request) => Promise<Response>;

type Kept = { etag: string; headers: [string, string][]; body: ArrayBuffer };

/**
 * Keeps what was answered to GET, and asks with its ETag whether there is something new. The oldest goes first.
 *
 * @param most how many answers are kept
 */
export function keepAnswers(send: Send, most: number): Send {
  const answers = new Map<string, Kept>();
  return async (request) => {
    const key = `${request.url}\n${request.headers.get("Accept") ?? ""}`;
    const kept = request.method === "GET" ? answers.get(key) : undefined;
    if (kept !== undefined) request.headers.set("If-None-Match", kept.etag);
    const answer = await send(request);
    if (answer.status === 304 && kept !== undefined) {
      const headers = new Headers(kept.headers);
      // The same words may be of a newer release.
      for (const [name, value] of answer.headers) headers.set(name, value);
      return new Response(kept.body, { headers });
    }
    const etag = answer.headers.get("ETag");
    if (request.method === "GET" && answer.status === 200 && etag !== null && most > 0) {
      answers.delete(key);
      answers.set(key, { etag, headers: [...answer.headers], body: await answer.clone().arrayBuffer() });
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    }
    return answer;
  };
}

/**
 * Passes on what the API answers, and says of everything else what it is.
 *
 * @param timeoutMs how long an answer is waited for
 * @throws {CommitmentError} with what the API says is wrong, or why it can't be asked
 */
export function requireApi(origin: string, send: Send, timeoutMs: number): Send {
  const ask = async (request: Request): Promise<Response> => {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const answer = await send(new Request(request, { signal }));
      // All of it: an answer may break off.
      return answer.body === null ? answer : new Response(await answer.arrayBuffer(), answer);
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      throw new CommitmentError("unreachable", `${origin} can’t be reached: ${reasonOf(cause)}`, { cause });
    }
  };

  /** Which version of the API is there, if another one than this client is for. */
  async function otherVersion(): Promise<string | undefined> {
    const entry = await ask(new Request(`${origin}/v${VERSION}`)).catch(() => undefined);
    if (entry === undefined || entry.status >= 500) return undefined;
    const { version = "" } = entry.ok ? ((await entry.json().catch(() => ({}))) as { version?: string }) : {};
    if (version.split(".")[0] === VERSION) return undefined;
    return version === "" ? "another version of the API" : `version ${version} of the API`;
  }

  return async (request) => {
    const answer = await ask(request);
    const { status, headers } = answer;
    const isReleased = headers.has("X-Release");
    if (answer.ok && isReleased) return answer;
    const problem = (await answer.json().catch(() => undefined)) as Problem | undefined;
    if (!(isReleased || problem?.type?.startsWith(OUR_PROBLEMS)) || problem?.code === undefined) {
      const is = `${status}, ${headers.get("Content-Type")?.split(";")[0] ?? "nothing"}`;
      const why = `${origin} does not answer as Common Commitment’s API does: ${is}. Is it the address of a deployment?`;
      throw new CommitmentError("not-this-api", why, { status });
    }
    const other = status === 404 ? await otherVersion() : undefined;
    if (other !== undefined) {
      const why = `${origin} has ${other}; this client is for version ${VERSION}: install the one that is for it`;
      throw new CommitmentError("other-version", why, { status });
    }
    const retryAfter = Number(headers.get("Retry-After"));
    const known = { status, problem, ...(retryAfter > 0 ? { retryAfter } : {}) };
    throw new CommitmentError(problem.code, inWords(problem), known);
  };
}

/** What is wrong, and what would have been right. */
function inWords({ detail, didYouMean }: Problem): string {
  return didYouMean === undefined ? detail : `${detail}; did you mean "${didYouMean}"?`;
}

/** The innermost reason of a failure: fetch says no more than that it failed. */
function reasonOf(failure: unknown): string {
  const { cause, message } = failure as { cause?: unknown; message?: string };
  return cause instanceof Error ? reasonOf(cause) : message || String(failure);
}
