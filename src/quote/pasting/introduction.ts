import type { Span } from "../../model/footnote.ts";

/** What introduces a quotation is a clause, not a page. */
const LONGEST = 300;
/** Fewer words after a colon are everybody's. */
const LEAST_WORDS = 3;

/** What follows the first colon of a text, where that introduces it: `In the words of the declaration: We reject …`. */
export function afterColon(text: string, { start, end }: Span): Span | undefined {
  const colon = /^[^:]{1,300}?[:：](?=\s|["“„«‘])\s*/.exec(text.slice(start, Math.min(end, start + LONGEST)));
  if (colon === null) return undefined;
  const rest = { start: start + colon[0].length, end };
  const words = text.slice(rest.start, rest.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= LEAST_WORDS ? rest : undefined;
}
