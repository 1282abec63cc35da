/*
 * What the elements say of themselves, as opposed to what they quote.
 */

/** The labels in one language. */
export interface Labels {
  readonly language: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly missing: string;
  readonly openSource: string;
  readonly copyQuotation: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const ENGLISH: Labels = {
  language: "en",
  loading: "Loading the quotation…",
  unreachable: "Could not be checked against the source.",
  missing: "The source has no such passage.",
  openSource: "Open the source",
  copyQuotation: "Copy quotation",
  copied: "Copied",
  notCopied: "Could not copy. Select the words and copy them.",
};
