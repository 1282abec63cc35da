/**
 * What people do with a passage: called the same and in this order on every page, which has all of it or some. The elements
 * have it in six languages among their own labels.
 */
export const DEEDS = {
  copyQuotation: "Copy quotation",
  copyCitation: "Copy citation",
  embed: "Embed",
  link: "Link",
  /** Where a part of it is shown: the way to all of it. */
  read: "Read the paragraph",
  /** Of several that are shown together, each by itself. */
  copyStatement: "Copy statement",
} as const;

/** The same with more than what is shown or was quoted: "Copy the whole sentence". */
export function copyWhole(what: string): string {
  return `Copy the whole ${what}`;
}

/** "Embed the whole sentence" */
export function embedWhole(what: string): string {
  return `Embed the whole ${what}`;
}
