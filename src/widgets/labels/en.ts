import type { Labels } from "./labels.ts";

export default {
  language: "en",
  loading: "Loading the quotation…",
  unreachable: "Could not be checked against the source.",
  missing: "The source has no such passage.",
  openSource: "Open the source",
  copyQuotation: "Copy quotation",
  copied: "Copied",
  notCopied: "Could not copy. Select the words and copy them.",
} satisfies Labels;
