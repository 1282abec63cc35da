import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { Passage } from "../model/passage.ts";
import { AnswerController } from "./asking/answer.ts";
import { findApi, passageAddress, permalink, webAddress } from "./asking/api.ts";
import type { Reason } from "./asking/ask.ts";
import { isPassage, paragraphsOf } from "./asking/passage.ts";
import { commitmentQuoteStyles } from "./commitment-quote.styles.ts";
import { writeClipboard } from "./copying/clipboard.ts";
import { clip } from "./copying/clipping.ts";
import { directionOf } from "./direction.ts";
import { tell } from "./events.ts";
import { ENGLISH } from "./labels.ts";

const DOCUMENT = "s-32-1";
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
export class CommitmentQuote extends LitElement {
  static override styles = commitmentQuoteStyles;
  static override properties = {
    ref: {},
    document: {},
    api: {},
    said: { state: true },
  };

  /** The address of the passage: a paragraph (`16`, `preamble-7`), sentence (`16.2`), act (`16.2a`) or range (`16-18`). */
  declare ref: string | null;

  /** The id of the document that it is from; `s-32-1` by default. */
  declare document: string | null;

  /** Where the API is, if not at the origin that this script came from: an `http:` or `https:` address. */
  declare api: string | null;

  /** What was last said of copying. */
  declare private said: string;

  readonly #passage = new AnswerController(this, isPassage);
  #told: unknown;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.ref = null;
    this.document = null;
    this.api = null;
    this.said = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !["ref", "document", "api"].some((name) => changed.has(name))) return;
    const api = findApi(this.api);
    const address = api && passageAddress(api, this.document ?? DOCUMENT, this.ref ?? "");
    if (address !== null) this.#passage.ask(address);
    else this.#passage.refuse(api === null ? "unreachable" : "missing");
  }

  protected override updated(): void {
    const { answer } = this.#passage;
    if (this.#told === answer) return;
    this.#told = answer;
    if (answer.is === "here") tell(this, "commitment-load", { passage: answer.value });
    if (answer.is === "refused") tell(this, "commitment-error", { reason: answer.reason });
  }

  protected override render() {
    const { answer } = this.#passage;
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
        <span part="actions" class=${this.said && "said"} lang=${ENGLISH.language} dir=${directionOf(ENGLISH.language)}>
          <button part="copy" type="button" aria-describedby="citation" @click=${() => this.#copy(passage)}>
            <span>${ENGLISH.copyQuotation}</span>
          </button>
          <span part="status" role="status">${this.said}</span>
        </span></figcaption></figure>`;
  }

  #renderWaiting() {
    return this.#hasFallback() ? nothing : renderNote(ENGLISH.loading);
  }

  #renderRefusal(reason: Reason) {
    const api = findApi(this.api);
    const source = api && permalink(api, this.document ?? DOCUMENT, this.ref ?? "");
    return renderNote(
      ENGLISH[reason],
      source && !this.#hasFallback() ? html` <a href=${source}>${ENGLISH.openSource}</a>` : nothing,
    );
  }

  #hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== "";
  }

  async #copy(passage: Passage): Promise<void> {
    const clipping = clip(passage);
    this.said = ""; // so that the same words are announced again
    const written = await writeClipboard(clipping);
    this.said = written ? ENGLISH.copied : ENGLISH.notCopied;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.said = "";
    }, SAID_FOR);
    if (written) tell(this, "commitment-copy", clipping);
  }
}

function renderNote(words: string, link: unknown = nothing) {
  return html`<p part="note"><bdi lang=${ENGLISH.language}>${words}${link}</bdi></p>`;
}
