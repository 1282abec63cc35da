import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Passage } from "../../model/passage.ts";
import { directionOf } from "../../words/direction.ts";
import { checkedIn } from "../../words/today.ts";
import { webAddress } from "../shared/asking/api.ts";
import type { Reason } from "../shared/asking/ask.ts";
import { paragraphsOf } from "../shared/asking/passage.ts";
import { PassageElement } from "../shared/element/passage-element.ts";
import type { Beside } from "./beside.ts";
import { commitmentQuoteStyles } from "./commitment-quote.styles.ts";
import type { Compared } from "./verifying.ts";

/** So much may stand inside besides the words, twice: a citation, or what an editor says of them. */
const MOST_BESIDES = 500;

/** What only some quotations need, or a reader who comes near with pointer or focus. */
type Extras = InstanceType<typeof import("./extras.ts").Extras>;

/**
 * @summary Quotes a passage of a resolution word for word, with its citation and a link to the source.
 *
 * What stands inside the element is shown until the quotation is there, and stays for good when the source can't be
 * reached or has no such passage. Words inside it that are marked up as a quotation are compared with the source: the
 * element says whether they are verified, or altered and how.
 *
 * ```html
 * <commitment-quote ref="16">
 *   <blockquote>We commit to making efforts …</blockquote>
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
 * @csspart more - The button that opens the menu: citation, BibTeX, RIS, link, HTML to embed.
 * @csspart languages - The button that opens the menu of languages, where the document has several.
 * @csspart menu - A menu, of either.
 * @csspart menu-item - A button in it.
 * @csspart highlight - What is highlighted in the quoted words.
 * @csspart mark - The mark of a footnote, which opens it.
 * @csspart footnote - The footnote.
 * @csspart shown-in - What says that the words are shown in another language, and of which words the verdict is.
 * @csspart checked - The line that says that this was checked today; its title names the day and the release.
 * @csspart verdict - What came of comparing your own words with the source.
 * @csspart difference - Your own words beside the source's, where they differ.
 * @csspart omissions - What your own words leave out behind marks of omission.
 * @csspart omission - One of these.
 * @csspart in-source - Words of the source that yours lack.
 * @csspart not-in-source - Words of yours that the source lacks.
 * @csspart status - What the button says when it has copied.
 * @csspart note - The quiet line while loading without a fallback, and when the passage can't be shown.
 *
 * @cssproperty --commitment-rule-color - The colour of the rule; a lighter tone of the text's own by default.
 * @cssproperty --commitment-citation-font - The typeface of everything but the quoted words; the system's sans by default.
 * @cssproperty --commitment-radius - How round corners are; 2px by default.
 * @cssproperty --commitment-focus-color - The colour of the ring around what has the focus; the text's own by default.
 *
 * @event {CustomEvent<{ passage: Passage }>} commitment-load - The quotation is there; `passage` is what the API answered.
 * @event {CustomEvent<{ reason: "unreachable" | "missing" }>} commitment-error - The passage can't be shown.
 * @event {CustomEvent<{ format: string, text: string, html: string }>} commitment-copy - The reader has copied something: `format` says what.
 */
export class CommitmentQuote extends PassageElement {
  static override styles = commitmentQuoteStyles;
  static override properties: PropertyDeclarations = {
    layout: { reflect: true },
    highlight: {},
    citeStyle: { attribute: "cite-style" },
    noVerify: { type: Boolean, attribute: "no-verify" },
    noLanguages: { type: Boolean, attribute: "no-languages" },
  };

  /** `card` (the default); `inline`, in the line of your own text; `plain`, without rule and buttons. */
  declare layout: string | null;

  /** What to highlight: words of the passage, or the address of a sentence or act in it. */
  declare highlight: string | null;

  /** The style of the citation: `un` (the default), `apa`, `chicago`, `mla`, `harvard`, `oscola` or `bluebook`. */
  declare citeStyle: string | null;

  /** Whether your own words are not to be compared with the source. */
  declare noVerify: boolean;

  /** Whether readers are not to be offered the passage in the other languages of its document. */
  declare noLanguages: boolean;

  #live: Compared | null = null;
  #checked: Passage | null = null;
  /** The last time that words were compared: what an earlier one says comes too late. */
  #time = 0;
  #extras: Extras | null = null;
  #beside: Beside | null = null;

  /** Has the element judge a quotation that stays where the page has it, or judge it again. */
  judge(beside: Beside): void {
    if (this.#beside?.words !== beside.words) this.#live = null;
    this.#beside = beside;
    void this.#check(this.#checked);
    this.requestUpdate();
  }

  protected override get hasFallback(): boolean {
    return this.#beside !== null || super.hasFallback;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { answer } = this.passage;
    const passage = answer.is === "here" ? answer.value : null;
    if (passage !== this.#checked) {
      this.#live = null;
      void this.#check(passage);
    }
    if (passage === null) return;
    const { highlight, citeStyle, scheme, layout } = this;
    const isPlain = !(
      highlight ||
      citeStyle ||
      scheme ||
      layout ||
      /"footnotes":\[{/.test(JSON.stringify(passage))
    );
    if (!isPlain) this.#prepare();
  }

  protected override render(): TemplateResult {
    const { answer } = this.passage;
    const here = answer.is === "here";
    // The page's own words stay in the tree, so that they have styles: these say what of them a reader sees.
    const note =
      answer.is === "refused"
        ? this.#renderRefusal(answer.reason)
        : here || this.hasFallback
          ? nothing
          : this.#renderNote(this.labels.loading);
    return html`${here ? this.#renderQuotation(answer.value) : nothing}<slot ?hidden=${here && !this.#hasMore(answer.value)} @slotchange=${() => this.requestUpdate()}></slot>${note}`;
  }

  #renderQuotation(own: Passage) {
    const { layout, labels } = this;
    const beside = this.#beside;
    if (beside && !this.#live) return nothing;
    const extras = this.#extras;
    // A reader may have it shown in another language: what is said of the page's own words stays said of them.
    const passage = extras?.show(own) ?? own;
    const { citation, language } = passage;
    const href = webAddress(citation.url) ?? nothing;
    const dir = directionOf(language);
    // Beneath the page's own quotation the source stands only where that has other words, and after what is said of it.
    const isTrue = this.#live?.verdict === "verified" && passage === own;
    const words = !(beside && isTrue);
    const cited =
      beside?.cited && isTrue
        ? nothing
        : html`<a part="citation" id="citation" dir="auto" href=${href} aria-describedby="verdict">${extras?.citation ?? citation.text}</a>`;
    const set = (part: Passage) => extras?.setWords(part) ?? part.text;
    // A statement may be less than its sentence, and what the sentence says besides may qualify it.
    const { start: from, end: on } = (passage.type === "act" && passage.cut) || {};
    const cut = `${from ? "from" : ""} ${on ? "on" : ""}`;
    const verdict = this.#renderVerdict();
    if (layout === "inline") {
      const quoted = html`<q part="text" class=${cut} translate="no" lang=${language} dir=${dir}>${set(passage)}</q> `;
      const source = cited === nothing ? nothing : html`(${cited})`;
      return html`<span part="quotation" class="inline">${
        beside
          ? html`${verdict}${words ? quoted : nothing}${source}`
          : html`${quoted}${source}${verdict === nothing ? nothing : " "}${verdict}`
      }</span>`;
    }
    const spoken = (content: unknown, name: unknown = nothing) =>
      html`<span class=${name} lang=${labels.language} dir=${directionOf(labels.language)}>${content}</span>`;
    const said = html`${extras?.renderShownIn(this.#live !== null)}${verdict}`;
    return html`<figure part="quotation" aria-labelledby="citation verdict" class=${words ? nothing : "beside"} lang=${language} dir=${dir} @pointerenter=${this.#prepare} @focusin=${this.#prepare}>
      ${beside && words ? spoken(said, "lead") : nothing}${
        words
          ? html`<blockquote part="text" translate="no" cite=${href}>${paragraphsOf(passage).map(
              ({ number, passage: part }) =>
                html`<p part="paragraph" class=${number === null ? cut : "numbered"}>${
                  number === null ? nothing : html`<span part="number">${number}. </span>`
                }${set(part)}</p>`,
            )}</blockquote>`
          : nothing
      }
      <figcaption part="caption">${cited}${beside && words ? nothing : spoken(said)}${spoken(
        html`${this.#renderChecked(passage)}${layout === "plain" ? nothing : this.#renderActions(own)}`,
        "row",
      )}</figcaption></figure>`;
  }

  #renderActions({ languages }: Passage) {
    const { labels } = this;
    const said = this.#extras?.said ?? "";
    return html`<span part="actions" class=${said && "said"}>
      <span class="buttons">
        <button part="copy" type="button" aria-describedby="citation" @click=${this.#copy}>${labels.copyQuotation}</button>
        <button part="more" type="button" popovertarget="menu" @click=${this.#prepare}>${labels.cite}</button>
        ${
          languages?.[1] && !this.noLanguages
            ? html`<button part="languages" type="button" popovertarget="languages" @click=${this.#prepare}>${labels.languages}</button><span part="menu" id="languages" popover>${this.#extras?.renderLanguages()}</span>`
            : nothing
        }
      </span>
      <span part="menu" id="menu" popover>${this.#extras?.renderMenu()}</span>
      <span part="status" role="status">${said}</span>
    </span>`;
  }

  #renderChecked({ release }: Passage) {
    return html`<span part="checked" title=${checkedIn(release)}>${this.labels.checked}</span>`;
  }

  #renderVerdict() {
    if (this.#live === null) return nothing;
    const { verdict, difference } = this.#live;
    return html`<span part="verdict" id="verdict" class=${verdict}>${this.labels[verdict]}</span> ${difference}`;
  }

  #renderRefusal(reason: Reason) {
    const beside = this.#beside;
    // What is only beside a link may be anybody's words.
    if (beside?.line && !beside.pure) return nothing;
    const source = this.permalinkTo(this.asked);
    return this.#renderNote(
      this.labels[reason],
      source && !this.hasFallback ? html` <a href=${source}>${this.labels.openSource}</a>` : nothing,
    );
  }

  #renderNote(words: string, link: unknown = nothing) {
    return html`<p part="note"><bdi lang=${this.labels.language}>${words}${link}</bdi></p>`;
  }

  /** Whether more stands inside than a quotation: where its end is missing, the rest of the page, which stays. */
  #hasMore({ text }: Passage): boolean {
    return (
      (this.textContent?.length ?? 0) > 2 * text.length + MOST_BESIDES ||
      this.querySelector("h1,h2,h3,article,aside,form,main,nav,section") !== null
    );
  }

  /** Compares the words inside with a passage; says nothing of them where the code for it could not be loaded. */
  async #check(passage: Passage | null): Promise<void> {
    this.#checked = passage;
    const time = ++this.#time;
    if (passage === null || this.noVerify || !this.hasFallback) return;
    let live: Compared | null = null;
    try {
      live = await (await import("./live.ts")).checkWords(this, passage, this.labels, this.#beside);
    } catch {}
    if (time !== this.#time) return;
    this.#live = live;
    this.requestUpdate();
  }

  readonly #copy = async (): Promise<void> => {
    await this.#prepare();
    await this.#extras?.copy("quotation");
  };

  readonly #prepare = async (): Promise<void> => {
    if (this.#extras) return;
    try {
      const { Extras } = await import("./extras.ts");
      this.#extras ??= new Extras(this, { labels: () => this.labels, folder: () => this.folder });
      this.requestUpdate();
    } catch {
      // The network failed: the next time that the reader comes tries again.
    }
  };
}
