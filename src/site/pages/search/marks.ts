import type { Span } from "../../../model/footnote.ts";

/** Marked words as one wherever nothing but space, hyphens or quotation marks stands between them. */
export function neighboursJoined(spans: readonly Span[], text: string): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s\p{Pd}'’"“”]*$/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
