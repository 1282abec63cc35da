import { seeded } from "../quotations/random.ts";

/** A text that somebody may send to make work, and what it is. */
export interface Paste {
  what: string;
  text: string;
}

const { pick, below } = seeded(75);

function shuffled(all: readonly string[]): string[] {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] ?? "", mixed[at] ?? ""];
  }
  return mixed;
}

/** Repeats something as often as it fits. */
export function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);
}

/** Puts pieces one after the other, as many as fit, from the first again where there are too few. */
function joined(pieces: readonly string[], between: string, length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at += 1) text += (pieces[at % pieces.length] ?? "?") + between;
  return text.slice(0, length);
}

/**
 * Texts of a length that are as hard as texts of that length may be: what repeats itself, what is everywhere, what is nearly
 * everything, what opens and doesn't close, what is cited again and again.
 *
 * @param paragraphs of the document that they are judged by
 * @param symbol its symbol
 */
export function pastesOf(paragraphs: readonly string[], symbol: string, length: number): Paste[] {
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=[.;。；])\s*/u))
    .filter(({ length }) => length > 20);
  const words = paragraphs.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word);
  const whole = paragraphs.join("\n\n");
  const wrong = (text: string, every: number) =>
    text
      .split(" ")
      .map((word, at) => (at % every === every - 1 ? pick(words) : word))
      .join(" ");
  const clauses = paragraphs.flatMap((text) => {
    const own = text.split(" ");
    return Array.from({ length: Math.floor(own.length / 8) }, (_, at) =>
      own.slice(at * 8, at * 8 + 8).join(" "),
    );
  });
  const long = sentences.reduce((one, other) => (other.length > one.length ? other : one), "");
  const short = sentences.map((text) => text.slice(0, 60));
  const cited = (text: string, at: number) => `“${text}” (${symbol}, para. ${(at % 80) + 1}) `;
  const all: [string, string][] = [
    ["the text itself, from its middle", whole.slice(whole.length >> 2)],
    ["the text itself without a word", whole.replace(" ", " not ")],
    ["every ninth word another", wrong(whole, 9)],
    ["every fourth word another", wrong(whole, 4)],
    ["every second word another", wrong(whole, 2)],
    ["its words, shuffled", joined(shuffled(words), " ", length)],
    ["clauses of eight words, shuffled", joined(shuffled(clauses), " ", length)],
    ["its sentences, shuffled", joined(shuffled(sentences), " ", length)],
    ["one sentence, again and again", joined([long], " ", length)],
    [
      "one sentence, a word of it another each time",
      joined(
        Array.from({ length: 40 }, () => wrong(long, 11)),
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
    [
      "49 quotations, each cited",
      joined(
        Array.from({ length: 49 }, (_, at) => cited(wrong(short[at % short.length] ?? "", 5), at)),
        "",
        length,
      ),
    ],
    [
      "49 long quotations, each cited",
      Array.from({ length: 49 }, (_, at) => cited(whole.slice(at * 300, at * 300 + (length / 49 - 40)), at))
        .join("")
        .slice(0, length),
    ],
    [
      "49 long quotations, each altered and cited",
      Array.from({ length: 49 }, (_, at) =>
        cited(wrong(whole.slice(at * 300, at * 300 + (length / 49 - 60)), 9), at),
      )
        .join("")
        .slice(0, length),
    ],
    [
      "49 quotations of words that are everywhere",
      Array.from(
        { length: 49 },
        () =>
          `“${joined(
            Array.from({ length: 97 }, () => common[below(20)] ?? ""),
            " ",
            length / 49 - 5,
          )}” `,
      )
        .join("")
        .slice(0, length),
    ],
    [
      "citations and nothing else",
      joined(
        Array.from({ length: 80 }, (_, at) => `${symbol}, para. ${at + 1}; `),
        "",
        length,
      ),
    ],
    [
      "citations of others",
      joined(
        Array.from({ length: 80 }, (_, at) => `resolution 79/${at + 1}, para. ${at + 3}, `),
        "",
        length,
      ),
    ],
    [
      "citations in French",
      joined(
        Array.from({ length: 80 }, (_, at) => `résolution 79/${at + 1}, par. ${at + 3}, alinéa b) `),
        "",
        length,
      ),
    ],
    [
      "citations in Spanish",
      joined(
        Array.from({ length: 80 }, (_, at) => `párrafo ${at + 3} de la resolución 79/${at + 1} `),
        "",
        length,
      ),
    ],
    [
      "citations in Russian",
      joined(
        Array.from({ length: 80 }, (_, at) => `пункт ${at + 3} резолюции 79/${at + 1} `),
        "",
        length,
      ),
    ],
    [
      "citations in Chinese",
      joined(
        Array.from({ length: 80 }, (_, at) => `第79/${at + 1}号决议第${at + 3}段`),
        "",
        length,
      ),
    ],
    [
      "citations in Arabic",
      joined(
        Array.from({ length: 80 }, (_, at) => `الفقرة ${at + 3} من القرار 79/${at + 1} `),
        "",
        length,
      ),
    ],
    [
      "words of places in all languages",
      joined(["paragraph", "párrafo", "пункт", "段", "الفقرة", "alinéa", "section", "annex"], " ", length),
    ],
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
    ["spaces", `a${filled(" ", length - 2)}b`],
    ["combining marks", filled("a\u0301\u0327\u0301\u0327", length)],
    ["combining marks alone", filled("\u0301\u0327\u0316\u0301", length)],
    ["one word", filled("corruption", length)],
    ["compounds with hyphens", joined(words, "-", length)],
    [
      "words broken by soft hyphens",
      joined(
        words.map((word) => word.split("").join("\u00ad")),
        " ",
        length,
      ),
    ],
    ["invisible characters", filled("a\u200b\u2060", length)],
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
    ["Chinese without spaces", filled("各会员国承诺预防和打击腐败并加强国际合作", length)],
    ["one Chinese character", filled("国", length)],
    ["Arabic with all its marks", filled("الفَسَادُ وَالرَّشْوَةُ ", length)],
    ["Thai", filled("การต่อต้านการทุจริตคอร์รัปชัน", length)],
    ["emoji of families", filled("👨‍👩‍👧‍👦", length)],
    ["a long heading on every line", joined(["Preventive measures"], "\n", length)],
    ["semicolons", filled("a; ", length)],
    ["dots", filled(".", length)],
    ["dots with spaces", filled(". ", length)],
    ["stars", filled("* ", length)],
    ["dashes", filled("- ", length)],
    ["slashes", filled("a/", length)],
    ["symbols of documents", filled("A/RES/", length)],
  ];
  return all
    .map(([what, text]) => ({ what, text: text.slice(0, length).toWellFormed() }))
    .filter(({ text }) => text.trim() !== "");
}
