/** So many characters of what is the same are shown on either side, and so many of what is not. */
const AROUND = 30;
const MOST = 160;

/**
 * What of a text was changed, as it is shown in a line: what is the same at the beginning and at the end is left out but
 * for a few words.
 *
 * @returns the words of before and of after; neither is cut within a word, where the language parts words by spaces
 */
export function shortenChange(before: string, after: string): { from: string; to: string } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - AROUND);
  const cut = from === 0 ? 0 : beginOfWord(before, from, start);
  const shown = (text: string) => {
    const to = Math.min(text.length, text.length - end + AROUND);
    const stop = to === text.length ? to : endOfWord(text, text.length - end, to);
    const words = `${cut === 0 ? "" : "… "}${text.slice(cut, stop)}`;
    if (words.length > MOST) return `${words.slice(0, MOST)} …`;
    return stop === text.length ? words : `${words} …`;
  };
  return { from: shown(before), to: shown(after) };
}

/** The begin of a text, as it is shown in a line. */
export function beginOf(text: string): string {
  return text.length <= MOST / 2 ? text : `${text.slice(0, endOfWord(text, 1, MOST / 2))} …`;
}

function beginOfWord(text: string, from: number, most: number): number {
  const space = text.indexOf(" ", from);
  return space === -1 || space >= most ? from : space + 1;
}

function endOfWord(text: string, least: number, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space <= least ? to : space;
}
