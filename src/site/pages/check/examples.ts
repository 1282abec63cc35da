import type { OpenDocument } from "../../../library/open-document.ts";
import { withoutEnd } from "../text/wording.ts";

/** A quotation to try. */
interface Example {
  name: string;
  example: string;
  /** Whether it speaks the document's language. */
  isItsOwn: boolean;
}

/** Quotations of the declaration against corruption: for who knows it, better than any that is made. */
const CHOSEN = [
  [
    "Right",
    "We recognize that an independent and transparent judicial system that is in line with the principles of judicial ethics, including integrity, plays a crucial role in preventing and combating corruption",
  ],
  ["Shortened", "We note that … country is free of corruption"],
  ["A commitment hardened", "We will provide a safe and adequate environment to journalists"],
] as const;

/** So many words make an example. */
const WORDS = 24;

/** Quotations to try: one that is right, one that is shortened, one that is altered, one from elsewhere. */
export function examplesFrom({ paragraphs }: Pick<OpenDocument, "paragraphs">): Example[] {
  const [[, right]] = CHOSEN;
  const own = paragraphs.some(({ text }) => text.includes(right)) ? CHOSEN : madeFrom(paragraphs);
  return [
    ...own.map(([name, example]) => ({ name, example, isItsOwn: true })),
    {
      name: "From elsewhere",
      example: "Ask not what your country can do for you; ask what you can do for your country.",
      isItsOwn: false,
    },
  ];
}

/** The beginning of the first sentence that is long enough: as it stands, without its middle, and with a word missing. */
function madeFrom(paragraphs: OpenDocument["paragraphs"]): [name: string, example: string][] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
  const words = (sentences.find((text) => text.split(" ").length > 12) ?? sentences[0] ?? "")
    .split(" ")
    .slice(0, WORDS);
  const quoted = withoutEnd(words.join(" "));
  if (words.length <= 12) return [["Right", quoted]];
  const half = Math.floor(words.length / 2);
  return [
    ["Right", quoted],
    ["Shortened", [...words.slice(0, 5), "…", ...words.slice(half, half + 5)].join(" ")],
    ["A word dropped", withoutEnd([...words.slice(0, 4), ...words.slice(5)].join(" "))],
  ];
}
