import { html } from "hono/html";
import { paragraphsOf } from "../../../library/in-passage.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import type { CorpusParagraph, CorpusSentence } from "../../../model/corpus.ts";
import { isLocated, type Located, locate } from "../../../quote/locate.ts";
import type { AboutDocument } from "../about/about-document.ts";
import type { Opened } from "../about/asked-document.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf } from "../text/passage-names.ts";
import { beginning, spokenIn } from "../text/text-with-marks.ts";

/** A paragraph or a sentence that a permalink leads to. */
interface Step {
  address: string;
  text: string;
}

/** The ways to what stands before and after, each with its first words: to sentences from a sentence, else to paragraphs. */
export function neighbours({ open, about }: Opened, located: Located): Markup {
  const steps = stepsOf(open, located);
  const [first, last] = edgesOf(located);
  const before = steps[steps.findIndex(({ address }) => address === first) - 1];
  const after = steps[steps.findIndex(({ address }) => address === last) + 1];
  const link = ({ address, text }: Step, relation: "prev" | "next") =>
    html`<a rel="${relation}" href="${about.page(address)}"><span>${relation === "prev" ? "Before" : "After"}: ${nameAt(open, address)}</span> <bdi${spokenIn(about.language)}>${beginning(text, 70)}</bdi></a>`;
  return html`<nav class="neighbours" aria-label="Before and after">
${before === undefined ? html`<span></span>` : link(before, "prev")}
${after === undefined ? "" : link(after, "next")}
</nav>`;
}

/** A paragraph's sentences, where it has several: each has an address of its own. */
export function sentencesOf(about: AboutDocument, located: Located): Markup | string {
  if (located.type !== "paragraph" || located.paragraph.sentences.length < 2) return "";
  return html`<nav class="sentences" aria-label="Sentences"><p>By sentence:</p><ol>
${located.paragraph.sentences.map(({ id, text }) => html`<li${spokenIn(about.language)}><a href="${about.page(id)}">${beginning(text, 50)}</a></li>\n`)}</ol></nav>`;
}

/** All sentences of the document, or all its paragraphs. */
function stepsOf({ paragraphs }: OpenDocument, { type }: Located): Step[] {
  if (type === "paragraph" || type === "range")
    return paragraphs.map(({ id, text }) => ({ address: id, text }));
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => ({ address: addressOf(sentence, paragraph), text: sentence.text })),
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

function nameAt({ document, paragraphs }: OpenDocument, address: string): string {
  const located = locate({ sections: document.entry.sections, paragraphs }, address);
  return isLocated(located) ? nameOf(located) : address;
}
