import type { Source } from "./source.ts";

/** A stretch of a text, as a half-open range of UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of the source as one text; an empty line stands between paragraphs. */
export interface PassageText {
  text: string;
  /** Where in it a token of the source stands. */
  positionOf(s: number): Range;
}

/** Reads the source from one token to another. */
export function passageText(source: Source, first: number, last: number): PassageText {
  const from = source.paragraphOf[first] ?? 0;
  const to = source.paragraphOf[last] ?? 0;
  const begin = source.tokens[first]?.start ?? 0;
  const shifts: number[] = [];
  let text = "";
  for (let index = from; index <= to; index += 1) {
    if (index > from) text += "\n\n";
    shifts[index] = text.length - (index === from ? begin : 0);
    const whole = source.paragraphs[index]?.text ?? "";
    text += whole.slice(index === from ? begin : 0, index === to ? source.tokens[last]?.end : undefined);
  }
  const positionOf = (s: number): Range => {
    const shift = shifts[source.paragraphOf[s] ?? 0] ?? 0;
    const { start = 0, end = 0 } = source.tokens[s] ?? {};
    return { start: start + shift, end: end + shift };
  };
  return { text, positionOf };
}
