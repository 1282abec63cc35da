import { html } from "hono/html";
import { quotationOf } from "../../../export/quotation.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { Actor } from "../../../model/actor.ts";
import type { CorpusAct, CorpusParagraph } from "../../../model/corpus.ts";
import { isLocated, locate } from "../../../quote/locate.ts";
import { densityOf, KIND_WORDS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { signOf } from "../acts/act-signs.ts";
import { markIfDerived } from "../acts/act-words.ts";
import { qualifiedBy } from "../acts/qualified.ts";
import { lettered } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf } from "../text/passage-names.ts";
import { inline, type Stretch, spokenIn, textWithMarks } from "../text/text-with-marks.ts";
import { excerptOf } from "./excerpt.ts";

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
${acts.map((act) => html`<li>${signOf(act)} <a href="${about.page(act.id)}">${whatItDoes(act, shown)}</a>${markIfDerived(act)}</li>\n`)}</ul>
<p class="taking"><button type="button" class="small" data-quote>Copy quotation</button> <a class="button small" href="${about.page(excerpt.address)}#cite" data-cite="${excerpt.address}" aria-describedby="${heading}">Cite</a> <a class="button small" href="${about.embedding({ ref: excerpt.address })}" aria-describedby="${heading}">Embed</a>
<cite${spokenIn(about.language)}>${citation.text}</cite>${excerpt.isWhole ? "" : html` <a href="${about.page(paragraph.id)}">The whole paragraph</a>`}</p>
</article>
`;
}

/** The words, footnotes' marks left out: their notes stand on the paragraph's own page. */
function words(
  paragraph: CorpusParagraph,
  acts: readonly CorpusAct[],
  { start, end }: { start: number; end: number },
): Markup {
  const statement = (act: CorpusAct): Stretch => ({
    start: act.start,
    end: act.end,
    wrap: (content, isFirst) =>
      html`<span class="statement ${act.kind} ${firmOrHedged(act)}">${isFirst ? signOf(act) : ""}${content}</span>`,
  });
  const phrases = new Map(acts.flatMap(({ qualifiers }) => qualifiers).map((one) => [one.start, one]));
  const layers = [
    ...lettered(paragraph),
    // Statements of one kind never overlap; those of different kinds may.
    ...ACT_KINDS.map((kind) => acts.filter((act) => act.kind === kind).map(statement)),
    [...phrases.values()].map(
      (phrase): Stretch => ({
        ...phrase,
        wrap: (content) => html`<span class="qualifier">${content}</span>`,
      }),
    ),
  ];
  return textWithMarks(paragraph.text, [], layers, { start, end });
}

/** By which of them the page's switch tells commitments apart. */
export function firmOrHedged(act: CorpusAct): "firm" | "hedged" | "" {
  if (act.kind !== "commitment" || act.derived === true) return "";
  return densityOf(act) === "filled" ? "firm" : "hedged";
}

/** "commits, with one qualifier: …"; who acts is said where it isn't the text's "we", or the body's. */
function whatItDoes(act: CorpusAct, { about, actors }: Shown): Markup {
  const { kind, actor, addressee, addressees, derived, qualifiers } = act;
  const label = (id: string) => actors.find((one) => one.id === id)?.label ?? id;
  const who = actor === "states" || actor === about.entry.body ? "" : `${label(actor)}: `;
  const how =
    (kind === "commitment" && derived !== true) || qualifiers.length > 0 ? `, ${qualifiedBy(act)}` : "";
  const { verb } = KIND_WORDS[kind];
  if (kind === "call" && addressee !== undefined)
    return html`${who}${verb} “${inline(addressee.text, about.language)}”${how}`;
  const whom = addressees.map(label).join(", ");
  if (kind === "call") return html`${who}${whom === "" ? "calls" : `${verb} ${whom}`}${how}`;
  return html`${who}${verb}${how}`;
}
