import type { ReactiveControllerHost } from "lit";
import type { Passage } from "../../model/passage.ts";
import type { Labels } from "../labels/labels.ts";
import { plainlyHas } from "./fold.ts";
import { ownWords } from "./own-words.ts";

/** What is known of the editor's own words. */
export interface Live {
  readonly verdict: "none" | "verified" | "altered" | "other";
  readonly difference: unknown;
}

const NOTHING: Live = { verdict: "none", difference: null };

/** Compares the editor's own words with the passage: plainly at once, and what is not plain when the code for it is there. */
export class LiveWords {
  live: Live = NOTHING;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #passage: Passage | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Compares with a passage, once; null forgets. */
  check(passage: Passage | null, labels: Labels): void {
    if (passage === this.#passage) return;
    this.#passage = passage;
    this.live = NOTHING;
    if (passage === null) return;
    const { text, marked } = ownWords(this.#host);
    if (text === "") return;
    const number = passage.type === "paragraph" ? new RegExp(`^${passage.number}\\.\\s+`) : /^$/;
    const words = text.replace(number, "");
    if (plainlyHas(passage.text, words)) this.live = { verdict: "verified", difference: null };
    else void this.#compare(words, marked, passage, labels);
  }

  async #compare(words: string, marked: boolean, passage: Passage, labels: Labels): Promise<void> {
    const texts = passage.type === "range" && passage.paragraph === undefined ? passage.parts : [passage];
    try {
      const { compare } = await import("./verifying.ts");
      if (this.#passage !== passage || !this.#host.shadowRoot) return;
      const compared = compare(words, texts, this.#host.shadowRoot, labels);
      // Text that nobody marked as a quotation, and that is none of this, may well be the editor's own sentence.
      if (compared.verdict === "other" && !marked) return;
      this.live = compared;
      this.#host.requestUpdate();
    } catch {
      // The code could not be loaded: nothing is said of the words, and the source's stand there.
    }
  }
}
