import type { Controller, Host } from "./reactive-element.ts";

/** How far from what is seen an element begins, so that it is there when the reader comes to it. */
const AHEAD = "400px";

/** Tells an element once when the reader comes near it, or at once where it is eager or the browser can't see that. */
export class NearnessController implements Controller {
  near = false;
  readonly #host: Host & { loading: string | null };
  #observer: IntersectionObserver | undefined;

  constructor(host: Host & { loading: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    if (this.#host.loading === "eager" || !globalThis.IntersectionObserver) {
      this.#come();
      return;
    }
    this.#observer ??= new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && this.#come(),
      {
        rootMargin: AHEAD,
      },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #come(): void {
    this.near = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
