import { parseAddress, printAddress } from "../address.ts";
import { read as readAbbreviated } from "./abbreviated.ts";
import { read as readCanonical } from "./canonical.ts";
import { NUMBER_OR_RANGE } from "./grammar/numbers.ts";
import { ORDINALS, readOrdinals } from "./grammar/ordinals.ts";
import { type Reading, readAddress } from "./grammar/reading.ts";
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
];

/** Which sentences: "second sentence", "sentences 1-2". */
export const SENTENCES = `(?:${ORDINALS}\\ssentences?|sentences?\\s${NUMBER_OR_RANGE})`;
const FOUND = new RegExp(SENTENCES, "i");

/** Reads a sentence, or neighbouring ones, before or after a paragraph in any of its forms. */
export function read(text: string): Reading | null {
  const found = FOUND.exec(text);
  if (found === null) return null;
  const [words] = found;
  const before = text.slice(0, found.index).replace(/,?\s$/, "");
  const after = text.slice(found.index + words.length).replace(/^,?\s(?:(?:of|in)\s)?(?:the\s)?/, "");
  if ((before === "") === (after === "")) return null;
  const place = readPlace(before === "" ? after : before);
  if (place === null || "problem" in place) return place;
  return sentencesOf(place.address, words);
}

function readPlace(text: string): Reading | null {
  return (
    readParagraph(text) ??
    readPreamble(text) ??
    readAbbreviated(text) ??
    readOrdinal(text) ??
    readCanonical(text)
  );
}

function sentencesOf(paragraph: string, words: string): Reading | null {
  const address = parseAddress(paragraph);
  if ("problem" in address) return null;
  if (address.type !== "paragraph") {
    return { problem: `"${words}" is of one paragraph, and ${paragraph} is not one` };
  }
  const counted = /^sentence/i.test(words) ? readDigits(words) : readOrdinals(words);
  if (counted === undefined) return null;
  const { place } = address;
  if (counted.last === undefined)
    return readAddress(printAddress({ type: "sentence", place, sentence: counted.first }));
  if (counted.skips) return { problem: `"${words}" names two sentences: ask for one at a time` };
  return readAddress(
    printAddress({ type: "sentence-range", place, sentence: counted.first, to: counted.last }),
  );
}

function readDigits(words: string): { first: number; last?: number; skips: boolean } | undefined {
  const [first, last] = (words.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) return undefined;
  return last === undefined ? { first, skips: false } : { first, last, skips: false };
}
