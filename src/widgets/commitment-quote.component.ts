import { html, nothing } from "lit";
import type { Passage } from "../model/passage.ts";
import { findApi, permalink, webAddress } from "./asking/api.ts";
import type { Reason } from "./asking/ask.ts";
import { paragraphsOf } from "./asking/passage.ts";
import { commitmentQuoteStyles } from "./commitment-quote.styles.ts";
import { writeClipboard } from "./copying/clipboard.ts";
import { clip } from "./copying/clipping.ts";
import { DOCUMENT } from "./element/commitment-element.ts";
import { directionOf } from "./element/direction.ts";
import { PassageElement } from "./element/passage-element.ts";
import { tell } from "./events.ts";

const SAID_FOR = 4_000;

/**
 * @summary Quotes a passage of a resolution word for word, with its citation and a link to the source.
 *
 * What stands inside the element is shown until the quotation is there, and stays for good when the source can't be
 * reached or has no such passage.
 *
 * ```html
 * <commitment-quote ref="16">
 *   <a href="https://example.org/s-32-1/16">Resolution S-32/1, paragraph 16</a>
 * </commitment-quote>
 * ```
 *
 * @slot - The fallback: your own words and link, for readers without scripts and for when the source can't be reached.
 *
 * @csspart quotation - Everything that is shown of a quotation, with the rule at its start edge.
 * @csspart text - The quoted words.
 * @csspart paragraph - One paragraph of them.
 * @csspart number - The number before an operative paragraph.
 * @csspart caption - The line beneath: citation and actions.
 * @csspart citation - The citation, which links to the permalink.
 * @csspart actions - The row of actions.
 * @csspart copy - The button that copies the quotation.
 * @csspart status - What the button says when it has copied.
 * @csspart note - The quiet line while loading without a fallback, and when the passage can't be shown.
 *
 * @cssproperty --commitment-rule-color - The colour of the rule; a lighter tone of the text's own by default.
 * @cssproperty --commitment-citation-font - The typeface of everything but the quoted words; the system's sans by default.
 *
 * @event {CustomEvent<{ passage: Passage }>} commitment-load - The quotation is there; `passage` is what the API answered.
 * @event {CustomEvent<{ reason: "unreachable" | "missing" }>} commitment-error - The passage can't be shown.
 * @event {CustomEvent<{ text: string, html: string }>} commitment-copy - The reader has copied the quotation.
 */
export class CommitmentQuote extends PassageElement {
  static override styles = commitmentQuoteStyles;
  static override properties = { ...PassageElement.properties, said: { state: true } };

  /** What was last said of copying. */
  declare private said: string;

  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.said = "";
  }

  protected override render() {
    const { answer } = this.passage;
    if (answer.is === "here") return this.#renderQuotation(answer.value);
    const note = answer.is === "waiting" ? this.#renderWaiting() : this.#renderRefusal(answer.reason);
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${note}`;
  }

  #renderQuotation(passage: Passage) {
    const { citation, language } = passage;
    const href = webAddress(citation.url) ?? nothing;
    return html`<figure part="quotation" lang=${language} dir=${directionOf(language)}>
      <blockquote part="text" cite=${href}>${paragraphsOf(passage).map(
        ({ number, text }) =>
          html`<p part="paragraph" class=${number === null ? nothing : "numbered"}>${
            number === null ? nothing : html`<span part="number">${number}. </span>`
          }${text}</p>`,
      )}</blockquote>
      <figcaption part="caption"><a part="citation" id="citation" href=${href}>${citation.text}</a>
        <span part="actions" class=${this.said && "said"} lang=${this.labels.language} dir=${directionOf(this.labels.language)}>
          <button part="copy" type="button" aria-describedby="citation" @click=${() => this.#copy(passage)}>
            <span>${this.labels.copyQuotation}</span>
          </button>
          <span part="status" role="status">${this.said}</span>
        </span></figcaption></figure>`;
  }

  #renderWaiting() {
    return this.#hasFallback() ? nothing : this.#renderNote(this.labels.loading);
  }

  #renderRefusal(reason: Reason) {
    const api = findApi(this.api);
    const source = api && permalink(api, this.document ?? DOCUMENT, this.asked);
    return this.#renderNote(
      this.labels[reason],
      source && !this.#hasFallback() ? html` <a href=${source}>${this.labels.openSource}</a>` : nothing,
    );
  }

  #hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== "";
  }

  async #copy(passage: Passage): Promise<void> {
    const clipping = clip(passage);
    this.said = ""; // so that the same words are announced again
    const written = await writeClipboard(clipping);
    this.said = written ? this.labels.copied : this.labels.notCopied;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.said = "";
    }, SAID_FOR);
    if (written) tell(this, "commitment-copy", clipping);
  }

  #renderNote(words: string, link: unknown = nothing) {
    return html`<p part="note"><bdi lang=${this.labels.language}>${words}${link}</bdi></p>`;
  }
}
