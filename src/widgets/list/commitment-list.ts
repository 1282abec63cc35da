import { CommitmentList } from "./commitment-list.component.ts";

export { CommitmentList };

declare global {
  interface HTMLElementTagNameMap {
    "commitment-list": CommitmentList;
  }
}

// The page may load this script twice, or two versions of it: the first one stays.
if (!customElements.get("commitment-list")) customElements.define("commitment-list", CommitmentList);
