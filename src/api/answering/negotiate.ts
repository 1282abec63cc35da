import Negotiator from "negotiator";
import { ProblemError } from "./problem.ts";

const HTML = "text/html";

/**
 * Chooses the representation that a reader prefers.
 *
 * HTML is chosen only where nothing else is acceptable: a browser accepts everything and asks for HTML first, and
 * shall see what a program sees.
 *
 * @param accept the request's `Accept`
 * @param available the media types that there are; the first is the default
 * @throws {ProblemError} 406, listing what there is
 */
export function negotiate(accept: string | undefined, available: readonly string[]): string {
  const [preferred = "application/json"] = available;
  if (accept === undefined || accept === "" || accept === "*/*") return preferred;
  const negotiator = new Negotiator({ headers: { accept } });
  const others = available.filter((type) => type !== HTML || type === preferred);
  const chosen = negotiator.mediaType(others) ?? negotiator.mediaType([...available]);
  if (chosen !== undefined) return chosen;
  throw new ProblemError("not-acceptable", {
    detail: "none of the media types in Accept is to be had here",
    errors: [{ parameter: "Accept", detail: "there is no such representation", expected: [...available] }],
  });
}
