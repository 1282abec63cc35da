import { below, joined, type Named, shuffled, type Taken, wrong } from "./making.ts";

/** The document's own words: with others among them, in another order, again and again, with omissions. */
export function ofItsWords({ length, whole, words, common, sentences, clauses }: Taken): Named[] {
  const long = sentences.reduce((one, other) => (other.length > one.length ? other : one), "");
  return [
    ["the text itself, from its middle", whole.slice(whole.length >> 2)],
    ["the text itself without a word", whole.replace(" ", " not ")],
    ["every ninth word another", wrong(whole, 9, words)],
    ["every fourth word another", wrong(whole, 4, words)],
    ["every second word another", wrong(whole, 2, words)],
    ["its words, shuffled", joined(shuffled(words), " ", length)],
    ["clauses of eight words, shuffled", joined(shuffled(clauses), " ", length)],
    ["its sentences, shuffled", joined(shuffled(sentences), " ", length)],
    ["one sentence, again and again", joined([long], " ", length)],
    [
      "one sentence, a word of it another each time",
      joined(
        Array.from({ length: 40 }, () => wrong(long, 11, words)),
        " ",
        length,
      ),
    ],
    ["its most frequent word", joined([common[0] ?? ""], " ", length)],
    ["its two most frequent words", joined(common.slice(0, 2), " ", length)],
    [
      "its twenty most frequent words, shuffled",
      joined(
        Array.from({ length: 997 }, () => common[below(20)] ?? ""),
        " ",
        length,
      ),
    ],
    [
      "words and marks of omission",
      joined(
        Array.from({ length: 997 }, () => common[below(40)] ?? ""),
        " … ",
        length,
      ),
    ],
    ["clauses and marks of omission", joined(clauses, " … ", length)],
    ["the same clause and marks of omission", joined([clauses[0] ?? ""], " … ", length)],
    ["words of two letters with a bracket each", joined(common.slice(0, 50), " [a] ", length)],
  ];
}
