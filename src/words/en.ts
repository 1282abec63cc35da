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
  checked: "Checked on {date}, release {release}",
  verified: "Verified",
  abridged: "The words of this page are the source’s, shortened. The source is shown.",
  altered: "The words of this page differed from the source, which is shown.",
  other: "The words of this page are not in this passage. The source is shown.",
} satisfies Labels;
