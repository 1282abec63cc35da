import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Reason, Refusal } from "./ask.ts";

/** What an element has of an answer. */
export type Answer<T> =
  | { readonly is: "waiting" }
  | { readonly is: "here"; readonly value: T }
  | { readonly is: "refused"; readonly reason: Reason };

/** Something that is asked; it stops when the signal says so, and rejects with a {@link Refusal}. */
export type Question<T> = (signal: AbortSignal) => Promise<T>;

const WAITING = { is: "waiting" } as const;

/**
 * Keeps one question of an element's and its answer: asks while the element is in the page, cancels when it leaves or
 * asks something else, and has the element rendered again when the answer is there.
 */
export class AnswerController<T> implements ReactiveController {
  answer: Answer<T> = WAITING;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #question: Question<T> | null = null;
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks, and forgets what was asked before. */
  ask(question: Question<T>): void {
    this.#change(question, WAITING);
    if (this.#host.isConnected) void this.#begin();
  }

  /** Answers without asking: it is known that nothing can be learnt. */
  refuse(reason: Reason): void {
    this.#change(null, { is: "refused", reason });
  }

  hostConnected(): void {
    if (this.#question !== null && this.answer.is !== "here") this.ask(this.#question);
  }

  hostDisconnected(): void {
    this.#leaving.abort();
  }

  #change(question: Question<T> | null, answer: Answer<T>): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#question = question;
    this.answer = answer;
    this.#host.requestUpdate();
  }

  async #begin(): Promise<void> {
    const { signal } = this.#leaving;
    let answer: Answer<T>;
    try {
      if (this.#question === null) return;
      answer = { is: "here", value: await this.#question(signal) };
    } catch (error) {
      answer = { is: "refused", reason: error instanceof Refusal ? error.reason : "unreachable" };
    }
    if (signal.aborted) return;
    this.answer = answer;
    this.#host.requestUpdate();
  }
}
