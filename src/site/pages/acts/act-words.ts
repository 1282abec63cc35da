import { html } from "hono/html";
import type { CorpusAct } from "../../../model/corpus.ts";
import { DERIVED } from "../../../words/act-names.ts";
import type { Markup } from "../text/markup.ts";
import { type Stretch, textWithMarks } from "../text/text-with-marks.ts";

/** Says beside an act that a machine derived it, and nobody read it. */
export function markIfDerived({ derived }: Pick<CorpusAct, "derived">): Markup | string {
  return derived === true ? html` <span class="derived">${DERIVED}</span>` : "";
}

/** The words of an act, with its qualifiers marked. */
export function wordsOf(act: CorpusAct): Markup {
  const inside: Stretch[] = act.qualifiers
    .filter(({ start, end }) => start >= act.start && end <= act.end)
    .map(({ start, end }) => ({
      start: start - act.start,
      end: end - act.start,
      wrap: (content: Markup) => html`<span class="qualifier">${content}</span>`,
    }))
    .sort((one, other) => one.start - other.start);
  return textWithMarks(act.text, [], [inside]);
}
