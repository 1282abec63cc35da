import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { JudgedQuotation, Verdict, VerdictInAll } from "../../model/verdict.ts";
import { shortened } from "../../quote/comparing/shown-difference.ts";
import type { WholeSentences } from "../../quote/comparing/whole-sentences.ts";
import { directionOf } from "../../words/direction.ts";
import { CHECK_LABELS } from "../../words/en-checking.ts";
import { MORE_LABELS } from "../../words/en-more.ts";
import { howAltered } from "../../words/how-altered.ts";
import { type CheckLabels, fill } from "../../words/labels.ts";
import { findApi, inLanguage, webAddress } from "../shared/asking/api.ts";
import { Refusal } from "../shared/asking/ask.ts";
import { send } from "../shared/asking/send.ts";
import { differenceStyles } from "../shared/difference/difference.styles.ts";
import { renderDifference } from "../shared/difference/difference.ts";
import { renderOmissions } from "../shared/difference/omissions.ts";
import { CommitmentElement } from "../shared/element/commitment-element.ts";
import { panelStyles } from "../shared/element/panel.styles.ts";
import { tell } from "../shared/events.ts";
import { commitmentCheckStyles } from "./commitment-check.styles.ts";

/** What the API reads at once. */
const MOST_CHARACTERS = 20_000;
/** Instead of a document's id, which has a hyphen: all that there are. */
const ANY = "any";

/** Of so many quotations the sentences around them are asked for. */
const MOST_READ = 10;

/** How long a button says that it has copied. */
const SAID_FOR = 4_000;

/** Whether the source's own words are worth taking along instead: the quotation has others, or not all of them. */
function isCorrected({ verdict }: { verdict: AnyVerdict["verdict"] }): boolean {
  return verdict === "altered" || verdict === "abridged";
}

type AnyVerdict = Verdict | VerdictInAll;
type Anywhere = typeof import("./anywhere.ts");
type Correct = typeof import("./correct.ts");

/**
 * @summary A box: paste a quotation, and see whether the text says so, word for word.
 *
 * Nothing is sent before the button is pressed, and nothing of it is kept. What stands inside the element is shown
 * where scripts don't run.
 *
 * ```html
 * <commitment-check>
 *   <a href="https://example.org/check">Check a quotation</a>
 * </commitment-check>
 * ```
 *
 * With `document="any"` the quotation is looked for in all documents that the source has: it then says which has it, and
 * which is the earliest of these.
 *
 * @slot - The fallback, for readers without scripts.
 *
 * @csspart form - The label, the box and the button.
 * @csspart box - The box for the quotation.
 * @csspart problem - What is said beside the box where it is empty or has too much in it.
 * @csspart submit - The button.
 * @csspart copy - The button that copies the passage as the source has it, where the quotation is altered or shortened.
 * @csspart primary - The one of these buttons that is first to be pressed now.
 * @csspart privacy - What is said of what happens to the words.
 * @csspart result - The verdict and what belongs to it.
 * @csspart verdict - The verdict, in words.
 * @csspart difference - The quotation beside the source.
 * @csspart in-source - Words of the source that the quotation lacks.
 * @csspart not-in-source - Words of the quotation that the source lacks.
 * @csspart omissions - What the quotation leaves out behind marks of omission.
 * @csspart omission - One of these.
 * @csspart cited - Whether the citation beside the quotation is right.
 * @csspart quotation - One of several quotations, with what is said of it.
 * @csspart source - What the source says: the sentences that the passage stands in, which is marked in them.
 * @csspart citation - Its citation, which links to the permalink.
 * @csspart earliest - Of all documents, the earliest that has the words.
 * @csspart latest - The latest that has them.
 * @csspart elsewhere - What stands before the list of others that have them.
 * @csspart scope - How many documents were looked through, and of which time.
 *
 * @cssproperty --commitment-rule-color - The colour of lines and edges; a lighter tone of the text's own by default.
 * @cssproperty --commitment-citation-font - The typeface of everything but the quoted words; the system's sans by default.
 * @cssproperty --commitment-radius - How round corners are; 2px by default.
 * @cssproperty --commitment-focus-color - The colour of the ring around what has the focus; the text's own by default.
 *
 * @event {CustomEvent<{ verdict: Verdict | VerdictInAll }>} commitment-load - There is a verdict; `verdict` is what the API answered.
 * @event {CustomEvent<{ reason: "unreachable" | "missing" }>} commitment-error - The quotation could not be checked.
 * @event {CustomEvent<{ format: string, text: string, html: string }>} commitment-copy - The reader has copied the correct version.
 */
export class CommitmentCheck extends CommitmentElement {
  static override styles = [panelStyles, differenceStyles, commitmentCheckStyles];
  static override properties: PropertyDeclarations = {
    verdict: { state: true },
    said: { state: true },
    copied: { state: true },
  };

  declare private verdict: AnyVerdict | null;
  /** What was last said instead of a verdict. */
  declare private said: keyof CheckLabels | null;
  /** What was last to be copied, and whether it is. */
  declare private copied: { readonly of: JudgedQuotation; readonly done: boolean } | null;
  #leaving = new AbortController();
  #length = 0;
  /** What the verdict is about: the box may say something else by now. */
  #sent = "";
  /** What the source says, of each quotation that it has. */
  #whole = new Map<JudgedQuotation, WholeSentences>();
  #correct: Correct | null = null;
  /** There once all documents were asked. */
  #anywhere: Anywhere | null = null;

  constructor() {
    super();
    this.verdict = null;
    this.said = null;
    this.copied = null;
  }

  /** The quotation in the box. */
  get value(): string {
    return this.#box?.value ?? "";
  }

  set value(quotation: string) {
    void this.updateComplete.then(() => {
      if (this.#box) this.#box.value = quotation;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot?.querySelector("textarea") ?? null;
  }

  get #words(): CheckLabels {
    return this.labels.check ?? CHECK_LABELS;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { language } = this.labels;
    const { said, verdict } = this;
    const message =
      said && fill(words[said], { limit: this.#number(MOST_CHARACTERS), length: this.#number(this.#length) });
    const isProblem = said === "empty" || said === "tooLong";
    return html`<section class=${this.scheme ?? ""} lang=${language} dir=${directionOf(language)}>
      <form part="form" novalidate @submit=${this.#submit}>
        <label for="box">${words.quotation}</label>
        <textarea
          part="box"
          id="box"
          rows="5"
          dir="auto"
          aria-describedby="problem privacy"
          aria-invalid=${isProblem}
          @keydown=${this.#onKey}
        ></textarea>
        <p part="problem" id="problem" role="alert">${isProblem ? message : nothing}</p>
        <p part="privacy" id="privacy">${words.privacy}</p>
        <button part=${verdict && isCorrected(verdict) ? "submit" : "submit primary"} type="submit">${words.check}</button>
      </form>
      <div part="result" role="status" aria-busy=${said === "checking"}>
        ${message && !isProblem ? html`<p part="note">${message}</p>` : nothing}${verdict ? this.#renderVerdict(verdict) : nothing}
      </div>
    </section>`;
  }

  #renderVerdict(verdict: AnyVerdict) {
    // Found in no document, it is in no language, and no words of a document are shown.
    const { quotations, language } = verdict as Verdict;
    const all = "scope" in verdict ? this.#anywhere?.renderAnywhere(verdict, this.labels.language) : nothing;
    if (quotations === undefined) return html`${this.#renderJudged(verdict, language)}${all}`;
    const judged = quotations.map(
      (each) => html`<div part="quotation">
        <p class="head"><q>${shortened(this.#sent.slice(each.quoted.start, each.quoted.end))}</q></p>
        ${this.#renderJudged(each, language)}
      </div>`,
    );
    return html`${judged}${all}`;
  }

  #renderJudged(judged: JudgedQuotation, language: string) {
    const { verdict, diff, omissions, cited, source, citation, alternatives } = judged;
    const words = this.#words;
    const more = this.labels.more ?? MORE_LABELS;
    const said = {
      exact: words.exact,
      abridged: words.abridged,
      altered: howAltered(diff, words),
      "not-found": this.#anywhere?.notFoundAnywhere(this.labels.language) ?? words.notFound,
    };
    const text = (content: unknown, part: string) =>
      html`<blockquote part=${part} translate="no" lang=${language} dir=${directionOf(language)}>${content}</blockquote>`;
    const href = citation && webAddress(citation.url);
    return html`<p part="verdict" class=${verdict}>${said[verdict]}</p>
      ${omissions.length > 0 ? html`<p>${renderOmissions(omissions, more)}</p>` : nothing}
      ${verdict === "altered" ? html`${text(renderDifference(diff, more), "difference")}` : nothing}
      ${
        cited && source !== null
          ? html`<p part="cited">${fill(cited.agrees ? words.citedRight : words.citedWrong, { ref: cited.ref })}</p>`
          : nothing
      }
      ${
        isCorrected(judged) && citation
          ? html`<p><button part=${(this.verdict as Verdict).quotations ? "copy" : "copy primary"} type="button" @click=${(event: Event) => this.#copy(event, judged, language)}>${
              this.copied?.of !== judged ? words.copyCorrect : this.copied.done ? more.copied : more.notCopied
            }</button></p>`
          : nothing
      }
      ${source === null ? nothing : html`<p class="head">${words.source}</p>${text(this.#renderWhole(judged, source), "source")}`}
      ${citation ? html`<p class="cited" lang=${language} dir=${directionOf(language)}><a part="citation" lang=${language} dir="auto" href=${href ?? nothing}>${citation.text}</a></p>` : nothing}
      ${
        alternatives.length > 0 && href
          ? html`<p>${verdict === "altered" ? words.alternativesLike : words.alternatives} ${alternatives.map(
              ({ paragraph, address }) => {
                const place = address ?? paragraph ?? "";
                return html`<a href=${webAddress(place, href) ?? nothing}>${place}</a> `;
              },
            )}</p>`
          : nothing
      }`;
  }

  /** The sentences that a passage stands in, with the passage marked where they are more. */
  #renderWhole(judged: JudgedQuotation, source: string) {
    const { text, start, end } = this.#whole.get(judged) ?? { text: source, start: 0, end: source.length };
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const isAll = !/[\p{L}\p{N}]/u.test(before + after);
    return isAll ? text : html`${before}<mark>${text.slice(start, end)}</mark>${after}`;
  }

  /** Copies what the source says, as it is shown; the button says what came of that, and keeps its width. */
  async #copy({ currentTarget }: Event, of: JudgedQuotation, language: string): Promise<void> {
    const button = currentTarget as HTMLElement;
    button.style.minInlineSize = `${button.getBoundingClientRect().width}px`;
    try {
      this.#correct ??= await import("./correct.ts");
      const whole = this.#whole.get(of) ?? { text: of.source ?? "", start: 0, end: of.source?.length ?? 0 };
      const clipping = await this.#correct.copyCorrect(of, whole, language);
      this.copied = { of, done: clipping !== null };
      if (clipping) tell(this, "commitment-copy", { format: "quotation", ...clipping });
    } catch {
      this.copied = { of, done: false };
    }
    const { copied } = this;
    setTimeout(() => {
      if (this.copied === copied) this.copied = null;
    }, SAID_FOR);
  }

  /** Reads the sentences around the passages of a verdict; without them the passages are shown alone. */
  async #readAround(verdict: AnyVerdict, signal: AbortSignal): Promise<void> {
    const { document, language, quotations } = verdict as Verdict;
    this.#whole = new Map();
    const found = (quotations ?? [verdict]).filter(
      ({ source, paragraph }) => source !== null && paragraph !== null,
    );
    if (found.length === 0) return;
    const folder = this.document === ANY ? `${findApi(this.api)}/v1/${document}` : this.folder;
    const addressOf = (paragraph: string) =>
      folder &&
      inLanguage(`${folder}/paragraphs/${paragraph.split("/").map(encodeURIComponent).join("/")}`, language);
    try {
      this.#correct ??= await import("./correct.ts");
      const { sentencesAround } = this.#correct;
      const read = found
        .slice(0, MOST_READ)
        .map(async (one) => [one, await sentencesAround(one, addressOf, signal)] as const);
      this.#whole = new Map(await Promise.all(read));
    } catch {}
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void this.#check();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#check();
  };

  async #check(): Promise<void> {
    const quote = this.value;
    this.#length = quote.length;
    this.verdict = null;
    if (quote.trim() === "") return this.#stop("empty");
    if (quote.length > MOST_CHARACTERS) return this.#stop("tooLong");
    this.said = "checking";
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    try {
      const verdict = await this.#ask(quote, signal);
      if (signal.aborted) return;
      await this.#readAround(verdict, signal);
      if (signal.aborted) return;
      this.#sent = quote;
      this.verdict = verdict;
      this.said = null;
      tell(this, "commitment-load", { verdict });
    } catch (error) {
      if (signal.aborted) return;
      this.said = "unreachable";
      tell(this, "commitment-error", { reason: error instanceof Refusal ? error.reason : "unreachable" });
    }
  }

  async #ask(quote: string, signal: AbortSignal): Promise<AnyVerdict> {
    const [api, isAny] = [findApi(this.api), this.document === ANY];
    const folder = isAny ? api && `${api}/v1` : this.folder;
    if (folder === null) throw new Refusal("unreachable");
    this.#anywhere = isAny ? await import("./anywhere.ts") : null;
    const { isVerdict, isVerdictInAll } = await import("./verdict.ts");
    const address = inLanguage(`${folder}/verify`, this.textLang);
    return send<AnyVerdict>(address, { quote }, isAny ? isVerdictInAll : isVerdict, signal);
  }

  #stop(said: keyof CheckLabels): void {
    this.said = said;
    this.#box?.focus();
  }

  #number(number: number): string {
    return new Intl.NumberFormat(this.labels.language).format(number);
  }
}
