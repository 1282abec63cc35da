import type { ReactiveController } from "lit";

/** How far from what is seen an element begins, so that it is there when the reader comes to it. */
const AHEAD = "400px";

let observer: IntersectionObserver | undefined;
const waiting = new WeakMap<Element, () => void>();

/** Tells an element once when the reader comes near it, or at once where the browser can't see that. */
export class NearnessController implements ReactiveController {
  near = false;
  readonly #host: Element & { loading: string | null };
  readonly #come: () => void;

  /** @param come called once, when the element is connected and near */
  constructor(
    host: Element & { loading: string | null; addController(one: ReactiveController): void },
    come: () => void,
  ) {
    this.#host = host;
    this.#come = () => {
      this.#stop();
      this.near = true;
      come();
    };
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    if (this.#host.loading === "eager" || typeof IntersectionObserver === "undefined") {
      this.#come();
      return;
    }
    observer ??= new IntersectionObserver(tell, { rootMargin: AHEAD });
    waiting.set(this.#host, this.#come);
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Begins now if the element has become eager. */
  reconsider(): void {
    if (!this.near && this.#host.isConnected && this.#host.loading === "eager") this.#come();
  }

  #stop(): void {
    waiting.delete(this.#host);
    observer?.unobserve(this.#host);
  }
}

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
}
