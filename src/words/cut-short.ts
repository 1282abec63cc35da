/** What stands where words of the text are left out. */
export const OMISSION = "…";

/** The words of a text before an offset, with the mark of omission where it goes on. */
export function cut(text: string, shown: number): string {
  if (shown >= text.length) return text;
  const words = text.slice(0, shown).trimEnd();
  // After a sentence it stands apart, so that it does not look like one that breaks off.
  return /[.?!]$/.test(words) ? `${words} ${OMISSION}` : `${words.replace(/[,;:]$/, "")}${OMISSION}`;
}
