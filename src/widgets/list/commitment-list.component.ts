import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { DERIVED_LABELS } from "../../words/derived.ts";
import { directionOf } from "../../words/direction.ts";
import { LIST_LABELS } from "../../words/en-acts.ts";
import { fill, type ListLabels } from "../../words/labels.ts";
import { labelsIn } from "../../words/language-names.ts";
import { type ActPage, isActPage } from "../shared/asking/acts.ts";
import { AnswerController } from "../shared/asking/answer.ts";
import { inLanguage } from "../shared/asking/api.ts";
import { ask } from "../shared/asking/ask.ts";
import { CommitmentElement } from "../shared/element/commitment-element.ts";
import { panelStyles } from "../shared/element/panel.styles.ts";
import { tell } from "../shared/events.ts";
import { renderAct } from "./act.ts";
import { type Choice, choiceOf, FILTERS, type Filter, from, readHash, toggled, writeHash } from "./choice.ts";
import { commitmentListStyles } from "./commitment-list.styles.ts";
import { renderFilters } from "./filters.ts";

const SHOWN = 10;
const MOST = 100;
const ATTRIBUTES = ["theme", "kind", "actor", "qualified", "addressee", "qualifier", "urlState"];

/**
 * @summary Lists what a resolution promises, calls for, recognizes and decides, on a theme or all of it, with filters and pages.
 *
 * Each entry has its words, with the phrases that soften or limit it marked, a sign for its kind, and a link to its
 * place in the text. What stands inside the element is shown until the list is there, and stays when it can't be had.
 *
 * ```html
 * <commitment-list theme="beneficial-ownership">
 *   <a href="https://example.org/themes/beneficial-ownership">What governments promised on beneficial ownership</a>
 * </commitment-list>
 * ```
 *
 * `theme` sets the subject; `scheme` sets light or dark.
 *
 * @slot - The fallback: your own words and link.
 *
 * @csspart list - Everything that is shown of the list.
 * @csspart filters - The filters, closed at first.
 * @csspart chip - A value of a filter, with its count.
 * @csspart items - The entries.
 * @csspart item - One of them.
 * @csspart derived - One of them that a machine derived, and nobody read.
 * @csspart sign - Its sign: a square for a commitment, a triangle for a call, a circle for a recognition, a rhombus for a decision.
 * @csspart text - Its words.
 * @csspart qualifier - A phrase in them that softens or limits it.
 * @csspart citation - Its citation, which links to the permalink.
 * @csspart pages - The line with the buttons for the pages.
 * @csspart note - The quiet line when nothing is found, the list could not be loaded, or a machine derived what is in it.
 *
 * @cssproperty --commitment-rule-color - The colour of lines and of chips' edges; a lighter tone of the text's own by default.
 * @cssproperty --commitment-citation-font - The typeface of everything but the quoted words; the system's sans by default.
 * @cssproperty --commitment-radius - How round corners are; 2px by default.
 * @cssproperty --commitment-focus-color - The colour of the ring around what has the focus; the text's own by default.
 *
 * @event {CustomEvent<{ acts: ActPage }>} commitment-load - A page of the list is there; `acts` is what the API answered.
 * @event {CustomEvent<{ reason: "unreachable" | "missing" }>} commitment-error - The list can't be shown.
 */
export class CommitmentList extends CommitmentElement {
  static override styles = [panelStyles, commitmentListStyles];
  static override properties: PropertyDeclarations = {
    theme: {},
    kind: {},
    actor: {},
    addressee: {},
    qualifier: {},
    qualified: {},
    limit: { type: Number },
    urlState: { attribute: "url-state" },
    choice: { state: true },
  };

  /** The subject: a theme's id, or several with spaces between, which means “or”. */
  declare theme: string | null;

  /** `commitment` (the default), `call`, `recognition`, `decision`, or several of them. */
  declare kind: string | null;

  /** Who acts: an actor's id. `states` is the text's “we”. */
  declare actor: string | null;

  /** Who is called on: an actor's id. */
  declare addressee: string | null;

  /** A kind of qualifier: only what is softened or limited in this way. */
  declare qualifier: string | null;

  /** `true` for what is softened or limited, `false` for what is not. */
  declare qualified: string | null;

  /** How many entries a page has: 1 to 100, 10 by default. */
  declare limit: number | null;

  /** A name under which filters and page are kept in the URL's hash, so that they can be linked to; not kept by default. */
  declare urlState: string | null;

  declare private choice: Choice;

  readonly #page = new AnswerController<ActPage>(this);
  #last: ActPage | null = null;
  #told: unknown;
  #asked = "";

  constructor() {
    super();
    this.choice = new URLSearchParams();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("popstate", this.#readUrl);
    addEventListener("hashchange", this.#readUrl);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("popstate", this.#readUrl);
    removeEventListener("hashchange", this.#readUrl);
  }

  readonly #readUrl = (): void => {
    if (this.urlState !== null) this.choice = this.#firstChoice();
  };

  #firstChoice(): Choice {
    const kept = this.urlState === null ? null : readHash(location.hash, this.urlState || "list");
    return kept ?? choiceOf({ ...this.#attributes(), kind: this.kind ?? "commitment" });
  }

  #attributes(): Record<Filter | "actor" | "qualified", string | null> {
    const { theme, kind, addressee, qualifier, actor, qualified } = this;
    return { theme, kind, addressee, qualifier, actor, qualified };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || ATTRIBUTES.some((name) => changed.has(name))) this.choice = this.#firstChoice();
    if (!this.near) return;
    const { folder } = this;
    const query = `${this.choice}&limit=${this.#limit()}&facets=${FILTERS.join(",")}`;
    const address = folder && inLanguage(`${folder}/acts?${query}`, this.textLang);
    if (this.#asked === String(address)) return;
    this.#asked = String(address);
    if (address === null) this.#page.refuse("unreachable");
    else this.#page.ask((signal) => ask(address, isActPage, signal));
  }

  #limit(): number {
    const limit = Math.trunc(this.limit ?? SHOWN);
    return limit >= 1 && limit <= MOST ? limit : SHOWN;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { answer } = this.#page;
    if (this.#told === answer) return;
    this.#told = answer;
    if (answer.is === "here") tell(this, "commitment-load", { acts: answer.value });
    if (answer.is === "refused") tell(this, "commitment-error", { reason: answer.reason });
  }

  get #words(): ListLabels {
    return this.labels.list ?? LIST_LABELS;
  }

  protected override render(): TemplateResult {
    const { answer } = this.#page;
    if (answer.is === "here") this.#last = answer.value;
    const words = this.#words;
    const { language } = this.labels;
    const note =
      answer.is === "refused"
        ? html`<p part="note" role="status" lang=${language} dir=${directionOf(language)}>${
            answer.reason === "missing" ? this.#nothing() : this.labels[answer.reason]
          }${this.#last && this.#renderClear()}</p>`
        : nothing;
    if (this.#last === null) return html`<slot></slot>${note}`;
    const page = this.#last;
    const speaking = { words, language };
    return html`<section
      part="list"
      class=${this.scheme ?? ""}
      lang=${language}
      dir=${directionOf(language)}
      aria-label=${words.name}
      aria-busy=${answer.is === "waiting"}
    >
      ${renderFilters(page, this.choice, speaking, (name, id) => this.#choose(toggled(this.choice, name, id)))}${note}
      ${page.total === 0 ? html`<p part="note" role="status">${words.none} ${this.#renderClear()}</p>` : nothing}
      ${
        page.data.some(({ derived }) => derived)
          ? html`<p part="note">${labelsIn(DERIVED_LABELS, language).note}</p>`
          : nothing
      }
      <ol part="items">${page.data.map((act) => renderAct(act, page.language ?? this.textLang ?? "", speaking))}</ol>
      ${this.#renderPages(page)}
    </section>`;
  }

  /** What is said where the source has no such theme or filter: which subject was asked for, as the page has it. */
  #nothing(): string {
    const { theme, none } = this.#words;
    return this.theme ? `${theme}: ${this.theme.slice(0, 100)}. ${none}` : none;
  }

  #renderPages({ total, data }: ActPage) {
    const words = this.#words;
    const limit = this.#limit();
    const first = Number(this.choice.get("cursor") ?? 0);
    if (total <= limit) return nothing;
    const turn = (label: string, start: number, possible: boolean) =>
      html`<button
        type="button"
        aria-disabled=${!possible}
        @click=${() => possible && this.#choose(from(this.choice, start))}
      >${label}</button>`;
    const shown = {
      from: this.#number(first + 1),
      to: this.#number(first + data.length),
      total: this.#number(total),
    };
    return html`<div part="pages">
      ${turn(words.back, Math.max(0, first - limit), first > 0)}
      <span role="status">${fill(words.shown, shown)}</span>
      ${turn(words.more, first + limit, first + limit < total)}
    </div>`;
  }

  #renderClear() {
    return html` <button type="button" @click=${() => this.#choose(new URLSearchParams())}>${this.#words.clear}</button>`;
  }

  #number(number: number): string {
    return new Intl.NumberFormat(this.labels.language).format(number);
  }

  #choose(choice: Choice): void {
    this.choice = choice;
    if (this.urlState === null) return;
    try {
      history.pushState(history.state, "", writeHash(location.hash, this.urlState || "list", choice) || "#");
    } catch {
      // A sandboxed page, or one of about:srcdoc: the choice is not kept.
    }
  }
}
