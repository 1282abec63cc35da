import { LitElement, type PropertyDeclarations, type PropertyValues } from "lit";
import { DEFAULT_DOCUMENT } from "../../../copying/default-document.ts";
import type { Labels } from "../../../words/labels.ts";
import { findApi, folderAddress, inLanguage, permalink } from "../asking/api.ts";
import { NearnessController } from "./nearness.ts";
import { LabelsController } from "./speaking.ts";
import { adopt } from "./styles.ts";

/** What all elements share: where the API is, which document, which language and look, and when they begin. */
export abstract class CommitmentElement extends LitElement {
  static override properties: PropertyDeclarations = {
    api: {},
    document: {},
    textLang: { attribute: "text-lang" },
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

  /** The language of the source's text, of those that the document has; its first by default. */
  declare textLang: string | null;

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

  /** Where the API answers about the document; null where there is no such place. */
  protected get folder(): string | null {
    const api = findApi(this.api);
    return api && folderAddress(api, this.document || DEFAULT_DOCUMENT);
  }

  /** The page on which people read a passage of the document; null where there is none. */
  protected permalinkTo(address: string): string | null {
    const api = findApi(this.api);
    const page = api && permalink(api, this.document || DEFAULT_DOCUMENT, address);
    return page && inLanguage(page, this.textLang);
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
