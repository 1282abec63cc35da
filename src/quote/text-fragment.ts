/**
 * Makes the text directive of a URL fragment that marks a stretch of a text in a page: `:~:text=first%20words,last%20words`
 * (URL Fragment Text Directives, WICG). So many words are taken from both ends that each end is found in one place only.
 *
 * @param page everything that stands on the page, paragraph by paragraph
 * @param paragraph which of them the stretch is in
 * @param start where it begins in that paragraph, in UTF-16 code units
 * @param end where it ends
 */
export function textDirective(
  page: readonly string[],
  paragraph: number,
  start: number,
  end: number,
): string {
  const words = (page[paragraph] ?? "").slice(start, end).split(" ");
  const isAlone = (phrase: string) => {
    const found = page.filter((text) => text.includes(phrase));
    return found.length === 1 && found[0]?.indexOf(phrase) === found[0]?.lastIndexOf(phrase);
  };
  const from = [...words.keys()].find((count) => count >= 3 && isAlone(words.slice(0, count).join(" ")));
  const to = [...words.keys()].find((count) => count >= 3 && isAlone(words.slice(-count).join(" ")));
  const whole = from === undefined || to === undefined || from + to >= words.length;
  const parts = whole ? [words.join(" ")] : [words.slice(0, from).join(" "), words.slice(-to).join(" ")];
  return `:~:text=${parts.map(encodeForDirective).join(",")}`;
}

/** Percent-encodes, with the hyphen too, which has a meaning of its own in a directive. */
function encodeForDirective(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
