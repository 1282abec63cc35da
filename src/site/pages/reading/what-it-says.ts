import { html } from "hono/html";
import { actsOf, cutOf, paragraphsOf } from "../../../library/in-passage.ts";
import type { CorpusAct, CorpusSentence, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Cut } from "../../../model/passage.ts";
import type { Located } from "../../../quote/locate.ts";
import { KIND_WORDS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { signOf } from "../acts/act-signs.ts";
import { firstWordsOf, markIfDerived, openingOf } from "../acts/act-words.ts";
import { allDerived, derivedNote } from "../acts/derived.ts";
import { legendOf } from "../acts/legend-of.ts";
import { qualifiedBy } from "../acts/qualified.ts";
import type { Markup } from "../text/markup.ts";
import { nameInParagraph } from "../text/passage-names.ts";
import { inline } from "../text/text-with-marks.ts";
import { countOf } from "../text/wording.ts";

/** So many statements are listed at once; those of a whole section would be windows long. */
const MOST_LISTED = 8;

/** What a passage says, statement by statement: the sign, the first words, and how firm it is. */
export function whatItSays(
  about: AboutDocument,
  located: Located,
  { actors }: CorpusVocabulary,
): Markup | string {
  const acts = actsOf(located);
  if (acts.length === 0) return "";
  const listed = acts.length > MOST_LISTED + 1 ? acts.slice(0, MOST_LISTED) : acts;
  const rest = acts.slice(listed.length);
  // Where all were derived the note says it once for all.
  const mark = allDerived(acts) ? () => "" : markIfDerived;
  const statements = (some: readonly CorpusAct[]) =>
    html`<ul class="statements">\n${some.map((act) => statement(about, act, firstWordsOf(act, cutIn(located, act)), actors, act.id === located.address, mark(act)))}</ul>`;
  const list = (some: readonly CorpusAct[]) =>
    isBySentence(located)
      ? sentencesIn(located).map(
          ({ id, acts: said }) =>
            html`<h3><a href="${about.page(id)}">${nameInParagraph(id)}</a></h3>\n${said.length === 0 ? "" : statements(said)}`,
        )
      : statements(some);
  return html`<section class="what-it-says" aria-labelledby="says"><h2 id="says">What it says</h2>
${derivedNote(acts)}${list(listed)}${
  rest.length === 0
    ? ""
    : html`<details><summary>${countOf(rest.length, "more statement")}</summary>${list(rest)}</details>`
}</section>\n`;
}

function sentencesIn(located: Located): CorpusSentence[] {
  return paragraphsOf(located).flatMap(({ sentences }) => sentences);
}

/** Whether what a passage says is listed sentence by sentence: a paragraph of several, each with the way to its page. */
export function isBySentence(located: Located): boolean {
  if (located.type !== "paragraph" || located.paragraph.sentences.length < 2) return false;
  const { length } = actsOf(located);
  return length > 0 && length <= MOST_LISTED + 1;
}

function cutIn(located: Located, act: CorpusAct): Cut {
  const sentence = sentencesIn(located).find(({ acts }) => acts.includes(act));
  return sentence === undefined ? { start: false, end: false } : cutOf(act, sentence);
}

function statement(
  about: AboutDocument,
  act: CorpusAct,
  firstWords: string,
  actors: CorpusVocabulary["actors"],
  isHere: boolean,
  mark: Markup | string,
): Markup {
  const words = inline(firstWords, about.language);
  return html`<li>${signOf(act)} <span>${isHere ? words : html`<a href="${about.page(act.id)}">${words}</a>`} <small>${doneBy(about, act, actors)}${firmlyOf(act)}${mark}</small></span></li>\n`;
}

/** What a statement does; of a call, on whom. */
function doneBy({ language }: AboutDocument, act: CorpusAct, actors: CorpusVocabulary["actors"]): Markup {
  const { kind, addressee, addressees } = act;
  const opening = openingOf(act, language);
  if (opening !== undefined) return opening;
  if (kind !== "call") return html`${KIND_WORDS[kind].verb}`;
  if (addressee !== undefined) return html`${KIND_WORDS.call.verb} “${inline(addressee.text, language)}”`;
  if (addressees.length === 0) return html`calls`;
  const labels = addressees.map((id) => actors.find((one) => one.id === id)?.label ?? id);
  return html`${KIND_WORDS.call.verb} ${labels.join(", ")}`;
}

/** ", with two qualifiers: “strive to”, “as appropriate”"; nothing where nobody has looked for qualifiers, or none is asked for. */
function firmlyOf(act: CorpusAct): string {
  if (act.derived === true || (act.kind !== "commitment" && act.qualifiers.length === 0)) return "";
  return `, ${qualifiedBy(act)}`;
}

/** What the signs in a quotation mean: those that stand in it, and no others. */
export function signsMean(located: Located): Markup | string {
  return legendOf(actsOf(located));
}
