import { filled, joined, type Named, type Taken } from "./making.ts";

/** How a text may be set: in lines, with numbers, with markup, with marks around its words. */
export function set({ length, symbol, whole, words, clauses }: Taken): Named[] {
  return [
    [
      "numbers",
      joined(
        Array.from({ length: 500 }, (_, at) => `${at}`),
        ". ",
        length,
      ),
    ],
    [
      "numbers and signs of paragraphs",
      joined(
        Array.from({ length: 500 }, (_, at) => `§ ${at}`),
        ", ",
        length,
      ),
    ],
    ["short lines", joined(["a", "of", "the", "1.", "-"], "\n", length)],
    ["short lines of its words", joined(words, "\n", length)],
    ["lines that are bullets", joined(words, "\n- ", length)],
    ["lines as a PDF has them", joined(clauses, "-\n", length)],
    ["page numbers and heads", joined(clauses, `\n3/13\n${symbol}\n`, length)],
    ["empty lines", joined(["", "a"], "\n\n\n \n", length)],
    [
      "words broken by soft hyphens",
      joined(
        words.map((word) => word.split("").join("\u00ad")),
        " ",
        length,
      ),
    ],
    ["opening brackets", filled("(", length)],
    ["opening square brackets", filled("a [", length)],
    ["opening tags", filled("<b ", length)],
    [
      "tags around words",
      joined(
        words.map((word) => `<b>${word}</b>`),
        " ",
        length,
      ),
    ],
    [
      "tags that don't close",
      joined(
        words.map((word) => `<p class=x>${word}`),
        " ",
        length,
      ),
    ],
    ["comments that don't close", filled("<!-- a ", length)],
    ["entities", filled("&amp;&#8217;a ", length)],
    [
      "links",
      joined(
        words.map((word) => `[${word}](https://example.org/${word})`),
        " ",
        length,
      ),
    ],
    [
      "links that don't close",
      joined(
        words.map((word) => `[${word}](https://example.org/`),
        " ",
        length,
      ),
    ],
    [
      "emphasis",
      joined(
        words.map((word) => `**${word}**`),
        " ",
        length,
      ),
    ],
    [
      "quotation marks around words",
      joined(
        words.slice(0, 900).map((word) => `“${word}”`),
        " ",
        Math.min(length, 900 * 9),
      ),
    ],
    [
      "nested quotation marks",
      `${"“a ‘b ".repeat(400)}${whole.slice(0, Math.max(0, length - 6_000))}${"’ c” ".repeat(400)}`,
    ],
    [
      "apostrophes",
      joined(
        words.slice(0, 1_800).map((word) => `${word}'s`),
        " ",
        Math.min(length, 12_000),
      ),
    ],
    [
      "colons",
      joined(
        words.map((word) => `${word}:`),
        " ",
        length,
      ),
    ],
    [
      "brackets of editors",
      joined(
        words.map((word) => `[${word}]`),
        " ",
        length,
      ),
    ],
    [
      "letters in brackets",
      joined(
        words.map((word) => `[${word.charAt(0)}]${word.slice(1)}`),
        " ",
        length,
      ),
    ],
    [
      "footnote marks",
      joined(
        words.map((word, at) => `${word}[${at % 90}]`),
        " ",
        length,
      ),
    ],
  ];
}
