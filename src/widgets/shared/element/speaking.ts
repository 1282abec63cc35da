import type { ReactiveController, ReactiveControllerHost } from "lit";
import en from "../../../words/en.ts";
import type { Labels } from "../../../words/labels.ts";

/**
 * The labels of an element, in the language of its own `lang`, else of the nearest in the page, shadow roots included;
 * English until they are loaded, and where there are none.
 */
export class LabelsController implements ReactiveController {
  labels: Labels = en;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.speak();
  }

  /** Finds the language anew: the element has moved, or its `lang` has changed. */
  async speak(): Promise<void> {
    const language = nearestLanguage(this.#host).split("-", 1)[0]?.toLowerCase() ?? "";
    if (language === this.labels.language) return;
    let labels: Labels = en;
    try {
      if (language && language !== en.language)
        labels = (await (await import("../../../words/load-labels.ts")).load(language)) ?? en;
    } catch {
      // The network failed: English says it.
    }
    if (labels === this.labels) return;
    this.labels = labels;
    this.#host.requestUpdate();
  }
}

/** The language that a node is said to be in, by its own `lang` or the nearest around it; empty where nobody says. */
function nearestLanguage(node: Element): string {
  const said = node.closest("[lang]")?.getAttribute("lang");
  if (said) return said;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : "";
}
