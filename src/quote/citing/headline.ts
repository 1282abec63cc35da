// Articles, coordinating conjunctions and prepositions of any length: Chicago (8.159) and MLA (2.90) agree on these.
const SMALL = new Set(
  "a an the and but or nor for as at by from in into of on onto per to toward towards under until upon via with within without against among between before after during through throughout across around beyond regarding concerning".split(
    " ",
  ),
);

/**
 * Capitalizes a title in headline style: its first and last word, and all between but the small ones. It is the style of
 * English titles; both manuals leave those of other languages as these write them (Chicago 11.6, MLA 2.91).
 */
export function headline(title: string, language = "en"): string {
  if (!/^en\b/.test(language)) return title;
  const words = title.split(" ");
  return words
    .map((word, index) => {
      const inside = index > 0 && index < words.length - 1 && !/[:.?!]["”’']?$/.test(words[index - 1] ?? "");
      const bare = word.replace(/[^\p{L}]/gu, "");
      return inside && SMALL.has(bare) ? word : capitalize(word);
    })
    .join(" ");
}

/** Each part of a hyphenated word, but never a letter after the first of a part: names and acronyms stay. */
function capitalize(word: string): string {
  return word
    .split("-")
    .map((part, index) =>
      index > 0 && SMALL.has(part)
        ? part
        : part.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, before: string, letter: string) =>
            before.concat(letter.toUpperCase()),
          ),
    )
    .join("-");
}
