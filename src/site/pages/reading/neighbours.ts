import { html } from "hono/html";
import { isPart, paragraphOf, paragraphsOf } from "../../../library/in-passage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { CorpusParagraph, CorpusSentence } from "../../../model/corpus.ts";
import type { Located } from "../../../quote/locate.ts";
import { shortName } from "../../../words/short-name.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { beginning, inline } from "../text/text-with-marks.ts";
import { inWholeText } from "./in-its-place.ts";
import { isBySentence } from "./what-it-says.ts";

/** One line of ways on: to what stands before, to the passage in the whole text, and to what stands after. */
export function neighbours(opened: Opened, located: Located): Markup {
  const { open, about } = opened;
  const steps = stepsOf(open, located);
  const [first, last] = edgesOf(located);
  const part = partsBeside(located);
  const before = part?.before ?? steps[steps.indexOf(first ?? "") - 1];
  const after = part?.after ?? steps[steps.indexOf(last ?? "") + 1];
  return html`<nav class="neighbours" aria-label="Before and after">
${before === undefined ? html`<span></span>` : html`<a rel="prev" href="${about.page(before)}"><span aria-hidden="true">←</span>\u00a0${unparted(before)}</a>`}
<a href="${inWholeText(opened, located)}">Read in the whole text</a>
${after === undefined ? html`<span></span>` : html`<a rel="next" href="${about.page(after)}">${unparted(after)}\u00a0<span aria-hidden="true">→</span></a>`}
</nav>`;
}

/** The parts of the same sentence before and after one of them: the next of 16.2a is 16.2b. */
function partsBeside(
  located: Located,
): { before?: string | undefined; after?: string | undefined } | undefined {
  if (located.type !== "act") return undefined;
  const parts = located.sentence.acts.map(({ id }) => id);
  const at = parts.indexOf(located.act.id);
  return { before: parts[at - 1], after: parts[at + 1] };
}

/** "Para. 16, sentence 2", where a line may end after the comma alone. */
function unparted(address: string): string {
  return shortName(address).replace(/(?<!,) /g, "\u00a0");
}

/**
 * The sentences of the paragraph that a passage is or stands in, where it has several, each of which has an address of its
 * own; not where what it says is listed by them.
 */
export function sentencesOf(about: AboutDocument, located: Located): Markup | string {
  const paragraph = paragraphOf(located);
  if (paragraph === undefined || paragraph.sentences.length < 2) return "";
  if (isBySentence(located)) return "";
  return html`<section class="its-sentences" aria-labelledby="sentences"><h2 id="sentences">${isPart(located) ? "Sentences of its paragraph" : "Its sentences"}</h2>
<ol class="sentences">
${paragraph.sentences.map(({ id, text }, index) => html`<li><a href="${about.page(id)}"${id === located.address ? html` aria-current="page"` : ""}>${index + 1}\u2002${inline(beginning(text, MOST_OF_A_SENTENCE), about.language)}</a></li>\n`)}</ol></section>\n`;
}

/** The sentences around tell themselves apart by their first words, on one line each. */
const MOST_OF_A_SENTENCE = 32;

/** The addresses of all sentences of the document, or of all its paragraphs. */
function stepsOf({ paragraphs }: OpenDocument, { type }: Located): string[] {
  if (type === "paragraph" || type === "range") return paragraphs.map(({ id }) => id);
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => addressOf(sentence, paragraph)),
  );
}

function edgesOf(located: Located): [first: string | undefined, last: string | undefined] {
  const paragraphs = paragraphsOf(located);
  if (located.type === "range" || located.type === "paragraph")
    return [paragraphs[0]?.id, paragraphs.at(-1)?.id];
  const sentences = located.type === "sentence-range" ? located.sentences : [located.sentence];
  const [first, last] = [sentences[0], sentences.at(-1)].map(
    (one) => one && addressOf(one, located.paragraph),
  );
  return [first, last];
}

/** The only sentence of a paragraph has the paragraph's address. */
function addressOf({ id }: CorpusSentence, { id: whole, sentences }: CorpusParagraph): string {
  return sentences.length === 1 ? whole : id;
}
