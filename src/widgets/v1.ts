/* Everything of version 1: what `/widgets/v1.js` loads. */
export { autolink } from "./autolink.ts";
export { CommitmentCheck } from "./commitment-check.ts";
export { CommitmentCite } from "./commitment-cite.ts";
export { CommitmentList } from "./commitment-list.ts";
export { CommitmentQuote } from "./commitment-quote.ts";
