import type { PropertyDeclarations, PropertyValues } from "lit";
import type { Passage } from "../../../model/passage.ts";
import { AnswerController } from "../asking/answer.ts";
import { findApi, pathOf } from "../asking/api.ts";
import { askPassage } from "../asking/passages.ts";
import { tell } from "../events.ts";
import { CommitmentElement } from "./commitment-element.ts";

const ASKED = ["ref", "address", "document", "textLang", "api"];

/** An element that is about one passage: it asks for it when it should, and tells the page what came of it. */
export abstract class PassageElement extends CommitmentElement {
  static override properties: PropertyDeclarations = {
    ref: {},
    address: {},
  };

  /** The address of the passage: a paragraph (`16`, `preamble-7`), sentence (`16.2`), act (`16.2a`) or range (`16-18`). */
  declare ref: string | null;

  /** The same as `ref`, for React and Vue, which keep that name for themselves. Where both are there, `ref` counts. */
  declare address: string | null;

  /** What is known of the passage. */
  protected readonly passage: AnswerController<Passage> = new AnswerController(this);
  #asked = "";
  #told: unknown;

  /** The address as the page gives it, whichever way. */
  protected get asked(): string {
    return this.ref ?? this.address ?? "";
  }

  /** Whether something stands inside the element. */
  protected get hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== "";
  }

  /** Whether the passage is wanted now. */
  protected get wanted(): boolean {
    return this.near;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (ASKED.some((name) => changed.has(name))) this.#asked = "";
    if (!this.wanted || this.#asked !== "") return;
    this.#asked = "asked";
    const ref = pathOf(this.asked);
    const { folder } = this;
    if (findApi(this.api) === null) this.passage.refuse("unreachable");
    else if (!ref || !folder) this.passage.refuse("missing");
    else this.passage.ask((signal) => askPassage(folder, this.asked.trim(), this.textLang, signal));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { answer } = this.passage;
    if (this.#told === answer) return;
    this.#told = answer;
    if (answer.is === "here") tell(this, "commitment-load", { passage: answer.value });
    if (answer.is === "refused") tell(this, "commitment-error", { reason: answer.reason });
  }
}
