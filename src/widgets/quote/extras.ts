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
import type { LanguageSwitch } from "./language-switch.ts";
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
  /** There once somebody has opened the menu of languages. */
  #switch: LanguageSwitch | null = null;
  #passage: Passage | null = null;
  #said = "";
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** The menu or footnote that is open. */
  #open: { panel: HTMLElement; opener: HTMLElement; whole: Element; letGo(): void } | null = null;
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
    if (this.#open) place(this.#open.panel, this.#open.opener, this.#open.whole);
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
    // A menu lies over neither its buttons nor the citation above them.
    const whole = opener.closest("figcaption") ?? opener;
    this.#open = { panel, opener, whole, letGo: keepPlaced(panel, opener, whole) };
    if (panel.id === "languages") void this.#offerLanguages();
  }

  async #offerLanguages(): Promise<void> {
    try {
      const { LanguageSwitch } = await import("./language-switch.ts");
      this.#switch ??= new LanguageSwitch(this.#host, () => this.#folder);
      this.#host.requestUpdate();
    } catch {
      // The network failed: the next time that the menu is opened tries again.
    }
  }

  /**
   * Takes a passage, and asks for its citation in another style where one is wanted.
   *
   * @returns the passage that is to be shown: the same, or what a reader has chosen instead
   */
  show(own: Passage): Passage {
    const passage = this.#switch?.show(own) ?? own;
    this.#passage = passage;
    this.#styled.want(this.#folder, passage.id, this.#host.citeStyle, this.#language);
    return passage;
  }

  /** The language that is to be asked for; the document's first if null. */
  get #language(): string | null {
    return this.#switch?.chosen?.language ?? this.#host.textLang;
  }

  /** The citation in the style that is asked for, once it is there. */
  get citation(): string | null {
    return this.#styled.text;
  }

  /** The words of a passage, with footnotes and highlight. */
  setWords(passage: Passage): unknown {
    // What is highlighted are words of the one language, or a sentence by its number there.
    return setWords(passage, this.#switch?.chosen ? null : this.#host.highlight, this.#labels);
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

  /** The menu with the languages that the passage can be read in. */
  renderLanguages(): unknown {
    return this.#switch?.renderMenu(this.#choose) ?? this.#known.labels().loading;
  }

  /**
   * What is said of the words that are shown, where they are in another language than the page's author chose.
   *
   * @param isJudged whether something is said of the page's own words after it
   */
  renderShownIn(isJudged: boolean): TemplateResult | undefined {
    return this.#switch?.renderShownIn(this.#known.labels().language, isJudged);
  }

  readonly #choose = async (language: string): Promise<void> => {
    const shown = await this.#switch?.choose(language);
    if (shown === undefined) return;
    this.#say("");
    this.#close("languages");
    this.#sayFor(this.#switch?.said(shown, this.#known.labels().language) ?? "");
  };

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
      language: this.#language,
    });
    this.#close("menu");
    const labels = this.#labels;
    this.#sayFor(clipping ? labels.copied : labels.notCopied);
    if (clipping) tell(this.#host, "commitment-copy", { format, ...clipping });
  }

  /** Closes a menu, and gives the focus back to what opened it. */
  #close(id: string): void {
    const menu = this.#host.shadowRoot?.querySelector<HTMLElement>(`#${id}`);
    if (!menu?.matches(":popover-open")) return;
    menu.hidePopover();
    this.#host.shadowRoot
      ?.querySelector<HTMLElement>(`[popovertarget="${id}"]`)
      ?.focus({ preventScroll: true });
  }

  #sayFor(said: string): void {
    this.#say(said);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#say(""), SAID_FOR);
  }

  #say(said: string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}
