import { html } from "hono/html";
import { actsIn } from "../../../library/text-parts.ts";
import type { CorpusAct, CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { SearchReason, Snippet } from "../../../model/search.ts";
import type { Opened } from "../about/asked-document.ts";
import { allDerived } from "../acts/derived.ts";
import { unitRow } from "../acts/unit-row.ts";
import { qualifiersOf } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { hitWords } from "./hit-words.ts";
import { neighboursJoined } from "./marks.ts";
import { takeHit } from "./take-hit.ts";
import { whyFound } from "./why.ts";

/** A paragraph that was found, with what explains it. */
export interface ShownHit {
  paragraph: CorpusParagraph;
  snippet: Snippet;
  why: readonly SearchReason[];
  /** Other sentences that answer. */
  also?: ReadonlySet<string>;
}

/** The statements of what is shown of a hit, and no other of the paragraph's. */
export function actsOfHit({ paragraph, snippet, also }: ShownHit, language: string): CorpusAct[] {
  const { start, end } = hitWords(paragraph, snippet, language, also);
  return actsIn([paragraph]).filter((act) => act.start >= start && act.end <= end);
}

/**
 * A hit: what is shown of it, which its heading leads to, why it was found, and what takes it along.
 *
 * @param at its place among those that are shown, from 0
 */
export function shownHit(
  hit: ShownHit,
  at: number,
  { open, about }: Opened,
  vocabulary: CorpusVocabulary,
): Markup {
  const { paragraph, snippet, why, also } = hit;
  const { entry, language } = about;
  const section = entry.sections.find(({ id }) => id === paragraph.section);
  const { text, name, address, isWhole, start, highlights } = hitWords(paragraph, snippet, language, also);
  const layer = neighboursJoined(highlights, text).map((span) => ({
    ...span,
    wrap: (content: Markup) => html`<mark>${content}</mark>`,
  }));
  const acts = actsOfHit(hit, language);
  const qualifiers = snippet.footnote === undefined ? qualifiersOf(acts, -start) : [];
  const heading = `hit-${at}`;
  const found = whyFound(why, vocabulary, about);
  const taking =
    // A footnote is no quotation of the text.
    snippet.footnote !== undefined
      ? html`<p class="why">Footnote ${snippet.footnote}. ${found}</p>`
      : takeHit(
          {
            by: heading,
            citation: open.by.cite(address),
            url: open.by.page(address),
            embedding: about.embedding({ ref: address }),
            ...(isWhole ? {} : { whole: about.page(paragraph.id) }),
          },
          found,
        );
  return html`<li class="hit">
<h2 id="${heading}"><a href="${about.page(address)}">${name}</a> ${unitRow(acts)}${allDerived(acts) ? html`<span class="unseen">, derived by a machine</span>` : ""}</h2>
${section === undefined ? "" : html`<p class="hit-section"${spokenIn(language)}>${section.title}</p>`}
<p class="act-words"${spokenIn(language)}>${textWithMarks(text, [], [layer, qualifiers])}</p>
${taking}
</li>\n`;
}
