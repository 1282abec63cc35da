/* Everything of version 1: what `/widgets/v1.js` loads. */
export { CommitmentQuote } from "./commitment-quote.ts";
