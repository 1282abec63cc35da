import type { Random } from "./random.ts";

/** What typesetting, copying and quoting do to words without changing them. */
export interface Noise {
  name: string;
  apply(quote: string, random: Random): string;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
}

const ENCLOSING = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
  ["« ", " »"],
  ["„", "“"],
  ["‚", "‘"],
  ["“‘", "’”"],
  ["``", "''"],
  ["‹", "›"],
  ["「", "」"],
  ["\"'", "'\""],
] as const;
const HYPHENS = ["‐", "‑", "–", "—", "−", "‒", "―", "﹣", "－"] as const;
const SPACES = ["\u00a0", "  ", "\n", "\r\n", "\t", "\u2009", "\u202f", "\u3000", " \n ", "\u2028"] as const;
const INVISIBLE = ["\u00ad", "\u200b", "\u2060", "\ufeff", "\u200d", "\u200e"] as const;

/** Replaces some matches, at least one where there is any. */
function some(text: string, pattern: RegExp, random: Random, replace: (match: string) => string): string {
  const count = [...text.matchAll(pattern)].length;
  const sure = random.below(count);
  let index = 0;
  return text.replace(pattern, (match) => {
    const chosen = index === sure || random.below(3) === 0;
    index += 1;
    return chosen ? replace(match) : match;
  });
}

export const NOISES: Noise[] = [
  { name: "nothing", apply: (quote) => quote },
  { name: "capitals", apply: (quote) => quote.toUpperCase() },
  { name: "small letters", apply: (quote) => quote.toLowerCase() },
  {
    name: "title case",
    apply: (quote) => quote.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  },
  { name: "white space", apply: (quote, random) => some(quote, / /g, random, () => random.pick(SPACES)) },
  { name: "lines", apply: (quote, random) => some(quote, / /g, random, () => "\n") },
  {
    name: "page break",
    apply: (quote, random) => {
      const words = quote.split(" ");
      const at = 1 + random.below(Math.max(1, words.length - 1));
      return `${words.slice(0, at).join(" ")}\n\n\f\n${words.slice(at).join(" ")}`;
    },
  },
  { name: "dashes", apply: (quote, random) => quote.replace(/-/g, () => random.pick(HYPHENS)) },
  { name: "spaced dashes", apply: (quote) => quote.replace(/-/g, " – ") },
  {
    name: "apostrophes",
    apply: (quote, random) => quote.replace(/'/g, () => random.pick(["’", "‘", "ʼ", "′", "´", "`"])),
  },
  {
    name: "quotation marks",
    apply: (quote, random) => {
      const [open, close] = random.pick(ENCLOSING);
      return `${open}${quote}${close}`;
    },
  },
  { name: "full stop", apply: (quote) => `${quote.replace(/[.,]$/, "")}.` },
  { name: "comma", apply: (quote) => `“${quote.replace(/[.,]$/, "")},”` },
  { name: "no full stop", apply: (quote) => quote.replace(/[.,]$/, "") },
  { name: "stop after the mark", apply: (quote) => `“${quote.replace(/[.,]$/, "")}”.` },
  { name: "omission around", apply: (quote, random) => `${random.pick(["…", "[…] ", "... "])}${quote}…` },
  {
    name: "letter in brackets",
    apply: (quote) =>
      quote.replace(/\p{L}/u, (letter) => {
        const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
        return `[${other}]`;
      }),
  },
  {
    name: "word in brackets",
    apply: (quote) => quote.replace(/\p{L}+/u, (word) => `[${word.toUpperCase()}]`),
  },
  {
    name: "soft hyphens",
    apply: (quote, random) =>
      some(quote, /(?<=\p{L}{2})\p{L}{2}/gu, random, (two) => random.pick(INVISIBLE) + two),
  },
  {
    name: "ligatures",
    apply: (quote) => quote.replace(/ffi/g, "ﬃ").replace(/ff/g, "ﬀ").replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ"),
  },
  {
    name: "full width",
    apply: (quote, random) =>
      some(quote, /[A-Za-z,;]+/g, random, (run) =>
        run.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      ),
  },
  { name: "decomposed", apply: (quote) => quote.normalize("NFD") },
  {
    name: "hyphenated lines",
    apply: (quote, random) =>
      some(quote, /(?<![\p{L}-])\p{L}{8,}(?![\p{L}-])/gu, random, (word) => {
        const at = 3 + random.below(word.length - 6);
        return `${word.slice(0, at)}-\n${word.slice(at)}`;
      }),
  },
];
