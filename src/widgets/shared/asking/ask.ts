/*
 * The one door to the network. Elements that ask the same thing at the same time share one request.
 */

/** Why there is no answer: nothing could be learnt from the source, or it says that it has no such thing. */
export type Reason = "unreachable" | "missing";

/** The only thing that {@link ask} rejects with. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

interface Request {
  body: Promise<unknown>;
  askers: number;
  stop: AbortController;
}

export const PATIENCE = 10_000;
/** More than any answer of ours has: what is longer is another server's, and is not read to its end. */
const LONGEST = 2_000_000;
const underWay = new Map<string, Request>();

/**
 * Asks the API.
 *
 * @param accepts whether a body has the shape that the asker needs
 * @param signal aborted when the asker has no more use for the answer. The request itself stops when nobody is left,
 *   and not before the asker had the time to ask again: an element that is moved leaves and comes back at once.
 * @param patience how many milliseconds the whole answer may take
 * @throws {Refusal}
 */
export async function ask<T>(
  address: string,
  accepts: (body: unknown) => body is T,
  signal: AbortSignal,
  patience: number = PATIENCE,
): Promise<T> {
  try {
    const request = underWay.get(address) ?? begin(address, patience);
    request.askers++;
    signal.addEventListener("abort", () => leave(request), { once: true });
    const body = await request.body;
    if (accepts(body)) return body;
    throw new TypeError(); // The answer has another shape.
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("unreachable", error);
  }
}

function begin(address: string, patience: number): Request {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const forget = () => {
    clearTimeout(timer);
    if (underWay.get(address) === request) underWay.delete(address);
  };
  stop.signal.addEventListener("abort", forget);
  const request: Request = { body: fetchJson(address, stop.signal).finally(forget), askers: 0, stop };
  underWay.set(address, request);
  return request;
}

function leave(request: Request): void {
  request.askers--;
  queueMicrotask(() => request.askers > 0 || request.stop.abort());
}

/**
 * Fetches JSON.
 *
 * @param content what to post; without it, the address is got
 */
export async function fetchJson(address: string, signal: AbortSignal, content?: string): Promise<unknown> {
  const response = await fetch(address, {
    signal,
    ...(content === undefined ? {} : { method: "POST", body: content }),
    headers: {
      Accept: "application/json",
      ...(content === undefined ? {} : { "Content-Type": "application/json" }),
    },
    credentials: "omit",
    referrerPolicy: "no-referrer",
  });
  const body = JSON.parse(await readText(response));
  if (response.ok) return body;
  // Only the API itself can say that a passage doesn't exist. Another server's 404 says that we ask the wrong one.
  const missing = [400, 404, 414].includes(response.status) && body?.status === response.status;
  throw new Refusal(missing ? "missing" : "unreachable");
}

async function readText({ body }: Response): Promise<string> {
  let length = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, stream) {
      length += piece.length;
      if (length > LONGEST) stream.error(new RangeError());
      else stream.enqueue(piece);
    },
  });
  return new Response(body?.pipeThrough(limit)).text();
}
