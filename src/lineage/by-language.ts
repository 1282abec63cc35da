/** Words that are written one after the other, as a set. */
export function words(written: string): ReadonlySet<string> {
  return new Set(written.trim().split(/\s+/u));
}

/**
 * What is known of a language.
 *
 * @param known by the languages' primary subtags
 * @param language a BCP 47 tag
 * @param unknown what is said of a language that nothing is known of
 */
export function byLanguage<T>(known: Readonly<Record<string, T>>, language: string, unknown: T): T {
  const primary = language.split("-")[0] ?? "";
  return Object.hasOwn(known, primary) ? (known[primary] as T) : unknown;
}
