import preferredMediaTypes from "negotiator/lib/mediaType.js";

/** Which of some media types a reader prefers; undefined where none is acceptable. */
export function preferredType(accept: string, available: readonly string[]): string | undefined {
  return preferredMediaTypes(accept, [...available])[0];
}
