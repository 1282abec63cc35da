import { addressOf } from "./grammar/numbers.ts";
import { ORDINALS, readOrdinals } from "./grammar/ordinals.ts";
import { type Reading, readAddress } from "./grammar/reading.ts";

export const name = "paragraphs by ordinal";

export const examples = [
  ["third preambular paragraph", "preamble-3"],
  ["the third preambular paragraph", "preamble-3"],
  ["3rd preambular paragraph", "preamble-3"],
  ["third paragraph of the preamble", "preamble-3"],
  ["fourteenth preambular para.", "preamble-14"],
  ["first to third preambular paragraphs", "preamble-1-3"],
  ["first and second preambular paragraphs", "preamble-1-2"],
  ["sixteenth operative paragraph", "16"],
  ["twenty-first operative paragraph", "21"],
  ["eighty-sixth operative paragraph", "86"],
  ["fortieth operative paragraph", "40"],
  ["16th paragraph", "16"],
  ["16th operative paragraph", "16"],
  ["A/RES/S-32/1, third preambular paragraph", "preamble-3"],
] as const;

export const refusals = [
  "fifteenth preambular paragraph",
  "ninetieth operative paragraph",
  "87th paragraph",
  "third",
  "first and third preambular paragraphs",
  "third to first preambular paragraphs",
  "zeroth paragraph",
  "next paragraph",
  "third page",
  "third article",
];

const KIND = "(?:preambular|operative)";
const NOUN = "(?:paragraphs?|paras?\\.?|clauses?)";
const OF_PREAMBLE = "\\s(?:of|in)\\s(?:the\\s)?preamble";

/** How it stands in running text, where an ordinal alone counts the paragraphs of anything. */
export const pattern = `${ORDINALS}\\s(?:${KIND}\\s${NOUN}|paragraphs?${OF_PREAMBLE})`;

const PREAMBLE = new RegExp(`^(${ORDINALS})\\s(?:preambular\\s${NOUN}|paragraphs?${OF_PREAMBLE})$`, "i");
const OPERATIVE = new RegExp(`^(${ORDINALS})\\s(?:operative\\s${NOUN}|(?:paragraphs?|paras?\\.?))$`, "i");

/** Reads an ordinal with what it counts. */
export function read(text: string): Reading | null {
  const preamble = PREAMBLE.exec(text)?.[1];
  if (preamble !== undefined) return readCount(preamble, "preamble");
  const operative = OPERATIVE.exec(text)?.[1];
  return operative === undefined ? null : readCount(operative, "operative");
}

function readCount(text: string, kind: "preamble" | "operative"): Reading | null {
  const counted = readOrdinals(text);
  if (counted === undefined) return null;
  const first = addressOf({ first: String(counted.first), start: 0, end: 0 }, kind);
  if (counted.last === undefined) return readAddress(first);
  const last = addressOf({ first: String(counted.last), start: 0, end: 0 }, kind);
  if (counted.skips) {
    return { problem: `"${text}" names two paragraphs, ${first} and ${last}: ask for one at a time` };
  }
  return readAddress(`${first}-${counted.last}`);
}
