import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { StyledController } from "../shared/asking/styled.ts";
import { PassageElement } from "../shared/element/passage-element.ts";
import { commitmentCiteStyles } from "./commitment-cite.styles.ts";

/** How long a pointer rests on a reference before its card opens, and may be away before it closes. */
const INTENT = 120;
const GRACE = 250;

type Card = typeof import("./card.ts");

/** The one card that is open on the page. */
let open: CommitmentCite | null = null;

/** Where the pointer last was while a card was open, and where it rested when Escape closed one. */
let pointer = "";
let resting = "";

/** References that have words of their own: they are read as they are, and become links when the page has time. */
const waiting = new Set<CommitmentCite>();

function beginSome(deadline?: IdleDeadline): void {
  let left = 20;
  for (const cite of waiting) {
    waiting.delete(cite);
    cite.begin();
    if (deadline ? deadline.timeRemaining() < 2 : --left === 0) break;
  }
  if (waiting.size > 0) whenIdle();
}

function whenIdle(): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(beginSome, { timeout: 2_000 });
  else setTimeout(beginSome, 50);
}

/**
 * @summary A reference in running text, with the passage in a card on hover, focus or touch.
 *
 * Your own words inside the element stay as they are and become a link to the passage; without any, its citation is
 * shown. The card opens when a pointer rests on the reference, when it gets the focus, and at the first touch; the
 * pointer may move into it, Escape closes it, and Tab goes on into it. Nothing is asked of the source before that.
 *
 * ```html
 * <commitment-cite ref="16">para. 16</commitment-cite>
 * ```
 *
 * @slot - Your own words for the reference. If there is a link among them, it stays the link.
 *
 * @csspart reference - The words of the reference.
 * @csspart link - The link to the passage, unless you brought your own.
 * @csspart card - The card.
 * @csspart text - The quoted words in it.
 * @csspart number - The number before an operative paragraph in it.
 * @csspart citation - The citation in it, which links to the permalink.
 *
 * @cssproperty --commitment-rule-color - The colour of the card's edge; a lighter tone of the text's own by default.
 * @cssproperty --commitment-citation-font - The typeface of everything in the card but the quoted words.
 * @cssproperty --commitment-radius - How round corners are; 2px by default.
 * @cssproperty --commitment-focus-color - The colour of the ring around what has the focus; the text's own by default.
 *
 * @event {CustomEvent<{ passage: Passage }>} commitment-load - The passage is there, because somebody wanted to see it.
 * @event {CustomEvent<{ reason: "unreachable" | "missing" }>} commitment-error - The passage can't be shown.
 */
export class CommitmentCite extends PassageElement {
  static override styles = commitmentCiteStyles;
  static override properties: PropertyDeclarations = {
    citeStyle: { attribute: "cite-style" },
    opened: { state: true },
  };

  /** The style of the citation that is shown where you bring no words: `un` (the default), `apa`, `chicago` and so on. */
  declare citeStyle: string | null;

  /** Whether its card is open. */
  declare private opened: boolean;

  readonly #styled = new StyledController(this);
  #card: Card | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched = false;
  #letGo: (() => void) | null = null;

  constructor() {
    super();
    this.opened = false;
  }

  override connectedCallback(): void {
    if (this.renderRoot || !this.hasFallback) {
      super.connectedCallback();
      return;
    }
    waiting.add(this);
    if (waiting.size === 1) whenIdle();
  }

  /** Becomes a link, if it is still in the page. */
  begin(): void {
    if (this.isConnected) super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    waiting.delete(this);
    this.#close();
  }

  protected override get wanted(): boolean {
    return this.opened || (this.near && !this.hasFallback);
  }

  protected override render(): TemplateResult {
    const href = this.permalinkTo(this.asked) ?? nothing;
    const own = this.querySelector("a[href]") !== null;
    const words = html`<slot>${this.#citation()}</slot>`;
    return html`<span
        part="reference"
        @pointerenter=${this.#enter}
        @pointermove=${this.#enter}
        @pointerleave=${this.#leave}
        @pointerdown=${this.#press}
        @click=${this.#click}
        @focusin=${this.#focus}
        @focusout=${this.#leave}
        >${own ? words : html`<a part="link" href=${href} aria-expanded=${this.opened}>${words}</a>`}</span
      ><span part="card" role="group" aria-label=${this.#citation()} popover="manual" ?hidden=${!this.opened} @pointerenter=${this.#enter} @pointerleave=${this.#leave} @focusin=${this.#focus} @focusout=${this.#leave}>${
        this.opened ? this.#card?.renderCard(this.passage.answer, this.labels, href) : nothing
      }</span>`;
  }

  #citation() {
    const { answer } = this.passage;
    if (answer.is !== "here") return this.asked;
    const { folder } = this;
    if (folder && !this.hasFallback)
      this.#styled.want(folder, answer.value.id, this.citeStyle, this.textLang);
    return this.#styled.text ?? answer.value.citation.text;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const card = this.renderRoot.querySelector<HTMLElement>("[part=card]");
    if (!card) return;
    this.#letGo?.();
    this.#letGo = this.opened && this.#card ? this.#card.show(card, this) : null;
    if (!this.opened && card.matches(":popover-open")) card.hidePopover();
  }

  /** A pointer that rests comes over what lay under a card when Escape closes that: only one that moves means it. */
  readonly #enter = ({ pointerType, screenX, screenY }: PointerEvent): void => {
    if (pointerType !== "touch" && `${screenX} ${screenY}` !== resting) this.#soon(true, INTENT);
  };

  readonly #moved = ({ screenX, screenY }: PointerEvent): void => {
    pointer = `${screenX} ${screenY}`;
  };

  readonly #leave = (): void => this.#soon(false, GRACE);

  readonly #focus = (): void => {
    // A touch gives the focus too: there the click decides.
    if (!this.#touched) this.#soon(true, 0);
    else clearTimeout(this.#timer);
  };

  readonly #press = (event: PointerEvent): void => {
    this.#touched = event.pointerType === "touch";
  };

  /** The first touch opens the card, and the second follows the link. */
  readonly #click = (event: Event): void => {
    if (!this.#touched || this.opened) return;
    event.preventDefault();
    this.#soon(true, 0);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    const inside = this.renderRoot.querySelector("[part=card] :focus");
    resting = pointer;
    this.#close();
    if (inside)
      (
        this.querySelector<HTMLElement>("a[href]") ??
        this.renderRoot.querySelector<HTMLElement>("[part=link]")
      )?.focus();
    clearTimeout(this.#timer); // the focus that has come back opens nothing
  };

  readonly #outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  #soon(opening: boolean, after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (opening ? void this.#open() : this.#close()), after);
  }

  async #open(): Promise<void> {
    if (this.opened || !this.isConnected) return;
    try {
      this.#card ??= await import("./card.ts");
    } catch {
      return; // The network failed: the link is still a link.
    }
    if (open) open.#close();
    open = this;
    this.#card.dress(this.renderRoot as ShadowRoot);
    this.opened = true;
    addEventListener("keydown", this.#escape);
    addEventListener("pointerdown", this.#outside);
    addEventListener("pointermove", this.#moved, { passive: true });
  }

  #close(): void {
    clearTimeout(this.#timer);
    if (open === this) open = null;
    this.opened = false;
    removeEventListener("keydown", this.#escape);
    removeEventListener("pointerdown", this.#outside);
    removeEventListener("pointermove", this.#moved);
  }
}
