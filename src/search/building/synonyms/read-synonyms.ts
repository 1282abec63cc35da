/** Lay words, and the words of a resolution that they may mean. */
export interface Synonyms {
  said: string[];
  written: string[];
}

/** Reads synonyms: on each line lay words, a colon, and the words of a text that they may mean, with commas between. */
export function readSynonyms(lines: string): Synonyms[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [said = "", written = ""] = line.split(":");
      const words = (list: string) => list.split(",").map((word) => word.trim());
      return { said: words(said), written: words(written) };
    });
}
