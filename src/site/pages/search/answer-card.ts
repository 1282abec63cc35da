import { html } from "hono/html";
import type { Hit, SearchResult } from "../../../library/find-hits.ts";
import { actsIn } from "../../../library/text-parts.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusAct, CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import { isLocated, locate } from "../../../quote/locate.ts";
import { type AskedSubject, askedSubjects } from "../../../search/explaining/asked-subjects.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import { unitRow } from "../acts/unit-row.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf, nameOfParagraph } from "../text/passage-names.ts";
import { spokenIn } from "../text/text-with-marks.ts";
import { countOf } from "../text/wording.ts";
import { standingAlone } from "../themes/excerpt.ts";
import { actsByTheme } from "../themes/on-theme.ts";
import { whatIsSaid } from "../themes/what-is-said.ts";
import { cardOfPassage } from "./card-of-passage.ts";
import { hitWords } from "./hit-words.ts";
import { type Taken, takeHit } from "./take-hit.ts";

/** What words name: it stands above the hits. */
export interface Card {
  /** What it is: "Theme". */
  is: string;
  name: Markup | string;
  href: string;
  acts: readonly CorpusAct[];
  /** What there is to know of it, in a sentence. */
  said: Markup | string;
  /** Words of the text, where they stand, and, where these are all of the passage, what takes them along. */
  words?: { text: string; of: string; href: string; taken?: Omit<Taken, "by"> };
  /** What takes along all that it speaks of, where that stands in the first hit beneath. */
  taken?: { of: string; href: string; taken: Omit<Taken, "by"> };
}

/** A name counts that is there word for word, or with all its words: what counts less may be chance. */
const SURELY = 0.9;
/**
 * The card of what a query names: a passage by its reference, a part of the text, a theme, an actor, an instrument.
 *
 * @param most so many hits are shown beneath it: what these show is not shown twice
 */
export function cardOf(
  { open, about }: Opened,
  result: SearchResult,
  q: string,
  vocabulary: CorpusVocabulary,
  most: number,
): Card | undefined {
  const passage = cardOfPassage(open, about, q);
  // A heading's words name the heading, unless a theme is called just so.
  const isTheme = vocabulary.themes.some(({ label }) => label.toLowerCase() === q.toLowerCase());
  if (passage !== undefined && !isTheme) return passage;
  const named = askedSubjects(result.found, result.index)
    .filter((asked) => isSurelyNamed(asked, result))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.subject.kind) - ORDER.indexOf(other.subject.kind) || other.level - one.level,
    );
  const shown = result.hits.slice(0, most);
  for (const { subject } of named) {
    const card = ofSubject(subject.kind, subject.id, { open, about }, vocabulary);
    if (card === undefined) continue;
    return { ...card, ...firstWords(card.acts, { open, about }, shown) };
  }
  return passage;
}

/** What is told first where words name several. */
const ORDER = ["theme", "actor", "instrument", "everyday"] as const;

function isSurelyNamed({ terms, level, isNear }: AskedSubject, { found }: SearchResult): boolean {
  const isWhole = found.terms.every(({ isCommon }, term) => isCommon || terms.includes(term));
  return !isNear && level >= SURELY && isWhole;
}

/** The id of the name of its words, which tells its buttons from those of hits. */
const WORDS = "words-of-named";

/** A card as it is shown. */
export function shownCard(
  { is, name, href, acts, said, words, taken }: Card,
  { language }: AboutDocument,
): Markup {
  const isNamed = words !== undefined && (words.href !== href || words.taken !== undefined);
  return html`<section class="answer-card" aria-label="What these words name">
<p class="is">${is}</p>
<h2><a href="${href}">${name}</a></h2>
${said === "" && acts.length === 0 ? "" : html`<p>${unitRow(inOrderOfKinds(acts))} ${said}</p>`}
${words === undefined ? "" : html`${isNamed ? html`<p class="where" id="${WORDS}"><a href="${words.href}">${words.of}</a></p>` : ""}<p class="act-words"${spokenIn(language)}>${words.text}</p>${words.taken === undefined ? "" : takeHit({ by: WORDS, ...words.taken })}`}${taken === undefined ? "" : takeHit({ by: WORDS, ...taken.taken }, html`<a id="${WORDS}" href="${taken.href}">${taken.of}</a>`)}
</section>
`;
}

/** As themes' pages have them: each kind by itself, in the order of the text, as the sentence beside goes through them. */
function inOrderOfKinds(acts: readonly CorpusAct[]): CorpusAct[] {
  return ACT_KINDS.flatMap((kind) => acts.filter((act) => act.kind === kind));
}

function ofSubject(
  kind: AskedSubject["subject"]["kind"],
  id: string,
  { open, about }: Opened,
  vocabulary: CorpusVocabulary,
): Card | undefined {
  const all = actsIn(open.paragraphs);
  if (kind === "theme") {
    const theme = vocabulary.themes.find((one) => one.id === id);
    const acts = actsByTheme(open, vocabulary)(id);
    if (theme === undefined || acts.length === 0) return undefined;
    const { head, rest } = whatIsSaid(acts);
    return {
      is: "Theme",
      name: theme.label,
      href: about.at(`/themes/${id}`),
      acts,
      said: html`<strong>${head}</strong>${rest}`,
    };
  }
  if (kind === "instrument") {
    const instrument = vocabulary.instruments.find((one) => one.id === id);
    const pointing = open.paragraphs.filter(({ references }) =>
      references.some((reference) => reference.instrument === id),
    );
    if (instrument?.href == null || pointing.length === 0) return undefined;
    const said = `${countOf(pointing.length, "paragraph")} of ${about.called} ${pointing.length === 1 ? "refers" : "refer"} to it.`;
    return { is: "Referred to", name: instrument.name, href: instrument.href, acts: actsIn(pointing), said };
  }
  const actor = vocabulary.actors.find((one) => one.id === id);
  const acts = all.filter(({ addressees }) => addressees.includes(id));
  if (kind !== "actor" || actor === undefined || acts.length === 0) return undefined;
  return {
    is: "Called on",
    name: actor.label,
    href: about.at("/map", { addressee: id }),
    acts,
    said: html`<strong>${whatIsSaid(acts).head}</strong>${whatIsSaid(acts).rest}`,
  };
}

/** The sentences of a paragraph that statements stand in. */
export function sentencesOf(
  acts: readonly CorpusAct[],
  { id }: Pick<CorpusParagraph, "id">,
): ReadonlySet<string> {
  return new Set(acts.filter((act) => act.paragraph === id).map((act) => act.sentence));
}

/**
 * The words of the first commitment among some statements, else of the first statement, with those that they point back at.
 *
 * @param hits what is shown beneath: words that stand there are not shown twice
 */
function firstWords(
  acts: readonly CorpusAct[],
  { open, about }: Opened,
  hits: readonly Hit[],
): Pick<Card, "words" | "taken"> {
  const first = acts.find(({ kind }) => kind === "commitment") ?? acts[0];
  const paragraph = open.paragraphs.find(({ id }) => id === first?.paragraph);
  if (first === undefined || paragraph === undefined) return {};
  const { address, start, end } = standingAlone(paragraph, new Set([first.sentence]), about.language);
  const takenOf = (address: string, words: string) => ({
    words,
    language: about.language,
    citation: open.by.cite(address),
    url: open.by.page(address),
    embedding: about.embedding({ ref: address }),
  });
  const hit = hits.find((one) => one.paragraph === paragraph);
  const beneath =
    hit && hitWords(paragraph, hit.explain().snippet, about.language, sentencesOf(acts, paragraph));
  if (beneath && beneath.start <= start && beneath.end >= end) {
    const isAll = acts.every(
      (act) => act.paragraph === paragraph.id && act.start >= beneath.start && act.end <= beneath.end,
    );
    if (!isAll) return {};
    const { address, text } = beneath;
    return { taken: { of: beneath.name, href: about.page(address), taken: takenOf(address, text) } };
  }
  const located = locate({ sections: about.entry.sections, paragraphs: open.paragraphs }, address);
  const words = paragraph.text.slice(start, end);
  return {
    words: {
      text: words,
      of: isLocated(located) ? nameOf(located) : nameOfParagraph(paragraph),
      href: about.page(address),
      taken: takenOf(address, words),
    },
  };
}
