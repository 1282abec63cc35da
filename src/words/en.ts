import type { Labels } from "./labels.ts";

export default {
  language: "en",
  loading: "Loading the quotation…",
  unreachable: "Could not be checked against the source.",
  missing: "The source has no such passage.",
  openSource: "Open the source",
  copyQuotation: "Copy quotation",
  cite: "Cite or embed",
  languages: "Languages",
  checked: "Checked today against the United Nations’ text",
  verified: "Verified",
  abridged: "The words of this page are the source’s, shortened. The source is shown.",
  altered: "This page misquoted it. Shown: the source’s words.",
  other: "The words of this page are not in this passage. The source is shown.",
} satisfies Labels;
