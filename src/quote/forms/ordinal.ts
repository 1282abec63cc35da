import { type Reading, type Resolvable, readAddress } from "./form.ts";
import { firstFew, ORDINALS, readOrdinals } from "./grammar/english-numbers.ts";
import { addressOf } from "./grammar/numbers.ts";

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
  ["preamble, third paragraph", "preamble-3"],
  ["Preamble, 3rd para.", "preamble-3"],
  ["preamble: the third paragraph", "preamble-3"],
  ["preamble, first and second paragraphs", "preamble-1-2"],
  ["third preamble paragraph", "preamble-3"],
  ["3rd preambular ¶", "preamble-3"],
  ["third para. of the preamble", "preamble-3"],
  ["the preamble's third paragraph", "preamble-3"],
  ["3rd PP", "preamble-3"],
  ["16th OP", "16"],
  ["first three preambular paragraphs", "preamble-1-3"],
  ["the first two paragraphs of the preamble", "preamble-1-2"],
  ["last preambular paragraph", "preamble-14"],
  ["the final preambular paragraph", "preamble-14"],
  ["last paragraph of the preamble", "preamble-14"],
  ["preamble, last paragraph", "preamble-14"],
  ["penultimate preambular paragraph", "preamble-13"],
  ["last operative paragraph", "86"],
  ["A/RES/S-32/1, annex, last preambular paragraph", "preamble-14"],
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
  "last paragraph of the report",
  "last article",
  "first one hundred paragraphs",
  "first 20 preambular paragraphs",
  "last",
  "last two preambular paragraphs",
  "last paragraph on page 3",
  "preamble, fifteenth paragraph",
  "third paragraph of the preamble to the Charter",
  "third paragraph from the end",
  "third page",
  "third article",
];

const KIND = "(?:preambular|preamble|operative)";
const NOUN = "(?:paragraphs?|paras?\\.?|pars?\\.?|¶|clauses?)";
const OF_PREAMBLE = "\\s(?:of|in)\\s(?:the\\s)?preamble";
const PREAMBLE_FIRST = "(?:preamble(?:'s)?|pmbl\\.?)[,:]?\\s(?:the\\s)?";
const FROM_END = "last|final|penultimate";

/** How it stands in running text, where an ordinal alone counts the paragraphs of anything. */
export const pattern = `(?:${ORDINALS}\\s(?:${KIND}\\s${NOUN}|paragraphs?${OF_PREAMBLE})|${PREAMBLE_FIRST}${ORDINALS}\\s${NOUN})`;

const forms = (which: string) => ({
  preamble: new RegExp(
    `^(?:(${which})\\s(?:(?:preambular|preamble)\\s${NOUN}|${NOUN}${OF_PREAMBLE}|PPs?)|${PREAMBLE_FIRST}(${which})\\s${NOUN})$`,
    "i",
  ),
  operative: new RegExp(`^(${which})\\s(?:(?:operative\\s)?${NOUN}|OPs?)$`, "i"),
});
const COUNTED = forms(ORDINALS);
const BACKWARDS = forms(FROM_END);

type Counts = Pick<Resolvable, "paragraphs">;

/** Reads an ordinal with what it counts; "last" only where there is a document to count in. */
export function read(written: string, document: Counts = { paragraphs: [] }): Reading | null {
  const text = firstFew(written);
  for (const kind of ["preamble", "operative"] as const) {
    const ordinals = COUNTED[kind].exec(text);
    if (ordinals !== null) return readCount(ordinals[1] ?? ordinals[2] ?? "", kind);
    const backwards = BACKWARDS[kind].exec(text);
    if (backwards !== null) return countBack(backwards[1] ?? backwards[2] ?? "", kind, document);
  }
  return null;
}

function countBack(word: string, kind: "preamble" | "operative", { paragraphs }: Counts): Reading | null {
  const kin = paragraphs.filter((paragraph) => paragraph.kind === kind);
  const found = kin.at(/^penultimate/i.test(word) ? -2 : -1);
  return found === undefined ? null : { address: found.id };
}

function readCount(text: string, kind: "preamble" | "operative"): Reading | null {
  const counted = readOrdinals(text);
  if (counted === undefined) return null;
  const first = addressOf({ first: String(counted.first), start: 0, end: 0 }, kind);
  if (counted.last === undefined) return readAddress(first);
  const last = addressOf({ first: String(counted.last), start: 0, end: 0 }, kind);
  if (counted.skips) {
    const problem = `"${text}" names two paragraphs, ${first} and ${last}: ask for one at a time`;
    return { problem, places: [first, last] };
  }
  return readAddress(`${first}-${counted.last}`);
}
