/* What only some quotations need (highlights, footnotes, other styles), and what a reader can take away. */
import { html, type TemplateResult } from "lit/html.js";
import type { Passage } from "../../model/passage.ts";
import { AnswerController } from "../asking/answer.ts";
import { findApi, folderAddress } from "../asking/api.ts";
import { ask } from "../asking/ask.ts";
import { DOCUMENT } from "../element/commitment-element.ts";
import type { Host } from "../element/reactive-element.ts";
import { adopt } from "../element/styles.ts";
import { tell } from "../events.ts";
import type { Labels, MoreLabels } from "../labels/labels.ts";
import { MORE_LABELS } from "../labels/more.ts";
import { copyAs, type Format, formats } from "./actions.ts";
import { extrasStyles } from "./extras.styles.ts";
import { setWords } from "./setting.ts";

const SAID_FOR = 4_000;

/** The element, as far as its extras know it. */
interface QuoteHost extends Host {
  readonly api: string | null;
  readonly document: string | null;
  readonly highlight: string | null;
  readonly citeStyle: string | null;
}

interface StyledCitation {
  readonly text: string;
}

/** The extras of one quotation. */
export class Extras {
  readonly #host: QuoteHost;
  readonly #labels: () => MoreLabels;
  readonly #styled: AnswerController<StyledCitation>;
  #passage: Passage | null = null;
  #style = "";
  #said = "";
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(host: QuoteHost, labels: () => Labels) {
    this.#host = host;
    this.#labels = () => labels().more ?? MORE_LABELS;
    this.#styled = new AnswerController<StyledCitation>(host);
    if (host.shadowRoot) adopt(host.shadowRoot, extrasStyles);
  }

  /** Takes a passage, and asks for its citation in another style, with the reader's day of access. */
  show(passage: Passage): void {
    this.#passage = passage;
    const style = this.#host.citeStyle ?? "un";
    const address =
      style === "un"
        ? ""
        : `${this.#folder()}/citation/${encodeURIComponent(passage.id)}?style=${encodeURIComponent(style)}&accessed=${today()}`;
    if (address === this.#style) return;
    this.#style = address;
    // Asking has the element rendered again, which it is just now.
    queueMicrotask(() => {
      if (address === "") this.#styled.refuse("missing");
      else this.#styled.ask((signal) => ask(address, isStyled, signal));
    });
  }

  /** The citation in the style that is asked for, once it is there. */
  get citation(): string | null {
    const { answer } = this.#styled;
    return answer.is === "here" ? answer.value.text : null;
  }

  /** The words of a passage, with footnotes and highlight. */
  setWords(passage: Passage): unknown {
    return setWords(passage, this.#host.highlight, this.#labels());
  }

  /** What was last said of copying. */
  get said(): string {
    return this.#said;
  }

  /** The menu with all that can be copied besides the quotation. */
  renderMenu(): TemplateResult[] {
    return formats(this.#labels()).map(
      ([format, label]) =>
        html`<button type="button" part="menu-item" @click=${() => this.copy(format)}>${label}</button>`,
    );
  }

  #folder(): string {
    const api = findApi(this.#host.api);
    return (api && folderAddress(api, this.#host.document ?? DOCUMENT)) ?? "";
  }

  /** Copies something, says what came of it, and tells the page. */
  async copy(format: Format): Promise<void> {
    if (this.#passage === null) return;
    this.#say(""); // so that the same words are announced again
    const citation = this.citation ?? this.#passage.citation.text;
    const api = findApi(this.#host.api) ?? "";
    const clipping = await copyAs(format, { passage: this.#passage, citation, api, folder: this.#folder() });
    const menu = this.#host.shadowRoot?.querySelector<HTMLElement>("#menu");
    if (menu?.matches(":popover-open")) menu.hidePopover();
    const labels = this.#labels();
    this.#say(clipping ? labels.copied : labels.notCopied);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#say(""), SAID_FOR);
    if (clipping) tell(this.#host, "commitment-copy", { format, ...clipping });
  }

  #say(said: string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}

/** The reader's day, as `2026-11-24`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function isStyled(body: unknown): body is StyledCitation {
  return typeof (body as StyledCitation | null)?.text === "string";
}
