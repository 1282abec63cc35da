import type { CorpusParagraph } from "../../model/corpus.ts";
import type { Span } from "../../model/footnote.ts";
import { spansOf } from "../words.ts";

interface ParagraphSpans {
  text: Span[];
  notes: Span[][];
}

// A paragraph that was found is found again: where its words stand is kept as long as the paragraph itself.
const kept = new WeakMap<CorpusParagraph, ParagraphSpans>();

/** Where the words of a paragraph, and of its footnotes, stand in their texts. */
export function spansIn(paragraph: CorpusParagraph): ParagraphSpans {
  const before = kept.get(paragraph);
  if (before !== undefined) return before;
  const spans = {
    text: spansOf(paragraph.text),
    notes: paragraph.footnotes.map(({ text }) => spansOf(text)),
  };
  kept.set(paragraph, spans);
  return spans;
}
