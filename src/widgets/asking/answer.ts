import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ask, type Reason, Refusal } from "./ask.ts";

/** What an element has of an answer. */
export type Answer<T> =
  | { readonly is: "waiting" }
  | { readonly is: "here"; readonly value: T }
  | { readonly is: "refused"; readonly reason: Reason };

const WAITING = { is: "waiting" } as const;

/**
 * Keeps one question of an element's and its answer: asks while the element is in the page, cancels when it leaves or
 * asks something else, and has the element rendered again when the answer is there.
 */
export class AnswerController<T> implements ReactiveController {
  answer: Answer<T> = WAITING;
  readonly #host: ReactiveControllerHost & Element;
  readonly #accepts: (body: unknown) => body is T;
  #address: string | null = null;
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost & Element, accepts: (body: unknown) => body is T) {
    this.#host = host;
    this.#accepts = accepts;
    host.addController(this);
  }

  /** Asks what stands at an address. */
  ask(address: string): void {
    this.#change(address, WAITING);
    if (this.#host.isConnected) void this.#begin();
  }

  /** Answers without asking: it is known that nothing can be learnt. */
  refuse(reason: Reason): void {
    this.#change(null, { is: "refused", reason });
  }

  hostConnected(): void {
    if (this.#address !== null && this.answer.is !== "here") this.ask(this.#address);
  }

  hostDisconnected(): void {
    this.#leaving.abort();
  }

  #change(address: string | null, answer: Answer<T>): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    this.#address = address;
    this.answer = answer;
    this.#host.requestUpdate();
  }

  async #begin(): Promise<void> {
    const { signal } = this.#leaving;
    let answer: Answer<T>;
    try {
      answer = { is: "here", value: await ask(this.#address ?? "", this.#accepts, signal) };
    } catch (error) {
      answer = { is: "refused", reason: error instanceof Refusal ? error.reason : "unreachable" };
    }
    if (signal.aborted) return;
    this.answer = answer;
    this.#host.requestUpdate();
  }
}
