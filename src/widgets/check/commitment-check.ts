import { CommitmentCheck } from "./commitment-check.component.ts";

export { CommitmentCheck };

declare global {
  interface HTMLElementTagNameMap {
    "commitment-check": CommitmentCheck;
  }
}

// The page may load this script twice, or two versions of it: the first one stays.
if (!customElements.get("commitment-check")) customElements.define("commitment-check", CommitmentCheck);
