import { CommitmentQuote } from "./commitment-quote.component.ts";

export { CommitmentQuote };

declare global {
  interface HTMLElementTagNameMap {
    "commitment-quote": CommitmentQuote;
  }
}

// The page may load this script twice, or two versions of it: the first one stays.
if (!customElements.get("commitment-quote")) customElements.define("commitment-quote", CommitmentQuote);
