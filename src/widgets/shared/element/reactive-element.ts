import { render } from "lit/html.js";
import { adopt, type Style } from "./styles.ts";

/*
 * The part of Lit's LitElement that our elements use, on Lit's own templates. LitElement is 2.5 KB of the 9 KB that a
 * quotation may weigh; this is 0.7 (docs/decisions/0010).
 */

/** How a property stands to its attribute. Without more it is a text, and the attribute has its name in small letters. */
export interface Property {
  attribute?: string;
  type?: typeof Boolean | typeof Number;
  /** Whether the attribute follows the property. */
  reflect?: boolean;
  /** Whether it is the element's own business: it has no attribute. */
  state?: boolean;
}

/** The properties that have changed since the last rendering, with their values before. */
export type Changed = ReadonlyMap<string, unknown>;

/** Something that lives with an element. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

/** An element, as its controllers know it. */
export interface Host extends HTMLElement {
  requestUpdate(): void;
  addController(controller: Controller): void;
}

/** An element that renders itself when its properties change, a little later and once for all changes. */
export abstract class ReactiveElement extends HTMLElement implements Host {
  static properties: Readonly<Record<string, Property>> = {};
  static styles: Style | readonly Style[] = [];

  /** Makes the accessors; the browser asks for this when the element is defined. */
  static get observedAttributes(): string[] {
    const observed: string[] = [];
    // biome-ignore lint/complexity/noThisInStatic: the element's own class, which extends this one.
    const { properties, prototype } = this;
    for (const [name, property] of Object.entries(properties)) {
      if (!property.state) observed.push(attributeOf(name, property));
      if (Object.hasOwn(prototype, name)) continue;
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values.get(name);
        },
        set(this: ReactiveElement, value: unknown) {
          const before = this.#values.get(name);
          if (Object.is(before, value)) return;
          this.#values.set(name, value);
          if (!this.#changed.has(name)) this.#changed.set(name, before);
          this.requestUpdate();
        },
      });
    }
    return observed;
  }

  readonly #values = new Map<string, unknown>();
  #changed = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  #pending = false;
  /** What the page has set before the element was defined. */
  #early: Map<string, unknown> | null = new Map();
  /** Fulfilled when what has changed is rendered. */
  updateComplete: Promise<void> = Promise.resolve();
  /** Whether it has been rendered. */
  hasUpdated = false;
  declare readonly renderRoot: ShadowRoot;

  constructor() {
    super();
    for (const name of Object.keys(this.#type.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early?.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    }
  }

  get #type(): typeof ReactiveElement {
    return this.constructor as typeof ReactiveElement;
  }

  connectedCallback(): void {
    if (this.renderRoot === undefined) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      Object.defineProperty(this, "renderRoot", { value: root });
      for (const style of [this.#type.styles].flat()) adopt(root, style);
    }
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    if (before === value) return;
    for (const [name, property] of Object.entries(this.#type.properties)) {
      if (property.state || attributeOf(name, property) !== attribute) continue;
      const { type } = property;
      Reflect.set(
        this,
        name,
        type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value,
      );
    }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  requestUpdate(): void {
    if (this.#pending || this.renderRoot === undefined) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  #update(): void {
    for (const [name, value] of this.#early ?? []) Reflect.set(this, name, value);
    this.#early = null;
    const changed = this.#changed;
    // What changes from here on belongs to this rendering.
    this.willUpdate(changed);
    this.#changed = new Map();
    for (const name of changed.keys()) this.#reflect(name);
    this.#pending = false;
    render(this.render(), this.renderRoot, { host: this, renderBefore: null });
    this.hasUpdated = true;
    this.updated(changed);
  }

  #reflect(name: string): void {
    const property = this.#type.properties[name];
    if (!property?.reflect) return;
    const value = this.#values.get(name);
    if (value === null || value === undefined) this.removeAttribute(attributeOf(name, property));
    else this.setAttribute(attributeOf(name, property), String(value));
  }

  /** Called before rendering: what it changes is rendered too. */
  protected willUpdate(_changed: Changed): void {}

  /** Called when it is rendered. */
  protected updated(_changed: Changed): void {}

  /** What the element shows. */
  protected abstract render(): unknown;
}

function attributeOf(name: string, { attribute = name.toLowerCase() }: Property): string {
  return attribute;
}
