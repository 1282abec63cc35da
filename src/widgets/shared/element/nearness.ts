import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How far from what is seen an element begins, so that it is there when the reader comes to it. */
const AHEAD = "400px";

/** One for all: a page may have a thousand elements. */
let observer: IntersectionObserver | undefined;
const waiting = new WeakMap<Element, () => void>();

/** Tells an element once when the reader comes near it, or at once where it is eager or the browser can't see that. */
export class NearnessController implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & HTMLElement & { loading: string | null };

  constructor(host: ReactiveControllerHost & HTMLElement & { loading: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const come = () => {
      this.near = true;
      observer?.unobserve(this.#host);
      this.#host.requestUpdate();
    };
    if (this.near) return;
    if (this.#host.loading === "eager" || !globalThis.IntersectionObserver) {
      come();
      return;
    }
    observer ??= new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) if (isIntersecting) waiting.get(target)?.();
      },
      { rootMargin: AHEAD },
    );
    waiting.set(this.#host, come);
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
  }
}
