import type { CorpusParagraph } from "../../src/model/corpus.ts";
import type { Random } from "./random.ts";

/** What people paste with a quotation, or make of it, without changing its words. */
export interface Pasting {
  name: string;
  apply(quote: string, paragraph: CorpusParagraph, random: Random): string;
}

const TITLE =
  "Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation";

/** The paragraph as a citation names it. */
function named({ kind, number }: CorpusParagraph, random: Random): string {
  return kind === "preamble"
    ? random.pick([`preamble para. ${number}`, `PP${number}`, `preambular paragraph ${number}`])
    : random.pick([`para. ${number}`, `OP${number}`, `¶ ${number}`, `paragraph ${number}`]);
}

/** Puts something between two words, at one place or more. */
function between(quote: string, random: Random, make: () => string): string {
  const words = quote.split(" ");
  const sure = 1 + random.below(Math.max(1, words.length - 1));
  return words.map((word, at) => (at === 0 ? word : `${at === sure ? make() : " "}${word}`)).join("");
}

/** Replaces a word, or a few. */
function someWords(quote: string, random: Random, make: (word: string) => string): string {
  const words = quote.split(" ");
  const sure = random.below(words.length);
  return words.map((word, at) => (at === sure || random.below(6) === 0 ? make(word) : word)).join(" ");
}

export const PASTINGS: Pasting[] = [
  {
    name: "a citation or a sentence around it",
    apply(quote, paragraph, random) {
      const place = named(paragraph, random);
      return random.pick([
        `“${quote}” (A/RES/S-32/1, ${place})`,
        `"${quote}" (A/RES/S-32/1, ${place}).`,
        `${quote} (A/RES/S-32/1, ${place})`,
        `${quote}\n\n— General Assembly resolution S-32/1, annex, ${place}, https://example.org/s-32-1/${paragraph.id}`,
        `“${quote}” – UN General Assembly resolution S-32/1, ${place}`,
        `A/RES/S-32/1, ${place}: ${quote}`,
        `The ministers said: “${quote}”, and went home.`,
        `Il est dit que « ${quote} », sans plus.`,
        `According to resolution S-32/1, ${place}, “${quote}”.`,
        `In the words of the declaration: ${quote}`,
      ]);
    },
  },
  {
    name: "words and pages broken by a PDF",
    apply(quote, _, random) {
      const head = random.pick([
        "\n7/13\nA/RES/S-32/1\n",
        `\n\f${TITLE}\n`,
        "\n\n12\n\n",
        "\n21-07021 7/13\n",
        `\nA/RES/S-32/1\n${TITLE.replace(" combat", "\ncombat")}\n`,
        " 7/13 A/RES/S-32/1 ",
        "\n- 7 -\n",
      ]);
      const hyphen = random.pick([
        "-\n",
        "- ",
        "\u00ad\n",
        "\u00ad ",
        "-\t",
        "-\u2028",
        "-\f",
        "‐\r\n",
        "¬\n",
      ]);
      const broken = quote.replace(/(?<![\p{L}-])\p{L}{9,}(?![\p{L}-])/u, (word) => {
        const at = 3 + random.below(word.length - 6);
        return word.slice(0, at) + hyphen + word.slice(at);
      });
      return random.below(2) === 0 ? broken : between(broken, random, () => head);
    },
  },
  {
    name: "markup and bullets",
    apply(quote, _, random) {
      return random.pick([
        () => someWords(quote, random, (word) => `**${word}**`),
        () => someWords(quote, random, (word) => `_${word}_`),
        () => someWords(quote, random, (word) => `<em>${word}</em>`),
        () => someWords(quote, random, (word) => `[${word}](https://example.org/${random.below(99)})`),
        () => someWords(quote, random, (word) => `<a href="/x">${word}</a>`),
        () => `> ${between(quote, random, () => "\n> ")}`,
        () => `- ${quote}`,
        () => `• ${quote}`,
        () => `## ${quote}`,
        () => `<p>${between(quote, random, () => "<br>")}</p>`,
        () => `<blockquote><p>${quote.replace(/'/g, "&rsquo;")}</p></blockquote>`,
        () => quote.replace(/-/g, "\\-"),
        () => `${quote} (emphasis added)`,
        () => between(quote, random, () => " [sic] "),
      ])();
    },
  },
];

/** A stretch around a footnote's mark, with the mark apart from the words as it comes out of a page. */
export function withNoteApart(paragraphs: readonly CorpusParagraph[], random: Random) {
  const paragraph = random.pick(paragraphs.filter(({ footnotes }) => footnotes.length > 0));
  const { at, number } = random.pick(paragraph.footnotes);
  const { text } = paragraph;
  const start = text.lastIndexOf(" ", Math.max(0, at - 10 - random.below(60))) + 1;
  const stop = text.indexOf(" ", Math.min(text.length - 1, at + 2 + random.below(120)));
  const end = stop === -1 ? text.length : stop;
  const mark = random.pick([
    ` ${number} `,
    `[^${number}]`,
    ` (${number})`,
    `(${number})`,
    `<sup>${number}</sup>`,
    `<sup><a href="#note-${number}">${number}</a></sup>`,
    ` [${number}] `,
    `[note ${number}]`,
    `\n${number}\n`,
  ]);
  return { quote: `${text.slice(start, at)}${mark}${text.slice(at, end)}`, paragraph };
}
