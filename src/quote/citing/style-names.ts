import type { StyleName } from "./cite-passage.ts";

/** What the styles of citation are called. */
export const STYLE_LABELS: Readonly<Record<StyleName, string>> = {
  un: "United Nations",
  apa: "APA",
  chicago: "Chicago",
  mla: "MLA",
  harvard: "Harvard",
  oscola: "OSCOLA",
  bluebook: "Bluebook",
};

/** The formats that reference managers read, and what they are called. */
export const FORMAT_LABELS = { bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" } as const;
