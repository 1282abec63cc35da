import { LitElement, type PropertyDeclarations, type PropertyValues } from "lit";
import type { Labels } from "../../../words/labels.ts";
import { NearnessController } from "./nearness.ts";
import { LabelsController } from "./speaking.ts";
import { adopt } from "./styles.ts";

/** What all elements share: where the API is, which document, which language and look, and when they begin. */
export abstract class CommitmentElement extends LitElement {
  static override properties: PropertyDeclarations = {
    api: {},
    document: {},
    lang: { reflect: true },
    scheme: { reflect: true },
    loading: {},
  };

  /** The language of the labels: `ar`, `zh`, `en`, `fr`, `ru` or `es`; else that of the nearest `lang` in the page. */
  declare lang: string;

  /** Where the API is, if not at the origin that this script came from: an `http:` or `https:` address. */
  declare api: string | null;

  /** The id of the document; `s-32-1` by default. */
  declare document: string | null;

  /** `light` or `dark`; `auto`, the default, takes the page's own colours. */
  declare scheme: string | null;

  /** `eager` asks the source at once; `lazy`, the default, when the reader comes near. */
  declare loading: string | null;

  readonly #speaking = new LabelsController(this);
  readonly #nearness = new NearnessController(this);

  constructor() {
    super();
    // What nobody says is null, as an attribute that isn't there; `lang` is every element's, and the browser's.
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, { state, type }] of elementProperties)
      if (!state && name !== "lang") Reflect.set(this, name, type === Boolean ? false : null);
  }

  /** The labels, in the language of the element. */
  protected get labels(): Labels {
    return this.#speaking.labels;
  }

  /** Whether the reader has come near: before that, nothing is asked. */
  protected get near(): boolean {
    return this.#nearness.near;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    for (const style of (this.constructor as typeof LitElement).elementStyles)
      if ("cssText" in style) adopt(root, style);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("lang") && this.hasUpdated) void this.#speaking.speak();
    if (changed.has("loading") && this.loading === "eager") this.#nearness.hostConnected();
  }
}

/** The document that an element is about. */
export { DEFAULT_DOCUMENT as DOCUMENT } from "../../../copying/default-document.ts";
