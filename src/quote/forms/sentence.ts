import { parseAddress, printAddress } from "../address.ts";
import { read as readAbbreviated } from "./abbreviated.ts";
import { read as readCanonical } from "./canonical.ts";
import { type Reading, type Resolvable, readAddress } from "./form.ts";
import { firstFew, inDigits, ORDINALS, readOrdinals } from "./grammar/english-numbers.ts";
import { listItems, NUMBER_OR_RANGE, numbers } from "./grammar/numbers.ts";
import { read as readOrdinal } from "./ordinal.ts";
import { read as readParagraph } from "./paragraph.ts";
import { read as readPreamble } from "./preamble.ts";

export const name = "sentences of a paragraph";

export const examples = [
  ["second sentence of paragraph 16", "16.2"],
  ["the second sentence of para. 16", "16.2"],
  ["2nd sentence of OP16", "16.2"],
  ["para. 16, second sentence", "16.2"],
  ["¶ 16, second sentence", "16.2"],
  ["para 16 second sentence", "16.2"],
  ["paragraph 16, sentence 2", "16.2"],
  ["sentence 2 of paragraph 16", "16.2"],
  ["PP3, first sentence", "preamble-3.1"],
  ["third preambular paragraph, second sentence", "preamble-3.2"],
  ["second sentence of the third preambular paragraph", "preamble-3.2"],
  ["para. 16, first and second sentences", "16.1-16.2"],
  ["para. 21, first to third sentences", "21.1-21.3"],
  ["sentences 1-2 of paragraph 16", "16.1-16.2"],
  ["second sentence of paragraph 16 of resolution S-32/1", "16.2"],
  ["A/RES/S-32/1, para. 16, second sentence", "16.2"],
  ["para. 16, last sentence", "16.2"],
  ["last sentence of paragraph 21", "21.5"],
  ["the final sentence of para. 16", "16.2"],
  ["PP3, last sentence", "preamble-3.2"],
  ["para. 21, penultimate sentence", "21.4"],
  ["para. 16, sentences 1 and 2", "16.1-16.2"],
  ["para. 21, sentences 1 to 3", "21.1-21.3"],
  ["para. 21, sentences 1, 2 and 3", "21.1-21.3"],
  ["para. 16 (second sentence)", "16.2"],
  ["para. 16, sentence two", "16.2"],
  ["para. 16, first two sentences", "16.1-16.2"],
  ["first two sentences of para. 16", "16.1-16.2"],
  ["para. 16, sent. 2", "16.2"],
  ["§ 16, second sentence", "16.2"],
  ["preamble, third paragraph, second sentence", "preamble-3.2"],
  ["last preambular paragraph, first sentence", "preamble-14.1"],
] as const;

export const refusals = [
  "second sentence",
  "para. 16, ninth sentence",
  "paras. 16–18, second sentence",
  "second sentence of the declaration",
  "second sentence of paragraph 87",
  "first and third sentences of paragraph 21",
  "para. 16.2, second sentence",
  "second word of paragraph 16",
  "para. 21, sentences 1 and 3",
  "para. 16, sentence 9",
  "para. 16, sentences 2 to 1",
  "last sentence",
  "paras. 16–18, last sentence",
  "para. 16, last word",
  "para. 16, next sentence",
  "para. 16, sentence",
  "last sentence of the declaration",
];

/** Which sentences: "second sentence", "sentences 1-2". */
export const SENTENCES = `(?:${ORDINALS}\\ssentences?|sentences?\\s${NUMBER_OR_RANGE})`;
const NUMBERED = `(?:sentences?|sents?\\.)\\s${numbers("")}`;
const FOUND = new RegExp(
  `${ORDINALS}\\ssentences?|${NUMBERED}|\\b(?:last|final|penultimate)\\ssentence`,
  "i",
);

/** Reads a sentence, or neighbouring ones, before or after a paragraph in any of its forms. */
export function read(written: string, document?: Resolvable): Reading | null {
  const text = /\bsent(?:ences?|s?\.)\s[a-z]/i.test(written)
    ? firstFew(inDigits(written))
    : firstFew(written);
  const found = FOUND.exec(text);
  if (found === null) return null;
  const [words] = found;
  const before = text.slice(0, found.index).replace(/,?\s\(?$/, "");
  const after = text.slice(found.index + words.length).replace(/^\)$|^,?\s(?:(?:of|in)\s)?(?:the\s)?/, "");
  if ((before === "") === (after === "")) return null;
  const place = readPlace(before === "" ? after : before, document);
  if (place === null || "problem" in place) return place;
  return sentencesOf(place.address, words, document);
}

function readPlace(text: string, document: Resolvable | undefined): Reading | null {
  return (
    readParagraph(text) ??
    readPreamble(text) ??
    readAbbreviated(text) ??
    readOrdinal(text, document) ??
    readCanonical(text)
  );
}

function sentencesOf(paragraph: string, words: string, document: Resolvable | undefined): Reading | null {
  const address = parseAddress(paragraph);
  if ("problem" in address) return null;
  if (address.type !== "paragraph") {
    return { problem: `"${words}" is of one paragraph, and ${paragraph} is not one` };
  }
  if (/^(?:last|final|penultimate)/i.test(words)) return countBack(paragraph, words, document);
  const counted = /^sent/i.test(words) ? readDigits(words) : readOrdinals(words);
  if (counted === undefined) return null;
  const { place } = address;
  if (counted.last === undefined)
    return readAddress(printAddress({ type: "sentence", place, sentence: counted.first }));
  if (counted.skips) return { problem: `"${words}" names several sentences: ask for one at a time` };
  return readAddress(
    printAddress({ type: "sentence-range", place, sentence: counted.first, to: counted.last }),
  );
}

interface Counted {
  first: number;
  last?: number;
  skips: boolean;
}

/** The last sentence of all that a paragraph says, or of a part: in a list it is its last part's. */
function countBack(place: string, word: string, document: Resolvable | undefined): Reading | null {
  const inPlace = (id: string) => id.startsWith(place) && /^[.(]/.test(id.slice(place.length));
  const sentences = (document?.paragraphs ?? [])
    .flatMap((one) => one.sentences)
    .filter(({ id }) => inPlace(id));
  const found = sentences.at(/^penultimate/i.test(word) ? -2 : -1);
  return found === undefined ? null : { address: found.id };
}

function readDigits(words: string): Counted | undefined {
  const [item, another] = listItems(words.replace(/^\D+/, ""));
  if (item === undefined || /\(/.test(words)) return undefined;
  const [first, last] = [Number(item.first), item.last];
  const skips = another !== undefined;
  return last === undefined && !skips
    ? { first, skips }
    : { first, last: Number(last ?? another?.first), skips };
}
