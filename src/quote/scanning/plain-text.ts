import { fold, INVISIBLE } from "../forms/grammar/fold.ts";

/** Marks of footnotes: "para. 8²", "para. 8[2]". Numbers they are, but of nothing in the text. */
const NOTE_MARK = /[\u00b9\u00b2\u00b3\u2070\u2074-\u208e]|(?<=\S)\[\d{1,3}\]/g;

/** Running text as it is read. */
export interface PlainText {
  /** Folded, without what can't be seen, with space for marks of footnotes. */
  plain: string;
  /** The same with its lines' ends, which folding makes spaces; of the same length. */
  lines: string;
  /** Where in the text a character of it stands. */
  at(offset: number): number;
}

/** Makes running text plain for the grammar of references, and remembers where everything stood. */
export function plainText(text: string): PlainText {
  const folded = fold(text).replace(NOTE_MARK, (mark) => " ".repeat(mark.length));
  // Runs of what can be seen, and where each began.
  const runs: { plain: number; text: number }[] = [{ plain: 0, text: 0 }];
  let dropped = 0;
  const plain = folded.replace(INVISIBLE, (_, offset: number) => {
    dropped++;
    runs.push({ plain: offset + 1 - dropped, text: offset + 1 });
    return "";
  });
  if (dropped === 0) return { plain, lines: text, at: (offset) => offset };
  const at = (offset: number) => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.plain ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const run = runs[low] ?? { plain: 0, text: 0 };
    return run.text + offset - run.plain;
  };
  return { plain, lines: text.replace(INVISIBLE, ""), at };
}
