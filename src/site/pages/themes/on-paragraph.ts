import { html } from "hono/html";
import { quotationOf } from "../../../export/quotation.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { Actor } from "../../../model/actor.ts";
import type { CorpusAct, CorpusParagraph } from "../../../model/corpus.ts";
import { isLocated, locate } from "../../../quote/locate.ts";
import { DEEDS } from "../../../words/deeds.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { signOf } from "../acts/act-signs.ts";
import { lettered, punctuationAfter } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf } from "../text/passage-names.ts";
import { type Stretch, spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { excerptOf } from "./excerpt.ts";
import { firmOrQualified, statementRow } from "./statement-row.ts";

/** What a paragraph is shown with. */
export interface Shown {
  open: OpenDocument;
  about: AboutDocument;
  actors: readonly Pick<Actor, "id" | "label">[];
}

/**
 * A paragraph for what it says on a theme: these statements in ink among words that are dimmed, with all sentences that
 * they point back at; what each of them is; and what can be taken away.
 *
 * @param acts the statements, all of this paragraph, in the order of the text
 */
export function onParagraph(paragraph: CorpusParagraph, acts: readonly CorpusAct[], shown: Shown): Markup {
  const { open, about } = shown;
  const excerpt = excerptOf(paragraph, new Set(acts.map(({ sentence }) => sentence)), about.language);
  const located = locate({ sections: about.entry.sections, paragraphs: open.paragraphs }, excerpt.address);
  if (!isLocated(located)) throw new TypeError(`an excerpt has an address that is none: ${excerpt.address}`);
  const { citation } = quotationOf(open.by, located);
  const section = about.entry.sections.find(({ id }) => id === paragraph.section);
  const name = nameOf(located);
  const heading = `on-${paragraph.id}`;
  return html`<article class="said" aria-labelledby="${heading}">
<h2 id="${heading}"><a href="${about.page(excerpt.address)}">${name}</a>${section === undefined ? "" : html` <span${spokenIn(about.language)}>${section.title}</span>`}</h2>
<blockquote class="quotation" cite="${citation.url}"${spokenIn(about.language)}><p>${words(paragraph, acts, excerpt)}</p></blockquote>
<ul class="says" aria-label="Its statements on this theme">
${acts.map((act) => statementRow(act, paragraph, shown))}</ul>
<p class="taking"><button type="button" class="small" data-quote aria-describedby="${heading}">${DEEDS.copyQuotation}</button> <button type="button" class="small" data-cited="${citation.text}" aria-describedby="${heading}">${DEEDS.copyCitation}</button> <a class="button small" href="${about.embedding({ ref: excerpt.address })}" aria-describedby="${heading}">${DEEDS.embed}</a>${excerpt.isWhole ? "" : html` <a class="button small" href="${about.page(paragraph.id)}" aria-describedby="${heading}">${DEEDS.read}</a>`}
<cite${spokenIn(about.language)}>${citation.text}</cite></p>
</article>
`;
}

/** The words, footnotes' marks left out: their notes stand on the paragraph's own page. */
function words(
  paragraph: CorpusParagraph,
  acts: readonly CorpusAct[],
  { start, end }: { start: number; end: number },
): Markup {
  // What ends a statement is in its ink.
  const statement = (act: CorpusAct): Stretch => ({
    start: act.start,
    end: act.end + punctuationAfter(paragraph, act),
    wrap: (content, isFirst) =>
      html`<span class="statement ${act.kind} ${firmOrQualified(act)}">${isFirst ? signOf(act) : ""}${content}</span>`,
  });
  const phrases = new Map(acts.flatMap(({ qualifiers }) => qualifiers).map((one) => [one.start, one]));
  const qualifies = ({ start }: { start: number }) =>
    new Set(
      acts
        .filter(({ qualifiers }) => qualifiers.some((one) => one.start === start))
        .flatMap((act) => [act.kind, firmOrQualified(act)]),
    );
  const layers = [
    ...lettered(paragraph),
    // Statements of one kind never overlap; those of different kinds may.
    ...ACT_KINDS.map((kind) => acts.filter((act) => act.kind === kind).map(statement)),
    [...phrases.values()].map(
      (phrase): Stretch => ({
        ...phrase,
        wrap: (content) =>
          html`<span class="qualifier ${[...qualifies(phrase)].join(" ")}">${content}</span>`,
      }),
    ),
  ];
  return textWithMarks(paragraph.text, [], layers, { start, end });
}
