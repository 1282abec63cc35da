import { below, joined, type Named, type Taken, wrong } from "./making.ts";

/** Quotations with citations, and citations in all languages. */
export function cited({ length, symbol, whole, words, common, sentences }: Taken): Named[] {
  const short = sentences.map((text) => text.slice(0, 60));
  const quoted = (text: string, at: number) => `“${text}” (${symbol}, para. ${(at % 80) + 1}) `;
  return [
    [
      "49 quotations, each cited",
      joined(
        Array.from({ length: 49 }, (_, at) => quoted(wrong(short[at % short.length] ?? "", 5, words), at)),
        "",
        length,
      ),
    ],
    [
      "49 long quotations, each cited",
      Array.from({ length: 49 }, (_, at) => quoted(whole.slice(at * 300, at * 300 + (length / 49 - 40)), at))
        .join("")
        .slice(0, length),
    ],
    [
      "49 long quotations, each altered and cited",
      Array.from({ length: 49 }, (_, at) =>
        quoted(wrong(whole.slice(at * 300, at * 300 + (length / 49 - 60)), 9, words), at),
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
  ];
}
