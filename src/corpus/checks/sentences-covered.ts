import type { Span } from "../../model/footnote.ts";
import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { PlacedSentence } from "../annotations/place.ts";
import { isFound } from "../annotations/quoted-words.ts";
import type { DataError } from "../data-error.ts";

/** So many words between acts carry nothing that a reader would miss. */
const NEGLIGIBLE = 3;

const CONNECTIVES = new Set(["and", "but", "or", "nor", "while", "yet"]);

/** Together the acts cover their sentence: what is left over is short, or said to be context. */
export function sentencesCovered({ sentences }: AnnotatedDocument): DataError[] {
  return sentences.flatMap((placed) => {
    const { file, sentence, paragraph } = placed;
    return gaps(placed).flatMap(({ start, end, after }) => {
      const words = paragraph.text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
      const count = words.filter((word) => !CONNECTIVES.has(word.toLowerCase())).length;
      if (count <= NEGLIGIBLE) return [];
      const left = paragraph.text.slice(start, end).replace(/^[\s,;:]+|[\s,;:.]+$/g, "");
      const path = after === 0 ? [sentence.id] : [sentence.id, "acts", after - 1, "text"];
      return file.error(path, `no act of ${sentence.id} carries "${left}"`, "it in an act or as context");
    });
  });
}

/** What neither acts nor context cover; `after` is the number of the act before it. */
function gaps({ sentence, acts, context }: PlacedSentence): (Span & { after: number })[] {
  const parts = [...acts, ...context.map((words) => ({ ...words, number: 0 }))];
  const spans = parts.flatMap(({ found, number }) => (isFound(found) ? [{ ...found, number }] : []));
  // Where an act's words are not there, what is left over tells nothing.
  if (acts.length === 0 || spans.length < parts.length) return [];
  const gaps = [];
  let reached = sentence.start;
  let after = 0;
  for (const { start, end, number } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > reached) gaps.push({ start: reached, end: start, after });
    reached = Math.max(reached, end);
    after = Math.max(after, number);
  }
  gaps.push({ start: reached, end: sentence.end, after });
  return gaps;
}
