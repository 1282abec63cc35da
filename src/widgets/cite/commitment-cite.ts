import { CommitmentCite } from "./commitment-cite.component.ts";

export { CommitmentCite };

declare global {
  interface HTMLElementTagNameMap {
    "commitment-cite": CommitmentCite;
  }
}

// The page may load this script twice, or two versions of it: the first one stays.
if (!customElements.get("commitment-cite")) customElements.define("commitment-cite", CommitmentCite);
