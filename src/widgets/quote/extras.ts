/* What only some quotations need (highlights, footnotes, other styles), and what a reader can take away. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { Passage } from "../../model/passage.ts";
import { MORE_LABELS } from "../../words/en-more.ts";
import type { Labels, MoreLabels } from "../../words/labels.ts";
import { findApi } from "../shared/asking/api.ts";
import { StyledController } from "../shared/asking/styled.ts";
import { keepPlaced, place } from "../shared/element/placing.ts";
import { adopt } from "../shared/element/styles.ts";
import { type CopyFormat, tell } from "../shared/events.ts";
import { copyAs, formats } from "./actions.ts";
import { extrasStyles } from "./extras.styles.ts";
import { setWords } from "./setting.ts";

const SAID_FOR = 4_000;

/** The element, as far as its extras know it. */
interface QuoteHost extends ReactiveControllerHost, HTMLElement {
  readonly api: string | null;
  readonly textLang: string | null;
  readonly highlight: string | null;
  readonly citeStyle: string | null;
}

/** What the element tells its extras alone. */
interface Known {
  labels(): Labels;
  /** Where the API answers about the document. */
  folder(): string | null;
}

/** The extras of one quotation. */
export class Extras implements ReactiveController {
  readonly #host: QuoteHost;
  readonly #known: Known;
  readonly #styled: StyledController;
  #passage: Passage | null = null;
  #said = "";
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** The menu or footnote that is open. */
  #open: { readonly panel: HTMLElement; readonly opener: HTMLElement; letGo(): void } | null = null;
  #hadFocus = false;

  constructor(host: QuoteHost, known: Known) {
    this.#host = host;
    this.#known = known;
    this.#styled = new StyledController(host);
    host.addController(this);
    const { shadowRoot } = host;
    if (shadowRoot === null) return;
    adopt(shadowRoot, extrasStyles);
    // They don't bubble, and are of whatever opens in here.
    shadowRoot.addEventListener("beforetoggle", this.#toggling, { capture: true });
    shadowRoot.addEventListener("toggle", this.#toggled, { capture: true });
    // Who was quick has opened the menu before it had anything in it.
    const panel = shadowRoot.querySelector<HTMLElement>(":popover-open");
    if (panel) this.#opened(panel);
  }

  /** What is open may have got other words. */
  hostUpdated(): void {
    if (this.#open) place(this.#open.panel, this.#open.opener);
  }

  hostDisconnected(): void {
    this.#open?.letGo();
    this.#open = null;
  }

  readonly #toggling = ({ target }: Event): void => {
    this.#hadFocus =
      target instanceof HTMLElement && target.contains(this.#host.shadowRoot?.activeElement ?? null);
  };

  readonly #toggled = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.popover === null) return;
    if ((event as ToggleEvent).newState === "open") this.#opened(target);
    else if (this.#open?.panel === target) {
      // Chromium gives the focus back to what opened a popover, but not in a shadow root.
      if (this.#hadFocus) this.#open.opener.focus({ preventScroll: true });
      this.hostDisconnected();
    }
  };

  #opened(panel: HTMLElement): void {
    const opener = this.#host.shadowRoot?.querySelector<HTMLElement>(`[popovertarget="${panel.id}"]`);
    if (!opener) return;
    this.#open?.letGo();
    this.#open = { panel, opener, letGo: keepPlaced(panel, opener) };
  }

  /** Takes a passage, and asks for its citation in another style where one is wanted. */
  show(passage: Passage): void {
    this.#passage = passage;
    this.#styled.want(this.#folder, passage.id, this.#host.citeStyle, this.#host.textLang);
  }

  /** The citation in the style that is asked for, once it is there. */
  get citation(): string | null {
    return this.#styled.text;
  }

  /** The words of a passage, with footnotes and highlight. */
  setWords(passage: Passage): unknown {
    return setWords(passage, this.#host.highlight, this.#labels);
  }

  /** What was last said of copying. */
  get said(): string {
    return this.#said;
  }

  /** The menu with all that can be copied besides the quotation. */
  renderMenu(): TemplateResult[] {
    return formats(this.#labels).map(
      ([format, label]) =>
        html`<button type="button" part="menu-item" @click=${() => this.copy(format)}>${label}</button>`,
    );
  }

  get #folder(): string {
    return this.#known.folder() ?? "";
  }

  get #labels(): MoreLabels {
    return this.#known.labels().more ?? MORE_LABELS;
  }

  /** Copies something, says what came of it, and tells the page. */
  async copy(format: CopyFormat): Promise<void> {
    if (this.#passage === null) return;
    this.#say(""); // so that the same words are announced again
    const citation = this.citation ?? this.#passage.citation.text;
    const api = findApi(this.#host.api) ?? "";
    const clipping = await copyAs(format, {
      passage: this.#passage,
      citation,
      api,
      folder: this.#folder,
      language: this.#host.textLang,
    });
    const menu = this.#host.shadowRoot?.querySelector<HTMLElement>("#menu");
    if (menu?.matches(":popover-open")) {
      menu.hidePopover();
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part="more"]')?.focus({ preventScroll: true });
    }
    const labels = this.#labels;
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
