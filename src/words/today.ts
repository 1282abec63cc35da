/** The reader's day, as `2026-11-24`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The reader's day in words, in any language. A browser's first one takes longer than all of a quotation. */
export function spelledToday(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format();
}
