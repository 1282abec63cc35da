import { CommitmentLineage } from "./commitment-lineage.component.ts";

export { CommitmentLineage };

declare global {
  interface HTMLElementTagNameMap {
    "commitment-lineage": CommitmentLineage;
  }
}

// The page may load this script twice, or two versions of it: the first one stays.
if (!customElements.get("commitment-lineage")) customElements.define("commitment-lineage", CommitmentLineage);
