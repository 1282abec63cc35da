import { fetchJson, PATIENCE, Refusal } from "./ask.ts";

/**
 * Sends something that the API is to judge. It is shared with nobody, and kept nowhere.
 *
 * @throws {Refusal}
 */
export async function send<T>(
  address: string,
  content: object,
  accepts: (body: unknown) => body is T,
  signal: AbortSignal,
): Promise<T> {
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener("abort", end, { once: true });
  const timer = setTimeout(end, PATIENCE);
  try {
    const body = await fetchJson(address, stop.signal, JSON.stringify(content));
    if (accepts(body)) return body;
    throw new TypeError("the answer has another shape");
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("unreachable", error);
  } finally {
    clearTimeout(timer);
  }
}
